from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.choices import CapitalStatus, CompanySize, CompanyState, LegalForm, SizeBasis
from apps.registry.models.classification import Industry
from apps.registry.models.region import Region
from apps.registry.names import company_key


class CompanyQuerySet(models.QuerySet):
    def active(self):
        return self.filter(state=CompanyState.ACTIVE)


@audited
class Company(models.Model):
    """A company or a branch that reports by itself (UU 7/1981). Branches may share a NIB."""

    name = models.CharField(_("name"), max_length=160)
    name_key = models.CharField(max_length=160, editable=False)
    nib = models.CharField("NIB", max_length=13, blank=True)
    wlkp_number = models.CharField(_("WLKP number"), max_length=30, blank=True)
    npwp = models.CharField("NPWP", max_length=22, blank=True)
    legal_form = models.CharField(_("legal form"), max_length=16, choices=LegalForm, blank=True)
    capital_status = models.CharField(_("ownership"), max_length=10, choices=CapitalStatus, blank=True)
    branch = models.CharField(_("branch"), max_length=80, blank=True, help_text=_("Empty for the head office."))
    head_office = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="branches", verbose_name=_("head office")
    )
    industry = models.ForeignKey(
        Industry, models.PROTECT, null=True, blank=True, verbose_name=_("main industry (KBLI)")
    )
    address = models.CharField(_("address"), max_length=250, blank=True)
    kelurahan = models.ForeignKey(
        Region,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("village (kelurahan)"),
        limit_choices_to={"level": "kelurahan"},
    )
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    contact = models.CharField(_("contact person"), max_length=120, blank=True)
    size = models.CharField(_("size"), max_length=8, choices=CompanySize, blank=True)
    size_basis = models.CharField(_("size is meant"), max_length=8, choices=SizeBasis, blank=True)
    established_on = models.DateField(
        _("established on"), null=True, blank=True, help_text=_("Within 30 days of it the first WLKP report is due.")
    )
    state = models.CharField(_("state"), max_length=8, choices=CompanyState, default=CompanyState.ACTIVE)
    upload_number = models.BigIntegerField(_("upload"), null=True, blank=True, editable=False)
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    objects = CompanyQuerySet.as_manager()

    class Meta:
        verbose_name = _("company")
        verbose_name_plural = _("companies")
        ordering = ("name", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("nib", "branch"),
                name="company_nib_once_a_branch",
                condition=~models.Q(nib=""),
                violation_error_message=_("This NIB is already in the register; open that company or name the branch."),
            ),
            models.CheckConstraint(
                condition=models.Q(nib="") | models.Q(nib__regex=r"^\d{13}$"),
                name="company_nib_has_13_digits",
                violation_error_message=_("A NIB has 13 digits; check it against the OSS licence."),
            ),
        )
        indexes = (
            models.Index(fields=("name_key",), name="company_name_key"),
            models.Index(fields=("wlkp_number",), name="company_wlkp", condition=~models.Q(wlkp_number="")),
            GinIndex(OpClass(Upper("name"), "gin_trgm_ops"), name="company_name_trigram"),
        )
        permissions = (("export_company", _("Can export companies")),)

    def __str__(self) -> str:
        return f"{self.name} ({self.branch})" if self.branch else self.name

    def save(self, **kwargs) -> None:
        self.name_key = company_key(self.name)
        super().save(**kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:registry_company_change", args=(self.pk,))


@audited
class CompanyAlias(models.Model):
    """A spelling of a company's name that a member of staff confirmed once; reports that use it need no second look."""

    company = models.ForeignKey(Company, models.CASCADE, related_name="aliases", verbose_name=_("company"))
    name = models.CharField(_("spelling"), max_length=160)
    name_key = models.CharField(max_length=160, editable=False)

    class Meta:
        verbose_name = _("other spelling")
        verbose_name_plural = _("other spellings")
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(
                fields=("name_key",),
                name="alias_names_one_company",
                violation_error_message=_("This spelling already belongs to a company."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def save(self, **kwargs) -> None:
        self.name_key = company_key(self.name)
        super().save(**kwargs)
