from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class Desk(TextChoices):
    """Where a member of staff works; a desk sees the uploads of its own kinds, the planning section sees all."""

    PLACEMENT = "placement", pgettext_lazy("desk", "Placement (Bidang Penta)")
    TRAINING = "training", pgettext_lazy("desk", "Training (UPT BLK)")
    INDUSTRIAL_RELATIONS = "industrial_relations", pgettext_lazy("desk", "Industrial relations (Bidang Hubin)")
    OFFICE = "office", pgettext_lazy("desk", "Whole office")


class AccessKind(TextChoices):
    """What was done with personal data without changing it."""

    VIEW = "view", pgettext_lazy("access", "Person opened")
    REVEAL = "reveal", pgettext_lazy("access", "NIK shown in full")
    EXPORT = "export", pgettext_lazy("access", "Exported")
    DOWNLOAD = "download", pgettext_lazy("access", "File downloaded")
    PRINT = "print", pgettext_lazy("access", "Printed")
