from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry import nik
from apps.registry.choices import Disability, MaritalStatus, Sex
from apps.registry.models.education_level import EducationLevel
from apps.registry.models.region import Region


class PersonQuerySet(models.QuerySet):
    def matching(self, text: str, *, whole_nik: bool):
        """By a NIK when digits are given, by its beginning unless `whole_nik`; else by every word of a name."""
        digits = "".join(text.split())
        if digits.isdecimal():
            return self.filter(nik=digits) if whole_nik else self.filter(nik__startswith=digits)
        found = self
        for word in text.split():
            found = found.filter(name__icontains=word)
        return found


@audited
class Person(models.Model):
    """A person known to any desk, once, by NIK. The NIK never changes, even when birth date or sex is corrected."""

    # Collated by code point, so that its one unique index serves a search by the first digits too.
    nik = models.CharField("NIK", max_length=16, db_collation="C")
    name = models.CharField(_("name"), max_length=120)
    sex = models.CharField(_("sex"), max_length=1, choices=Sex)
    birth_place = models.CharField(_("place of birth"), max_length=80, blank=True)
    birth_date = models.DateField(_("date of birth"), null=True, blank=True)
    education = models.ForeignKey(
        EducationLevel,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        verbose_name=_("education"),
    )
    address = models.CharField(_("address"), max_length=250, blank=True)
    kelurahan = models.ForeignKey(
        Region,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        verbose_name=_("village (kelurahan)"),
        limit_choices_to={"level": "kelurahan"},
        help_text=_("Leave empty when the person lives outside the city."),
    )
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    marital_status = models.CharField(_("marital status"), max_length=1, choices=MaritalStatus, blank=True)
    disability = models.CharField(_("disability"), max_length=16, choices=Disability, blank=True)
    # Where the record came from; the uploads lie on a floor above, so a number and no foreign key.
    upload_number = models.BigIntegerField(_("upload"), null=True, blank=True, editable=False)
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("persons")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("nik",),
                name="person_nik_once",
                violation_error_message=_("This NIK is already in the register; open that person instead."),
            ),
            models.CheckConstraint(condition=models.Q(nik__regex=r"^\d{16}$"), name="person_nik_has_16_digits"),
        )
        indexes = (
            GinIndex(OpClass(Upper("name"), "gin_trgm_ops"), name="person_name_trigram"),
            models.Index(
                fields=("upload_number",), name="person_by_upload", condition=models.Q(upload_number__isnull=False)
            ),
        )
        permissions = (
            ("see_personal_data", _("Can see NIK and address in full")),
            ("see_disability", _("Can see disability")),
            ("export_person", _("Can export persons")),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("admin:registry_person_change", args=(self.pk,))

    def clean(self) -> None:
        nik.parse(self.nik or "")

    @property
    def masked_nik(self) -> str:
        return nik.mask(self.nik)
