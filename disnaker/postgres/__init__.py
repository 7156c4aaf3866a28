"""What the embedded server is made of: its account, its place, its programs, its data, its process."""
