"""What stands on a paper."""

import subprocess

MARK = "P R A T I N J A U"  # lies across the page, so that each letter stands by itself


def words_of(pdf: bytes) -> str:
    """Its text in one line."""
    shown = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(shown.stdout.decode().split())
