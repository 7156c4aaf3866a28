"""Who may do what: the roles of the office, each a group of rights.

A migration makes them; whoever changes them here adds a migration that calls `make_roles` again.

Clerks enter, upload and put right; heads of desk book, withdraw and export besides; the planning section reads all;
the head of office reads all and signs; the administrator tends accounts and reference tables.
"""

from dataclasses import dataclass

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions

REFERENCE = (
    "region", "educationlevel", "studyfield", "industry", "occupation", "holiday", "minimumwage", "official",
    "legalbasis", "officeprofile",
)  # fmt: skip
REGISTER = ("person", "company", "companyalias", "headcount")
PLACEMENT = (
    "vacancy", "vacancymovement", "placement", "jobseeker", "cardissue", "seekerreport", "removalbatch",
    "removalcandidate", "referral", "karirhubhire", "reminder", "internship", "internshipmember", "jobfair",
    "jobfaircompany", "foreignworker", "foreignworkerpayment", "migrantworker", "jobcreation", "jobcreationmember",
)  # fmt: skip
TRAINING = (
    "trade", "trainingprogramme", "programmeunit", "yearlyplan", "trainingproposal", "proposalgroup", "instructor",
    "trainingclass", "classday", "applicant", "trainee", "attendance", "competencytest", "certificate", "tracer",
)  # fmt: skip
RELATIONS = (
    "dispute", "disputeparty", "disputesession", "disputepaper", "mediator", "companyregulation",
    "collectiveagreement", "tradeunion", "unionchange", "bipartiteforum", "forumreport", "fixedtermcontract",
    "termination", "strike", "wagecouncilmeeting", "wageproposal", "wagerecommendation", "sectoralwage",
    "industrialevent", "tripartitemeeting",
)  # fmt: skip
SEEN_WITH_A_DISPUTE = ("disputestep", "recommendation", "jointagreement", "deadlinerule")
EXPORTED = ("placement", "vacancy", "jobseeker", "internship", "foreignworker", "migrantworker")
TRAINING_EXPORTED = ("trainingclass", "applicant", "trainee", "certificate")
RELATIONS_EXPORTED = (
    "dispute", "companyregulation", "collectiveagreement", "tradeunion", "bipartiteforum", "fixedtermcontract",
    "termination", "strike",
)  # fmt: skip
SHEETS = ("upload", "sheetprofile")


def rights(app: str, models: tuple[str, ...], *acts: str) -> frozenset[str]:
    """`app.act_model` for each of the models and acts."""
    return frozenset(f"{app}.{act}_{model}" for model in models for act in acts)


READ_REFERENCE = rights("registry", REFERENCE, "view") | {"documents.view_letterclass"}
READ_REGISTER = READ_REFERENCE | rights("registry", REGISTER, "view")
TEND_REGISTER = READ_REGISTER | rights("registry", REGISTER, "add", "change") | {"registry.see_personal_data"}
UPLOAD = rights("intake", SHEETS, "view", "change") | {
    "intake.add_upload", "intake.download_upload", "intake.delete_sheetprofile",
}  # fmt: skip
BOOK = frozenset({"intake.apply_upload"})
WITHDRAW = frozenset({"intake.withdraw_upload"})
MEASURED = ("indicator", "indicatorvalue", "target")
MONTHS = rights("reporting", ("month", "signedsummary", *MEASURED), "view")
LETTERS = rights("documents", ("letter",), "view", "add") | {"documents.view_lettertemplate"}
LETTERS_HEAD = frozenset({"documents.change_letter", "documents.export_letter", "documents.add_lettertemplate"})

