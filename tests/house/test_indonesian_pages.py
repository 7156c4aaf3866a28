"""No English word on any path: every page, with records and without, and what it says when something is wrong."""

from collections.abc import Iterator

import polib
import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory
from django.urls import reverse
from django.views.defaults import bad_request, server_error

from apps.accounts.access import log_access
from apps.accounts.models import Notice, User
from apps.intake.checking import check
from apps.intake.models import Upload
from apps.intake.receiving import receive
from apps.placement.models import CardIssue
from apps.registry.models import Company, Industry, LegalBasis, Occupation, Person
from apps.reporting.models import Month
from tests.conftest import PASSWORD, SAMPLES, take_in
from tests.house.admin_pages import pages_of, registered
from tests.house.desk_records import fill_desk
from tests.house.office_records import fill_office
from tests.house.relations_records import fill_relations_desk
from tests.house.visible_text import english_in, visible_text
from tests.placement.records import MARCH, make_vacancy

BAD_FILES = {
    "kosong.xlsx": b"",
    "bukan.xlsx": b"bukan lembar kerja",
    "gambar.xlsx": b"\x89PNG\r\n\x1a\n" + b"\0" * 64,
    "surat.pdf": b"%PDF-1.7\n",
    "catatan.csv": b"satu kata\n",
    "web.xls": b"<html><body><table><tr><td>NIK</td></tr></table></body></html>",
}
APPS = ("registry", "placement", "documents", "intake", "accounts", "auth")
# Words that stand on the page as data: what people, files and tables are called.
# AS: Amerika Serikat; No. and TOTAL stand on the forms of the ministry.
GIVEN = {"PT", "CV", "NIK", "NIB", "Excel", "LibreOffice", "CSV", "AS", "No.", "TOTAL"}


@pytest.fixture
def admin(office) -> User:
    return User.objects.create_superuser("kepala", password=PASSWORD, first_name="Kepala", desk="office")


@pytest.fixture
def filled_office(client, admin, companies) -> Client:
    take_in(*sorted(path.name for path in SAMPLES.glob("[01]*")), "--apply")
    for name, content in BAD_FILES.items():
        check(receive(file=SimpleUploadedFile(name, content), file_name=name, by=admin))
    fill_desk(admin)
    fill_office(admin)
    fill_relations_desk(admin)
    make_vacancy(month=MARCH)
    Month.objects.create(first_day=MARCH, state="signed")
    log_access(admin, "view", "registry.person:1")
    Notice.objects.create(user=admin, text="Berkas sudah diterapkan.", url="/")
    client.post(reverse("account_login"), {"login": "kepala", "password": PASSWORD})
    return client


@pytest.fixture(scope="module")
def sources() -> frozenset[str]:
    """The English of our catalogue, of those words that are other words in Indonesian."""
    english, indonesian = set(), set()
    for folder in settings.LOCALE_PATHS:
        for entry in polib.pofile(str(folder / "id" / "LC_MESSAGES" / "django.po")):
            english.add(entry.msgid.casefold())
            indonesian.add((entry.msgstr or entry.msgstr_plural.get(0, "")).casefold())
    return frozenset(english - indonesian)


def data() -> frozenset[str]:
    """What records call themselves, in whatever language."""
    names = set(Company.objects.values_list("name", flat=True)) | set(Person.objects.values_list("name", flat=True))
    names |= set(Upload.objects.values_list("file_name", flat=True)) | set(
        User.objects.values_list("username", flat=True)
    )
    for model in (Industry, Occupation, LegalBasis):
        names |= set(model.objects.values_list("title", flat=True))
    return frozenset(names | GIVEN) - {""}


def english_of(responses: Iterator[tuple[str, object]], sources: frozenset[str]) -> dict[str, list[str]]:
    """The English found, by the page on which it first stood."""
    known, seen, found = data(), set(), {}
    for name, response in responses:
        if response.streaming or not response["Content-Type"].startswith("text/html"):  # a file, which holds data
            b"".join(response)
            continue
        pieces = [piece for piece in visible_text(response.content.decode()) if piece not in seen]
        seen.update(pieces)
        english = list(english_in(pieces, known, sources))
        if english:
            found[name] = english
    return found


