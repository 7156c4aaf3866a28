"""The letters of the training desk as shipped: three answers to a proposal."""

from django.utils.translation import gettext_lazy as _

from apps.accounts.choices import Desk
from apps.documents.letter_kinds import LetterKind

FIELDS = {
    "lembaga": _("organisation that proposed"),
    "surat": _("“dengan surat nomor …”, or nothing where no number is known"),
    "tanggal_diterima": _("day on which the proposal was received"),
    "agenda": _("number and year in the agenda"),
    "tanggal_verifikasi": _("day of verification"),
    "balai": _("name of the training centre"),
}
OPENING = (
    "Menindaklanjuti proposal pelatihan dari {{lembaga}} {{surat}} yang kami terima pada tanggal {{tanggal_diterima}} "
    "dan kami catat dengan nomor agenda {{agenda}}, serta setelah verifikasi pada tanggal {{tanggal_verifikasi}}, "
    "dengan ini kami sampaikan bahwa proposal tersebut {decision}, dengan keterangan sebagai berikut:"
)
SUBJECT = "Jawaban Proposal Pelatihan"
THANKS = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."

APPROVED = LetterKind(
    code="proposal_approved",
    label=_("Answer to a proposal: approved"),
    desk=Desk.TRAINING,
    fields={
        **FIELDS,
        "penyandang_disabilitas": _("“penyandang disabilitas” where the training is for them"),
    },
    left_out=frozenset({"penyandang_disabilitas"}),
    subject=SUBJECT,
    opening=OPENING.format(decision="disetujui"),
    closing=(
        "Pelatihan ini merupakan bagian dari pemenuhan hak {penyandang_disabilitas} atas pelatihan kerja menurut "
        "Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas; akomodasi yang layak bagi peserta kami "
        "siapkan.\n\n"
        "Untuk persiapan pelatihan, mohon Saudara menyampaikan daftar nama calon peserta beserta salinan KTP kepada "
        f"{{balai}}.\n\n{THANKS}"
    ),
)
REFUSED = LetterKind(
    code="proposal_refused",
    label=_("Answer to a proposal: refused"),
    desk=Desk.TRAINING,
    fields=FIELDS,
    subject=SUBJECT,
    opening=OPENING.format(decision="belum dapat disetujui"),
    closing=f"Saudara dapat mengajukan kembali proposal pelatihan pada kesempatan berikutnya.\n\n{THANKS}",
)
POSTPONED = LetterKind(
    code="proposal_postponed",
    label=_("Answer to a proposal: postponed"),
    desk=Desk.TRAINING,
    fields=FIELDS,
    subject=SUBJECT,
    opening=OPENING.format(decision="ditunda pelaksanaannya"),
    closing=(
        "Proposal Saudara akan kami tinjau kembali setelah tanggal tersebut tanpa perlu diajukan ulang.\n\n" + THANKS
    ),
)
