"""What the embedded server says to the person at the screen."""

from django.core.exceptions import AppRegistryNotReady, ImproperlyConfigured
from django.utils.translation import gettext


def marked(sentence: str) -> str:
    """Marks a sentence for the catalogue. Django's gettext_noop reads the settings, which may not be loaded yet."""
    return sentence


def spoken(sentence: str, values: dict[str, object]) -> str:
    """A marked sentence with its values, in the language of the interface once translations are loaded."""
    try:
        return gettext(sentence) % values
    except (AppRegistryNotReady, ImproperlyConfigured):
        return sentence % values


class ClusterError(Exception):
    """The embedded server cannot do what was asked: a marked sentence and its values."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence, values)

    def __str__(self) -> str:
        return spoken(*self.args)
