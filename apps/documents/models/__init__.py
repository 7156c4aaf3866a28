from apps.documents.models.counter import Counter
from apps.documents.models.letter import Letter
from apps.documents.models.letter_class import LetterClass
from apps.documents.models.letter_template import LetterTemplate
from apps.documents.models.paper_check import PaperCheck

__all__ = ["Counter", "Letter", "LetterClass", "LetterTemplate", "PaperCheck"]
