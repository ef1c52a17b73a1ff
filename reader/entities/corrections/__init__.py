"""The reader's word over what was found: rules that outlast every new analysis, and where each takes hold."""
