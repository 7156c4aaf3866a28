"""The columns of lists that no spreadsheet of a sender fills: what their export holds."""

from collections.abc import Callable

from django.db.models import Model

from apps.registry.nik import mask

Columns = tuple[tuple[str, Callable[[Model], object]], ...]

# NIKs stand masked: whoever needs them whole exports the register of persons.
PERSON: Columns = (
    ("Nama", lambda record: record.person.name),
    ("NIK", lambda record: mask(record.person.nik)),
)
INTERNSHIPS: Columns = (
    ("Perusahaan", lambda record: str(record.company)),
    ("Program", lambda record: record.programme),
    ("Nomor Perjanjian", lambda record: record.agreement_number),
    ("Tanggal Perjanjian", lambda record: record.signed_on),
    ("Tanggal Diterima", lambda record: record.filed_on),
    ("Nomor Pengesahan", lambda record: record.ratification_number),
    ("Tanggal Pengesahan", lambda record: record.ratified_on),
    ("Mulai", lambda record: record.starts_on),
    ("Selesai", lambda record: record.ends_on),
    ("Jumlah Pekerja", lambda record: record.workers_total),
    ("Uang Transpor", lambda record: record.allowance_transport),
    ("Uang Makan", lambda record: record.allowance_meal),
    ("Insentif", lambda record: record.allowance_incentive),
)
INTERNS: Columns = (
    *PERSON,
    ("L/P", lambda record: record.sex),
    ("Pendidikan", lambda record: record.education_id or ""),
    ("Perusahaan", lambda record: str(record.internship.company)),
    ("Program", lambda record: record.internship.programme),
    ("Nomor Perjanjian", lambda record: record.internship.agreement_number),
    ("Asal Peserta", lambda record: record.get_origin_display()),
    ("Hasil", lambda record: record.get_result_display()),
    ("Tanggal Keluar", lambda record: record.ended_on),
)
JOB_FAIRS: Columns = (
    ("Nama", lambda record: record.name),
    ("Penyelenggara", lambda record: record.organiser),
    ("Tempat", lambda record: record.place),
    ("Mulai", lambda record: record.starts_on),
    ("Selesai", lambda record: record.ends_on),
    ("Sumber Dana", lambda record: record.get_fund_display()),
    ("Pengunjung L", lambda record: record.visitors_male),
    ("Pengunjung P", lambda record: record.visitors_female),
)
JOB_CREATION: Columns = (
    ("Program", lambda record: record.get_programme_display()),
    ("Kelompok atau Pekerjaan", lambda record: record.name),
    ("Tahun", lambda record: record.year),
    ("Sumber Dana", lambda record: record.get_fund_display()),
    ("Kelurahan", lambda record: record.village.name),
    ("Mulai", lambda record: record.starts_on),
    ("Hari", lambda record: record.days),
    ("Upah per Hari", lambda record: record.daily_wage),
    ("Modal per Orang", lambda record: record.capital),
    ("Biaya Lain", lambda record: record.other_costs),
)
REFERRALS: Columns = (
    ("Pencari Kerja", lambda record: record.job_seeker.person.name),
    ("No. AK/1", lambda record: record.job_seeker.number),
    ("Perusahaan", lambda record: str(record.vacancy.company)),
    ("Lowongan", lambda record: record.vacancy.position),
    ("Dipanggil (AK/IV)", lambda record: record.summoned_on),
    ("Diantar (AK/V)", lambda record: record.introduced_on),
    ("Jawaban", lambda record: record.get_reply_display()),
    ("Tanggal Jawaban", lambda record: record.replied_on),
)
REMINDERS: Columns = (
    ("Perusahaan", lambda record: str(record.company)),
    ("Nomor Surat", lambda record: record.letter.number),
    ("Tanggal", lambda record: record.sent_on),
    ("Laporan yang Ditagih", lambda record: len(record.reports)),
)
LETTERS: Columns = (
    ("Nomor", lambda record: record.number),
    ("Klasifikasi", lambda record: record.letter_class_id),
    ("Tanggal", lambda record: record.dated_on),
    ("Hal", lambda record: record.subject),
    ("Penerima", lambda record: record.recipient),
    ("Bidang", lambda record: record.get_desk_display()),
    ("Status", lambda record: record.get_state_display()),
    ("Alasan Batal", lambda record: record.void_reason),
)
