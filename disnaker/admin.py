"""Hands the registers those of their pages and choices that know of more than one desk."""

from functools import partial

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.admin.pages import Page
from apps.documents.admin import LetterAdmin, PaperCheckAdmin
from apps.industrial_relations.admin import (
    BipartiteForumAdmin,
    CollectiveAgreementAdmin,
    CompanyRegulationAdmin,
    DisputeAdmin,
    FixedTermContractAdmin,
    StrikeAdmin,
    TerminationAdmin,
    TradeUnionAdmin,
)
from apps.placement.admin import (
    ForeignWorkerAdmin,
    InternshipAdmin,
    InternshipMemberAdmin,
    JobCreationAdmin,
    JobFairAdmin,
    JobSeekerAdmin,
    KarirhubHireAdmin,
    MigrantWorkerAdmin,
    PlacementAdmin,
    ReferralAdmin,
    ReminderAdmin,
    VacancyAdmin,
)
from apps.registry.admin import CompanyAdmin, PersonAdmin
from apps.reporting.admin import IndicatorAdmin
from apps.training.admin import (
    ApplicantAdmin,
    CertificateAdmin,
    CompetencyTestAdmin,
    TracerAdmin,
    TraineeAdmin,
    TrainingClassAdmin,
    TrainingProposalAdmin,
    YearlyPlanAdmin,
)
from disnaker.company_card import company_card
from disnaker.export_page import export_page
from disnaker.known_papers import papers_named
from disnaker.measures import measure_labels
from disnaker.person_card import person_card


def export(right: str) -> Page:
    view = partial(export_page, right=right)
    return Page("export", pgettext_lazy("button", "Export"), "download", view, right=right)


IndicatorAdmin.measures = measure_labels()
PaperCheckAdmin.papers_named = staticmethod(papers_named)
PersonAdmin.pages = (
    Page("card", _("Card of the person"), "user", person_card, of_record=True),
    export("registry.export_person"),
)
CompanyAdmin.pages = (
    Page("card", _("Card of the company"), "building", company_card, of_record=True),
    export("registry.export_company"),
)
JobSeekerAdmin.pages = (*JobSeekerAdmin.pages, export("placement.export_jobseeker"))
KarirhubHireAdmin.pages = (export("placement.export_placement"),)
PlacementAdmin.pages = (export("placement.export_placement"),)
VacancyAdmin.pages = (*VacancyAdmin.pages, export("placement.export_vacancy"))
ForeignWorkerAdmin.pages = (export("placement.export_foreignworker"),)
MigrantWorkerAdmin.pages = (*MigrantWorkerAdmin.pages, export("placement.export_migrantworker"))
InternshipAdmin.pages = (*InternshipAdmin.pages, export("placement.export_internship"))
InternshipMemberAdmin.pages = (export("placement.export_internship"),)
JobFairAdmin.pages = (export("placement.export_placement"),)
JobCreationAdmin.pages = (export("placement.export_placement"),)
ReferralAdmin.pages = (*ReferralAdmin.pages, export("placement.export_jobseeker"))
ReminderAdmin.pages = (*ReminderAdmin.pages, export("placement.export_placement"))
LetterAdmin.pages = (*LetterAdmin.pages, export("documents.export_letter"))
TrainingClassAdmin.pages = (*TrainingClassAdmin.pages, export("training.export_trainingclass"))
YearlyPlanAdmin.pages = (*YearlyPlanAdmin.pages, export("training.export_trainingclass"))
TrainingProposalAdmin.pages = (*TrainingProposalAdmin.pages, export("training.export_trainingclass"))
ApplicantAdmin.pages = (*ApplicantAdmin.pages, export("training.export_applicant"))
TraineeAdmin.pages = (*TraineeAdmin.pages, export("training.export_trainee"))
CertificateAdmin.pages = (*CertificateAdmin.pages, export("training.export_certificate"))
CompetencyTestAdmin.pages = (*CompetencyTestAdmin.pages, export("training.export_trainee"))
TracerAdmin.pages = (*TracerAdmin.pages, export("training.export_trainee"))
for desk_admin, right in (
    (DisputeAdmin, "export_dispute"),
    (CollectiveAgreementAdmin, "export_collectiveagreement"),
    (CompanyRegulationAdmin, "export_companyregulation"),
    (BipartiteForumAdmin, "export_bipartiteforum"),
    (TradeUnionAdmin, "export_tradeunion"),
    (FixedTermContractAdmin, "export_fixedtermcontract"),
    (TerminationAdmin, "export_termination"),
    (StrikeAdmin, "export_strike"),
):
    desk_admin.pages = (*desk_admin.pages, export(f"industrial_relations.{right}"))
