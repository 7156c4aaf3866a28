"""The confidential notes of a case: read and written by a right of their own, and never changed."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.dispute_act_page import case_page
from apps.industrial_relations.admin.record_page import shown_record
from apps.industrial_relations.models import ConfidentialNote

READ, WRITE = "industrial_relations.view_confidentialnote", "industrial_relations.add_confidentialnote"


class NoteForm(forms.ModelForm):
    class Meta:
        model = ConfidentialNote
        fields = ("text",)
        widgets = {"text": forms.Textarea(attrs={"rows": 5})}


def notes_page(model_admin, request, object_id: str):
    """GET lists the notes, the newest first; POST adds one."""
    dispute = shown_record(model_admin, request, object_id, right=READ)
    may_write = request.user.has_perm(WRITE)
    if request.method == "POST" and not may_write:
        raise PermissionDenied
    note = ConfidentialNote(dispute=dispute, written_by=request.user)
    form = NoteForm(request.POST if request.method == "POST" else None, instance=note, label_suffix="")
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("The note is kept."))
        return HttpResponseRedirect(request.path)
    notes = dispute.notes.select_related("written_by").order_by("-pk")
    context = {"notes": notes, "form": form if may_write else None}
    return case_page(model_admin, request, dispute, "dispute_notes", _("Confidential notes"), context)


NOTES_PAGE = Page("notes", gettext_lazy("Confidential notes"), "lock", notes_page, right=READ, of_record=True)
