"""The window: what stands around the pages and takes them from one to the next."""
