"""Takes spreadsheets in from the command line, by the very steps of the page."""

import json
from datetime import date
from pathlib import Path

from django.core.files import File
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from apps.intake.booking import CannotApply, book, start_applying
from apps.intake.checking import NEVER_READ, check
from apps.intake.choices import UploadState
from apps.intake.kinds import resource_classes
from apps.intake.models import Issue, Upload
from apps.intake.receiving import already_uploaded, digest, receive
from apps.registry.models import Company

CHOSEN = ("chosen_kind", "chosen_company", "chosen_period")


class Command(BaseCommand):
    help = str(_("Read spreadsheets, say what is wrong with them, and book their good rows with --apply."))

    def add_arguments(self, parser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE")
        parser.add_argument("--kind", choices=list(resource_classes()), default="")
        parser.add_argument("--company", metavar="NIB")
        parser.add_argument("--period", metavar="YYYY-MM")
        parser.add_argument("--apply", action="store_true")
        parser.add_argument("--json", action="store_true")

    def handle(self, *, files, kind, company, period, apply, json, **options) -> None:
        chosen = {"chosen_kind": kind, "chosen_company": self._company(company), "chosen_period": self._period(period)}
        for name in files:
            if not Path(name).is_file():
                raise CommandError(_("There is no file %(name)s. Check its name.") % {"name": name})
        unread = 0
        for name in files:
            upload = self._take_in(Path(name), chosen, apply=apply)
            told = describe(upload, Path(name).name)
            self.stdout.write(as_json(told) if json else as_text(told))
            unread += bool(NEVER_READ.intersection(upload.lacks()))
        if unread:
            raise SystemExit(1)

    def _take_in(self, path: Path, chosen: dict, *, apply: bool) -> Upload:
        with path.open("rb") as opened:
            file = File(opened, name=path.name)
            earlier = Upload.objects.same_content(digest(file)).first()
            # A file that waits since an earlier call is taken up again rather than refused.
            if earlier is not None and (earlier.is_open or earlier.is_at_work or earlier.state == UploadState.REFUSED):
                for field, value in chosen.items():
                    setattr(earlier, field, value or getattr(earlier, field))
                earlier.save(update_fields=CHOSEN)
                upload = earlier
            else:
                upload = receive(file=file, file_name=path.name, **chosen)
        upload = check(upload)
        if apply and upload.is_open:
            try:
                upload = book(start_applying(upload=upload, by=None))
            except CannotApply:
                upload.refresh_from_db()
        if earlier is not None and upload.pk == earlier.pk:
            upload.file_issues = [*upload.file_issues, {**already_uploaded(earlier), "severity": "warning"}]
        return upload

    def _company(self, nib: str | None) -> Company | None:
        if not nib:
            return None
        found = Company.objects.filter(nib=nib).order_by("branch").first()
        if found is None:
            raise CommandError(_("The register holds no company with the NIB %(nib)s.") % {"nib": nib})
        return found

    def _period(self, text: str | None) -> date | None:
        try:
            return date.fromisoformat(f"{text}-01") if text else None
        except ValueError:
            raise CommandError(_("The month must be written as 2023-03.")) from None


def describe(upload: Upload, file_name: str) -> dict:
    """What became of one file: the object that --json prints on a line."""
    state = upload.state
    return {
        "file": file_name,
        "sha256": upload.sha256,
        "upload": upload.pk,
        "kind": upload.kind or None,
        "company": {"nib": upload.company.nib, "name": upload.company.name} if upload.company else None,
        "period": f"{upload.period:%Y-%m}" if upload.period else None,
        "nil": upload.is_nil,
        "status": str(state),
        "file_issues": [issue["code"] for issue in upload.file_issues if issue["severity"] == "error"]
        + [issue["code"] for issue in upload.file_issues if issue["severity"] != "error"],
        "file_messages": [issue["message"] for issue in upload.file_issues],
        "left_out": upload.left_out,
        "rows": {"read": upload.rows_read, "accepted": upload.rows_accepted, "rejected": upload.rows_rejected},
        "issues": list(
            Issue.objects.filter(upload=upload).values("row", "column", "severity", "code", "value", "message")
        ),
    }


def as_json(told: dict) -> str:
    return json.dumps(told, ensure_ascii=False)


def as_text(told: dict) -> str:
    rows = told["rows"]
    lines = [
        _("%(file)s: %(status)s; rows read %(read)d, accepted %(accepted)d, rejected %(rejected)d")
        % {"file": told["file"], "status": UploadState(told["status"]).label, **rows}
    ]
    lines += [f"  {message}" for message in told["file_messages"]]
    lines += [
        "  " + _("Row %(row)d adds up other rows (JUMLAH) and was left out.") % {"row": row} for row in told["left_out"]
    ]
    lines += [f"  {issue['row']} {issue['column']}: {issue['message']}" for issue in told["issues"]]
    return "\n".join(lines)
