"""Which person and company a hire of Karirhub means: exactly one of each, or staff say it."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.intake import company_matching
from apps.intake.company_index import CompanyIndex
from apps.placement.choices import Channel, HireState
from apps.placement.models import KarirhubHire, Placement
from apps.placement.services.counted_month import months_after_closed
from apps.placement.services.linking import link_placement, link_records
from apps.placement.services.receiver import kind_of, receiver_of
from apps.registry.models import Company, Occupation, Person
from apps.registry.names import clean_person_name
from apps.reporting.models import Month

# A start at the same company this near is probably the same hire, reported by the company: staff say which it is.
NEAR_DAYS = 92

# A hire means the only person of its name who has its e-mail or its date of birth. Of several hires of one person at
# one company only the first is taken here.
MATCH = """
WITH found AS (
    SELECT hire.id AS hire_id, min(person.id) AS person_id
    FROM placement_karirhubhire hire
    JOIN registry_person person ON upper(person.name) = hire.name_key
         AND ((hire.email <> '' AND lower(person.email) = hire.email) OR person.birth_date = hire.birth_date)
    WHERE hire.id = ANY(%(hires)s) AND hire.state = 'waiting' AND hire.company_id IS NOT NULL
    GROUP BY hire.id HAVING count(*) = 1
), clear AS (
    SELECT DISTINCT ON (found.person_id, hire.company_id) hire.*, found.person_id AS found_id,
           same.id AS known_id, person.sex, person.kelurahan_id AS village,
           coalesce(hire.education_id, person.education_id) AS education
    FROM found JOIN placement_karirhubhire hire ON hire.id = found.hire_id
    JOIN registry_person person ON person.id = found.person_id
    LEFT JOIN placement_placement same ON same.person_id = found.person_id AND same.company_id = hire.company_id
         AND same.started_on = hire.accepted_on
    WHERE coalesce(hire.education_id, person.education_id) IS NOT NULL
      AND NOT EXISTS (
          SELECT 1 FROM placement_placement near
          WHERE near.person_id = found.person_id AND near.company_id = hire.company_id
            AND near.started_on <> hire.accepted_on
            AND abs(near.started_on - hire.accepted_on) <= %(near)s)
      AND NOT EXISTS (SELECT 1 FROM placement_karirhubhire taken WHERE taken.placement_id = same.id)
    ORDER BY found.person_id, hire.company_id, hire.accepted_on, hire.id
), made AS (
    INSERT INTO placement_placement (person_id, company_id, started_on, sex, education_id, position, occupation_id,
           contract, wage, kind, receiver, channel, card_number, note, reported_month, posting_month, upload_id,
           upload_row)
    SELECT found_id, clear.company_id, accepted_on, clear.sex, education, clear.position, occupation.id, '', NULL,
           CASE WHEN clear.village LIKE %(city)s AND receiver.village LIKE %(city)s THEN 'AKL' ELSE '' END,
           receiver.code, 'karirhub', '', '', reported_month, posting_month, upload_id, upload_row
    FROM clear
    JOIN unnest(%(companies)s::bigint[], %(receivers)s::text[], %(villages)s::text[])
         AS receiver (company_id, code, village) ON receiver.company_id = clear.company_id
    LEFT JOIN registry_occupation occupation ON occupation.edition = '2014'
         AND occupation.code = left(clear.kbji_code, 4) AND clear.kbji_code <> ''
    WHERE known_id IS NULL
    RETURNING id, person_id, company_id
)
UPDATE placement_karirhubhire hire SET
       state = 'matched', person_id = clear.found_id, placement_id = coalesce(clear.known_id, made.id)
