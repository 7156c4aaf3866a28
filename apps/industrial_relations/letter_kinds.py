"""The letters of the industrial relations desk as shipped; the papers of a dispute are worded with the dispute."""

from django.utils.translation import gettext_lazy as _

from apps.accounts.choices import Desk
from apps.documents.letter_kinds import LetterKind

COMPANY = _("name of the company")
RECEIVED = _("day on which the notice was received")
PP_35 = (
    "Peraturan Pemerintah Nomor 35 Tahun 2021 tentang Perjanjian Kerja Waktu Tertentu, Alih Daya, Waktu Kerja dan "
    "Waktu Istirahat, dan Pemutusan Hubungan Kerja"
)
NOTICE_OPENING = (
    "Berdasarkan {article} Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan, dengan ini kami menyatakan telah "
    "menerima pemberitahuan {what} dengan keterangan sebagai berikut:"
)
NOTICE_CLOSING = (
    "Tanda terima ini menyatakan diterimanya pemberitahuan dan bukan merupakan penilaian atas sah atau tidaknya {what} "
    "tersebut. Selanjutnya kami akan mempertemukan para pihak untuk menyelesaikan masalah yang menjadi penyebabnya.\n\n"
    "Demikian tanda terima ini diberikan untuk dipergunakan sebagaimana mestinya."
)

