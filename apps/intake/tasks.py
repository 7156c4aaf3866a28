from apps.intake import booking  # noqa: F401  (the queue finds its tasks here)
