from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from apps.industrial_relations.admin.dispute_deadlines import dispute_deadlines
from apps.placement.admin.matching_page import matching_page
from apps.training.admin.class_days_page import class_days_page
from disnaker import (
    month_certified,
    month_files,
    month_page,
    month_sign_page,
    one_page_page,
    opening_stock_page,
    performance_page,
    summary_lists,
    summary_page,
    verify_page,
)
from disnaker.summaries import RELATIONS_DESK, TRAINING_DESK

staff_page = admin.site.admin_view
home = RedirectView.as_view(pattern_name="admin:index")

# Pages of allauth that belong to accounts which people make for themselves.
CLOSED = ("signup", "email", "confirm-email", "password/reset", "password/set", "login/code/confirm")

urlpatterns = [
    path("", home),
    *(path(f"accounts/{page}/", home) for page in CLOSED),
    path("accounts/", include("allauth.urls")),
    path("periksa/", verify_page.verify_typed, name="verify_typed"),
    path("periksa/<uuid:token>/", verify_page.verify, name="verify"),
    path("periksa/<str:code>/", verify_page.verify_typed),
    path("admin/kelas-hari-ini/", staff_page(class_days_page), name="class_days"),
    path("admin/tenggat-perselisihan/", staff_page(dispute_deadlines), name="dispute_deadlines"),
    path("admin/ringkasan/", staff_page(summary_page.summary), name="summary"),
    path("admin/ringkasan/pelatihan/", staff_page(summary_page.desk_summary(TRAINING_DESK)), name="summary_training"),
    path("admin/ringkasan/hubin/", staff_page(summary_page.desk_summary(RELATIONS_DESK)), name="summary_relations"),
    path("admin/ringkasan/pdf/", staff_page(summary_page.summary_pdf_file), name="summary_pdf"),
    path("admin/ringkasan/xlsx/", staff_page(summary_page.summary_xlsx_file), name="summary_xlsx"),
    path("admin/bulan/", staff_page(month_page.months), name="months"),
    path("admin/bulan/<str:period>/", staff_page(month_page.month), name="month"),
    path("admin/bulan/<str:period>/tanda-tangan/", staff_page(month_sign_page.month_sign), name="month_sign"),
    path("admin/bulan/<str:period>/pratinjau.pdf", staff_page(month_files.packet_draft), name="packet_draft"),
    path(
        "admin/bulan/<str:period>/<int:revision>/tte/tambah/",
        staff_page(month_certified.month_certified),
        name="month_certified",
    ),
    path(
        "admin/bulan/<str:period>/<int:revision>/<str:kind>/", staff_page(month_files.signed_file), name="signed_file"
    ),
    path("admin/ringkasan/satu-halaman/", staff_page(one_page_page.one_page_view), name="one_page"),
    path("admin/ringkasan/satu-halaman/pdf/", staff_page(one_page_page.one_page_file), name="one_page_pdf"),
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
