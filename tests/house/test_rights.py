"""Every address of the admin checks the rights of whoever asks; every role opens what its work needs."""

from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from apps.accounts.models import User
from apps.reporting.models import Month
from disnaker.roles import ROLES
from tests.conftest import staff_member, take_in
from tests.house.admin_pages import registered
from tests.house.desk_records import fill_desk
from tests.house.office_records import fill_office
from tests.house.relations_records import fill_relations_desk
from tests.house.training_records import fill_training_desk
from tests.placement.records import MARCH, make_placement, make_vacancy

# What every member of staff may open: the first page, what is new for oneself, the search, which looks only where one
# may look, the own password, the words of the scripts, the way out.
FOR_ALL = {
    "index", "notices", "search", "login", "logout", "password_change", "password_change_done", "jsi18n",
    "view_on_site",
}  # fmt: skip
REFUSED = {403, 404, 405}
OF_RECORD = {"object_id", "pk", "id"}
OTHERWISE = {"app_label": "registry", "kind": "placement_report"}


def addresses(records: dict[str, object]) -> Iterator[tuple[str, str]]:
    """(name, address) of every named page of the admin; the arguments name a record of the page's own model."""
    for pattern in get_resolver().url_patterns:
        if str(pattern.pattern).startswith("admin/"):
            yield from named(pattern, records)


def named(pattern: URLPattern | URLResolver, records: dict[str, object], space: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(pattern, URLResolver):
        for inner in pattern.url_patterns:
            yield from named(inner, records, f"{pattern.namespace}:" if pattern.namespace else space)
        return
    name = pattern.name
    if not name or name in FOR_ALL:
        return
    wanted = set(pattern.pattern.regex.groupindex)
    record = next((pk for label, pk in records.items() if name.startswith(f"{label}_")), None)
    if wanted & OF_RECORD and record is None:
        return
    arguments = {argument: record if argument in OF_RECORD else OTHERWISE.get(argument, 1) for argument in wanted}
    yield name, reverse(f"{space}{name}", kwargs=arguments)


@pytest.fixture
def records(office, companies) -> dict[str, object]:
    take_in("01 bersih penempatan maret 2023.xlsx", "--apply")
    make_vacancy()
    make_placement()
    fill_desk(staff_member("Kepala Bidang Penta", "pembuat"))
    fill_office(staff_member("Kepala Dinas", "pembuat.kadis"))
    fill_training_desk(staff_member("Petugas BLK", "pembuat.blk"))
    fill_relations_desk(staff_member("Kepala Bidang Hubin", "pembuat.hubin"))
    Month.objects.create(first_day=MARCH, state="signed")
    found = {}
    for model in registered():
        record = model._default_manager.first()
        if record is not None:
            found[f"{model._meta.app_label}_{model._meta.model_name}"] = record.pk
    return found


@pytest.fixture
def newcomer(office) -> User:
    return User.objects.create_user("baru", password=None, is_staff=True)


@pytest.mark.parametrize("method", ["get", "post"])
def test_every_address_refuses_a_member_of_staff_without_rights(client, newcomer, records, method):
    client.force_login(newcomer)

    opened = {
        name: response.status_code
        for name, url in addresses(records)
        if (response := getattr(client, method)(url)).status_code not in REFUSED
    }

    assert opened == {}


@pytest.mark.parametrize("method", ["get", "post"])
def test_every_address_sends_a_stranger_to_the_sign_in(client, records, method):
    sign_in = reverse("account_login")

    let_in = {
        name: response.status_code
        for name, url in addresses(records)
        if not (
            (response := getattr(client, method)(url)).status_code == 302
            and response.url.startswith((sign_in, reverse("admin:login")))
        )
    }

    assert let_in == {}


def test_somebody_without_a_desk_in_the_admin_stays_outside(client, office):
    client.force_login(User.objects.create_user("tamu", password=None))

    response = client.get(reverse("admin:index"))

    assert response.status_code in (302, 403)


@pytest.mark.parametrize("role", [role.name for role in ROLES])
def test_role_opens_the_lists_it_may_view_and_no_other(client, records, role):
    user = staff_member(role)
    client.force_login(user)

    for model in registered():
        app, name = model._meta.app_label, model._meta.model_name
        listed = client.get(reverse(f"admin:{app}_{name}_changelist"), follow=True).status_code
        added = client.get(reverse(f"admin:{app}_{name}_add")).status_code
        may_view = any(user.has_perm(f"{app}.{act}_{name}") for act in ("view", "change"))
        assert listed == (200 if may_view else 403), (role, name)
        if not user.has_perm(f"{app}.add_{name}"):
            assert added == 403, (role, name)
        elif model_takes_new_records(model):
            assert added == 200, (role, name)


def model_takes_new_records(model) -> bool:
    """Whether a superuser may add one by hand; some records come from elsewhere only."""
    adds = type(admin.site.get_model_admin(model)).has_add_permission.__qualname__
    return not adds.startswith(("ReadOnly", "OfficeProfile"))


def hidden_from(user: User) -> set[str]:
    """Records of another desk's uploads and letters are not there for this one, nor others' classes for instructors."""
    of_the_desk = {"intake_upload", "documents_letter", "documents_lettertemplate"}
    hidden = set() if user.desk in ("placement", "office") else of_the_desk
    tends = user.desk != "training" or user.has_perm("training.change_trainingclass")
    return hidden if tends else hidden | {"training_trainingclass", "training_trainee"}


@pytest.mark.parametrize("role", [role.name for role in ROLES])
def test_role_opens_every_record_it_may_view(client, records, role):
    user = staff_member(role)
    client.force_login(user)

    for label, pk in records.items():
        app, _sign, name = label.rpartition("_")
        may_view = any(user.has_perm(f"{app}.{act}_{name}") for act in ("view", "change"))
        status = client.get(reverse(f"admin:{label}_change", args=[pk])).status_code
        hidden = label in hidden_from(user)
        assert status == (200 if may_view and not hidden else 302 if may_view else 403), (role, label)


def test_every_right_that_a_role_names_exists(office):
    known = {f"{app}.{name}" for app, name in Permission.objects.values_list("content_type__app_label", "codename")}

    assert {right for role in ROLES for right in role.rights} <= known


def test_only_the_head_of_office_signs(office):
    signing = [role.name for role in ROLES if "reporting.sign_month" in role.rights]

    assert signing == ["Kepala Dinas"]
