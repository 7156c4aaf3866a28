from apps.industrial_relations.services import by_itself  # noqa: F401  (the queue finds its tasks here)
