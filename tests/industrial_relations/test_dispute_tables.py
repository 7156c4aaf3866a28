"""The tables of disputes: each case counts once, on the day of its outcome, and what came in is closed or open."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from apps.industrial_relations.choices import DisputeKind
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.tables.dispute_cases import DisputeCases
from apps.industrial_relations.tables.dispute_identities import broken_identities
from apps.industrial_relations.tables.dispute_outcomes import DisputeOutcomes
from apps.industrial_relations.tables.dispute_recap import DisputeRecap, DisputeWorkersRecap
from apps.industrial_relations.tables.disputes_by_kind import DisputesByKind
from apps.industrial_relations.tables.disputes_by_mediator import DisputesByMediator
from apps.intake.models import Upload
from apps.reporting.periods import Period
from tests.industrial_relations.case_book import HEADINGS, case, write_book
from tests.industrial_relations.records import make_dispute, make_mediator
from tests.intake.test_booking import told
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("office")
WITH_RECOMMENDATION = (*HEADINGS, "TANGGAL ANJURAN")
NOBODY = dict.fromkeys(
    ("opening", "registered", "bipartite", "agreement", "recommendation", "other", "open", "agreed_after"), 0
)


@pytest.fixture(autouse=True)
def steel(office):
    return make_company("PT Baja Selat Sunda")


def book(tmp_path, rows: list[dict], name: str = "a.xlsx") -> None:
    answer = told(write_book(tmp_path / name, rows, headings=WITH_RECOMMENDATION), "--apply")
    assert (answer["status"], Upload.objects.latest("pk").rows_rejected) == ("applied", 0)


def filled(*tables, period: str) -> dict:
    return {table.name: table.fill(Period.parse(period)) for table in tables}


def whole(table, period: str) -> dict:
    return table.fill(Period.parse(period)).rows[-1].figures


@pytest.fixture
def year_2023(tmp_path):
    """A18: 14 in the first half (4 hak, 1 kepentingan, 9 PHK; 11 PB, 3 anjuran), 11 in the second (5 PB, 3 anjuran)."""
    kinds = ["Hak"] * 4 + ["Kepentingan"] + ["PHK"] * 9
    first = [
        case(
            number, received="06/03/2023", settled="PB" if number <= 11 else "Anjuran", ended="26/06/2023",
            JENIS_PERSELISIHAN=kind, JML_ORG=2,
        )
        for number, kind in enumerate(kinds, 1)
    ]  # fmt: skip
    endings = [("PB", "20/11/2023")] * 5 + [("Anjuran", "20/12/2023")] * 3 + [("dalam proses", "-")] * 3
    second = [
        case(number, received="14/08/2023", settled=settled, ended=ended, JENIS_PERSELISIHAN="PHK")
        for number, (settled, ended) in enumerate(endings, 15)
    ]
    book(tmp_path, first + second)


def test_a18_year_has_25_cases_16_agreements_6_recommendations_and_3_open(year_2023):
    recap = DisputeRecap()

    assert whole(recap, "2023") == NOBODY | {"registered": 25, "agreement": 16, "recommendation": 6, "open": 3}
    assert whole(recap, "2023-S1") == NOBODY | {"registered": 14, "agreement": 11, "recommendation": 3}
    assert whole(recap, "2023-S2") == NOBODY | {"registered": 11, "agreement": 5, "recommendation": 3, "open": 3}
    assert whole(recap, "2024-01") == NOBODY | {"opening": 3, "open": 3}


def test_a18_shares_are_of_the_cases_recorded_in_the_year(year_2023):
    outcomes = DisputeOutcomes().fill(Period.parse("2023"))

    assert [(row.key, row.figures["cases"], row.words["percent"]) for row in outcomes.rows] == [
        ("registered", 25, "–"), ("agreed", 16, "64,00"), ("recommendation", 6, "24,00"), ("other", 0, "0,00"),
        ("closed", 22, "88,00"), ("open", 3, "12,00"),
    ]  # fmt: skip


def test_a18_first_half_by_kind(year_2023):
    kinds = DisputesByKind().fill(Period.parse("2023-S1"))

    assert kinds.column("registered") == {"rights": 4, "interests": 1, "termination": 9, "unions": 0}
    assert kinds.total.figures["workers_registered"] == 28
    assert kinds.total.figures["agreed"] == 11


def test_a19_agreement_after_the_recommendation_stands_in_its_own_column_of_the_next_year(tmp_path):
    row = case(1, received="06/11/2023", settled="PB setelah anjuran", ended="15/01/2024", TANGGAL_ANJURAN="20/12/2023")
    book(tmp_path, [row])

    assert whole(DisputeRecap(), "2023") == NOBODY | {"registered": 1, "recommendation": 1}
    assert whole(DisputeRecap(), "2024") == NOBODY | {"agreed_after": 1}
    assert DisputeOutcomes().fill(Period.parse("2024")).rows[0].figures["cases"] == 0


def test_months_of_a_year_begin_with_what_the_month_before_left(year_2023):
    recap = DisputeRecap().fill(Period.parse("2023"))

    months = recap.rows[:-1]
    assert len(months) == 12
    assert [row.figures["opening"] for row in months[1:]] == [row.figures["open"] for row in months[:-1]]
    assert recap.rows[-1].label == "Tahun 2023"


def _case_of_300(number: int) -> dict:
    """Twenty-five cases a month; kinds, workers and outcomes go round so that their sums are known."""
    month, place = divmod(number, 25)
    received = date(2023, month + 1, 1 + place)
    kind = ("Hak", "Kepentingan", "PHK", "SP/SB", "PHK")[place % 5]
    words = ("PB", "PB bipartit", "Anjuran", "Dicabut", "dalam proses")[place // 5]
    ended = received + timedelta(days=40)
    is_open = words == "dalam proses"
    return case(
        number + 1, received=f"{received:%d/%m/%Y}", settled=words, ended="-" if is_open else f"{ended:%d/%m/%Y}",
        JENIS_PERSELISIHAN=kind, JML_ORG=1 + place % 3,
    )  # fmt: skip


def test_300_old_cases_in_one_upload_keep_every_figure_of_their_year(tmp_path):
    rows = [_case_of_300(number) for number in range(300)]
    book(tmp_path, rows)

    months, workers = Counter(), Counter()
    for row in rows:
        came = row["TANGGAL KASUS DITERIMA"][3:5]
        months["registered", came] += 1
        workers["registered", came] += row["JML ORG"]
        ended, words = row["TANGGAL KASUS DISELESAIKAN"], row["PENYELESAIAN KASUS"]
        if ended.endswith("2023"):
            key = {"PB": "agreement", "PB bipartit": "bipartite", "Anjuran": "recommendation", "Dicabut": "other"}[
                words
            ]
            months[key, ended[3:5]] += 1
            workers[key, ended[3:5]] += row["JML ORG"]
    for table, sums in ((DisputeRecap(), months), (DisputeWorkersRecap(), workers)):
        recap = table.fill(Period.parse("2023"))
        for line in recap.rows[:-1]:
            for key in ("registered", "bipartite", "agreement", "recommendation", "other"):
                assert line.figures[key] == sums[key, line.key[-2:]], (line.key, key)
    kinds = DisputesByKind().fill(Period.parse("2023"))
    assert kinds.column("registered") == {"rights": 60, "interests": 60, "termination": 120, "unions": 60}
    tables = filled(DisputeRecap(), DisputeWorkersRecap(), DisputesByKind(), period="2023")
    assert broken_identities(tables) == []
    # Sixty never ended, and those that came in from 22 November on ended in 2024.
    assert whole(DisputeRecap(), "2023")["open"] == 300 - sum(
        number for (key, _month), number in months.items() if key != "registered"
    )
    assert whole(DisputeRecap(), "2024")["open"] == 60


def test_identity_that_does_not_hold_is_told_with_its_list(year_2023):
    tables = filled(DisputeRecap(), DisputesByKind(), period="2023")
    kinds = tables["disputes_by_kind"]
    total = replace(kinds.total, figures={**kinds.total.figures, "open": 4})
    tables["disputes_by_kind"] = replace(kinds, total=total)

    findings = broken_identities(tables)

    assert len(findings) == 2
    assert dict(findings[1].records.lookups) == {"open_on": "2023-12-31"}


def test_every_figure_of_cases_opens_as_many_records(year_2023, tmp_path):
    row = case(
        99, received="07/11/2023", settled="PB setelah anjuran", ended="15/01/2024", TANGGAL_ANJURAN="20/12/2023"
    )
    book(tmp_path, [row], "b.xlsx")
    for period in ("2023", "2023-12", "2024-01"):
        for table in (DisputeRecap(), DisputesByKind()):
            full = table.fill(Period.parse(period))
            for line in full.rows:
                for column in (one.key for one in table.columns if not one.key.startswith("workers")):
                    assert _listed(table.records(full.period, line.key, column).lookups) == line.figures[column]


def _listed(lookups) -> int:
    """How many cases the look-ups pick, as the list of disputes understands them."""
    plain = {key: value.split(",") if key.endswith("__in") else value for key, value in lookups.items()}
    day = plain.pop("open_on", None)
    cases = Dispute.objects.open_on(date.fromisoformat(day)) if day else Dispute.objects.all()
    return cases.filter(**plain).count()


def test_list_of_cases_has_one_row_each_as_it_stood_on_the_last_day(tmp_path):
    make_mediator("Ratna Dewi, S.H.")
    book(tmp_path, [
        case(1, received="06/02/2023", settled="PB", ended="10/02/2023"),
        case(2, received="06/02/2023", settled="Anjuran", ended="10/04/2023", NAMA_PEKERJA="A Contoh, B Contoh") | {
            "JML ORG": 9
        },
        case(3, received="07/03/2023", settled="PB", ended="28/03/2023", NAMA_PEKERJA="A, B, C, D", JML_ORG=4),
    ])  # fmt: skip

    march = DisputeCases().fill(Period.parse("2023-03"))

    assert [row.label for row in march.rows] == ["2/2023", "3/2023"]
    assert march.rows[0].words | {"sector": ""} == {
        "filed_on": "6 Feb 2023", "company": "PT Baja Selat Sunda", "sector": "", "names": "A Contoh, B Contoh",
        "kind": "Hak", "mediator": "Ratna Dewi, S.H.", "settlement": "Dalam proses", "settled_on": "",
    }  # fmt: skip
    assert (march.rows[1].words["names"], march.rows[1].words["settled_on"]) == ("A, B, C dkk", "28 Mar 2023")
    assert march.total.figures["workers"] == 13


def test_list_of_cases_takes_as_many_queries_for_many(year_2023, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        assert len(DisputeCases().fill(Period.parse("2023")).rows) == 25


def test_load_of_mediators_and_mean_age_in_working_days(office, steel):
    ratna, agus = make_mediator("Ratna Dewi"), make_mediator("Agus Contoh")
    make_dispute(company=steel, mediator=ratna, filed_on=date(2023, 3, 6))
    make_dispute(company=steel, mediator=ratna, filed_on=date(2023, 3, 20))
    make_dispute(company=steel, mediator=agus, filed_on=date(2023, 2, 27))
    make_dispute(company=steel, kind=DisputeKind.TERMINATION, filed_on=date(2023, 3, 30))

    table = DisputesByMediator().fill(Period.parse("2023-03"))

    # After 6 March 17 working days are left of the month (22 and 23 March are free), after 20 March 7.
    assert [(row.label, row.figures["opening"], row.figures["open"], row.words["age"]) for row in table.rows] == [
        ("Agus Contoh", 1, 1, "22,0"), ("Ratna Dewi", 0, 2, "12,0"), ("Belum ada mediator", 0, 1, "1,0"),
    ]  # fmt: skip
    assert table.total.figures == {"opening": 1, "registered": 3, "closed": 0, "open": 4}
