from apps.documents.models.counter import Counter
from apps.documents.models.letter import Letter
from apps.documents.models.letter_class import LetterClass

__all__ = ["Counter", "Letter", "LetterClass"]
