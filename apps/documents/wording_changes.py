"""What one wording says otherwise than another, word by word."""

import re
from difflib import SequenceMatcher

SAME, TAKEN_OUT, PUT_IN = "same", "del", "ins"
WORDS = re.compile(r"\s+|[^\s]+")


def changes(before: str, after: str) -> list[tuple[str, str]]:
    """Runs of text in their order, each SAME, TAKEN_OUT or PUT_IN: `[("same", "paling "), ("ins", "lambat")]`."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    runs = []
    for step, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if step == "equal":
            runs.append((SAME, "".join(old[start:end])))
            continue
        runs += [(TAKEN_OUT, "".join(old[start:end]))] if end > start else []
        runs += [(PUT_IN, "".join(new[new_start:new_end]))] if new_end > new_start else []
    return runs
