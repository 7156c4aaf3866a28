"""The letters of the placement desk as shipped."""

from django.utils.translation import gettext_lazy as _

from apps.accounts.choices import Desk
from apps.documents.letter_kinds import LetterKind

COMPANY = _("name of the company")
POSITION = _("position of the vacancy")

REMINDER = LetterKind(
    code="reminder",
    label=_("Reminder to report"),
    desk=Desk.PLACEMENT,
    fields={
        "perusahaan": COMPANY,
        "dasar": _("“Sesuai dengan …, pemberi kerja” by the rules in force that day, or “Pemberi kerja”"),
        "laporan": _("which reports the company owes"),
        "tanggal_batas": _("day of the month after, until which reports are due"),
        "tanggal_surat": _("date of the letter"),
        "tanggal_jawab": _("day until which the reports are awaited"),
    },
    subject="Pengingat laporan penempatan dan lowongan",
    opening=(
        "{dasar} wajib melaporkan {laporan} di perusahaannya kepada instansi yang membidangi ketenagakerjaan. "
        "Laporan setiap bulan kami tunggu paling lambat tanggal {tanggal_batas} bulan berikutnya.\n\n"
        "Menurut catatan kami sampai dengan {tanggal_surat}, laporan {perusahaan} berikut ini belum kami terima:"
    ),
    closing=(
        "Sehubungan dengan hal tersebut, kami minta Saudara menyampaikannya paling lambat {tanggal_jawab}. Apabila "
        "pada bulan itu tidak ada penempatan atau lowongan, mohon tetap disampaikan laporan NIHIL. Apabila laporan "
        "sudah dikirim sebelum surat ini diterima, surat ini dapat diabaikan.\n\n"
        "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih."
    ),
)
SUMMONS = LetterKind(
    code="summons",
    label=_("Summons of a job seeker (AK/IV)"),
    desk=Desk.PLACEMENT,
    fields={
        "nama": _("name of the job seeker"),
        "jabatan": POSITION,
        "perusahaan": COMPANY,
        "kartu": _("“dengan kartu AK/1 nomor …”, or nothing without a card"),
    },
    subject="Panggilan Pencari Kerja (AK/IV)",
    opening=(
        "Sehubungan dengan lowongan kerja {jabatan} pada {perusahaan}, dan berdasarkan pendaftaran Saudara sebagai "
        "pencari kerja {kartu}, Saudara diminta hadir pada:"
    ),
    closing=(
        "Apabila Saudara berhalangan hadir atau sudah bekerja, mohon memberitahukannya kepada kami.\n\n"
        "Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih."
    ),
)
INTRODUCTION = LetterKind(
    code="introduction",
    label=_("Introduction to an employer (AK/V)"),
    desk=Desk.PLACEMENT,
    fields={"nama": _("name of the job seeker"), "jabatan": POSITION, "perusahaan": COMPANY},
    subject="Pengantar Calon Tenaga Kerja (AK/V)",
    opening=(
        "Berdasarkan lowongan kerja yang Saudara laporkan untuk jabatan {jabatan}, bersama ini kami hadapkan calon "
        "tenaga kerja:"
    ),
    closing=(
        "Kami mohon yang bersangkutan dapat diproses sesuai dengan ketentuan perusahaan, dan hasilnya disampaikan "
        "kepada kami dengan lembar jawaban di bawah ini.\n\n"
        "Demikian disampaikan, atas kerja sama Saudara diucapkan terima kasih."
    ),
)
RATIFICATION = LetterKind(
    code="internship_ratification",
    label=_("Ratification of an internship agreement"),
    desk=Desk.PLACEMENT,
    fields={
        "perusahaan": COMPANY,
        "tanggal_diterima": _("day on which the agreement was filed"),
        "program": _("programme of the internship"),
    },
    subject="Pengesahan Perjanjian Pemagangan",
    opening=(
        "Berdasarkan Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan dan Peraturan Menteri Ketenagakerjaan "
        "Nomor 6 Tahun 2020 tentang Penyelenggaraan Pemagangan di Dalam Negeri, serta setelah meneliti perjanjian yang "
        "Saudara sampaikan pada tanggal {tanggal_diterima}, dengan ini kami sahkan perjanjian pemagangan sebagai "
        "berikut:"
    ),
    closing=(
        "Penyelenggara melaksanakan pemagangan sesuai dengan perjanjian dan program, membayar uang saku, "
        "mengikutsertakan peserta dalam program jaminan sosial, serta melaporkan hasilnya setelah pemagangan "
        "selesai.\n\n"
        "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."
    ),
)
RECOMMENDATION = LetterKind(
    code="passport_recommendation",
    label=_("Passport recommendation of a migrant worker"),
    desk=Desk.PLACEMENT,
    fields={
        "nama": _("name of the migrant worker"),
        "negara": _("country of destination"),
        "dinas": _("name of the office"),
        "tanggal_daftar": _("day of registration"),
    },
    subject="Rekomendasi Paspor Calon Pekerja Migran Indonesia",
    opening=(
        "Berdasarkan Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia, dengan ini kami "
        "menerangkan bahwa orang tersebut di bawah ini telah terdaftar pada {dinas} sebagai calon pekerja migran "
        "Indonesia pada tanggal {tanggal_daftar}:"
    ),
    closing=(
        "Sehubungan dengan hal tersebut, kami merekomendasikan yang bersangkutan untuk diproses penerbitan paspornya "
        "sesuai dengan ketentuan peraturan perundang-undangan.\n\n"
        "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."
    ),
)