def test_every_page_of_records_is_indonesian(filled_office, sources):
    def opened():
        for model in registered():
            record = model._default_manager.order_by("-pk").first()
            for name, url in pages_of(model, record):
                yield f"{model._meta.label_lower} {name}", filled_office.get(url, follow=True)
                searched = url + ("&" if "?" in url else "?") + "searched=1"
                yield f"{model._meta.label_lower} {name} searched", filled_office.get(searched, follow=True)

    assert english_of(opened(), sources) == {}


def test_every_form_refuses_in_indonesian(filled_office, sources):
    def refused():
        for model in registered():
            base = f"admin:{model._meta.app_label}_{model._meta.model_name}"
            record = model._default_manager.order_by("-pk").first()
            urls = [reverse(f"{base}_add"), reverse(f"{base}_changelist")]
            if record is not None:
                urls += [reverse(f"{base}_{act}", args=[record.pk]) for act in ("change", "delete")]
            for url in urls:
                yield url, filled_office.post(url, NONSENSE, follow=True)
            chosen = {"action": "delete_selected", "_selected_action": [record.pk if record else 1], "index": 0}
            yield f"{base} action", filled_office.post(urls[1], chosen, follow=True)

    assert english_of(refused(), sources) == {}


NONSENSE = {
    "nik": "12", "name": "", "birth_date": "kemarin", "date": "31-31-2023", "first_day": "x", "started_on": "x",
    "valid_from": "x", "amount": "banyak", "wage": "x", "count_male": "-1", "count_female": "x", "year": "x",
    "email": "x", "password1": "abc", "password2": "abd", "username": "ada spasi", "min_age": "200", "company": "0",
    "reported_month": "x", "posting_month": "x", "sex": "X", "nib": "1", "rank": "x", "code": "", "reason": "",
}  # fmt: skip


def test_every_upload_is_judged_in_indonesian(filled_office, sources):
    def judged():
        for upload in Upload.objects.order_by("pk"):
            page = reverse("admin:intake_upload_change", args=[upload.pk])
            yield upload.file_name, filled_office.get(page)
            yield f"{upload.file_name} warned", filled_office.get(f"{page}?rows=all")
            for code in {issue.code for issue in upload.issues.all()}:
                yield f"{upload.file_name} {code}", filled_office.get(f"{page}?code={code}")
            for act in ("withdraw", "fix", "replace", "describe", "columns", "company", "apply", "gone"):
                url = reverse(f"admin:intake_upload_{act}", args=[upload.pk])
                yield f"{upload.file_name} {act}", filled_office.get(url, follow=True)
                yield f"{upload.file_name} {act} sent", filled_office.post(url, {"column": "nik"}, follow=True)
        numbers = ",".join(str(upload.pk) for upload in Upload.objects.all())
        yield "batch", filled_office.get(f"{reverse('admin:intake_upload_batch')}?ids={numbers}")

    assert english_of(judged(), sources) == {}


