"""The menu beside every page, by desk. A line is shown to whoever holds its right, once its page exists."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu; without a `right` it is everybody's."""

    label: str | Promise
    url_name: str
    icon: str
    right: str = ""

    def url(self) -> str | None:
        try:
            return reverse(self.url_name)
        except NoReverseMatch:
            return None


@dataclass(frozen=True, slots=True)
class Group:
    label: str | Promise
    entries: tuple[Entry, ...]


MENU = (
    Group(
        "",
        (
            Entry(_("Today"), "admin:index", "home"),
            Entry(_("Uploads"), "admin:intake_upload_changelist", "upload", "intake.view_upload"),
        ),
    ),
    Group(
        _("Placement"),
        (
            Entry(_("Counter (AK/1)"), "counter", "card", "placement.add_jobseeker"),
            Entry(_("Job seekers"), "admin:placement_jobseeker_changelist", "seeker", "placement.view_jobseeker"),
            Entry(_("Vacancies"), "admin:placement_vacancy_changelist", "briefcase", "placement.view_vacancy"),
            Entry(_("Referrals"), "admin:placement_referral_changelist", "referral", "placement.view_referral"),
            Entry(_("Placements"), "admin:placement_placement_changelist", "worker", "placement.view_placement"),
            Entry(_("To be matched"), "matching", "match", "placement.view_karirhubhire"),
            Entry(_("Who has reported"), "reporting_board", "board", "placement.view_placement"),
            Entry(_("Removals"), "admin:placement_removalbatch_changelist", "removal", "placement.view_removalbatch"),
            Entry(_("Monthly summary"), "summary", "chart", "placement.view_placement"),
        ),
    ),
    Group(
        _("Programmes"),
        (
            Entry(_("Internships"), "admin:placement_internship_changelist", "intern", "placement.view_internship"),
            Entry(_("Job fairs"), "admin:placement_jobfair_changelist", "fair", "placement.view_jobfair"),
            Entry(
                _("Foreign workers (TKA)"),
                "admin:placement_foreignworker_changelist",
                "passport",
                "placement.view_foreignworker",
            ),
            Entry(
                _("Migrant workers (PMI)"),
                "admin:placement_migrantworker_changelist",
                "plane",
                "placement.view_migrantworker",
            ),
            Entry(_("Job creation"), "admin:placement_jobcreation_changelist", "tools", "placement.view_jobcreation"),
        ),
    ),
    Group(
        _("Training"),
        (
            Entry(_("Classes today"), "class_days", "clock", "training.fill_attendance"),
            Entry(
                _("Proposals"), "admin:training_trainingproposal_changelist", "file", "training.view_trainingproposal"
            ),
            Entry(
                pgettext_lazy("training", "Classes"),
                "admin:training_trainingclass_changelist",
                "education",
                "training.view_trainingclass",
            ),
            Entry(
                pgettext_lazy("training", "Applicants"),
                "admin:training_applicant_changelist",
                "seeker",
                "training.view_applicant",
            ),
            Entry(
                pgettext_lazy("training", "Participants"),
                "admin:training_trainee_changelist",
                "intern",
                "training.view_trainee",
            ),
            Entry(
                _("Competency tests"),
                "admin:training_competencytest_changelist",
                "check",
                "training.view_competencytest",
            ),
            Entry(_("Certificates"), "admin:training_certificate_changelist", "official", "training.view_certificate"),
            Entry(_("Tracer of graduates"), "admin:training_tracer_changelist", "match", "training.view_tracer"),
            Entry(_("Summary of training"), "summary_training", "chart", "training.view_yearlyplan"),
            Entry(_("Yearly plan"), "admin:training_yearlyplan_changelist", "calendar", "training.view_yearlyplan"),
            Entry(
                _("Training programmes"),
                "admin:training_trainingprogramme_changelist",
                "list",
                "training.view_trainingprogramme",
            ),
            Entry(_("Trades (kejuruan)"), "admin:training_trade_changelist", "tools", "training.view_trade"),
            Entry(_("Instructors"), "admin:training_instructor_changelist", "people", "training.view_instructor"),
        ),
    ),
    Group(
        _("Documents"),
        (
            Entry(_("Letters"), "admin:documents_letter_changelist", "letter", "documents.view_letter"),
            Entry(
                _("Classes of letters"),
                "admin:documents_letterclass_changelist",
                "folder",
                "documents.view_letterclass",
            ),
        ),
    ),
    Group(
        _("Register"),
        (
            Entry(_("Persons"), "admin:registry_person_changelist", "people", "registry.view_person"),
            Entry(_("Companies"), "admin:registry_company_changelist", "building", "registry.view_company"),
        ),
    ),
    Group(
        _("Reference"),
        (
            Entry(_("Regions"), "admin:registry_region_changelist", "map", "registry.view_region"),
            Entry(
                _("Education"), "admin:registry_educationlevel_changelist", "education", "registry.view_educationlevel"
            ),
            Entry(
                _("Fields of study (IPK)"), "admin:registry_studyfield_changelist", "list", "registry.view_studyfield"
            ),
            Entry(_("Industries (KBLI)"), "admin:registry_industry_changelist", "factory", "registry.view_industry"),
            Entry(_("Occupations (KBJI)"), "admin:registry_occupation_changelist", "list", "registry.view_occupation"),
            Entry(_("Holidays"), "admin:registry_holiday_changelist", "holiday", "registry.view_holiday"),
            Entry(_("Minimum wages"), "admin:registry_minimumwage_changelist", "wage", "registry.view_minimumwage"),
            Entry(_("Officials"), "admin:registry_official_changelist", "official", "registry.view_official"),
            Entry(_("Legal bases"), "admin:registry_legalbasis_changelist", "law", "registry.view_legalbasis"),
            Entry(_("Senders’ headings"), "admin:intake_sheetprofile_changelist", "table", "intake.view_sheetprofile"),
            Entry(_("Months"), "admin:reporting_month_changelist", "calendar", "reporting.view_month"),
            Entry(_("Opening stock"), "opening_stock", "stock", "reporting.view_stock"),
        ),
    ),
    Group(
        pgettext_lazy("menu", "Administration"),
        (
            Entry(_("Staff"), "admin:accounts_user_changelist", "user", "accounts.view_user"),
            Entry(_("Roles"), "admin:auth_group_changelist", "key", "auth.view_group"),
            Entry(
                _("Access to personal data"),
                "admin:accounts_accessevent_changelist",
                "shield",
                "accounts.view_accessevent",
            ),
        ),
    ),
)


def menu_for(user, path: str) -> list[dict]:
    """The groups with a line for `user`: [{"label", "entries": [{"label", "url", "icon", "current"}]}].

    The line whose page holds `path` is current; of several the one with the longest address.
    """
    groups = [
        {
            "label": group.label,
            "entries": [
                {"label": entry.label, "url": url, "icon": entry.icon, "current": False}
                for entry in group.entries
                if (not entry.right or user.has_perm(entry.right)) and (url := entry.url())
            ],
        }
        for group in MENU
    ]
    shown = [entry for group in groups for entry in group["entries"]]
    home = reverse("admin:index")
    holding = [e for e in shown if path == e["url"] or (e["url"] != home and path.startswith(e["url"]))]
    if holding:
        max(holding, key=lambda entry: len(entry["url"]))["current"] = True
    return [group for group in groups if group["entries"]]
