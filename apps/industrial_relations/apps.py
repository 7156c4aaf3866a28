from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IndustrialRelationsConfig(AppConfig):
    name = "apps.industrial_relations"
    verbose_name = _("Industrial relations")
    default_auto_field = "django.db.models.BigAutoField"
