from apps.reporting.table import Column, disagreements
from tests.reporting.plain_table import MARCH, PlainTable, WideTable


def test_total_sums_the_rows_and_each_column_its_formula():
    filled = PlainTable(("A", 2, 3), ("B", 5, 0)).fill(MARCH)

    assert [row.figures["sum"] for row in filled.rows] == [5, 5]
    assert filled.total.figures == {"L": 7, "P": 3, "sum": 10}


def test_table_without_rows_has_noughts_for_totals():
    assert PlainTable().fill(MARCH).total.figures == {"L": 0, "P": 0, "sum": 0}


def test_column_takes_away_what_went_out():
    left = Column("left", "Sisa", plus=("opening", "in"), minus=("out",))

    assert left.work_out({"opening": 5, "in": 3, "out": 6}) == 2


def test_figure_below_zero_is_named_with_its_row_and_column():
    breaches = PlainTable(("Sumber Rejeki", -1, 4)).fill(MARCH).breaches()

    assert len(breaches) == 2
    assert "Sumber Rejeki" in breaches[0].text


def test_tables_of_the_same_things_may_not_differ():
    same = [PlainTable(("A", 1, 1)).fill(MARCH), PlainTable(("B", 1, 0), ("C", 0, 1)).fill(MARCH)]
    other = PlainTable(("A", 1, 2)).fill(MARCH)

    assert disagreements(same) == []
    assert len(disagreements([*same, other])) == 1
    assert disagreements([WideTable(("A", 9, 9)).fill(MARCH), *same]) == []


def test_columns_of_one_group_stand_under_one_head():
    assert [(group, len(columns)) for group, columns in WideTable().head][:2] == [("Golongan 0", 2), ("Golongan 1", 2)]
    assert [len(columns) for _group, columns in PlainTable().head] == [1, 1, 1]
