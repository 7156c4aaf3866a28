from django.contrib import admin
from django.urls import path

from apps.placement.admin import reminder_pages, reporting_board, sender_quality

staff_page = admin.site.admin_view

urlpatterns = [
    path("", staff_page(reporting_board.reporting_board), name="reporting_board"),
    path("xlsx/", staff_page(reporting_board.reporting_board_xlsx), name="reporting_board_xlsx"),
    path("quality/", staff_page(sender_quality.sender_quality), name="sender_quality"),
    path("remind/", staff_page(reminder_pages.remind), name="reporting_board_remind"),
    path("letters/<int:pk>/", staff_page(reminder_pages.reminder_letters), name="reminder_letters"),
    path("letters/<int:pk>/progress/", staff_page(reminder_pages.reminder_progress), name="reminder_progress"),
    path("letters/<int:pk>/pdf/", staff_page(reminder_pages.reminder_paper), name="reminder_paper"),
    path("letters/<int:pk>/again/", staff_page(reminder_pages.remind_again), name="remind_again"),
    path("letters/<int:pk>/finish/", staff_page(reminder_pages.finish_reminders), name="finish_reminders"),
]
