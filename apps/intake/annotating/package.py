"""The parts of a workbook's package: which there are, what they refer to, and the package written anew."""

import zipfile
from posixpath import relpath

from apps.intake.annotating.xml_part import append, checked, escaped, outline, prefix_of, splice
from apps.intake.reading.package import Package

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = "[Content_Types].xml"
COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"


class Parts:
    """The parts of a package with those that were changed or added laid over."""

    def __init__(self, package: Package):
        self._package = package
        self.changed: dict[str, bytes] = {}

    def read(self, name: str) -> bytes:
        return checked(self.changed.get(name) or self._package.read(name))

    def holds(self, name: str) -> bool:
        return name in self.changed or self._package.find(name) is not None

    def put(self, name: str, data: bytes) -> None:
        self.changed[self._package.find(name) or name] = data

    def free_name(self, pattern: str) -> str:
        """The first name of a pattern such as "xl/comments%d.xml" that no part has."""
        number = 1
        while self.holds(pattern % number):
            number += 1
        return pattern % number

    def relate(self, part: str, kind: str, target: str) -> str:
        """Add a relationship of `part` to `target`; gives its id."""
        folder, _slash, name = part.rpartition("/")
        relations = f"{folder}/_rels/{name}.rels"
        data = self.read(relations) if self.holds(relations) else b'<Relationships xmlns="%b"/>' % RELATIONS.encode()
        root = outline(data)
        taken = {child.attributes.get("Id") for child in root.children}
        free = next(name for number in range(1, len(taken) + 2) if (name := f"rId{number}") not in taken)
        tag = b'<%bRelationship Id="%b" Type="%b" Target="%b"/>' % (
            prefix_of(data, root), free.encode(), f"{OFFICE}/{kind}".encode(), escaped(relpath(target, folder)),
        )  # fmt: skip
        self.put(relations, splice(data, append(data, root, tag)))
        return free

    def declare(self, *, part: str, content_type: str, by_ending: bool = False) -> None:
        """Tell the content type of a part, by its ending where all parts of that ending are of one type."""
        data = self.read(CONTENT_TYPES)
        root = outline(data)
        p = prefix_of(data, root)
        ending = part.rpartition(".")[2]
        if by_ending:
            if any(child.attributes.get("Extension", "").lower() == ending for child in root.children):
                return
            tag = b'<%bDefault Extension="%b" ContentType="%b"/>' % (p, ending.encode(), content_type.encode())
            place = root.inner if not root.is_empty_tag else root.close
            changes = append(data, root, tag) if root.is_empty_tag else [(place, place, tag)]
        else:
            tag = b'<%bOverride PartName="/%b" ContentType="%b"/>' % (p, part.encode(), content_type.encode())
            changes = append(data, root, tag)
        self.put(CONTENT_TYPES, splice(data, changes))

    def write(self, out) -> None:
        """Write the package to an open file, its parts in their order, the added ones last."""
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name in self._package.entries:
                if name.endswith("/"):
                    continue
                with archive.open(name, "w", force_zip64=True) as entry:
                    pieces = [self.changed[name]] if name in self.changed else self._package.chunks(name)
                    for piece in pieces:
                        entry.write(piece)
            for name in self.changed.keys() - self._package.entries.keys():
                archive.writestr(name, self.changed[name])
