"""What only one vendor does, one module a vendor. The engine finds a module by the vendor's name and knows none."""
