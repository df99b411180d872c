"""The repository as a product: versions, changelog, dependencies, distributions."""
