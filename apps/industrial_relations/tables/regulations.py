from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.tables.filing_recap import FilingRecap, recap_columns


class RegulationRecap(FilingRecap):
    """Rekap peraturan perusahaan (PP): ratified, run out, and in force."""

    name = "company_regulations"
    title = _("Recap of company regulations (PP)")
    model = CompanyRegulation
    columns = recap_columns(pgettext_lazy("regulation", "Ratified"))
    note = _(
        "Ratified counts by the date of the decree, or by the first day of validity where no such date is known. Not "
        "renewed is what ran out with no later regulation or collective agreement after it."
    )
