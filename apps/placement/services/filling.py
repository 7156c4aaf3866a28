"""Places of a vacancy are filled, removed and given back; never are more taken than it has."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet, Sum
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.placement.choices import MovementKind
from apps.placement.models import Placement, Vacancy, VacancyMovement
from apps.placement.services.expiry import expire_vacancies, give_back_expired, removed_by_expiry
from apps.placement.vacancy_places import Places
from apps.registry.choices import Sex
from apps.reporting.models import Month


@transaction.atomic
def take_places(
    *,
    vacancy: Vacancy,
    kind: MovementKind,
    on: date,
    places: Places,
    note: str = "",
    placement: Placement | None = None,
    months: frozenset[date] = frozenset(),
) -> VacancyMovement:
    """Record places filled or removed on a day, counted in that month (a placement's own) or the next open one.

    `months` had counted what this takes the place of, and count it although they are being corrected.
    Men and women beyond their own places take those for either. What the closing date had removed is filled again
    by whoever started before it. ValidationError when more are taken than remain.
    """
    vacancy = _locked(vacancy.pk)
    _refuse_beyond(vacancy, _taken(vacancy, kind, on), places)
    reopened: list[int] = []
    if _comes_before_closing(vacancy, kind, on):
        reopened = give_back_expired(vacancies=Vacancy.objects.filter(pk=vacancy.pk)).vacancies
    movement = VacancyMovement.objects.create(
        vacancy=vacancy,
        kind=kind,
        **places._asdict(),
        happened_on=on,
        posting_month=_counted_in(vacancy, placement.posting_month if placement else on, months),
        note=note,
        placement=placement,
    )
    if reopened:
        expire_vacancies(on=localdate(), among=reopened)
    return movement


def refuse_beyond_vacancy(*, placement: Placement) -> None:
    """ValidationError if the vacancy that `placement` names has no place for it, or its old place cannot be given back.

    Call it in the transaction that will write the placement: the vacancy stays locked until that ends.
    """
    held = _place_held_by(placement)
    if held is not None:
        if _still_stands(held, placement):
            return
        _refuse_closed(held)
    if placement.vacancy_id is not None:
        vacancy = _locked(placement.vacancy_id)
        taken = _taken(vacancy, MovementKind.FILLED, placement.started_on).exclude(placement=placement.pk)
        _refuse_beyond(vacancy, taken, _one_of(placement.sex))


@transaction.atomic
def fill_by_placement(*, placement: Placement) -> VacancyMovement | None:
    """Let a saved placement hold one place of the vacancy it names, and give back any other it held.

    Safe to call after every save. ValidationError where `refuse_beyond_vacancy` raises it.
    """
    held = _place_held_by(placement)
    if held is not None and _still_stands(held, placement):
        return held
    months = release_placement(placement=placement)
    if placement.vacancy_id is None:
        return None
    return take_places(
        vacancy=placement.vacancy,
        kind=MovementKind.FILLED,
        on=placement.started_on,
        places=_one_of(placement.sex),
        placement=placement,
        months=months,
    )


@transaction.atomic
def release_placement(*, placement: Placement) -> frozenset[date]:
    """Give back the place that a placement holds, and the month that counted it. ValidationError if that is closed."""
    held = _place_held_by(placement)
    if held is None:
        return frozenset()
    _refuse_closed(held)
    held.delete()
    return frozenset({held.posting_month})


@transaction.atomic
def recount_movements(*, vacancy: Vacancy) -> None:
    """Count the movements anew after the vacancy itself came to another month; what a closed month counts stays."""
    _locked(vacancy.pk)
    for movement in vacancy.movements.select_related("placement"):
        placement = movement.placement
        day = placement.posting_month if placement else movement.happened_on
        if not _counts_on(movement, vacancy, day):
            movement.posting_month = _counted_in(vacancy, day)
            movement.save(update_fields=["posting_month"])


def _locked(key: int) -> Vacancy:
    return Vacancy.objects.select_for_update(no_key=True).get(pk=key)


def _place_held_by(placement: Placement) -> VacancyMovement | None:
    return VacancyMovement.objects.select_related("vacancy").filter(placement=placement.pk).first()


def _one_of(sex: str) -> Places:
    return Places(male=1) if sex == Sex.MALE else Places(female=1)


def _counted_in(vacancy: Vacancy, day: date, months: frozenset[date] = frozenset()) -> date:
    """Never before the vacancy itself is counted."""
    wanted = max(day.replace(day=1), vacancy.posting_month)
    return wanted if wanted in months else Month.objects.posting_month(wanted)


def _comes_before_closing(vacancy: Vacancy, kind: MovementKind, on: date) -> bool:
    return kind == MovementKind.FILLED and vacancy.closing_date is not None and on <= vacancy.closing_date


def _taken(vacancy: Vacancy, kind: MovementKind, on: date) -> QuerySet[VacancyMovement]:
    """The movements that a new one of `kind` has to leave room for."""
    if _comes_before_closing(vacancy, kind, on):
        return vacancy.movements.exclude(pk__in=removed_by_expiry())
    return vacancy.movements.all()


def _refuse_beyond(vacancy: Vacancy, taken: QuerySet[VacancyMovement], more: Places) -> None:
    before = Places(**taken.aggregate(**{side: Sum(side, default=0) for side in Places._fields}))
    if before.plus(more).taken_from(vacancy.wanted).either <= vacancy.count_either:
        return
    remaining = vacancy.registered - before.total
    if more.total > remaining:
        sentence = _("More than the vacancy needs: %(remaining)d places remain. Correct the numbers.")
    else:
        sentence = _(
            "Of the %(remaining)d places that remain, too few are open to this sex. Correct the numbers, or the "
            "places of the vacancy."
        )
    raise ValidationError(sentence % {"remaining": remaining})


def _refuse_closed(movement: VacancyMovement) -> None:
    if Month.objects.is_fixed(movement.posting_month):
        raise ValidationError(
            _("The place it takes of “%(vacancy)s” counts in a closed month and can no longer be given back.")
            % {"vacancy": movement.vacancy}
        )


def _still_stands(held: VacancyMovement, placement: Placement) -> bool:
    """Whether the place held is what the placement says now; a closed month is not counted anew."""
    same = (held.vacancy_id, held.happened_on, Places(held.male, held.female)) == (
        placement.vacancy_id,
        placement.started_on,
        _one_of(placement.sex),
    )
    return same and _counts_on(held, held.vacancy, placement.posting_month)


def _counts_on(movement: VacancyMovement, vacancy: Vacancy, day: date) -> bool:
    """Whether its month goes on counting it: always a fixed one, and one being corrected unless `day` lies later."""
    month = movement.posting_month
    if Month.objects.is_closed_to_events(month):
        return Month.objects.is_fixed(month) or month >= max(day.replace(day=1), vacancy.posting_month)
    return month == _counted_in(vacancy, day)
