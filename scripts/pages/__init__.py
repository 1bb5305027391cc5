"""The generated pages: one module for each kind of page, all made from the data on the shelf."""
