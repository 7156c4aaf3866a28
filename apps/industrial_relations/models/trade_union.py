from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.models.from_sheet import FromSheet
from apps.industrial_relations.record_choices import UnionChangeKind, UnionItem, UnionState
from apps.registry.models import Company
from apps.registry.names import company_key


@audited
class TradeUnion(FromSheet):
    """Serikat pekerja/serikat buruh, as the register of KEP.16/MEN/2001 keeps it (entries a to f).

    A union of one company names it. `founders` and `board` are names, one a line.
    """

    name = models.CharField(_("name"), max_length=200)
    name_key = models.CharField(max_length=200, editable=False)
    company = models.ForeignKey(
        Company, models.PROTECT, null=True, blank=True, related_name="trade_unions", verbose_name=_("company")
    )
    federation = models.CharField(_("federation"), max_length=160, blank=True)
    confederation = models.CharField(_("confederation"), max_length=160, blank=True)
    address = models.CharField(_("address"), max_length=250, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    chair = models.CharField(pgettext_lazy("union", "chair"), max_length=120, blank=True)
    secretary = models.CharField(pgettext_lazy("union", "secretary"), max_length=120, blank=True)
    treasurer = models.CharField(pgettext_lazy("union", "treasurer"), max_length=120, blank=True)
    board = models.TextField(pgettext_lazy("union", "board"), blank=True)
    founders = models.TextField(_("founding members"), blank=True)
    founders_count = models.PositiveIntegerField(_("number of founding members"), null=True, blank=True)
    members = models.PositiveIntegerField(_("members"), null=True, blank=True)
    statutes_on = models.DateField(_("date of the statutes (AD/ART)"), null=True, blank=True)
    dossier = ArrayField(
        models.CharField(max_length=16, choices=UnionItem), verbose_name=_("handed in"), default=list, blank=True
    )
    received_on = models.DateField(_("notice received on"), null=True, blank=True)
    postponed_on = models.DateField(_("postponed on"), null=True, blank=True)
    missing = models.CharField(_("what is missing"), max_length=250, blank=True)
    completed_on = models.DateField(_("completed on"), null=True, blank=True)
    returned_on = models.DateField(_("returned on"), null=True, blank=True)
    record_number = models.CharField(_("record number"), max_length=80, blank=True)
    recorded_on = models.DateField(_("recorded on"), null=True, blank=True)
    revoked_on = models.DateField(_("revoked on"), null=True, blank=True)
    revoke_reason = models.CharField(_("why it was revoked"), max_length=250, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=UnionState, default=UnionState.RECEIVED)
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("trade union")
        verbose_name_plural = _("trade unions")
        ordering = ("name", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("record_number",),
                name="union_record_number_once",
                condition=~models.Q(record_number=""),
                violation_error_message=_("This record number belongs to another union already."),
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=(UnionState.RECORDED, UnionState.REVOKED))
                | (~models.Q(record_number="") & models.Q(recorded_on__isnull=False)),
                name="union_recorded_has_number",
                violation_error_message=_("A recorded union has a record number and a date."),
            ),
            models.CheckConstraint(
                condition=~models.Q(state=UnionState.REVOKED)
                | (models.Q(revoked_on__isnull=False) & ~models.Q(revoke_reason="")),
                name="union_revoked_says_why",
                violation_error_message=_("Say when and why the union is revoked."),
            ),
            models.CheckConstraint(
                condition=~models.Q(state=UnionState.POSTPONED)
                | (models.Q(postponed_on__isnull=False) & ~models.Q(missing="")),
                name="union_postponed_says_what_lacks",
                violation_error_message=_("Say when the notice is postponed and what is missing."),
            ),
        )
        indexes = (
            models.Index(fields=("name_key",), name="union_name_key"),
            models.Index(fields=("recorded_on",), name="union_recorded_on"),
        )
        permissions = (("export_tradeunion", _("Can export trade unions")),)

    def __str__(self) -> str:
        return self.name

    def save(self, **kwargs) -> None:
        self.name_key = company_key(self.name)
        super().save(**kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_tradeunion_change", args=(self.pk,))


@audited
class UnionChange(models.Model):
    """A change of address, board, statutes or members that a union tells the office."""

    union = models.ForeignKey(TradeUnion, models.CASCADE, related_name="changes", verbose_name=_("trade union"))
    kind = models.CharField(_("what changed"), max_length=12, choices=UnionChangeKind)
    told_on = models.DateField(_("told on"))
    was = models.CharField(pgettext_lazy("change", "before"), max_length=250, blank=True)
    becomes = models.CharField(pgettext_lazy("change", "after"), max_length=250)

    class Meta:
        verbose_name = _("change of a union")
        verbose_name_plural = _("changes of a union")
        ordering = ("-told_on", "-pk")

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.becomes}"
