from apps.documents.admin.letter import LetterAdmin
from apps.documents.admin.letter_class import LetterClassAdmin
from apps.documents.admin.letter_template import LetterTemplateAdmin
from apps.documents.admin.paper_check import PaperCheckAdmin

__all__ = ["LetterAdmin", "LetterClassAdmin", "LetterTemplateAdmin", "PaperCheckAdmin"]
