from apps.placement.services import by_itself, reminding  # noqa: F401  (the queue finds its tasks here)
