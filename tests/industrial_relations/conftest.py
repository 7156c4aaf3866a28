import pytest

from disnaker.reference_data import load


@pytest.fixture
def hubin_rules(office):
    """The deadlines by law and the office's holidays, as they are shipped, and the roles of the office."""
    load()
