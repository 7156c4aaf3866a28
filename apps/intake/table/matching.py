"""Which accepted heading a written one stands for, and how surely."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from apps.intake.table.vocabulary import Spelling, Vocabulary
from apps.intake.table.wording import normalise_heading, words

# Words that may stand beside an accepted heading without changing what it asks for.
_NEUTRAL = frozenset({
    "1", "16", "2", "3", "4", "aktif", "angka", "asal", "asli", "bruto", "bulan", "buruh", "calon", "contoh",
    "d3", "dd", "dibutuhkan", "digit", "diisi", "diperlukan", "ditempatkan", "diterima", "domisili", "e", "f",
    "formal", "formasi", "format", "full", "harian", "id", "ijazah", "ini", "isi", "karyawan", "kerja", "kode",
    "kotor", "ktp", "l", "laki", "lengkap", "lulusan", "m", "mm", "name", "orang", "org", "p", "pegawai",
    "pekerja", "pencari", "penempatan", "per", "perempuan", "peserta", "pkwt", "pkwtt", "rata", "required",
    "rumah", "s1", "saat", "sederajat", "sekarang", "sma", "smk", "tamatan", "teks", "tenaga", "terakhir",
    "text", "th", "tinggal", "wajib", "wib", "x", "yang", "ybs", "yy", "yyyy",
})  # fmt: skip
# Accepted headings that are too general to be looked for inside a longer one: "Status Rumah", "Tanggal Kontrak".
_VAGUE = frozenset({
    "bagian", "bebas", "buka", "contact", "hrd", "jumlah", "kebutuhan", "kelahiran", "kontrak", "ktp", "kuota",
    "lahir", "lowongan", "mobile", "mulai", "penempatan", "pengurus", "perusahaan", "pimpinan", "pkwt", "pkwtt",
    "status", "total", "tugas", "tutup", "umum", "usia",
})  # fmt: skip
# Words that make a heading ask for something else, whatever accepted heading it contains.
_FOREIGN = frozenset({
    "agama", "ahli", "akhir", "alias", "anak", "atasan", "ayah", "bank", "bapak", "berakhir", "berlaku",
    "bonus", "bpjs", "cabang", "cuti", "darah", "darurat", "email", "foto", "habis", "ibu", "imta", "insentif",
    "isteri", "istri", "jamsostek", "jawab", "jurusan", "kampus", "kantor", "kawin", "kbli", "keluar",
    "keluarga", "kk", "kontak", "lembur", "lulus", "magang", "mutasi", "nib", "nikah", "npwp", "orangtua", "ortu",
    "panggilan", "pasangan", "paspor", "pelapor", "pemagang", "pemagangan", "pemberi", "penanggung", "penerbitan",
    "pengalaman",
    "perkawinan", "pernikahan", "perusahaan", "phk", "pimpinan", "potongan", "referensi", "rekening", "resign",
    "rptka", "saksi", "sebelumnya", "sekolah", "selesai", "sim", "suami", "surel", "tahun", "tanggungan",
    "terbit", "tka", "tunjangan", "universitas", "usia", "vaksin", "visa", "wali", "waris", "wlkp",
})  # fmt: skip
_PLACED_AFTER = frozenset({"di", "pada", "oleh", "dari", "untuk", "sesuai", "berdasarkan", "menurut", "sbg", "sebagai"})
_PARTS = str.maketrans(dict.fromkeys("/|,;&+", "\n"))


@lru_cache(maxsize=8192)
def match_heading(vocabulary: Vocabulary, parts: tuple[str, ...]) -> tuple[Spelling, str] | None:
    """The spelling a heading (its rows from top to bottom) stands for, and "exact", "contained" or "likely"."""
    written = [part for part in parts if words(part)]
    if not written:
        return None
    spelling = _exact(vocabulary, written)
    if spelling:
        return spelling, "exact"
    all_words = tuple(word for part in written for word in words(part))
    spelling = _contained(vocabulary, all_words)
    if spelling:
        return spelling, "contained"
    mended = tuple(_mended(word, vocabulary) for word in all_words)
    if mended != all_words:
        spelling = vocabulary.exact.get("".join(mended)) or _contained(vocabulary, mended)
    return (spelling, "likely") if spelling else None


def _exact(vocabulary: Vocabulary, written: list[str]) -> Spelling | None:
    run_together = normalise_heading(" ".join(written)).split()
    for variant in (*_variants(vocabulary, written), run_together):
        spelling = vocabulary.exact.get("".join(variant))
        if spelling:
            return spelling
    alternatives = [words(part) for part in written[-1].translate(_PARTS).splitlines()] if len(written) == 1 else []
    named = {vocabulary.exact.get("".join(variant)) for variant in alternatives if variant}
    if len(named) > 1 and None not in named and len({spelling.field for spelling in named}) == 1:
        return min(named, key=lambda spelling: spelling.place)
    return None


def _variants(vocabulary: Vocabulary, written: list[str]):
    """The ways to read a heading: whole, without its bracket, and the lowest row with what stands over it."""
    yield tuple(word for part in written for word in words(part))
    bare = [_without_bracket(part) for part in written]
    yield tuple(word for part in bare for word in words(part))
    leaf, over = words(bare[-1]), [word for part in bare[:-1] for word in words(part)]
    if over and not _foreign_to(vocabulary).intersection(over):
        yield (*leaf, over[-1])
        yield (over[0], *leaf)
        yield leaf


def _without_bracket(text: str) -> str:
    opened, closed = text.find("("), text.rfind(")")
    return text[:opened] + text[closed + 1 :] if 0 < opened < closed else text


def _contained(vocabulary: Vocabulary, heading: tuple[str, ...]) -> Spelling | None:
    """The longest accepted heading that stands inside this one, with nothing beside it that changes its sense."""
    cut = next((place for place, word in enumerate(heading) if place and word in _PLACED_AFTER), len(heading))
    heading = heading[:cut]
    foreign = _foreign_to(vocabulary)
    for spelling in vocabulary.spellings:
        size = len(spelling.words)
        if not size or (size == 1 and (len(spelling.words[0]) < 3 or spelling.words[0] in _VAGUE)):
            continue
        for start in range(len(heading) - size + 1):
            if heading[start : start + size] == spelling.words:
                beside = {word for word in heading[:start] + heading[start + size :] if not word.isdigit()}
                if beside <= _NEUTRAL or (size > 1 and not start and not beside & foreign):
                    return spelling
    return None


def _foreign_to(vocabulary: Vocabulary) -> frozenset[str]:
    """The foreign words that are none here: a list of companies may well speak of the company."""
    return _FOREIGN - vocabulary.usual_words


def _mended(word: str, vocabulary: Vocabulary) -> str:
    """The word of the vocabulary this one is a slip for, or the word itself.

    One slip in five letters, two in nine; a word that means something itself ("kontak") is no slip for another.
    """
    known = vocabulary.known_words
    if len(word) < 4 or word in known or word in _FOREIGN or word in _NEUTRAL or any(sign.isdigit() for sign in word):
        return word
    slips = 2 if len(word) >= 9 else 1
    near = [(OSA.distance(word, other, score_cutoff=slips), other) for other in known if len(other) >= 4]
    near = sorted(pair for pair in near if pair[0] <= slips and max(len(word), len(pair[1])) >= 5)
    if not near or (len(near) > 1 and near[0][0] == near[1][0]):
        return word
    return near[0][1]
