import json
import re
from pathlib import Path

from django.conf import settings

OURS = Path(settings.BASE_DIR) / "disnaker" / "static" / "disnaker"
# In templates, and as the media of a page of the admin.
LINKING = [*(Path(settings.BASE_DIR) / "templates").rglob("*.html"), *(Path(settings.BASE_DIR) / "apps").rglob("*.py")]


def test_every_sheet_of_ours_is_linked_and_every_link_leads_to_a_sheet():
    linked = {name for file in LINKING for name in re.findall(r'"disnaker/css/(\w+\.css)"', file.read_text())}

    assert linked == {sheet.name for sheet in (OURS / "css").glob("*.css")}


def test_collected_font_is_found_by_the_sheet_that_names_it():
    names = json.loads((settings.STATIC_ROOT / "staticfiles.json").read_text())["paths"]
    sheet = (settings.STATIC_ROOT / names["disnaker/css/tokens.css"]).read_text()

    assert Path(names["disnaker/fonts/inter-latin.woff2"]).name in sheet


def test_nothing_is_fetched_from_outside():
    for file in [*OURS.rglob("*.css"), *OURS.rglob("*.js")]:
        addresses = re.findall(r"https?://[^\s'\")]+", file.read_text())
        assert [address for address in addresses if "www.w3.org" not in address] == [], file.name


def test_sheets_use_only_colours_that_are_defined():
    tokens = set(re.findall(r"(--[\w-]+):", "".join(sheet.read_text() for sheet in (OURS / "css").glob("*.css"))))
    for sheet in (OURS / "css").glob("*.css"):
        assert set(re.findall(r"var\((--[\w-]+)", sheet.read_text())) <= tokens, sheet.name
