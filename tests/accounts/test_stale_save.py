"""Two saves at the very same moment, each on a connection of its own."""

from threading import Barrier, Thread

import pytest
from django.db import connection
from django.test import Client

from apps.registry.models import Company
from tests.accounts.test_office_admin import change_url, form_of
from tests.conftest import staff_member
from tests.registry.records import make_company


@pytest.mark.django_db(transaction=True)
def test_of_two_saves_at_once_one_is_refused(office):
    company = make_company(address="Jalan Raya 1")
    clients = [Client(), Client()]
    forms = []
    for number, client in enumerate(clients):
        client.force_login(staff_member("Petugas Penta", f"petugas{number}"))
        forms.append(form_of(client.get(change_url(company))))
    start, statuses = Barrier(2), {}

    def save(number: int) -> None:
        try:
            start.wait(20)
            response = clients[number].post(change_url(company), {**forms[number], "address": f"Jalan Baru {number}"})
            statuses[number] = response.status_code
        finally:
            connection.close()

    savers = [Thread(target=save, args=(number,)) for number in range(2)]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join(30)

    saved = next(number for number, status in statuses.items() if status == 302)
    assert sorted(statuses.values()) == [200, 302]
    assert Company.objects.get(pk=company.pk).address == f"Jalan Baru {saved}"
