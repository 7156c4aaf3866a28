"""The record of who looked at, exported or printed whose personal data (UU 27/2022, Pasal 31)."""

from django.db.models import Model

from apps.accounts.models import AccessEvent


def log_access(user, kind: str, subject: Model | str, reason: str = "", rows: int = 1) -> AccessEvent:
    """Keep that `user` saw `subject`: a record, written as "registry.person:12", or the name of a list or file.

    `kind` is an AccessKind. Write it before the data leaves, so that no answer goes out unrecorded.
    """
    if isinstance(subject, Model):
        subject = subject_of(subject)
    return AccessEvent.objects.create(
        user=user, kind=kind, subject=subject[:200], reason=reason.strip()[:200], rows=rows
    )


def subject_of(record: Model) -> str:
    """How AccessEvent names a record: its label and key, never its content."""
    return f"{record._meta.label_lower}:{record.pk}"
