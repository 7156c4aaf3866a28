"""The reading process may die or hang; whoever waits for it gets a refusal and lives."""

import gc
import os
import signal
import time
from pathlib import Path

import pytest

from apps.intake.reading.workbook import FileRefused
from tests.intake import workbooks

MANY = 20_000


@pytest.fixture(scope="module")
def large():
    return workbooks.xlsx([[number, f"Orang {number}", "Cilegon"] for number in range(1, MANY + 1)])


@pytest.mark.parametrize("death", [signal.SIGKILL, signal.SIGABRT, signal.SIGSEGV])
def test_death_of_the_process_is_a_refusal(opened, large, death):
    with opened(large) as book:
        rows = book.rows(0, chunk=10)
        next(rows)
        os.kill(book.pid, death)
        with pytest.raises(FileRefused) as refused:
            list(rows)

    assert (refused.value.code, refused.value.reason) == ("unreadable", "reader_died")


def test_asking_a_dead_process_is_a_refusal(opened, large):
    with opened(large) as book:
        os.kill(book.pid, signal.SIGKILL)
        time.sleep(0.1)
        with pytest.raises(FileRefused):
            list(book.rows(0))


def test_process_that_hangs_is_left_after_the_time_set(opened, large):
    with opened(large, seconds=1) as book:
        rows = book.rows(0, chunk=10)
        next(rows)
        os.kill(book.pid, signal.SIGSTOP)
        with pytest.raises(FileRefused) as refused:
            list(rows)

    assert (refused.value.code, refused.value.reason) == ("too_large", "too_slow")


def test_process_ends_with_the_block(opened, large):
    with opened(large) as book:
        pid = book.pid
        next(book.rows(0))

    assert not Path(f"/proc/{pid}").exists()


def test_process_ends_when_the_block_fails(opened, large):
    with pytest.raises(ZeroDivisionError), opened(large) as book:
        pid = book.pid
        raise ZeroDivisionError

    assert not Path(f"/proc/{pid}").exists()


def test_second_reading_starts_anew_and_ends_the_first(opened, large):
    with opened(large) as book:
        first = book.rows(0)
        next(first)
        numbers = [number for chunk in book.rows(0) for number, _cells in chunk]
        with pytest.raises(RuntimeError):
            next(first)

    assert numbers == list(range(1, MANY + 1))


def test_no_file_stays_open(opened, large):
    before = len(os.listdir("/proc/self/fd"))
    for _time in range(3):
        with opened(large) as book:
            next(book.rows(0))
    gc.collect()

    assert len(os.listdir("/proc/self/fd")) <= before


def test_process_starts_without_django(opened):
    with opened(workbooks.xlsx([["NIK"]])) as book:
        maps = Path(f"/proc/{book.pid}/maps").read_text()
        status = dict(line.split(":", 1) for line in Path(f"/proc/{book.pid}/status").read_text().splitlines())

    assert "psycopg" not in maps
    assert int(status["VmRSS"].split()[0]) < 40_000