PLACEMENT_CLERK = (
    TEND_REGISTER | UPLOAD | MONTHS
    | rights("placement", PLACEMENT, "view", "add", "change")
    | {"placement.see_wages", "placement.see_passport", "placement.print_card", "registry.see_disability"}
    | LETTERS | {"reporting.view_stock"}
)  # fmt: skip
PLACEMENT_HEAD = (
    PLACEMENT_CLERK | BOOK | WITHDRAW
    | rights("placement", PLACEMENT, "delete")
    | rights("registry", ("companyalias", "headcount"), "delete")
    | rights("placement", EXPORTED, "export") | rights("reporting", ("stock",), "add", "change", "delete")
    | {"registry.export_company", "registry.export_person", "reporting.change_month", "placement.confirm_removalbatch"}
    | LETTERS_HEAD
)  # fmt: skip
TRAINING_CLERK = (
    TEND_REGISTER | UPLOAD | MONTHS
    | rights("training", TRAINING, "view", "add", "change") - {"training.change_certificate", "training.add_tracer"}
    | {"training.fill_attendance", "training.issue_certificate", "registry.see_disability"} | LETTERS
)  # fmt: skip
TRAINING_HEAD = (
    TRAINING_CLERK | BOOK | WITHDRAW
    | rights("training", TRAINING, "delete") - {"training.delete_certificate"}
    | rights("training", TRAINING_EXPORTED, "export")
    | {"training.approve_selection", "training.decide_trainingproposal", "training.change_certificate",
       "registry.export_company", "registry.export_person"}
    | LETTERS_HEAD
)  # fmt: skip
INSTRUCTOR = (
    rights("training", ("trainingclass", "classday", "trainee", "attendance"), "view")
    | {"training.fill_attendance"}
)  # fmt: skip
READ_RELATIONS = rights("industrial_relations", (*RELATIONS, *SEEN_WITH_A_DISPUTE), "view")
NOTES = rights("industrial_relations", ("confidentialnote",), "view", "add")
RELATIONS_CLERK = (
    TEND_REGISTER | UPLOAD | MONTHS | READ_RELATIONS
    | rights("industrial_relations", RELATIONS, "add", "change")
    - {"industrial_relations.change_disputepaper", "industrial_relations.add_mediator",
       "industrial_relations.change_mediator"}
    | {"industrial_relations.see_pay"} | LETTERS
)  # fmt: skip
MEDIATOR = RELATIONS_CLERK | NOTES | {"industrial_relations.mediate_dispute"}
RELATIONS_HEAD = (
    MEDIATOR | BOOK | WITHDRAW
    | rights("industrial_relations", RELATIONS, "delete") - {"industrial_relations.delete_disputepaper"}
    | rights("industrial_relations", RELATIONS_EXPORTED, "export")
    | rights("industrial_relations", ("mediator", "deadlinerule"), "add", "change")
    | rights("registry", ("minimumwage",), "add", "change")
    | {"industrial_relations.take_back_dispute", "registry.export_company", "registry.export_person"}
    | LETTERS_HEAD
)  # fmt: skip
READ_ALL = (
    READ_REGISTER | MONTHS | rights("placement", PLACEMENT, "view") | rights("training", TRAINING, "view")
    | READ_RELATIONS | rights("intake", SHEETS, "view")
    | {"placement.export_placement", "placement.export_vacancy", "registry.export_company"}
    | {"reporting.view_stock", "documents.view_letter", "documents.export_letter", "documents.view_papercheck"}
)  # fmt: skip
PLANNING = (
    READ_ALL | rights("reporting", MEASURED, "add", "change", "delete") | {"reporting.change_month"}
)  # fmt: skip
ADMINISTRATOR = (
    READ_REGISTER
    | rights("registry", REFERENCE, "add", "change", "delete")
    | rights("documents", ("letterclass",), "add", "change", "delete")
    | rights("documents", ("lettertemplate",), "view", "add")
    | {"documents.view_papercheck"}
    | rights("accounts", ("user",), "view", "add", "change")
    | {"accounts.view_accessevent", "auth.view_group"}
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role with its name as staff know it, the desk its holders work at, and its rights."""

    name: str
    desk: str
    rights: frozenset[str]


ROLES = (
    Role("Petugas Penta", "placement", PLACEMENT_CLERK),
    Role("Kepala Bidang Penta", "placement", PLACEMENT_HEAD),
    Role("Petugas BLK", "training", TRAINING_CLERK),
    Role("Instruktur BLK", "training", INSTRUCTOR),
    Role("Kepala UPT BLK", "training", TRAINING_HEAD),
    Role("Petugas Hubin", "industrial_relations", RELATIONS_CLERK),
    Role("Mediator Hubin", "industrial_relations", MEDIATOR),
    Role("Kepala Bidang Hubin", "industrial_relations", RELATIONS_HEAD),
    Role("Perencanaan", "office", PLANNING),
    Role("Kepala Dinas", "office", READ_ALL | {"reporting.sign_month"}),
    Role("Administrator", "office", ADMINISTRATOR),
)


def make_roles(apps, schema_editor) -> None:
    """Bring the groups to what ROLES says; rights of models that later migrations make are given by those."""
    alias = schema_editor.connection.alias
    for label in {right.partition(".")[0] for role in ROLES for right in role.rights}:
        create_permissions(installed.get_app_config(label), verbosity=0, using=alias)
    permissions = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in apps.get_model("auth", "Permission").objects.select_related("content_type")
    }
    for role in ROLES:
        group, _made = apps.get_model("auth", "Group").objects.get_or_create(name=role.name)
        group.permissions.set(permissions[right] for right in role.rights if right in permissions)


def remove_roles(apps, schema_editor) -> None:
    apps.get_model("auth", "Group").objects.filter(name__in=[role.name for role in ROLES]).delete()
