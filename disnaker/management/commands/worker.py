from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from apps.accounts.jobs import work


class Command(BaseCommand):
    @property
    def help(self) -> str:
        return _("Does the work in the background: reads files, books them, writes papers. Ends on Ctrl-C.")

    def handle(self, **options) -> None:
        work()
