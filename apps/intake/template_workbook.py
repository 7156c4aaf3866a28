"""Blank workbooks for senders: the office's headings, rules on the cells, drop-downs, and how to fill them in.

All wording is Indonesian data: the workbook is for companies, whatever language the office works in.
"""

import io
from datetime import date

import xlsxwriter
from django.conf import settings
from django.db.models import Q
from django.utils.timezone import localdate

from apps.intake.resource import Column, OfficeResource
from apps.intake.template_guide import NIB_RULE, PERIOD_RULE, example_of, format_of, hint_of, rule_of, width_of
from apps.intake.widgets.text import safe_text
from apps.registry.choices import RegionLevel
from apps.registry.indonesian_dates import format_month
from apps.registry.models import Company, Region

SHEET, GUIDE = "Laporan", "Petunjuk"
LAST_ROW = 5000
# Where the lists of the drop-downs stand on the sheet of instructions: visible, for senders look up what is accepted,
# and since a hidden sheet would be told of at every upload.
FIRST_LIST = 6
COLOURS = {"required": "#FFD966", "one_of": "#FFF2CC", "optional": "#DDEBF7"}
# Choices others than those of the list are right too: many live outside the city.
OPEN_LISTS = frozenset({"kelurahan", "kecamatan"})


def template_workbook(
    resource_class: type[OfficeResource], *, company: Company | None = None, period: date | None = None
) -> bytes:
    """An .xlsx for one kind of report, with the choices the register holds now.

    `company` and `period` (any day of the month) fill in the letterhead.
    """
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        _Template(book, resource_class, company, period).write()
    return out.getvalue()


def village_names() -> list[str]:
    """The kelurahan of the city; one whose name two kecamatan have is followed by its kecamatan."""
    pairs = [(region.name, region.parent.name if region.parent else "") for region in _regions(RegionLevel.VILLAGE)]
    names = [name for name, _parent in pairs]
    return [f"{name} ({parent})" if names.count(name) > 1 and parent else name for name, parent in pairs]


def _regions(level: RegionLevel):
    within = Region.objects.filter(level=level, code__startswith=f"{settings.OFFICE['region_code']}.")
    valid = within.filter(Q(valid_to=None) | Q(valid_to__gte=localdate()))
    return valid.select_related("parent").order_by("name")


