"""What pages of every kind stand on."""
