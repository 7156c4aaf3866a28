"""The files of the samples, judged as their truth says."""

import json

import pytest

from tests.conftest import SAMPLES, take_in

TRUTH = json.loads((SAMPLES / "truth.json").read_text())["files"]
pytestmark = pytest.mark.usefixtures("companies")


@pytest.mark.parametrize("name", TRUTH)
def test_sample_is_judged_as_its_truth_says(name):
    truth = TRUTH[name]

    told = json.loads(take_in(name, "--apply", "--json"))

    assert (told["kind"], told["company"]["nib"], told["period"], told["nil"]) == (
        truth["kind"], truth["company_nib"], truth["period"], truth["nil"],
    )  # fmt: skip
    assert told["status"] == "applied"
    assert told["rows"] == {
        "read": len(truth["rows"]), "accepted": truth["accepted"], "rejected": truth["rejected"],
    }  # fmt: skip
    issues = told["issues"]
    for row in truth["rows"]:
        found = [issue for issue in issues if issue["row"] == row["row"]]
        outcome = "reject" if any(issue["severity"] == "error" for issue in found) else "accept"
        assert (row["row"], outcome) == (row["row"], row["outcome"])
        assert set(row["codes"]) <= {issue["code"] for issue in found}
    assert {issue["row"] for issue in issues} <= {row["row"] for row in truth["rows"]}


def test_a_row_without_codes_in_the_truth_has_no_finding():
    for name, truth in TRUTH.items():
        told = json.loads(take_in(name, "--json"))
        silent = {row["row"] for row in truth["rows"] if not row["codes"]}
        assert not silent & {issue["row"] for issue in told["issues"]}, name


def test_register_taken_in_twice_changes_nothing():
    told = json.loads(take_in("companies.csv", "--apply", "--json"))

    assert told["file_issues"] == ["already_uploaded"]


def test_waiting_file_is_taken_up_again_by_a_second_call():
    first = json.loads(take_in("14 lowongan bersih.xlsx", "--json"))
    second = json.loads(take_in("14 lowongan bersih.xlsx", "--apply", "--json"))

    assert (first["status"], second["status"]) == ("ready", "applied")
    assert first["upload"] == second["upload"]
