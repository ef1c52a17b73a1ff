from hypothesis import settings

# The first example of a test builds the matchers; that is no measure of the code.
settings.register_profile("article")
settings.load_profile("article")
