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


def records(label: str | Promise, model: str, icon: str) -> Entry:
    """The list of a model, such as "placement.vacancy", for whoever may see its records."""
    app, _dot, name = model.partition(".")
    return Entry(label, f"admin:{app}_{name}_changelist", icon, f"{app}.view_{name}")


@dataclass(frozen=True, slots=True)
class Group:
    label: str | Promise
    entries: tuple[Entry, ...]


MENU = (
    Group(
        "",
        (
            Entry(_("Today"), "admin:index", "home"),
            records(_("Uploads"), "intake.upload", "upload"),
        ),
    ),
    Group(
        _("Placement"),
        (
            Entry(_("Counter (AK/1)"), "counter", "card", "placement.add_jobseeker"),
            records(_("Job seekers"), "placement.jobseeker", "seeker"),
            records(_("Vacancies"), "placement.vacancy", "briefcase"),
            records(_("Referrals"), "placement.referral", "referral"),
            records(_("Placements"), "placement.placement", "worker"),
            Entry(_("To be matched"), "matching", "match", "placement.view_karirhubhire"),
            Entry(_("Who has reported"), "reporting_board", "board", "placement.view_placement"),
            records(_("Removals"), "placement.removalbatch", "removal"),
            Entry(_("Monthly summary"), "summary", "chart", "placement.view_placement"),
        ),
    ),
    Group(
        _("Programmes"),
        (
            records(_("Internships"), "placement.internship", "intern"),
            records(_("Job fairs"), "placement.jobfair", "fair"),
            records(_("Foreign workers (TKA)"), "placement.foreignworker", "passport"),
            records(_("Migrant workers (PMI)"), "placement.migrantworker", "plane"),
            records(_("Job creation"), "placement.jobcreation", "tools"),
        ),
    ),
    Group(
        _("Training"),
        (
            Entry(_("Classes today"), "class_days", "clock", "training.fill_attendance"),
            records(_("Proposals"), "training.trainingproposal", "file"),
            records(pgettext_lazy("training", "Classes"), "training.trainingclass", "education"),
            records(pgettext_lazy("training", "Applicants"), "training.applicant", "seeker"),
            records(pgettext_lazy("training", "Participants"), "training.trainee", "intern"),
            records(_("Competency tests"), "training.competencytest", "check"),
            records(_("Certificates"), "training.certificate", "official"),
            records(_("Tracer of graduates"), "training.tracer", "match"),
            Entry(_("Summary of training"), "summary_training", "chart", "training.view_yearlyplan"),
            records(_("Yearly plan"), "training.yearlyplan", "calendar"),
            records(_("Training programmes"), "training.trainingprogramme", "list"),
            records(_("Trades (kejuruan)"), "training.trade", "tools"),
            records(_("Instructors"), "training.instructor", "people"),
        ),
    ),
    Group(
        _("Industrial relations"),
        (
            Entry(_("Deadlines"), "dispute_deadlines", "clock", "industrial_relations.view_dispute"),
            records(_("Disputes"), "industrial_relations.dispute", "law"),
            records(_("Company regulations (PP)"), "industrial_relations.companyregulation", "file"),
            records(_("Collective agreements (PKB)"), "industrial_relations.collectiveagreement", "letter"),
            records(_("Bipartite forums (LKS)"), "industrial_relations.bipartiteforum", "people"),
            records(_("Trade unions"), "industrial_relations.tradeunion", "people"),
            records(_("Fixed-term contracts (PKWT)"), "industrial_relations.fixedtermcontract", "file"),
            records(_("Terminations (PHK)"), "industrial_relations.termination", "removal"),
            records(_("Strikes"), "industrial_relations.strike", "bell"),
            records(_("Wage council"), "industrial_relations.wagecouncilmeeting", "wage"),
            records(_("Wage recommendations"), "industrial_relations.wagerecommendation", "letter"),
            records(_("Sectoral wages (UMSK)"), "industrial_relations.sectoralwage", "wage"),
            records(pgettext_lazy("industrial", "Events"), "industrial_relations.industrialevent", "fair"),
            records(_("LKS Tripartit"), "industrial_relations.tripartitemeeting", "people"),
            records(_("Mediators"), "industrial_relations.mediator", "official"),
            Entry(
                _("Summary of industrial relations"), "summary_relations", "chart", "industrial_relations.view_dispute"
            ),
        ),
    ),
    Group(
        pgettext_lazy("menu", "Office"),
        (
            Entry(_("Months and signing"), "months", "calendar", "reporting.view_month"),
            Entry(_("One-page summary"), "one_page", "chart", "reporting.view_signedsummary"),
            Entry(_("Performance"), "performance", "chart", "reporting.view_indicator"),
            records(_("Signed summaries"), "reporting.signedsummary", "official"),
            records(_("Indicators"), "reporting.indicator", "list"),
            records(_("Values of indicators"), "reporting.indicatorvalue", "list"),
            records(_("Targets"), "reporting.target", "check"),
        ),
    ),
    Group(
        _("Documents"),
        (
            records(_("Letters"), "documents.letter", "letter"),
            records(_("Classes of letters"), "documents.letterclass", "folder"),
            records(_("Wordings of letters"), "documents.lettertemplate", "file"),
            records(_("Letterhead"), "registry.officeprofile", "building"),
            records(_("Checks of papers"), "documents.papercheck", "check"),
        ),
    ),
    Group(
        _("Register"),
        (
            records(_("Persons"), "registry.person", "people"),
            records(_("Companies"), "registry.company", "building"),
        ),
    ),
    Group(
        _("Reference"),
        (
            records(_("Regions"), "registry.region", "map"),
            records(_("Education"), "registry.educationlevel", "education"),
            records(_("Fields of study (IPK)"), "registry.studyfield", "list"),
            records(_("Industries (KBLI)"), "registry.industry", "factory"),
            records(_("Occupations (KBJI)"), "registry.occupation", "list"),
            records(_("Holidays"), "registry.holiday", "holiday"),
            records(_("Minimum wages"), "registry.minimumwage", "wage"),
            records(_("Officials"), "registry.official", "official"),
            records(_("Legal bases"), "registry.legalbasis", "law"),
            records(_("Senders’ headings"), "intake.sheetprofile", "table"),
            records(_("Deadlines by law"), "industrial_relations.deadlinerule", "law"),
            Entry(_("Opening stock"), "opening_stock", "stock", "reporting.view_stock"),
        ),
    ),
    Group(
        pgettext_lazy("menu", "Administration"),
        (
            records(_("Staff"), "accounts.user", "user"),
            records(_("Roles"), "auth.group", "key"),
            records(_("Access to personal data"), "accounts.accessevent", "shield"),
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
