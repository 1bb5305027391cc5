"""Reads registers of installed units as people keep them, and says what every cell was taken for."""
