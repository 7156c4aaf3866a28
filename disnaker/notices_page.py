"""What the system had to tell this member of staff."""

from django.core.paginator import Paginator
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.accounts.models import Notice

PER_PAGE = 50


def notices_page(request, admin_site):
    """The notices, newest first; a POST marks all of them as read."""
    own = Notice.objects.filter(user=request.user)
    if request.method == "POST":
        own.filter(read_at=None).update(read_at=timezone.now())
        return redirect("admin:notices")
    context = {
        **admin_site.each_context(request),
        "title": _("Notices"),
        "page": Paginator(own, PER_PAGE).get_page(request.GET.get("p")),
    }
    return TemplateResponse(request, "admin/notices.html", context)
