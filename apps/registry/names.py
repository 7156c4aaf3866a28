"""Names of persons, companies and regions: cleaned for keeping, and as keys that make two spellings of one name equal.

A key never guesses: it undoes case, spacing, punctuation and known abbreviations, nothing else. Names that are only
alike have different keys; they are offered to staff, never taken.
"""

import re
import unicodedata

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻ`´′", "'") | dict.fromkeys("‐‑‒–—−", "-"))
# Control characters too, and half characters: PostgreSQL takes no NUL, UTF-8 no surrogate.
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2064\ud800-\udfff\ufeff]"
)

_DEGREES = re.compile(r"\s*,.*$")
_TITLES = frozenset(("H", "HJ", "KH", "DR", "DRS", "DRA", "DRG", "IR", "PROF"))
_MUHAMMAD = re.compile(r"M|MUH|MOC?H|MUCH|MHD|M[OU]HD|M[OU]C?HAMM?[AE]D")

# Legal forms by the first words of a name, or its last ones ("Krakatau Steel Tbk, PT"). Longer ones come first.
_FORMS = (
    ("PERSEROAN TERBATAS", "PT"),
    ("PERSEKUTUAN KOMANDITER", "CV"),
    ("USAHA DAGANG", "UD"),
    ("KOPERASI", "KOPERASI"),
    ("YAYASAN", "YAYASAN"),
    ("PERKUMPULAN", "PERKUMPULAN"),
    ("FIRMA", "FIRMA"),
    ("KOP", "KOPERASI"),
    ("YYS", "YAYASAN"),
    ("FA", "FIRMA"),
    ("P T", "PT"),
    ("C V", "CV"),
    ("U D", "UD"),
    ("PT", "PT"),
    ("CV", "CV"),
    ("UD", "UD"),
    ("PD", "PD"),
)
# Forms that are also words of trade names count only in front.
_ONLY_IN_FRONT = frozenset({"FA", "KOP", "KOPERASI", "YAYASAN", "PERKUMPULAN", "PD"})
_MARKS = {"PERSERO": "PERSERO", "PERORANGAN": "PERORANGAN", "TBK": "TBK", "TERBUKA": "TBK"}
_INITIALS = re.compile(r"\b(?:\w\.)+\w\b\.?|\b(?:\w\.){2,}")
KEY_LENGTH = 160

_REGION_LEAD = re.compile(r"^(?:kelurahan|kel|desa|ds|kecamatan|kec)\b[\s.:]*", re.I)
_LIGHT_VOWEL = re.compile(r"^([bcdgkpst])e(?=[rl][aiou])")


def clean_spaces(text: str) -> str:
    """One space between words, none around them; no-break spaces are spaces, and what cannot be seen is gone."""
    if not (text.isascii() and text.isprintable()):
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return " ".join(text.split())


def clean_person_name(name: str) -> str:
    """The name as it is kept: spaces cleaned, typographic apostrophes and hyphens plain, case and titles as written."""
    name = clean_spaces(name)
    return name if name.isascii() and "`" not in name else name.translate(_APOSTROPHES)


def person_key(name: str) -> str:
    """Equal for two spellings of one name: "H. Moh. Nur'aini, S.T." and "MUHAMMAD NURAINI".

    Titles before the name and degrees after its comma are dropped; the short forms of a leading Muhammad are one. For
    comparing names under one NIK or in one family of candidates, never for finding a person in a register of thousands.
    """
    words = re.sub(r"[^A-Z']+", " ", _plain(_DEGREES.sub("", clean_person_name(name)))).replace("'", "").split()
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    if len(words) > 1 and _MUHAMMAD.fullmatch(words[0]):
        words[0] = "MUHAMMAD"
    return " ".join(words)


def company_key(name: str) -> str:
    """Equal for two spellings of one company: "PT. BAJA  SELAT," and "PT Baja Selat"; at most KEY_LENGTH characters.

    The legal form stands in front and stays: PT X and CV X are two companies. A name without a form has a key without
    one, which equals no key with one. "(Persero)" and "Tbk" stay too, in one order at the end: whether "PT Krakatau
    Steel" is "PT Krakatau Steel (Persero) Tbk" is for staff to say.
    """
    form, core = _split_company(name)
    return f"{form} {core}".strip()[:KEY_LENGTH].strip()


def region_key(name: str) -> str:
    """Equal for the spellings of one region: "Kel. Karang Asem" and "KARANGASEM", "Gerogol" and "Grogol"."""
    key = re.sub(r"[^a-z]", "", _plain(_REGION_LEAD.sub("", clean_spaces(name))).lower())
    return _LIGHT_VOWEL.sub(r"\1", key)


def _plain(text: str) -> str:
    """Capitals without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).upper()


def _split_company(name: str) -> tuple[str, str]:
    text = _plain(clean_spaces(name).translate(_APOSTROPHES)).replace("'", "")
    text = _INITIALS.sub(lambda found: found[0].replace(".", "") + " ", text)
    text = re.sub(r"\s*&\s*", " DAN ", text)
    words = re.sub(r"[\W_]+", " ", text).strip()
    marks = {_MARKS[word] for word in words.split() if word in _MARKS}
    words = " ".join(word for word in words.split() if word not in _MARKS)
    form, words = _take_form(words)
    return form, " ".join([*words.split(), *sorted(marks)])


def _take_form(words: str) -> tuple[str, str]:
    for spelling, form in _FORMS:
        if words.startswith(f"{spelling} "):
            return form, words[len(spelling) + 1 :]
    for spelling, form in _FORMS:
        if spelling not in _ONLY_IN_FRONT and words.endswith(f" {spelling}"):
            return form, words[: -len(spelling) - 1]
    return "", words
