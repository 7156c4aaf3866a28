from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.models import CollectiveAgreement
from apps.industrial_relations.tables.filing_recap import FilingRecap, recap_columns


class AgreementRecap(FilingRecap):
    """Rekap perjanjian kerja bersama (PKB): registered, run out, and in force."""

    name = "collective_agreements"
    title = _("Recap of collective agreements (PKB)")
    model = CollectiveAgreement
    columns = recap_columns(pgettext_lazy("collective agreement", "Registered"))
    note = _(
        "Registered counts by the day of registration. Not renewed is what ran out with no later agreement after it."
    )
