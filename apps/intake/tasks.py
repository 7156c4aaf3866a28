from apps.intake import background  # noqa: F401  (the queue finds its tasks here)
