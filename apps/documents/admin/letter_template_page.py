"""One kind of letter: its text in a version, its fields, its versions, and a preview of it on paper."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.documents.letter_kinds import LetterKind, letter_kinds
from apps.documents.models import LetterTemplate
from apps.documents.wording import TEXTS, Wording, of_template, shipped
from apps.documents.wording_changes import SAME, changes

EDITS = "documents.add_lettertemplate"
SHOWN = 50  # versions
HEADS = {
    "subject": pgettext_lazy("letter", "subject"),
    "opening": gettext_lazy("text before the facts"),
    "closing": gettext_lazy("text after the facts"),
    "copies": gettext_lazy("copies to"),
}


def may_edit(user) -> bool:
    return user.has_perm(EDITS)


def kind_or_refusal(model_admin, request, code: str, *, to_edit: bool = False) -> LetterKind:
    """The kind, where it is this person's concern. Raises PermissionDenied, Http404."""
    if not (may_edit(request.user) if to_edit else model_admin.has_view_permission(request)):
        raise PermissionDenied
    kind = letter_kinds().get(code)
    if kind is None:
        raise Http404(_("There is no such kind of letter."))
    if not request.user.works_at(kind.desk):
        raise PermissionDenied
    return kind


def wording_page(model_admin, request, code: str, version: int | None = None):
    """The wording in force, or that of a `version`; 0 is the one as shipped, which the address asks for too."""
    kind = kind_or_refusal(model_admin, request, code)
    versions = list(LetterTemplate.objects.filter(kind=code).select_related("made_by").order_by("-version")[:SHOWN])
    in_force = versions[0].version if versions else 0
    if version is None:
        version = 0 if request.GET.get("version") == "0" else in_force
    shown = wording_in(kind, versions, version)
    before = wording_in(kind, versions, version - 1) if version else None
    context = {
        **page_context(model_admin, request, kind),
        "title": kind.label,
        "in_force": in_force,
        "version": version,
        "made": next((one for one in versions if one.version == version), None),
        "versions": versions,
        "texts": [_text(name, shown, before) for name in TEXTS],
        "is_compared": before is not None and "compare" in request.GET,
        "has_before": before is not None,
        "may_edit": may_edit(request.user),
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "documents/wording.html", context)


def page_context(model_admin, request, kind: LetterKind) -> dict:
    return {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "kind": kind,
        "fields": [(f"{{{name}}}", told, name in kind.left_out) for name, told in kind.fields.items()],
    }


def wording_in(kind: LetterKind, versions: list[LetterTemplate], version: int) -> Wording:
    """The wording of that version among those known, or one read for itself. Raises Http404."""
    if version == 0:
        return shipped(kind)
    found = next((one for one in versions if one.version == version), None)
    found = found or LetterTemplate.objects.filter(kind=kind.code, version=version).first()
    if found is None:
        raise Http404(_("There is no such version of this wording."))
    return of_template(kind, found)


def _text(name: str, shown: Wording, before: Wording | None) -> dict:
    """{"name", "head", "text", "runs"}: the text, and in runs what it says otherwise than the version before."""
    text = getattr(shown, name)
    runs = changes(getattr(before, name), text) if before else [(SAME, text)]
    return {"name": name, "head": HEADS[name], "text": text, "runs": runs}
