"""A zip container (xlsx, xlsb, ods) read with suspicion: what it unpacks to is counted, headers are not believed."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from apps.intake.reading.limits import Limits
from apps.intake.reading.refusal import Refusal

MOST_ENTRIES = 5_000
STEP = 256 * 1024


class Package:
    """The entries of a zip file held in `data` (bytes or mmap)."""

    def __init__(self, data, limits: Limits):
        self._data = data
        self._left = limits.max_unpacked_bytes
        self._counted: dict[str, int] = {}
        self._finished: set[str] = set()
        try:
            with zipfile.ZipFile(_Window(data)) as archive:
                entries = archive.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, OSError) as error:
            raise Refusal("damaged") from error
        if len(entries) > MOST_ENTRIES:
            raise Refusal("too_big_unpacked")
        self.entries = {entry.filename.replace("\\", "/").lstrip("/"): entry for entry in entries}
        if len(self.entries) < len(entries):
            raise Refusal("damaged")  # two entries of one name: two readers might read different ones

    def find(self, name: str) -> str | None:
        """The entry's name as the package spells it; letter case differs between writers."""
        if name in self.entries:
            return name
        return next((entry for entry in self.entries if entry.lower() == name.lower()), None)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The unpacked bytes of an entry, piece by piece. Raises Refusal when the package unpacks to too much."""
        done = 0
        for piece in self._unpack(self.entries[name]):
            done += len(piece)
            if done > self._counted.get(name, 0):
                self._left -= done - self._counted.get(name, 0)
                self._counted[name] = done
                if self._left < 0:
                    raise Refusal("too_big_unpacked")
            yield piece
        self._finished.add(name)

    def read(self, name: str) -> bytes:
        """All unpacked bytes of an entry; empty when there is no such entry."""
        found = self.find(name)
        return b"".join(self.chunks(found)) if found else b""

    def count_the_rest(self):
        """Unpack every entry not yet read, keeping nothing. Raises Refusal when it is too much or broken."""
        for name in self.entries:
            if name not in self._finished:
                for _piece in self.chunks(name):
                    pass

    def rewritten(self, replaced: dict[str, Iterator[bytes]]) -> io.BytesIO:
        """A copy of the package in which some entries have other bytes."""
        copy = io.BytesIO()
        with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name in self.entries:
                with archive.open(name, "w", force_zip64=True) as entry:
                    for piece in replaced.get(name) or self._unpack(self.entries[name]):
                        entry.write(piece)
        copy.seek(0)
        return copy

    def _unpack(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        if entry.flag_bits & 0x1:
            raise Refusal("password")
        header = self._data[entry.header_offset : entry.header_offset + 30]
        if len(header) < 30 or header[:4] != b"PK\x03\x04":
            raise Refusal("damaged")
        start = entry.header_offset + 30 + sum(struct.unpack_from("<HH", header, 26))
        end = start + entry.compress_size
        if end > len(self._data):
            raise Refusal("damaged")
        if entry.compress_type == zipfile.ZIP_STORED:
            for at in range(start, end, STEP):
                yield self._data[at : min(at + STEP, end)]
        elif entry.compress_type == zipfile.ZIP_DEFLATED:
            yield from self._inflate(start, end)
        else:
            raise Refusal("damaged")

    def _inflate(self, start: int, end: int) -> Iterator[bytes]:
        inflater = zlib.decompressobj(-15)
        try:
            for at in range(start, end, STEP):
                piece = self._data[at : min(at + STEP, end)]
                while piece:
                    yield inflater.decompress(piece, STEP)
                    piece = inflater.unconsumed_tail
            while remaining := inflater.decompress(b"", STEP):
                yield remaining
        except zlib.error as error:
            raise Refusal("damaged") from error
        if not inflater.eof:
            raise Refusal("damaged")


class _Window(io.RawIOBase):
    """Bytes or a memory map as a file, without copying them."""

    def __init__(self, data):
        self._data = data
        self._at = 0

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        self._at = max(0, offset + (0, self._at, len(self._data))[whence])
        return self._at

    def tell(self):
        return self._at

    def readinto(self, buffer):
        piece = self._data[self._at : self._at + len(buffer)]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)
