"""Nothing is lost: what to do where the directory cannot be opened, the trash, and erasing a person for good."""
