"""Worked cases: read from the data beside each vendor, asked of the policies, held against what the paper says."""

from maintrules.testing.cases import AskedCase, CaseError, cases, citing, failures, roles

__all__ = ["AskedCase", "CaseError", "cases", "citing", "failures", "roles"]
