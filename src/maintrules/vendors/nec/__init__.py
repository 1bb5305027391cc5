"""NEC Corporation (日本電気株式会社)."""
