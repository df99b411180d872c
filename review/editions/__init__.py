"""What changes for a service that goes from a vendor's contract edition to an edition of today: a page per vendor."""
