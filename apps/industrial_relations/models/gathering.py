from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.models.trade_union import TradeUnion
from apps.industrial_relations.record_choices import EventKind
from apps.registry.choices import Fund


@audited
class IndustrialEvent(models.Model):
    """An event of the desk, such as May Day: which unions, how many came, what it cost in rupiah."""

    kind = models.CharField(_("kind"), max_length=8, choices=EventKind, default=EventKind.MAY_DAY)
    name = models.CharField(pgettext_lazy("event", "name"), max_length=160)
    date = models.DateField(_("day"))
    place = models.CharField(_("place"), max_length=160)
    unions = models.ManyToManyField(
        TradeUnion, blank=True, related_name="industrial_events", verbose_name=_("trade unions")
    )
    others = models.CharField(_("others taking part"), max_length=250, blank=True)
    attendance = models.PositiveIntegerField(_("number present"), default=0)
    fund = models.CharField(_("fund"), max_length=16, choices=Fund, default=Fund.CITY)
    cost = models.DecimalField(_("cost"), max_digits=16, decimal_places=2, default=0)
    activities = models.TextField(_("activities"), blank=True)

    class Meta:
        verbose_name = pgettext_lazy("industrial", "event")
        verbose_name_plural = pgettext_lazy("industrial", "events")
        ordering = ("-date", "-pk")

    def __str__(self) -> str:
        return f"{self.name} ({self.date:%d-%m-%Y})"

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_industrialevent_change", args=(self.pk,))


@audited
class TripartiteMeeting(models.Model):
    """A meeting of the city's LKS Tripartit, chaired by the mayor (PP 8/2005 jo. PP 46/2008)."""

    date = models.DateField(_("day"))
    place = models.CharField(_("place"), max_length=160, blank=True)
    agenda = models.TextField(_("agenda"))
    chair = models.CharField(pgettext_lazy("meeting", "chaired by"), max_length=120, blank=True)
    government = models.PositiveSmallIntegerField(_("present: government"), default=0)
    employers = models.PositiveSmallIntegerField(_("present: employers (Apindo)"), default=0)
    workers = models.PositiveSmallIntegerField(_("present: workers"), default=0)
    minutes_number = models.CharField(_("number of the minutes"), max_length=80, blank=True)
    result = models.TextField(pgettext_lazy("meeting", "result"), blank=True)
    follow_up = models.TextField(_("to be followed up"), blank=True)

    class Meta:
        verbose_name = _("meeting of LKS Tripartit")
        verbose_name_plural = _("meetings of LKS Tripartit")
        ordering = ("-date", "-pk")

    def __str__(self) -> str:
        return f"LKS Tripartit {self.date:%d-%m-%Y}"

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_tripartitemeeting_change", args=(self.pk,))
