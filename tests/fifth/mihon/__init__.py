"""Mihon Soft (見本ソフト), a vendor that does not exist: the fifth, to show what adding one takes."""
