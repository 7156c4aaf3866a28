from django.contrib import admin
from django.urls import path

from apps.placement.admin import card_print
from apps.placement.admin.counter import registering, registration, search

staff_page = admin.site.admin_view

urlpatterns = [
    path("", staff_page(search.counter), name="counter"),
    path("new/", staff_page(registering.new_person), name="counter_new"),
    path("person/<int:person_id>/", staff_page(registering.known_person), name="counter_person"),
    path("<int:job_seeker_id>/", staff_page(registration.registration), name="counter_registration"),
    path("<int:job_seeker_id>/photo/", staff_page(registration.photo), name="counter_photo"),
    path("<int:job_seeker_id>/photo/add/", staff_page(registration.add_photo), name="counter_add_photo"),
    path("<int:job_seeker_id>/card/", staff_page(card_print.print_card), name="counter_card"),
]
