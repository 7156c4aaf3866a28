"""The columns that the lists of the training desk are exported with."""

from collections.abc import Callable

from django.db.models import Model

from apps.registry.nik import mask
from disnaker.list_columns import Columns

YES_NO = {True: "Ya", False: "Tidak", None: ""}


def _of_person(person: Callable[[Model], Model]) -> Columns:
    """NIKs stand masked: whoever needs them whole exports the register of persons."""
    return (
        ("Nama", lambda record: person(record).name),
        ("NIK", lambda record: mask(person(record).nik)),
    )


def _of_class(training_class: Callable[[Model], Model]) -> Columns:
    return (
        ("Program", lambda record: training_class(record).programme.name),
        ("Tahun", lambda record: training_class(record).year),
        ("Angkatan", lambda record: training_class(record).batch),
    )


OF_TRAINEE: Columns = (
    *_of_person(lambda record: record.trainee.person),
    *_of_class(lambda record: record.trainee.training_class),
)
CLASSES: Columns = (
    *_of_class(lambda record: record),
    ("Kejuruan", lambda record: record.programme.trade.name),
    ("Jenis", lambda record: record.get_kind_display()),
    ("Sumber Dana", lambda record: record.get_fund_display()),
    ("Mitra", lambda record: record.partner),
    ("Tempat", lambda record: record.place),
    ("Mulai", lambda record: record.starts_on),
    ("Selesai", lambda record: record.ends_on),
    ("JP", lambda record: record.hours),
    ("Kuota", lambda record: record.quota),
    ("Pendaftar", lambda record: record.applied),
    ("Peserta L", lambda record: record.men),
    ("Peserta P", lambda record: record.women),
    ("Nomor SK", lambda record: record.decree_number),
    ("Tanggal SK", lambda record: record.decree_on),
    ("Anggaran", lambda record: record.budget),
    ("Realisasi", lambda record: record.spent),
    ("Status", lambda record: record.get_state_display()),
    ("Alasan Batal", lambda record: record.cancel_reason),
)
PLANS: Columns = (
    ("Tahun", lambda record: record.year),
    ("Kejuruan", lambda record: record.programme.trade.name),
    ("Program", lambda record: record.programme.name),
    ("Sumber Dana", lambda record: record.get_fund_display()),
    ("Paket", lambda record: record.packages),
    ("Kuota", lambda record: record.quota),
    ("JP", lambda record: record.hours),
    ("Anggaran", lambda record: record.budget),
)
PROPOSALS: Columns = (
    ("Nomor Agenda", lambda record: record.agenda_number),
    ("Diterima", lambda record: record.received_on),
    ("Organisasi", lambda record: record.organisation),
    ("Pelatihan yang Diminta", lambda record: record.wish),
    ("Program", lambda record: record.programme.name if record.programme else ""),
    ("Peserta L", lambda record: record.men),
    ("Peserta P", lambda record: record.women),
    ("Status", lambda record: record.get_state_display()),
    ("Diverifikasi", lambda record: record.verified_on),
    ("Diputuskan", lambda record: record.decided_on),
    ("Alasan", lambda record: record.reason),
)
APPLICANTS: Columns = (
    *_of_person(lambda record: record.person),
    ("L/P", lambda record: record.sex),
    ("Pendidikan", lambda record: record.education_id or ""),
    *_of_class(lambda record: record.training_class),
    ("Tanggal Daftar", lambda record: record.applied_on),
    ("Administrasi", lambda record: record.get_admin_result_display()),
    ("Berkas Kurang", lambda record: record.missing),
    ("Nilai Wawancara", lambda record: record.interview_score),
    ("Nilai Minat Bakat", lambda record: record.aptitude_score),
    ("Hasil", lambda record: record.get_result_display()),
    ("Urutan Cadangan", lambda record: record.reserve_place),
)
TRAINEES: Columns = (
    *_of_person(lambda record: record.person),
    ("L/P", lambda record: record.sex),
    ("Pendidikan", lambda record: record.education_id or ""),
    ("Kecamatan", lambda record: record.district.name if record.district else ""),
    *_of_class(lambda record: record.training_class),
    ("Masuk", lambda record: record.joined_on),
    ("Nilai Teori", lambda record: record.theory),
    ("Nilai Praktik", lambda record: record.practice),
    ("Nilai Akhir", lambda record: record.final),
    ("Lulus", lambda record: YES_NO[record.graduated]),
    ("Keluar", lambda record: record.left_on),
    ("Alasan Keluar", lambda record: record.get_leave_reason_display()),
)
CERTIFICATES: Columns = (
    ("Nomor", lambda record: record.number),
    ("Tanggal", lambda record: record.issued_on),
    *OF_TRAINEE,
    ("Alasan Batal", lambda record: record.void_reason),
)
TESTS: Columns = (
    *OF_TRAINEE,
    ("Tanggal Uji", lambda record: record.tested_on),
    ("LSP", lambda record: record.body),
    ("Skema", lambda record: record.scheme),
    ("Hasil", lambda record: record.result),
    ("Nomor Sertifikat", lambda record: record.certificate_number),
    ("Nomor Registrasi", lambda record: record.registration_number),
    ("Berlaku Sampai", lambda record: record.valid_until),
)
TRACERS: Columns = (
    *OF_TRAINEE,
    ("Bulan Ke", lambda record: record.month),
    ("Jatuh Tempo", lambda record: record.due_on),
    ("Wajib", lambda record: YES_NO[record.is_mandatory]),
    ("Jawaban", lambda record: record.get_state_display()),
    ("Ditanya", lambda record: record.asked_on),
    ("Perusahaan", lambda record: record.company),
    ("Jabatan", lambda record: record.position),
    ("Mulai Bekerja", lambda record: record.started_on),
)
