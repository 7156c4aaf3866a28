"""Compound files (OLE2, [MS-CFB]): the directory, and one stream that can be changed in place."""

import struct

from apps.intake.reading.refusal import Refusal

END = 0xFFFFFFFA  # from here on sector numbers are marks, not sectors
MOST_ENTRIES = 20_000


class CompoundFile:
    """`names` are the names of its storages and streams. Raises Refusal("damaged") for broken chains."""

    def __init__(self, data):
        self._data = data
        if len(data) < 512:
            raise Refusal("damaged")
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise Refusal("damaged")
        self._size = 1 << shift
        self._directory_start, self._mini_cutoff, self._mini_fat_start = (
            struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60)
        )
        self._fat = self._read_fat()
        self._entries = self._read_directory()
        self.names = [name for name, _kind, _start, _length in self._entries]

    def stream(self, *names: str) -> "Stream":
        """The first stream with one of these names, in any case."""
        for name, kind, start, length in self._entries:
            if kind == 2 and name.lower() in names:
                return Stream(self._data, self._places(start, length), length)
        raise Refusal("damaged")

    def _sector(self, number: int) -> int:
        at = (number + 1) * self._size
        if at >= len(self._data):
            raise Refusal("damaged")
        return at

    def _numbers(self, at: int) -> tuple[int, ...]:
        piece = bytes(self._data[at : at + self._size])
        return struct.unpack(f"<{len(piece) // 4}I", piece[: len(piece) // 4 * 4])

    def _read_fat(self) -> list[int]:
        heads = list(struct.unpack_from("<109I", self._data, 76))
        following, count = struct.unpack_from("<II", self._data, 68)
        for _step in range(min(count, len(self._data) // self._size)):
            if following >= END:
                break
            *more, following = self._numbers(self._sector(following))
            heads += more
        most = len(self._data) // self._size
        return [number for head in heads[:most] if head < END for number in self._numbers(self._sector(head))]

    def _chain(self, start: int, table: list[int]) -> list[int]:
        chain = []
        while start < END:
            if start >= len(table) or len(chain) > len(table):
                raise Refusal("damaged")
            chain.append(start)
            start = table[start]
        return chain

    def _read_directory(self) -> list[tuple[str, int, int, int]]:
        entries = []
        for number in self._chain(self._directory_start, self._fat)[:MOST_ENTRIES]:
            sector = self._sector(number)
            for at in range(sector, min(sector + self._size, len(self._data) - 127), 128):
                length, kind = struct.unpack_from("<HB", self._data, at + 64)
                if kind in (1, 2, 5):
                    name = bytes(self._data[at : at + max(min(length, 64) - 2, 0)]).decode("utf-16-le", "replace")
                    start, size = struct.unpack_from("<II", self._data, at + 116)
                    entries.append((name, kind, start, size))
        return entries

    def _places(self, start: int, length: int) -> list[tuple[int, int]]:
        """Where in the file the stream's pieces lie: (offset, bytes)."""
        if length >= self._mini_cutoff:
            return [(self._sector(number), self._size) for number in self._chain(start, self._fat)]
        root = next((entry for entry in self._entries if entry[1] == 5), None)
        if root is None:
            raise Refusal("damaged")
        container = [self._sector(number) for number in self._chain(root[2], self._fat)]
        mini_fat = [n for s in self._chain(self._mini_fat_start, self._fat) for n in self._numbers(self._sector(s))]
        places = []
        for number in self._chain(start, mini_fat):
            sector, within = divmod(number * 64, self._size)
            if sector >= len(container):
                raise Refusal("damaged")
            places.append((container[sector] + within, 64))
        return places


class Stream:
    """The bytes of one stream, and the way back into a copy of the file."""

    def __init__(self, data, places: list[tuple[int, int]], length: int):
        self._places = places
        self.bytes = bytearray().join(data[at : at + size] for at, size in places)[:length]

    def written_into(self, data) -> bytearray:
        """A copy of the whole file with this stream's bytes as they are now."""
        copy = bytearray(data)
        done = 0
        for at, size in self._places:
            piece = self.bytes[done : done + size]
            copy[at : at + len(piece)] = piece
            done += size
        return copy
