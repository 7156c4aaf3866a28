from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.registry.models import Company


class BipartiteForumQuerySet(models.QuerySet):
    def active_on(self, day):
        """Recorded, and in their term on that day."""
        return self.filter(recorded_on__isnull=False, term_from__lte=day, term_until__gte=day)


@audited
class BipartiteForum(models.Model):
    """LKS Bipartit of a company with 50 workers or more (UU 13/2003 Pasal 106; PER.32/MEN/XII/2008).

    As many members of the employer's side as of the workers', at least six in all; a term of two years.
    """

    company = models.ForeignKey(Company, models.PROTECT, related_name="bipartite_forums", verbose_name=_("company"))
    formed_on = models.DateField(_("formed on"))
    received_on = models.DateField(_("received on"))
    record_number = models.CharField(_("record number"), max_length=80, blank=True)
    recorded_on = models.DateField(_("recorded on"), null=True, blank=True)
    term_from = models.DateField(_("term from"))
    term_until = models.DateField(_("term until"))
    chair = models.CharField(pgettext_lazy("forum", "chair"), max_length=120, blank=True)
    employer_members = models.PositiveSmallIntegerField(_("members of the employer’s side"), default=3)
    worker_members = models.PositiveSmallIntegerField(_("members of the workers’ side"), default=3)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = BipartiteForumQuerySet.as_manager()

    class Meta:
        verbose_name = _("bipartite forum (LKS Bipartit)")
        verbose_name_plural = _("bipartite forums (LKS Bipartit)")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("record_number",),
                name="forum_record_number_once",
                condition=~Q(record_number=""),
                violation_error_message=_("This record number belongs to another forum already."),
            ),
            models.UniqueConstraint(
                fields=("company", "term_from"),
                name="forum_once_a_term",
                violation_error_message=_("The company’s forum of this term is recorded already."),
            ),
            models.CheckConstraint(
                condition=Q(recorded_on=None, record_number="") | (Q(recorded_on__isnull=False) & ~Q(record_number="")),
                name="forum_recorded_has_number",
                violation_error_message=_("A recorded forum has a record number and a date."),
            ),
            models.CheckConstraint(
                condition=Q(term_until__gte=F("term_from")),
                name="forum_term_ends_after_beginning",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
        )
        indexes = (models.Index(fields=("term_until",), name="forum_term_until"),)
        permissions = (("export_bipartiteforum", _("Can export bipartite forums")),)

    def __str__(self) -> str:
        return f"LKS Bipartit {self.company}"

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_bipartiteforum_change", args=(self.pk,))


@audited
class ForumReport(models.Model):
    """What a bipartite forum did in half a year; owed to the office every six months (PER.32/MEN/XII/2008).

    `half_year` is its first day: 1 January or 1 July.
    """

    forum = models.ForeignKey(BipartiteForum, models.CASCADE, related_name="reports", verbose_name=_("forum"))
    half_year = models.DateField(_("half-year from"))
    received_on = models.DateField(_("received on"))
    meetings = models.PositiveSmallIntegerField(_("meetings held"), default=0)
    topics = models.CharField(_("what was discussed"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("activity report")
        verbose_name_plural = _("activity reports")
        ordering = ("-half_year",)
        constraints = (
            models.UniqueConstraint(
                fields=("forum", "half_year"),
                name="forum_report_once_a_half_year",
                violation_error_message=_("The report of this half-year is recorded already."),
            ),
            models.CheckConstraint(
                condition=Q(half_year__month__in=(1, 7), half_year__day=1),
                name="forum_report_of_a_half_year",
                violation_error_message=_("A half-year begins on 1 January or on 1 July."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.half_year:%d-%m-%Y}"
