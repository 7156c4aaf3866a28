"""Kelurahan by name."""

import re
from collections.abc import Mapping
from functools import lru_cache

from apps.intake.cells import Cell, CellFault
from apps.intake.widgets.cell import CellWidget, is_blank
from apps.intake.widgets.text import cell_text
from apps.registry.names import region_key

type Codes = str | list[str]

_PARENT = re.compile(r"\s*(?:[(,/]|\bkec(?:amatan)?\b)[\s.:]*", re.I)


class RegionWidget(CellWidget):
    """The code of a kelurahan, `36.72.06.1002`; None for a place outside the city or one that two kecamatan have.

    `villages` and `districts` map region_key(name), of aliases too, to a code or to several. The kecamatan may stand
    behind the kelurahan ("Grogol Kec. Gerogol", "Grogol (Gerogol)"), or comes to `clean` as `kecamatan=`. A place
    behind it that is neither a kecamatan nor the `city` puts the whole outside: there is a Kotabumi in Lampung.
    """

    def __init__(self, villages: Mapping[str, Codes], districts: Mapping[str, Codes] | None = None, city: str = ""):
        super().__init__()
        self.villages = villages
        self.districts = districts or {}
        self.city_keys = {region_key(city), region_key(f"Kota {city}")} if city else set()
        self._find = lru_cache(maxsize=10_000)(self._look_up)

    def clean(self, value: Cell, row=None, *, kecamatan: Cell = None, **kwargs) -> str | None:
        if isinstance(value, CellFault) or isinstance(kecamatan, CellFault) or is_blank(kecamatan) or is_blank(value):
            return super().clean(value, row, **kwargs)
        return self._find(cell_text(value), cell_text(kecamatan))

    def read(self, value: Cell) -> str | None:
        village, *parents = [part for part in _PARENT.split(cell_text(value), maxsplit=1) if part] or [""]
        return self._find(village, parents[0] if parents else "")

    def _look_up(self, village: str, parent: str = "") -> str | None:
        codes = _several(self.villages.get(region_key(village)))
        if parent:
            districts = _several(self.districts.get(region_key(parent)))
            within = [code for code in codes if code.rpartition(".")[0] in districts]
            codes = codes if not within and region_key(parent) in self.city_keys else within
        return codes[0] if len(codes) == 1 else None


def _several(codes: Codes | None) -> list[str]:
    if codes is None:
        return []
    return [codes] if isinstance(codes, str) else list(codes)
