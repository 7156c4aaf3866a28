from apps.accounts import jobs  # noqa: F401  (the queue finds its tasks here)