STRIKE = LetterKind(
    code="strike_receipt",
    label=_("Receipt of a strike notice"),
    desk=Desk.INDUSTRIAL_RELATIONS,
    fields={"perusahaan": COMPANY, "tanggal_diterima": RECEIVED},
    subject="Tanda Terima Pemberitahuan Mogok Kerja",
    opening=NOTICE_OPENING.format(article="Pasal 141", what="mogok kerja"),
    closing=NOTICE_CLOSING.format(what="mogok kerja"),
)
LOCKOUT = LetterKind(
    code="lockout_receipt",
    label=_("Receipt of a lock-out notice"),
    desk=Desk.INDUSTRIAL_RELATIONS,
    fields={"perusahaan": COMPANY, "tanggal_diterima": RECEIVED},
    subject="Tanda Terima Pemberitahuan Penutupan Perusahaan",
    opening=NOTICE_OPENING.format(article="Pasal 149", what="penutupan perusahaan (lock out)"),
    closing=NOTICE_CLOSING.format(what="penutupan perusahaan (lock out)"),
)
AGREEMENT = LetterKind(
    code="agreement_registration",
    label=_("Registration of a collective agreement (PKB)"),
    desk=Desk.INDUSTRIAL_RELATIONS,
    fields={"perusahaan": COMPANY, "serikat": _("names of the unions")},
    subject="Pendaftaran Perjanjian Kerja Bersama",
    opening=(
        "Berdasarkan Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan dan Peraturan Menteri Ketenagakerjaan "
        "Nomor 28 Tahun 2014 tentang Tata Cara Pembuatan dan Pengesahan Peraturan Perusahaan serta Pembuatan dan "
        "Pendaftaran Perjanjian Kerja Bersama, dengan ini kami beritahukan bahwa perjanjian kerja bersama berikut "
        "telah kami daftar:"
    ),
    closing=(
        "Pengusaha, serikat pekerja/serikat buruh, dan pekerja melaksanakan ketentuan perjanjian kerja bersama; "
        "pengusaha dan serikat pekerja/serikat buruh memberitahukan isinya kepada seluruh pekerja.\n\n"
        "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."
    ),
)
CONTRACTS = LetterKind(
    code="contract_receipt",
    label=_("Proof of recording of fixed-term contracts (PKWT)"),
    desk=Desk.INDUSTRIAL_RELATIONS,
    fields={
        "perusahaan": COMPANY,
        "tanggal_diterima": _("day on which the contracts were received"),
        "terlambat": _("how many came late"),
        "batas_daring": _("working days to record on line"),
        "batas_tertulis": _("working days to record in writing"),
    },
    left_out=frozenset({"terlambat"}),
    subject="Bukti Pencatatan PKWT",
    opening=(
        f"Berdasarkan Pasal 14 {PP_35}, dengan ini kami menerangkan bahwa perjanjian kerja waktu tertentu (PKWT) "
        "antara perusahaan dan pekerja dalam daftar di bawah ini telah dicatat:"
    ),
    closing=(
        "Dari perjanjian tersebut, {terlambat} disampaikan melewati batas waktu pencatatan. Untuk selanjutnya mohon "
        "PKWT dicatatkan sejak penandatanganan paling lama {batas_daring} hari kerja secara daring, atau "
        "{batas_tertulis} hari kerja secara tertulis.\n\n"
        "Demikian bukti pencatatan ini diberikan untuk dipergunakan sebagaimana mestinya."
    ),
)
TERMINATION = LetterKind(
    code="termination_receipt",
    label=_("Receipt of a report of terminations (PHK)"),
    desk=Desk.INDUSTRIAL_RELATIONS,
    fields={"perusahaan": COMPANY, "tanggal_laporan": _("day of the report"), "jumlah_pekerja": _("number of workers")},
    subject="Tanda Terima Laporan Pemutusan Hubungan Kerja",
    opening=(
        f"Berdasarkan Pasal 38 {PP_35}, dengan ini kami menyatakan telah menerima laporan pemutusan hubungan kerja "
        "(PHK) dari:"
    ),
    closing=(
        "Tanda terima ini merupakan bukti PHK untuk pengajuan manfaat Jaminan Kehilangan Pekerjaan sebagaimana "
        "dimaksud dalam Peraturan Pemerintah Nomor 37 Tahun 2021, sepanjang alasan PHK memenuhi ketentuan peraturan "
        "tersebut.\n\n"
        "Demikian tanda terima ini diberikan untuk dipergunakan sebagaimana mestinya."
    ),
)
UNION = LetterKind(
    code="union_proof",
    label=_("Proof of recording of a trade union"),
    desk=Desk.INDUSTRIAL_RELATIONS,
    fields={
        "serikat": _("name of the union"),
        "pemberitahuan": _("“, serta pemberitahuan yang kami terima pada tanggal …”, or nothing"),
    },
    subject="Tanda Bukti Pencatatan Serikat Pekerja/Serikat Buruh",
    opening=(
        "Berdasarkan Undang-Undang Nomor 21 Tahun 2000 tentang Serikat Pekerja/Serikat Buruh dan Keputusan Menteri "
        "Tenaga Kerja dan Transmigrasi Nomor KEP.16/MEN/2001 tentang Tata Cara Pencatatan Serikat Pekerja/Serikat "
        "Buruh{pemberitahuan}, dengan ini kami nyatakan bahwa serikat pekerja/serikat buruh di bawah ini telah dicatat:"
    ),
    closing=(
        "Setiap perubahan anggaran dasar/anggaran rumah tangga, susunan pengurus, alamat, atau pembubaran wajib "
        "diberitahukan kepada kami. Tanda bukti pencatatan ini berlaku sepanjang tidak dicabut."
    ),
)
FORUM = LetterKind(
    code="forum_proof",
    label=_("Proof of recording of a bipartite forum (LKS)"),
    desk=Desk.INDUSTRIAL_RELATIONS,
    fields={"perusahaan": COMPANY, "tanggal_diterima": RECEIVED},
    subject="Bukti Pencatatan LKS Bipartit",
    opening=(
        "Berdasarkan Undang-Undang Nomor 13 Tahun 2003 Pasal 106 dan Peraturan Menteri Tenaga Kerja dan Transmigrasi "
        "Nomor PER.32/MEN/XII/2008, serta pemberitahuan yang kami terima pada tanggal {tanggal_diterima}, dengan ini "
        "kami nyatakan bahwa Lembaga Kerja Sama (LKS) Bipartit di bawah ini telah dicatat:"
    ),
    closing=(
        "Kegiatan LKS Bipartit agar dilaporkan kepada kami setiap 6 (enam) bulan, dan pembentukan kembali "
        "diberitahukan sebelum masa bakti berakhir."
    ),
)
