"""How updates are unpacked."""
