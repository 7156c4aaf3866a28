from django.urls import reverse

from apps.registry.models import EducationLevel, MinimumWage, Region
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member


def test_spellings_are_edited_one_a_line(client, office):
    client.force_login(staff_member("Administrator"))
    url = reverse("admin:registry_educationlevel_change", args=["SMK"])
    values = form_of(client.get(url))
    known = EducationLevel.objects.get(code="SMK").spellings

    response = client.post(url, {**values, "spellings": "\n".join([*known, " Sekolah  Kejuruan, Negeri ", ""])})

    assert response.status_code == 302
    assert EducationLevel.objects.get(code="SMK").spellings == [*known, "Sekolah Kejuruan, Negeri"]


def test_spelling_too_long_for_the_register_is_refused(client, office):
    client.force_login(staff_member("Administrator"))
    url = reverse("admin:registry_region_change", args=["36.72.01"])
    values = form_of(client.get(url))

    response = client.post(url, {**values, "aliases": "x" * 81})

    assert response.status_code == 200
    assert "x" * 81 not in Region.objects.get(code="36.72.01").aliases


def test_minimum_wage_is_read_as_offices_write_it(client, office):
    client.force_login(staff_member("Administrator"))
    url = reverse("admin:registry_minimumwage_change", args=[2023])
    values = form_of(client.get(url))

    response = client.post(url, {**values, "amount": "Rp 4.657.222,94", "decided_on": ""})

    assert response.status_code == 302
    assert str(MinimumWage.objects.get(year=2023).amount) == "4657222.94"


def test_amount_with_two_readings_is_refused(client, office):
    client.force_login(staff_member("Administrator"))
    url = reverse("admin:registry_minimumwage_change", args=[2023])
    values = form_of(client.get(url))

    response = client.post(url, {**values, "amount": "4.70.000"})

    assert "amount" in response.context["adminform"].form.errors


def test_industry_is_found_by_the_first_digits_of_its_code(client, clerk):
    client.force_login(clerk)

    response = client.get(reverse("admin:registry_industry_changelist"), {"q": "2410"})

    codes = [industry.code for industry in response.context["cl"].result_list]
    assert codes
    assert all(code.startswith("2410") for code in codes)


def test_clerk_reads_reference_tables_but_does_not_change_them(client, clerk):
    client.force_login(clerk)
    url = reverse("admin:registry_holiday_change", args=["2023-01-01"])

    assert client.get(url).status_code == 200
    assert client.post(url, {"name": "Hari libur kita"}).status_code == 403
