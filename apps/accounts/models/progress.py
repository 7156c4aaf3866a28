from django.db import models


class Progress(models.Model):
    """How far a piece of background work is; in a table of its own, to be written beside a long transaction."""

    key = models.CharField(max_length=60, primary_key=True)
    step = models.CharField(max_length=120)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.key}: {self.done}/{self.total}"

    @property
    def percent(self) -> int:
        return min(100, self.done * 100 // self.total) if self.total else 0