FROM clear LEFT JOIN made ON made.person_id = clear.found_id AND made.company_id = clear.company_id
WHERE hire.id = clear.id
RETURNING coalesce(made.id, 0)
"""


def name_key(name: str) -> str:
    """The name as two spellings of one person share it: case and spaces apart."""
    return clean_person_name(name).upper()


@transaction.atomic
def match_hires(hires: QuerySet[KarirhubHire]) -> int:
    """Match those of `hires` that wait and are clear, a few statements for all; gives how many there were."""
    keys = list(hires.filter(state=HireState.WAITING).select_for_update(of=("self",)).values_list("pk", flat=True))
    _count_anew(keys)
    companies = list(Company.objects.filter(pk__in=KarirhubHire.objects.filter(pk__in=keys).values("company")))
    values = {
        "hires": keys,
        "near": NEAR_DAYS,
        "city": f"{settings.OFFICE['region_code']}.%",
        "companies": [company.pk for company in companies],
        "receivers": [receiver_of(company) for company in companies],
        "villages": [company.kelurahan_id or "" for company in companies],
    }
    with connection.cursor() as cursor:
        cursor.execute(MATCH, values)
        made = [key for (key,) in cursor.fetchall()]
    link_records(records="SELECT unnest(%(made)s::bigint[])", values={"made": made})
    return len(made)


def _count_anew(hires: list[int]) -> None:
    """A hire that waited while its month was closed counts in the next open one."""
    for closed, posted in months_after_closed().items():
        KarirhubHire.objects.filter(pk__in=hires, posting_month=closed).update(posting_month=posted)


@transaction.atomic
def match_again(*, by: User) -> int:
    """Match all that wait, once the register has more persons or companies; gives how many were clear now."""
    waiting = KarirhubHire.objects.filter(state=HireState.WAITING)
    with written_by(by):
        unnamed = waiting.filter(company=None)
        names = list(unnamed.order_by("company_name").values_list("company_name", flat=True).distinct())
        index = CompanyIndex() if names else None
        for name in names:
            if company := index.find("", name):
                unnamed.filter(company_name=name).update(company=company)
        return match_hires(waiting)


@transaction.atomic
def confirm_hire(
    *, hire: KarirhubHire, person: Person, by: User, company: Company | None = None, placement: Placement | None = None
) -> Placement:
    """The word of staff: the hire is this person's, and the start `placement` where the company reported it already.

    Where the hire's company was unknown, `company` says it, and its spelling is remembered. ValidationError when
    somebody decided it meanwhile, or when something is missing.
    """
    hire = _waiting(hire)
    company = hire.company or company
    if company is None:
        raise ValidationError(_("The company is not known yet. Choose it, or add it to the register first."))
    if placement is not None and (placement.person_id, placement.company_id) != (person.pk, company.pk):
        raise ValidationError(_("This placement is another person's. Choose one of the same person."))
    with written_by(by):
        if hire.company is None:
            company_matching.confirm(company=company, spelling=hire.company_name)
        hire.posting_month = Month.objects.posting_month(hire.posting_month)
        placement = placement or _placement_of(hire, person, company)
        if KarirhubHire.objects.filter(placement=placement).exists():
            raise ValidationError(_("Another hire of Karirhub is this placement already. Set one of the two aside."))
        hire.person, hire.company, hire.placement, hire.decided_by = person, company, placement, by
        hire.state = HireState.MATCHED
        hire.save()
        link_placement(placement=placement, by=by)
    return placement


def _placement_of(hire: KarirhubHire, person: Person, company: Company) -> Placement:
    education = hire.education_id or person.education_id
    if education is None:
        raise ValidationError(_("The person's education is not known. Enter it with the person first."))
    placement, _made = Placement.objects.get_or_create(
        person=person,
        company=company,
        started_on=hire.accepted_on,
        defaults={
            "sex": person.sex,
            "education_id": education,
            "position": hire.position,
            "occupation": Occupation.objects.filter(edition="2014", code=hire.kbji_code[:4]).first(),
            "kind": kind_of(person.kelurahan_id, company.kelurahan_id),
            "receiver": receiver_of(company),
            "channel": Channel.KARIRHUB,
            "reported_month": hire.reported_month,
            "posting_month": hire.posting_month,
            "upload_id": hire.upload_id,
            "upload_row": hire.upload_row,
        },
    )
    return placement


@transaction.atomic
def set_aside(*, hire: KarirhubHire, reason: str, by: User) -> KarirhubHire:
    """None of the candidates, or nobody of the city: the hire is kept and not counted."""
    hire = _waiting(hire)
    if not reason.strip():
        raise ValidationError(_("Say why this hire is set aside."))
    with written_by(by):
        hire.state, hire.reason, hire.decided_by = HireState.SET_ASIDE, reason.strip()[:200], by
        hire.save(update_fields=["state", "reason", "decided_by"])
    return hire


def set_aside_placed(*, placement: Placement, by: User) -> None:
    """Before a placement is deleted as wrong: the hire that made it shall not make it again."""
    KarirhubHire.objects.filter(placement=placement).update(
        state=HireState.SET_ASIDE, reason=_("the placement was deleted"), decided_by=by, placement=None, person=None
    )


@transaction.atomic
def take_up_again(*, hire: KarirhubHire, by: User) -> KarirhubHire:
    """A hire that was set aside waits again. ValidationError for any other."""
    hire = KarirhubHire.objects.select_for_update(of=("self",)).get(pk=hire.pk)
    if hire.state != HireState.SET_ASIDE:
        raise ValidationError(_("Only a hire that was set aside can be taken up again."))
    with written_by(by):
        hire.state, hire.reason, hire.decided_by = HireState.WAITING, "", None
        hire.save(update_fields=["state", "reason", "decided_by"])
    return hire


def _waiting(hire: KarirhubHire) -> KarirhubHire:
    hire = KarirhubHire.objects.select_for_update(of=("self",)).select_related("company").get(pk=hire.pk)
    if hire.state != HireState.WAITING:
        raise ValidationError(
            _("%(name)s has decided on this hire already.") % {"name": hire.decided_by or _("A colleague")}
        )
    return hire
