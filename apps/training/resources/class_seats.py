"""Who takes part in a class, and how many places are left; loaded once for each class of a file."""

from django.db.models import Exists, OuterRef

from apps.training.models import Certificate, TrainingClass


class ClassSeats:
    """`left` are the places when the file was read; participants, and persons named before, take none anew."""

    def __init__(self, training_class: TrainingClass) -> None:
        certified = Exists(Certificate.objects.filter(trainee=OuterRef("pk"), void_reason=""))
        there = training_class.trainees.values_list("person__nik", "left_on", certified)
        self._there = {nik: (left_on, is_certified) for nik, left_on, is_certified in there}
        staying = sum(left_on is None for left_on, _certified in self._there.values())
        self.left = max(training_class.quota - staying, 0)
        self._taken: set[str] = set()

    def __contains__(self, nik: str) -> bool:
        return nik in self._there

    def has_left(self, nik: str) -> bool:
        return nik in self._there and self._there[nik][0] is not None

    def is_certified(self, nik: str) -> bool:
        return nik in self._there and self._there[nik][1]

    def take(self, nik: str) -> bool:
        """Give a place, in the order of the rows; False when none is left."""
        if nik not in self._there and nik not in self._taken:
            if len(self._taken) >= self.left:
                return False
            self._taken.add(nik)
        return True
