"""Hitachi Solutions, Ltd. (株式会社日立ソリューションズ)."""
