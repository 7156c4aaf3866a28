"""Why the reading process stops; the words for it are chosen where a person can be spoken to (`sentences.py`)."""


class Refusal(Exception):
    """The file cannot be read. `reason` is a key of `sentences.REFUSALS`, `values` fill its placeholders."""

    def __init__(self, reason: str, **values):
        super().__init__(reason)
        self.reason = reason
        self.values = values
