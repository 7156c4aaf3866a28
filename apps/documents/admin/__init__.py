from apps.documents.admin.letter import LetterAdmin
from apps.documents.admin.letter_class import LetterClassAdmin

__all__ = ["LetterAdmin", "LetterClassAdmin"]
