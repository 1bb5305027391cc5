from hypothesis import settings

# A slow machine is no fault of a law, and one run says what the next one says.
settings.register_profile("laws", deadline=None, derandomize=True)
settings.load_profile("laws")
