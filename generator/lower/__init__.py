"""A document as authors write it -> the plainer one that the engines understand."""