def test_every_page_beside_the_records_is_indonesian(filled_office, sources):
    pages = [
        reverse("admin:index"), reverse("admin:notices"), reverse("admin:search"),
        reverse("admin:search") + "?q=pt", reverse("admin:search") + "?q=zzzz",
        *(reverse("admin:app_list", args=[app]) for app in APPS),
        *(reverse("summary") + f"?period={period}" for period in ("2023-03", "2023-Q1", "2023-S1", "2023", "2019-01")),
        reverse("summary") + "?period=x",
        *(reverse("one_page") + f"?period={period}" for period in ("2023-03", "2023", "2019-01")),
        *(reverse("summary") + f"?period=2023-05&form=ipk_{number}" for number in range(1, 9)),
        reverse("summary") + "?period=2023-05&form=programmes", reverse("summary_job_seekers"),
        reverse("months"), reverse("month", args=("2023-05",)), reverse("month", args=("2021-01",)),
        reverse("month_certified", args=("2021-01", 0)), reverse("opening_stock"), reverse("matching"),
        reverse("reporting_board") + "?year=2023", reverse("counter"), reverse("counter") + "?q=contoh",
        reverse("counter") + "?q=3672051705959001", reverse("verify", args=[CardIssue.objects.first().token]),
        reverse("verify", args=["00000000-0000-4000-8000-000000000000"]), reverse("verify_typed"),
        reverse("verify_typed") + "?kode=123", reverse("verify_typed") + "?kode=ABC-DEF-GHJ",
        reverse("summary_companies") + "?period=2023-03", reverse("summary_companies") + "?period=2023-03&show=missing",
        reverse("summary_vacancies") + "?period=2023-03",
        reverse("account_change_password"), reverse("account_reauthenticate"), reverse("account_logout"),
        reverse("account_inactive"), reverse("mfa_index"), reverse("mfa_activate_totp"),
        reverse("mfa_generate_recovery_codes"), reverse("mfa_view_recovery_codes"), reverse("mfa_deactivate_totp"),
        reverse("admin:auth_user_password_change", args=[User.objects.first().pk]), "/admin/tidak-ada/",
        reverse("admin:registry_person_change", args=[999_999_999]),
    ]  # fmt: skip

    found = english_of(((url, filled_office.get(url, follow=True)) for url in pages), sources)

    assert found == {}


def test_wrong_passwords_and_codes_are_refused_in_indonesian(filled_office, admin, sources):
    def refused():
        for page in ("account_change_password", "account_reauthenticate", "mfa_activate_totp"):
            url = reverse(page)
            yield page, filled_office.post(url, {}, follow=True)
            wrong = {"oldpassword": "x", "password1": "12345", "password2": "123456", "password": "x", "code": "1"}
            yield f"{page} wrong", filled_office.post(url, wrong, follow=True)
        url = reverse("admin:auth_user_password_change", args=[admin.pk])
        yield url, filled_office.post(url, {"password1": "12345", "password2": "123456"}, follow=True)
        yield f"{url} short", filled_office.post(url, {"password1": "12345", "password2": "12345"}, follow=True)
        stranger = Client()
        for attempt in range(12):
            wrong = {"login": "kepala", "password": f"salah{attempt}"}
            yield f"sign-in {attempt}", stranger.post(reverse("account_login"), wrong)
        yield "sign-in empty", Client().post(reverse("account_login"), {})
        yield "sign-in", Client().get(reverse("account_login"))

    assert english_of(refused(), sources) == {}


def test_pages_that_refuse_are_indonesian(filled_office, sources):
    def refused():
        newcomer = User.objects.create_user("baru", password=PASSWORD, is_staff=True)
        client = Client()
        client.force_login(newcomer)
        yield "403", client.get(reverse("admin:registry_person_changelist"))
        yield "empty office", client.get(reverse("admin:index"))
        yield "404", Client().get("/tidak-ada/")
        checked = Client(enforce_csrf_checks=True)
        checked.force_login(newcomer)
        yield "csrf", checked.post(reverse("account_login"), {})
        yield "500", server_error(RequestFactory().get("/"))
        yield "400", bad_request(RequestFactory().get("/"), ValueError())
        User.objects.filter(pk=newcomer.pk).update(must_change_password=True)
        yield "first password", client.get(reverse("admin:index"), follow=True)

    assert english_of(refused(), sources) == {}


def test_stale_save_and_drop_of_nothing_are_told_in_indonesian(filled_office, sources):
    drop = reverse("admin:intake_upload_add")
    empty = SimpleUploadedFile("kosong.xlsx", b"")
    answers = [
        ("nothing", filled_office.post(drop, {}, follow=True)),
        ("empty", filled_office.post(drop, {"files": [empty], "period": "x", "kind": "x"}, follow=True)),
        ("dropped", filled_office.post(drop, {"files": [SimpleUploadedFile("x.csv", b"x")]}, follow=True)),
        *(
            (f"export {app}", filled_office.post(reverse(f"admin:{app}_export"), {}, follow=True))
            for app in ("registry_person", "registry_company", "placement_placement", "placement_vacancy")
        ),
    ]

    assert english_of(iter(answers), sources) == {}
