"""The door for gunicorn. Without DATABASE_URL it sees to it that the embedded database runs."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from disnaker.embedded_postgres import Cluster

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "disnaker.settings")

application = get_wsgi_application()

if not os.environ.get("DATABASE_URL"):
    Cluster(settings.VAR / "pg").start()
