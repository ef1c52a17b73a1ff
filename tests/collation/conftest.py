from hypothesis import settings

# The first example of a test loads networks and tables; that is no measure of the code.
settings.register_profile("collation", max_examples=25, derandomize=True)
settings.load_profile("collation")
