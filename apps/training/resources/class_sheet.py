"""What all sheets of the desk have alike: they are about one class, or each row names its own."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.choices import Desk
from apps.intake.finding import Finding, error
from apps.intake.resource import OfficeResource, SheetContext
from apps.training.class_finder import ClassFinder, ClassNotFound
from apps.training.class_words import Spoken
from apps.training.models import TrainingClass


class ClassSheet(OfficeResource):
    """Finds the class of each row.

    A subclass that takes `programme`, `batch` and `year` (class_columns.py) asks `class_of` for each row; with
    `prefers_open` a name that fits several classes means the only one that has not ended.
    """

    desk = Desk.TRAINING
    needs_company = False
    needs_period = False
    subject_label = pgettext_lazy("training", "Class")
    subject_missing = _(
        "The sheet does not say which class it is about. Choose the class, or name programme, batch and year above the "
        "table."
    )
    subject_columns = frozenset({"programme"})
    prefers_open = True

    @classmethod
    def find_subject(cls, texts: Sequence[str]) -> TrainingClass | None:
        return ClassFinder(prefers_open=cls.prefers_open).by_texts(texts)

    @classmethod
    def subjects(cls):
        return TrainingClass.objects.select_related("programme")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._finder = ClassFinder(prefers_open=self.prefers_open)
        self._above = Spoken.in_texts(context.above)
        self._found: dict[tuple, TrainingClass | ClassNotFound] = {}

    def class_of(self, row: dict) -> tuple[TrainingClass | None, list[Finding]]:
        """The class of a row, or None and what is wrong; rows that name it alike are looked up once.

        Of a sheet that names no class, above or in a column, the upload waits: its rows are not to blame.
        """
        cells = tuple(row.get(name) for name in ("programme", "batch", "year"))
        if self.context.subject is None and cells[0] is None and not self.context.columns & self.subject_columns:
            return None, []
        if cells not in self._found:
            try:
                self._found[cells] = self._finder.by_cells(*cells, subject=self.context.subject, above=self._above)
            except ClassNotFound as fault:
                self._found[cells] = fault
        found = self._found[cells]
        if isinstance(found, TrainingClass):
            return found, []
        value = row.get(found.column)
        return None, [error(found.column, found.code, value, found.message)]
