"""Every page of the admin opens with a bounded number of queries, kept in queries.json.

A number that rises fails. One that was raised on purpose, or has fallen, is written anew by a run with KEEP_QUERIES=1.
"""

import json
import os
from pathlib import Path

import pytest
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db import connection
from django.forms.models import ModelChoiceField, ModelMultipleChoiceField
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from apps.accounts.access import log_access
from apps.reporting.models import Month
from tests.conftest import take_in
from tests.house.admin_pages import pages_of, registered
from tests.house.desk_records import fill_desk
from tests.house.office_records import fill_office
from tests.house.relations_records import fill_relations_desk
from tests.house.training_records import fill_training_desk
from tests.placement.records import MARCH, make_vacancy

KEPT = Path(__file__).parent / "queries.json"
REPORTS = ("01 bersih penempatan maret 2023.xlsx", "14 lowongan bersih.xlsx", "18 april penempatan.xlsx")


@pytest.fixture
def filled_office(client, admin_user, companies):
    take_in(*REPORTS, "--apply")
    fill_desk(admin_user)
    fill_training_desk(admin_user)
    fill_relations_desk(admin_user)
    fill_office(admin_user)
    make_vacancy(month=MARCH)
    Month.objects.create(first_day=MARCH, state="signed")
    log_access(admin_user, "view", "registry.person:1")
    client.force_login(admin_user)


def measured(client) -> dict[str, int]:
    """Queries of each page at its second opening, so that what a process remembers is not counted."""
    counts = {}
    for model in registered():
        record = model._default_manager.order_by("-pk").first()
        for name, url in pages_of(model, record):
            opened(client, url)
            with CaptureQueriesContext(connection) as queries:
                opened(client, url)
            counts[f"{model._meta.label_lower} {name}"] = len(queries)
    return counts


def opened(client, url: str) -> None:
    """A file is read to its end, which closes it."""
    response = client.get(url)
    if response.streaming:
        b"".join(response.streaming_content)


def test_no_page_asks_the_database_more_often_than_before(client, filled_office):
    counts = measured(client)
    if os.environ.get("KEEP_QUERIES"):
        KEPT.write_text(json.dumps(counts, indent=2) + "\n", encoding="ascii")

    kept = json.loads(KEPT.read_text(encoding="ascii"))

    assert {page for page in counts if page not in kept} == set()
    assert {page: (kept[page], count) for page, count in counts.items() if count > kept[page]} == {}


def test_every_list_of_ours_is_paged_and_never_counts_all(office):
    for model in registered():
        model_admin = admin.site.get_model_admin(model)
        if model_admin.__module__.startswith("apps."):
            assert model_admin.show_full_result_count is False, model
            assert model_admin.show_facets is admin.ShowFacets.NEVER, model
            assert model_admin.date_hierarchy is None, model
            assert model_admin.list_per_page <= 50, model


def test_no_form_offers_more_than_fifty_records_in_one_select(client, filled_office):
    crowded = {}
    for model in registered():
        if not admin.site.get_model_admin(model).__module__.startswith("apps."):
            continue
        response = client.get(f"{reverse(f'admin:{model._meta.app_label}_{model._meta.model_name}_add')}?searched=1")
        if not response.context or "adminform" not in response.context:
            continue
        forms = [response.context["adminform"].form]
        forms += [inline.formset.empty_form for inline in response.context["inline_admin_formsets"]]
        for form in forms:
            for name, field in form.fields.items():
                is_select = isinstance(field, ModelChoiceField) and not isinstance(field, ModelMultipleChoiceField)
                if is_select and not is_searched(field.widget) and field.queryset.count() > 50:
                    crowded[f"{model._meta.label_lower}.{name}"] = field.queryset.count()

    assert crowded == {}


def is_searched(widget) -> bool:
    return isinstance(getattr(widget, "widget", widget), AutocompleteSelect)
