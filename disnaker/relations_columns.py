"""The columns that the lists of the industrial relations desk are exported with."""

from django.db.models import Model

from disnaker.list_columns import Columns


def _lines(text: str) -> str:
    return "; ".join(line.strip() for line in text.splitlines() if line.strip())


DISPUTES: Columns = (
    ("Nomor Agenda", lambda record: record.agenda_number),
    ("Tanggal Kasus Diterima", lambda record: record.filed_on),
    ("Nama Perusahaan", lambda record: str(record.company)),
    ("Sektor", lambda record: record.company.industry.title if record.company.industry else ""),
    ("Nama Pekerja", lambda record: "; ".join(p.shown_name for p in record.parties.all() if p.side != "employer")),
    ("Jml Org", lambda record: record.workers),
    ("Jenis Perselisihan", lambda record: record.get_kind_display()),
    ("Mediator", lambda record: str(record.mediator or "")),
    ("Keadaan", lambda record: record.get_state_display()),
    ("Penyelesaian Kasus", lambda record: record.get_outcome_display()),
    ("Tanggal Kasus Diselesaikan", lambda record: record.outcome_on),
    ("Tanggal Anjuran", lambda record: record.recommended_on),
    ("Tanggal PB", lambda record: record.agreed_on),
    ("Pokok Masalah", lambda record: _lines(record.subject)),
    ("Keterangan", lambda record: record.note),
)
COLLECTIVE_AGREEMENTS: Columns = (
    ("Nama Perusahaan", lambda record: str(record.company)),
    ("Serikat Pekerja", lambda record: "; ".join(union.name for union in record.unions.all())),
    ("Anggota Serikat", lambda record: record.union_members),
    ("PKB Ke", lambda record: record.sequence),
    ("Status", lambda record: record.get_status_display()),
    ("Pekerja Laki-laki", lambda record: record.men),
    ("Pekerja Perempuan", lambda record: record.women),
    ("Tanggal Tanda Tangan", lambda record: record.signed_on),
    ("Nomor Pendaftaran", lambda record: record.registration_number),
    ("Tanggal Pendaftaran", lambda record: record.registered_on),
    ("Berlaku Mulai", lambda record: record.valid_from),
    ("Berlaku Sampai", lambda record: record.valid_until),
    ("Diperpanjang Sampai", lambda record: record.extended_until),
)
FORUMS: Columns = (
    ("Nama Perusahaan", lambda record: str(record.company)),
    ("Nomor Pencatatan", lambda record: record.record_number),
    ("Tanggal Pencatatan", lambda record: record.recorded_on),
    ("Dibentuk", lambda record: record.formed_on),
    ("Masa Bakti Mulai", lambda record: record.term_from),
    ("Masa Bakti Sampai", lambda record: record.term_until),
    ("Ketua", lambda record: record.chair),
    ("Anggota Pengusaha", lambda record: record.employer_members),
    ("Anggota Pekerja", lambda record: record.worker_members),
)


def _unions(record: Model) -> str:
    return "; ".join(union.name for union in record.unions.all()) or record.organiser


STRIKES: Columns = (
    ("Jenis", lambda record: record.get_kind_display()),
    ("Nama Perusahaan", lambda record: str(record.company)),
    ("Serikat Pekerja", _unions),
    ("Nomor Pemberitahuan", lambda record: record.notice_number),
    ("Tanggal Pemberitahuan", lambda record: record.notice_on),
    ("Diterima", lambda record: record.received_on),
    ("Mulai", lambda record: record.starts_on),
    ("Berakhir", lambda record: record.ends_on),
    ("Tempat", lambda record: record.place),
    ("Alasan", lambda record: _lines(record.reason)),
    ("Pekerja", lambda record: record.workers),
    ("Hasil", lambda record: _lines(record.result)),
)
