"""Five hundred certificates with 25 units each in one PDF of a thousand pages, against plain typst of the same pages.

    uv run python benchmarks/certificates.py [CERTIFICATES]

Plain pages carry the same words and the same table, without frame, QR code and the search for a print that fits;
the QR codes are measured by themselves. One by one is what a print run costs where each has a file of its own. Times in
seconds, the best of several runs in turn: the machine is shared.
"""

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "disnaker.settings")

CERTIFICATES = 500
CLASS = 20  # certificates that share a programme, dates and signature
UNITS = 25
RUNS = 3
PLAIN = """
#set page(width: 297mm, height: 210mm, margin: 26mm)
#set text(font: "Liberation Sans", size: 8pt, lang: "id")
#let data = json(bytes(sys.inputs.data))
#for one in data.pages [
  #one.words
  #pagebreak()
  #table(columns: 4, ..data.courses.at(one.course).flatten().map(str))
  #one.marks
  #pagebreak(weak: true)
]
"""


def certificates(count: int) -> list:
    from apps.training.models import Certificate

    return [
        Certificate(
            number=f"{serial:04}/SERT-BLK/III/2023",
            issued_at=datetime(2023, 3, 20, tzinfo=UTC),
            token=uuid4(),
            facts=course(serial // CLASS) | holder(serial),
        )
        for serial in range(1, count + 1)
    ]


def course(number: int) -> dict:
    units = [
        [f"C.24LAS01.{unit:03}.1", f"Mengelas pelat dan pipa pada posisi {unit} dengan proses SMAW", 8]
        for unit in range(1, UNITS + 1)
    ]
    return {
        "office": {"government": "Pemerintah Kota", "name": "Dinas Tenaga Kerja", "address": "Jalan Contoh 1"},
        "organiser": "UPT Balai Latihan Kerja",
        "kind": "Pelatihan Berbasis Kompetensi",
        "programme": f"Las SMAW 4G Angkatan {number}",
        "trade": "Las",
        "starts_on": "6 Maret 2023",
        "ends_on": "15 Maret 2023",
        "hours": 200,
        "days": 25,
        "decree_number": "800/12/SK/2023",
        "decree_on": "1 Maret 2023",
        "units": units,
        "city": "Cilegon",
        "issued_on": "20 Maret 2023",
        "signature": {"office": ["Kepala Dinas,"], "name": "Contoh Kepala", "rank": "Pembina", "nip": "19680101"},
    }


def holder(serial: int) -> dict:
    marks = {"theory": "80", "practice": "87,50", "final": f"{70 + serial % 30}"}
    return {"name": f"Peserta Contoh {serial}", "born": "Cilegon, 31 Agustus 2001", "predicate": "Memuaskan", **marks}


def plain(chosen: list) -> bytes:
    import typst

    from apps.registry.paper.typesetting import FONTS

    courses = {one.facts["programme"]: one.facts["units"] for one in chosen}
    places = {name: place for place, name in enumerate(courses)}
    pages = [
        {
            "words": " ".join(str(value) for value in one.facts.values() if isinstance(value, str)),
            "course": places[one.facts["programme"]],
            "marks": one.facts["final"],
        }
        for one in chosen
    ]
    rows = [[[place, *unit] for place, unit in enumerate(units, 1)] for units in courses.values()]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    data = json.dumps({"pages": pages, "courses": rows})
    return typst.compile(PLAIN.encode(), font_paths=fonts, format="pdf", sys_inputs={"data": data})


def main(count: int) -> None:
    import django

    django.setup()
    from apps.documents.qr import qr_svg, verification_url
    from apps.training.certificate_paper import certificates_pdf

    kinds = {
        "whole": lambda: certificates_pdf(certificates(count)),
        "QR codes": lambda: [qr_svg(verification_url(uuid4())) for _ in range(count)],
        "plain pages": lambda: plain(certificates(count)),
        "one by one": lambda: [certificates_pdf([one]) for one in certificates(count)],
    }
    times = {name: [] for name in kinds}
    for _run in range(RUNS):
        for name, work in kinds.items():
            began = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - began)
    best = {name: min(runs) for name, runs in times.items()}
    pdf = kinds["whole"]()
    print(f"{count} certificates, {UNITS} units each, {len(pdf) / 1e6:.1f} MB:")
    for name, seconds in best.items():
        print(f"  {name}: {seconds:.2f} s, {seconds / count * 1000:.1f} ms each")
    print(f"  whole / (plain pages + QR codes): {best['whole'] / (best['plain pages'] + best['QR codes']):.2f}")
    print(f"  one by one / whole: {best['one by one'] / best['whole']:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CERTIFICATES)
