from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class LetterState(TextChoices):
    ISSUED = "issued", pgettext_lazy("letter", "issued")
    VOID = "void", pgettext_lazy("letter", "void")
