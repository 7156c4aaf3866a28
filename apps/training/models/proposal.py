from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.choices import Disability
from apps.training.choices import Accommodation, ProposalState
from apps.training.models.programme import TrainingProgramme

DECIDED = (ProposalState.APPROVED, ProposalState.REFUSED, ProposalState.POSTPONED)


class ProposalQuerySet(models.QuerySet):
    def with_numbers(self):
        """Each with `men` and `women` for whom the training is asked."""
        groups = ProposalGroup.objects.filter(proposal=OuterRef("pk")).order_by().values("proposal")
        return self.annotate(
            **{name: Coalesce(Subquery(groups.annotate(n=Sum(name)).values("n")), 0) for name in ("men", "women")}
        )

    def undecided(self):
        return self.filter(state__in=(ProposalState.RECEIVED, ProposalState.VERIFIED))


@audited
class TrainingProposal(models.Model):
    """What an organisation asks of the training centre, such as a course for blind members (UU 8/2016).

    The class that came of it names the proposal (`TrainingClass.proposal`); the proposal is then carried out.
    """

    organisation = models.CharField(_("organisation"), max_length=160)
    contact = models.CharField(_("contact person"), max_length=120)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), editable=False)
    agenda_number = models.CharField(_("agenda number"), max_length=40)
    received_on = models.DateField(_("received on"))
    letter_number = models.CharField(_("number of their letter"), max_length=60, blank=True)
    programme = models.ForeignKey(
        TrainingProgramme, models.PROTECT, null=True, blank=True, related_name="proposals", verbose_name=_("programme")
    )
    wish = models.CharField(_("training asked for"), max_length=200)
    accommodation = ArrayField(
        models.CharField(max_length=16, choices=Accommodation),
        verbose_name=_("accommodation needed"),
        default=list,
        blank=True,
    )
    state = models.CharField(_("state"), max_length=10, choices=ProposalState, default=ProposalState.RECEIVED)
    verified_on = models.DateField(_("verified on"), null=True, blank=True)
    verification = models.CharField(_("result of the verification"), max_length=250, blank=True)
    decided_on = models.DateField(_("decided on"), null=True, blank=True)
    reason = models.CharField(pgettext_lazy("proposal", "reason"), max_length=250, blank=True)
    postponed_until = models.DateField(_("postponed until"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("training proposal")
        verbose_name_plural = _("training proposals")
        ordering = ("-received_on", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("year", "agenda_number"),
                name="proposal_agenda_once_a_year",
                violation_error_message=_("This agenda number of that year is taken already."),
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=(ProposalState.REFUSED, ProposalState.POSTPONED)) | ~models.Q(reason=""),
                name="proposal_turned_down_says_why",
                violation_error_message=_("Say why the proposal is refused or postponed."),
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=DECIDED) | models.Q(decided_on__isnull=False),
                name="proposal_decided_on_a_day",
                violation_error_message=_("Fill in the day of the decision."),
            ),
        )
        permissions = (("decide_trainingproposal", _("Can decide training proposals")),)

    def __str__(self) -> str:
        return f"{self.agenda_number}/{self.year} {self.organisation}"

    def save(self, *args, **kwargs) -> None:
        self.year = self.received_on.year
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:training_trainingproposal_change", args=(self.pk,))


@audited
class ProposalGroup(models.Model):
    """How many men and women of one kind of disability, or of none, a proposal speaks of."""

    proposal = models.ForeignKey(TrainingProposal, models.CASCADE, related_name="groups", verbose_name=_("proposal"))
    disability = models.CharField(_("disability"), max_length=16, choices=Disability, blank=True)
    detail = models.CharField(_("in their own words"), max_length=80, blank=True)
    men = models.PositiveSmallIntegerField(_("men"), default=0)
    women = models.PositiveSmallIntegerField(_("women"), default=0)

    class Meta:
        verbose_name = _("group of participants")
        verbose_name_plural = _("groups of participants")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.get_disability_display() if self.disability else gettext("without a disability")
