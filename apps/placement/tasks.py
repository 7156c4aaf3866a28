from apps.placement.services import reminding  # noqa: F401  (the queue finds its tasks here)
