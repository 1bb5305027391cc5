"""Infinico (株式会社インフィニコ): maintenance of NetNebulas, NetRegio, NetFluX and NetWyvern appliances."""
