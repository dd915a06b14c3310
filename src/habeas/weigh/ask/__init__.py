"""Claims in, questions out: what each asks, the answers given to it, and how they conflict."""
