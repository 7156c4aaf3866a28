"""A workbook's package with the marks of one check in it."""

from apps.intake.annotating.comments import NO_COMMENTS, NO_DRAWING, earlier_marks, with_comments, with_shapes
from apps.intake.annotating.instructions import MOST_COMMENTS, Instructions
from apps.intake.annotating.package import COMMENTS_TYPE, DRAWING_TYPE, OFFICE, Parts
from apps.intake.annotating.sheet_marks import SheetMarks
from apps.intake.annotating.styles import Styles
from apps.intake.annotating.xml_part import Change, Unfit, outline, splice
from apps.intake.reading.package import Package
from apps.intake.reading.xlsx import attributes, relations


def mark(package: Package, workbook: str, instructions: Instructions, out) -> None:
    """Write the package to `out` with the marks put in; `workbook` names its main part. Raises Unfit."""
    parts = Parts(package)
    sheet = _sheet_part(parts, package, workbook, instructions.sheet_name)
    styles_part = _related(parts, workbook, "styles", package)
    if styles_part is None:
        raise Unfit("no styles")
    styles = Styles(parts.read(styles_part))
    data = parts.read(sheet)
    said = _related(parts, sheet, "comments", package)
    returned = said is not None and instructions.remark_column is not None
    marks = SheetMarks(data, instructions, styles, earlier_marks(parts.read(said)) if returned else frozenset())
    changes = marks.marked()
    shown = dict(list(marks.comments.items())[:MOST_COMMENTS])
    if shown or marks.gone:
        changes += _comment(parts, package, sheet, marks, shown, said)
    parts.put(sheet, splice(data, changes))
    parts.put(styles_part, styles.changed())
    parts.write(out)


def _sheet_part(parts: Parts, package: Package, workbook: str, name: str) -> str:
    targets = relations(package, workbook)
    sheets = next((one for one in outline(parts.read(workbook)).children if one.name == "sheets"), None)
    for sheet in sheets.children if sheets else ():
        told = {key.rpartition(":")[2]: value for key, value in sheet.attributes.items()}
        if told.get("name", "")[: len(name)] == name and targets.get(told.get("id")) in package.entries:
            return targets[told["id"]]
    raise Unfit("sheet")


def _related(parts: Parts, part: str, kind: str, package: Package) -> str | None:
    """The part of a kind that `part` refers to."""
    folder, _slash, name = part.rpartition("/")
    listed = f"{folder}/_rels/{name}.rels"
    if not parts.holds(listed):
        return None
    targets = relations(package, part)
    for relation in outline(parts.read(listed)).children:
        if relation.attributes.get("Type", "").endswith(f"/{kind}"):
            target = targets.get(relation.attributes.get("Id", ""))
            return target if target in package.entries else None
    return None


def _comment(parts: Parts, package: Package, sheet: str, marks: SheetMarks, texts, part: str | None) -> list[Change]:
    """Put the comments into their `part`; gives the change by which the sheet refers to a new drawing."""
    if part is None:
        part = parts.free_name("xl/comments%d.xml")
        parts.relate(sheet, "comments", part)
        parts.declare(part=part, content_type=COMMENTS_TYPE)
    texts_part, new = with_comments(parts.read(part) if parts.holds(part) else NO_COMMENTS, texts, marks.gone)
    parts.put(part, texts_part)
    if marks.sheet.drawing is not None:
        told = attributes(marks.sheet.data[marks.sheet.drawing.start : marks.sheet.drawing.inner])
        drawing = relations(package, sheet).get(told.get("id", ""))
        if drawing not in package.entries:
            raise Unfit("drawing")
        parts.put(drawing, with_shapes(parts.read(drawing), new, texts, marks.gone))
        return []
    drawing = parts.free_name("xl/drawings/vmlDrawing%d.vml")
    identifier = parts.relate(sheet, "vmlDrawing", drawing)
    parts.declare(part=drawing, content_type=DRAWING_TYPE, by_ending=True)
    parts.put(drawing, with_shapes(NO_DRAWING, new, texts, ()))
    place = marks.sheet.drawing_place
    tag = b'<%blegacyDrawing xmlns:r="%b" r:id="%b"/>' % (marks.prefix, OFFICE.encode(), identifier.encode())
    return [(place, place, tag)]
