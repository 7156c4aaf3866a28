from apps.accounts.models.access_event import AccessEvent
from apps.accounts.models.notice import Notice
from apps.accounts.models.progress import Progress
from apps.accounts.models.user import User

__all__ = ["AccessEvent", "Notice", "Progress", "User"]
