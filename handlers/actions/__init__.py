"""What Tenpack does: one function a request or tap. Load facts, ask the domain, record, say."""