class _Template:
    def __init__(self, book, resource_class: type[OfficeResource], company: Company | None, period: date | None):
        self.book, self.kind, self.company, self.period = book, resource_class, company, period
        known = resource_class.columns()
        self.columns: dict[str, Column] = {name: column for name, column in known.items() if column.in_template}
        self.one_of = {name for group in resource_class.required_any for name in group}
        self.choices = self._choices(resource_class())
        self.sheet = book.add_worksheet(SHEET)
        self.guide = book.add_worksheet(GUIDE)
        self.bold = book.add_format({"bold": True})

    def write(self) -> None:
        head = self._letterhead()
        self._lists()
        self._table(head)
        self._instructions()
        self.sheet.activate()

    def _choices(self, resource: OfficeResource) -> dict[str, list[str]]:
        regions = {
            "kelurahan": village_names,
            "kecamatan": lambda: [region.name for region in _regions(RegionLevel.DISTRICT)],
        }
        found = {name: regions[name]() if name in regions else resource.suggestions(name) for name in self.columns}
        return {name: [str(choice) for choice in choices] for name, choices in found.items() if choices}

    def _title(self) -> str:
        named = max(self.kind.sheet_titles[:2], key=len, default=str(self.kind.title).upper())
        return f"LAPORAN {named}" if self.kind.needs_period else named

    def _letterhead(self) -> int:
        """Title and labels; gives the row of the head, from 0. Labels stand in the second column, which is wide."""
        title = self.book.add_format({"bold": True, "font_size": 14})
        field = self.book.add_format({"num_format": "@", "bottom": 1})
        self.sheet.write_string(0, 0, self._title(), title)
        row = 2
        for label, value, rule in self._labels():
            self.sheet.write_string(row, 1, f"{label} :", self.bold)
            self.sheet.write_string(row, 2, safe_text(value), field)
            if rule:
                self.sheet.data_validation(row, 2, row, 2, rule)
            row += 1
        return row + 1 if row > 2 else row

    def _labels(self):
        if self.kind.needs_company:
            yield "Nama Perusahaan", self.company.name if self.company else "", None
            yield "NIB", (self.company.nib or "") if self.company else "", NIB_RULE
        if self.kind.needs_period:
            yield "Bulan", format_month(self.period) if self.period else "", PERIOD_RULE

    def _table(self, head: int) -> None:
        look = {"bold": True, "border": 1, "text_wrap": True, "valign": "top"}
        formats = {need: self.book.add_format(look | {"bg_color": colour}) for need, colour in COLOURS.items()}
        self.sheet.write_string(head, 0, "No", formats["optional"])
        self.sheet.set_column(0, 0, 5)
        for place, (name, column) in enumerate(self.columns.items(), 1):
            self.sheet.write_string(head, place, column.column_name, formats[self._need(name, column)])
            shape = format_of(column.widget)
            width = max(len(column.column_name) + 4, width_of(column.widget), 22 if place < 3 else 0)
            self.sheet.set_column(place, place, width, self.book.add_format({"num_format": shape}) if shape else None)
            if rule := self._rule(name, column):
                self.sheet.data_validation(head + 1, place, LAST_ROW, place, rule)
        self.sheet.freeze_panes(head + 1, 0)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(head)

    def _need(self, name: str, column: Column) -> str:
        return "required" if column.required else "one_of" if name in self.one_of else "optional"

    def _rule(self, name: str, column: Column) -> dict | None:
        if name not in self.choices:
            return rule_of(column.widget)
        return {
            "validate": "list",
            "source": self.sources[name],
            "error_type": "information" if name in OPEN_LISTS else "stop",
            "error_title": column.column_name[:32],
            "error_message": hint_of(name, column.widget),
        }

    def _lists(self) -> None:
        """The lists of the drop-downs, side by side on the sheet of instructions."""
        self.sources = {}
        for column, (name, choices) in enumerate(self.choices.items(), FIRST_LIST):
            self.guide.write_string(0, column, f"Pilihan {self.columns[name].column_name}", self.bold)
            self.guide.write_column(1, column, [safe_text(choice) for choice in choices])
            self.guide.set_column(column, column, 22)
            letter = xlsxwriter.utility.xl_col_to_name(column)
            self.sources[name] = f"={GUIDE}!${letter}$2:${letter}${len(choices) + 1}"

    def _instructions(self) -> None:
        needs = {"required": "wajib", "one_of": "isi salah satu", "optional": "bila ada"}
        fills = {need: self.book.add_format({"bg_color": colour}) for need, colour in COLOURS.items()}
        lines = [
            f"Cara mengisi {self._title()}",
            f"Isilah lembar “{SHEET}”, satu baris untuk setiap data, mulai tepat di bawah judul kolom.",
            "Jangan mengubah judul kolom. Kolom yang tidak diperlukan boleh dikosongkan.",
        ]
        if self.kind.needs_period:
            lines.append("Bila tidak ada yang dilaporkan, tulis NIHIL pada baris pertama di bawah judul kolom.")
        for row, line in enumerate(lines):
            self.guide.write_string(row, 0, line, self.bold if not row else None)
        top = len(lines) + 1
        self.guide.write_row(top, 0, ("Judul kolom", "Perlu", "Cara mengisi", "Contoh (bukan data)"), self.bold)
        for row, (name, column) in enumerate(self.columns.items(), top + 1):
            need = self._need(name, column)
            self.guide.write_string(row, 0, column.column_name, fills[need])
            self.guide.write_string(row, 1, needs[need])
            self.guide.write_string(row, 2, hint_of(name, column.widget))
            example = column.example or example_of(column.column_name, self.choices.get(name))
            self.guide.write_string(row, 3, safe_text(example))
        for column, width in enumerate((24, 14, 76, 26)):
            self.guide.set_column(column, column, width)
        self.guide.set_landscape()
        self.guide.set_paper(9)
        self.guide.fit_to_pages(1, 0)
