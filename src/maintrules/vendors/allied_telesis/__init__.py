"""Allied Telesis K.K. (アライドテレシス株式会社)."""
