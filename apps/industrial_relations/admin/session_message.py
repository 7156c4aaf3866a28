"""What is sent by WhatsApp or e-mail about a session that is to come; in Indonesian, as the parties read it."""

from apps.industrial_relations.choices import SessionKind
from apps.industrial_relations.models import Dispute, DisputeSession
from apps.registry.indonesian_dates import WEEKDAYS, format_date
from apps.registry.paper.office import current_office


def session_message(dispute: Dispute, session: DisputeSession) -> str:
    if session.kind == SessionKind.MEDIATION:
        called = f"sidang mediasi ke-{session.number}"
    else:
        called = f"klarifikasi ke-{session.number}"
    office = current_office()
    lines = [
        "Yth. Bapak/Ibu,",
        "",
        f"{office.name} mengundang Bapak/Ibu menghadiri {called} perkara perselisihan hubungan industrial "
        f"nomor agenda {dispute.agenda_number}/{dispute.year} ({dispute.company}):",
        "",
        f"Hari/tanggal: {WEEKDAYS[session.date.weekday()]}, {format_date(session.date)}",
        *([f"Pukul: {session.begins_at:%H.%M} WIB"] if session.begins_at else []),
        f"Tempat: {session.place or office.address}",
        *([f"Menghadap: {dispute.mediator.name}"] if dispute.mediator else []),
        "",
        "Mohon membawa KTP, surat kuasa bila diwakilkan, dan dokumen pendukung. Terima kasih.",
    ]
    return "\n".join(lines)
