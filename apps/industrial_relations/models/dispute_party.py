from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.choices import Side
from apps.industrial_relations.models.dispute import Dispute
from apps.industrial_relations.models.trade_union import TradeUnion
from apps.registry.models import Person


@audited
class DisputeParty(models.Model):
    """Who stands on a side: a person or a union of the register, or a name alone as old case books have it.

    The company is the employer of the case; a party of that side speaks for it. Papers take names
    and addresses from here.
    """

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="parties", verbose_name=_("dispute"))
    side = models.CharField(_("side"), max_length=8, choices=Side)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="dispute_parties", verbose_name=_("person")
    )
    union = models.ForeignKey(
        TradeUnion, models.PROTECT, null=True, blank=True, related_name="disputes", verbose_name=_("trade union")
    )
    name = models.CharField(_("name"), max_length=160, blank=True)
    position = models.CharField(_("position"), max_length=120, blank=True)
    address = models.CharField(_("address"), max_length=250, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    employed_since = models.DateField(_("employed since"), null=True, blank=True)
    is_proxy = models.BooleanField(pgettext_lazy("party", "speaks by power of attorney"), default=False)

    class Meta:
        verbose_name = pgettext_lazy("dispute", "party")
        verbose_name_plural = pgettext_lazy("dispute", "parties")
        ordering = ("side", "pk")
        constraints = (
            models.CheckConstraint(
                condition=Q(person__isnull=False) | Q(union__isnull=False) | ~Q(name=""),
                name="dispute_party_is_somebody",
                violation_error_message=_("Choose a person or a union of the register, or write the name."),
            ),
            models.UniqueConstraint(
                fields=("dispute", "person"),
                name="dispute_party_person_once",
                condition=Q(person__isnull=False),
                violation_error_message=_("This person is a party of the case already."),
            ),
        )

    def __str__(self) -> str:
        return self.shown_name

    @property
    def shown_name(self) -> str:
        """As the register has it, else as it was written."""
        return str(self.person or self.union or self.name)

    @property
    def shown_address(self) -> str:
        """As written for the case, else as the register has it."""
        return self.address or (self.person.address if self.person else self.union.address if self.union else "")
