"""The first page of the administrator: what fails, what is missing, accounts that nobody needs."""

from datetime import date, timedelta

from django.db import connection
from django.urls import reverse
from django.utils import timezone

from apps.accounts.models import User
from apps.registry.models import Holiday, OfficeProfile, Official
from disnaker.steps import reference_gaps
from tests.conftest import staff_member


def first_page(client, user):
    client.force_login(user)
    return client.get(reverse("admin:index"))


def test_administrator_is_told_of_work_that_failed_within_the_week(client, office):
    administrator = staff_member("Administrator")
    with connection.cursor() as cursor:
        for days in (1, 30):
            cursor.execute(
                "WITH job AS (INSERT INTO procrastinate_jobs (task_name, queue_name, status) VALUES"
                " ('x', 'default', 'failed') RETURNING id) INSERT INTO procrastinate_events (job_id, type, at)"
                " SELECT id, 'failed', now() - %s * interval '1 day' FROM job",
                [days],
            )

    assert "1 pekerjaan latar belakang gagal" in first_page(client, administrator).content.decode()
    assert "pekerjaan latar belakang gagal" not in first_page(client, staff_member("Petugas Penta")).content.decode()


def test_administrator_is_told_what_the_papers_still_lack(client, office):
    Official.objects.all().delete()
    Holiday.objects.filter(date__year__gte=2026).delete()
    administrator = staff_member("Administrator")

    before = [gap.text for gap in reference_gaps(administrator, date(2026, 11, 24))]
    Official.objects.create(name="Contoh Kepala", position="Kepala Dinas", is_head=True, valid_from=date(2026, 1, 2))
    OfficeProfile.objects.create(name="Dinas Tenaga Kerja")
    Holiday.objects.create(date=date(2027, 1, 1), name="Tahun Baru", kind="national")
    after = reference_gaps(administrator, date(2026, 11, 24))

    assert before[:3] == [
        "Isi pejabat penanda tangan laporan bulanan", "Lengkapi kop surat", "Isi hari libur tahun 2027",
    ]  # fmt: skip
    assert [gap.text for gap in after] == before[3:]
    assert reference_gaps(staff_member("Petugas Penta"), date(2026, 11, 24)) == []


def test_administrator_finds_accounts_without_a_role_and_such_as_nobody_uses(client, office):
    long_ago = timezone.now() - timedelta(days=91)
    User.objects.create_user("tanpa.peran", is_staff=True, last_login=timezone.now())
    for name, last_login in (("lama", long_ago), ("belum", None)):
        user = staff_member("Petugas Penta", name)
        User.objects.filter(pk=user.pk).update(last_login=last_login, date_joined=long_ago)

    duties = first_page(client, staff_member("Administrator")).context["duties"]

    assert [duty.number for duty in duties] == [1, 1, 1]
    for duty, name in zip(duties, ("tanpa.peran", "lama", "belum"), strict=True):
        assert [user.username for user in client.get(duty.url).context["cl"].result_list] == [name]
