from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from apps.industrial_relations.admin.dispute_deadlines import dispute_deadlines
from apps.placement.admin.matching_page import matching_page
from apps.training.admin.class_days_page import class_days_page
from disnaker import month_closing_page, opening_stock_page, performance_page, summary_lists, summary_page, verify_page
from disnaker.summaries import RELATIONS_DESK, TRAINING_DESK

staff_page = admin.site.admin_view
home = RedirectView.as_view(pattern_name="admin:index")

# Pages of allauth that belong to accounts which people make for themselves.
CLOSED = ("signup", "email", "confirm-email", "password/reset", "password/set", "login/code/confirm")

urlpatterns = [
    path("", home),
    *(path(f"accounts/{page}/", home) for page in CLOSED),
    path("accounts/", include("allauth.urls")),
    path("periksa/<uuid:token>/", verify_page.verify, name="verify"),
    path("admin/kelas-hari-ini/", staff_page(class_days_page), name="class_days"),
    path("admin/tenggat-perselisihan/", staff_page(dispute_deadlines), name="dispute_deadlines"),
    path("admin/ringkasan/", staff_page(summary_page.summary), name="summary"),
    path("admin/ringkasan/pelatihan/", staff_page(summary_page.desk_summary(TRAINING_DESK)), name="summary_training"),
    path("admin/ringkasan/hubin/", staff_page(summary_page.desk_summary(RELATIONS_DESK)), name="summary_relations"),
    path("admin/ringkasan/pdf/", staff_page(summary_page.summary_pdf_file), name="summary_pdf"),
    path("admin/ringkasan/xlsx/", staff_page(summary_page.summary_xlsx_file), name="summary_xlsx"),
    path("admin/ringkasan/tutup/", staff_page(month_closing_page.month_closing), name="month_closing"),
    path("admin/ringkasan/pencari-kerja/", staff_page(summary_lists.job_seekers), name="summary_job_seekers"),
    path("admin/opening-stock/", staff_page(opening_stock_page.opening_stock), name="opening_stock"),
    path("admin/ringkasan/lowongan/", staff_page(summary_lists.vacancies), name="summary_vacancies"),
    path("admin/ringkasan/perusahaan/", staff_page(summary_lists.companies), name="summary_companies"),
    path("admin/kinerja/", staff_page(performance_page.performance), name="performance"),
    path("admin/kinerja/pdf/", staff_page(performance_page.performance_pdf), name="performance_pdf"),
    path("admin/kinerja/xlsx/", staff_page(performance_page.performance_xlsx), name="performance_xlsx"),
    path("admin/matching/", staff_page(matching_page), name="matching"),
    path("admin/reporting-board/", include("apps.placement.admin.board_urls")),
    path("admin/counter/", include("apps.placement.admin.counter.urls")),
    path("admin/", admin.site.urls),
]
