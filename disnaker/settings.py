"""One settings file; everything that differs between machines comes from the environment."""

from decimal import Decimal
from pathlib import Path

import environ
import pghistory
from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

from disnaker.embedded_postgres import cluster_url
from disnaker.letter_kinds import LETTER_KINDS  # noqa: F401
from disnaker.local_secret import local_secret_key
from disnaker.logging_filters import LOGGING  # noqa: F401
from disnaker.office import OFFICE  # noqa: F401
from disnaker.sheet_kinds import INTAKE_RESOURCES  # noqa: F401

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = Path(env("DISNAKER_VAR", default="") or BASE_DIR / "var").resolve()

DEBUG = env.bool("DISNAKER_DEBUG", default=False)
SECRET_KEY = env("DISNAKER_SECRET_KEY", default=None) or local_secret_key(VAR / "secret_key")
ALLOWED_HOSTS = env.list("DISNAKER_ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("DISNAKER_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "disnaker.apps.DisnakerAdminConfig",
    "disnaker.apps.DisnakerConfig",
    "apps.accounts",
    "apps.registry",
    "apps.intake",
    "apps.reporting",
    "apps.documents",
    "apps.placement",
    "apps.training",
    "apps.industrial_relations",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "import_export",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "apps.accounts.middleware.ChangeFirstPassword",
    "apps.accounts.middleware.WriteContext",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "apps.reporting.refusals.RefusalsInWords",
]

ROOT_URLCONF = "disnaker.urls"
WSGI_APPLICATION = "disnaker.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "disnaker.context.office",
            ]
        },
    }
]

# A server when DATABASE_URL names one, else PostgreSQL from a wheel under var/ (manage.py and wsgi.py start it).
DATABASES = {"default": env.db_url_config(env("DATABASE_URL", default=None) or cluster_url(VAR / "pg"))}
DATABASES["default"]["ENGINE"] = "django.db.backends.postgresql"
DATABASES["default"]["CONN_MAX_AGE"] = env.int("DISNAKER_CONN_MAX_AGE", default=60)
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
# A pooler in transaction mode keeps neither server-side cursors nor prepared statements.
DATABASES["default"]["DISABLE_SERVER_SIDE_CURSORS"] = env.bool("DISNAKER_BEHIND_PGBOUNCER", default=False)

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "django_cache",
        # Room for the tries of a flood from many addresses, so that none pushes out those of the sign-in.
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "admin:index"
LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "apps.accounts.adapter.ClosedSignup"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_FORMS = {
    "login": "apps.accounts.forms.SignInForm",
    "change_password": "apps.accounts.forms.OwnPasswordForm",
    "reauthenticate": "apps.accounts.forms.SureItIsYouForm",
}
# An office shares one address behind its router: tries are counted for each account, and loosely for the address.
ACCOUNT_RATE_LIMITS = {"login": "300/m/ip", "login_failed": "100/m/ip,5/5m/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if env.bool("DISNAKER_BEHIND_PROXY", default=False) else 0
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Disnaker"

SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
HTTPS = env.bool("DISNAKER_HTTPS", default=False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = env.int("DISNAKER_HSTS_SECONDS", default=31_536_000) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = (
    ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("DISNAKER_BEHIND_PROXY", default=False) else None
)
X_FRAME_OPTIONS = "DENY"
SECURE_CSP = {
    "default-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
}

LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Indonesian"))]
LOCALE_PATHS = [
    BASE_DIR / "disnaker" / "locale",
    # What the catalogues of Django and import-export lack, or say otherwise than the office does.
    BASE_DIR / "disnaker" / "library_locale",
]
TIME_ZONE = env("DISNAKER_TIME_ZONE", default="Asia/Jakarta")
USE_I18N = USE_TZ = True
USE_THOUSAND_SEPARATOR = True

STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [BASE_DIR / "disnaker" / "static"]
STORAGES = {
    # Uploads and papers hold personal data: no URL leads to them, views serve them after a check of rights.
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": VAR / "private"}},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
DATA_UPLOAD_MAX_NUMBER_FILES = 200
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
FILE_UPLOAD_PERMISSIONS = 0o600

# A worker that gave no sign of life for so many seconds is taken for dead, its jobs go back into the queue.
JOBS_STALLED_AFTER = env.int("DISNAKER_JOBS_STALLED_AFTER", default=60)
PGHISTORY_LEVEL = "statement"
PGHISTORY_FOREIGN_KEY_FIELD = pghistory.ForeignKey(db_index=False, db_constraint=False)
PROCRASTINATE_WORKER_DEFAULTS = {
    "concurrency": 1,
    "delete_jobs": "successful",
    "update_heartbeat_interval": max(1, JOBS_STALLED_AFTER // 4),
    "stalled_worker_timeout": JOBS_STALLED_AFTER,
}

IMPORT_EXPORT_IMPORT_PERMISSION_CODE = "import"
IMPORT_EXPORT_EXPORT_PERMISSION_CODE = "export"

# Under which address papers send whoever checks their QR code.
PUBLIC_URL = env("DISNAKER_PUBLIC_URL", default="http://127.0.0.1:8000").rstrip("/")
VERIFY_RATE = env("DISNAKER_VERIFY_RATE", default="30/m")  # papers that one address may ask for; also 5/10s, 200/h

# The placement desk. Days that the law leaves open are the office's own word.
CARD_NUMBER_PATTERN = env("DISNAKER_CARD_NUMBER", default="{serial:06d}/AK-1/{region}/{month}/{year}")
CARD_YEARS = 2  # a card is valid so long, and asks for a report every six months (card AK/1, Ketentuan 4)
CARD_PRINTS_DAY_BEFORE = env.bool("DISNAKER_CARD_PRINTS_DAY_BEFORE", default=False)
REPORT_GRACE_DAYS = env.int("DISNAKER_REPORT_GRACE_DAYS", default=30)  # before a missed report makes removable
LETTER_NUMBER_PATTERN = env("DISNAKER_LETTER_NUMBER", default="{serial:03d}/{code}/{roman}/{year}")
LETTER_CLASS = env("DISNAKER_LETTER_CLASS", default="500.15")
REPORTS_DUE_DAY = env.int("DISNAKER_REPORTS_DUE_DAY", default=5)  # of the month after, for companies' reports
INTERN_SHARE_PERCENT = 20  # of all workers (Permenaker 6/2020)
INTERN_FILING_WORKING_DAYS = 3  # from signing to filing (Permenaker 6/2020 Pasal 12)
# Whether deadlines count the days of collective leave (cuti bersama) as working days.
COLLECTIVE_LEAVE_WORKS = env.bool("DISNAKER_COLLECTIVE_LEAVE_WORKS", default=False)
RETRIBUTION_DOLLARS = 100  # a foreign worker a month (Perda Kota Cilegon 11/2022)

# The training desk.
CERTIFICATE_NUMBER_PATTERN = env("DISNAKER_CERTIFICATE_NUMBER", default="{serial:04d}/SERT-BLK/{roman}/{year}")
OLDEST_TRAINEE = env.int("DISNAKER_OLDEST_TRAINEE", default=35)  # years, on the day of applying
LEAST_ATTENDANCE_PERCENT = env.int("DISNAKER_LEAST_ATTENDANCE_PERCENT", default=80)  # to graduate
PASSING_MARK = env.int("DISNAKER_PASSING_MARK", default=60)  # of 100
# What a certificate says of a final mark, by the least mark for it, written 90=Sangat Memuaskan;80=Memuaskan.
CERTIFICATE_PREDICATES = env.dict(
    "DISNAKER_CERTIFICATE_PREDICATES",
    cast={"key": int, "value": str},
    default={90: "Sangat Memuaskan", 80: "Memuaskan", 70: "Baik", 0: "Cukup"},
)
COMPETENCY_YEARS = 3  # a competency certificate is valid so long (BNSP)

# The industrial relations desk.
UNION_NUMBER_PATTERN = env("DISNAKER_UNION_NUMBER", default="{serial:03d}/SP-SB/{roman}/{year}")
EXPIRY_REMINDER_DAYS = env.int("DISNAKER_EXPIRY_REMINDER_DAYS", default=90)  # agreements that run out are listed
DEADLINE_WARNING_DAYS = env.int("DISNAKER_DEADLINE_WARNING_DAYS", default=3)  # working days before one

# What an achievement in percent is called, by the least percentage for it; 100 itself is not above 100.
PERFORMANCE_BANDS = env.dict(
    "DISNAKER_PERFORMANCE_BANDS",
    cast={"key": Decimal, "value": str},
    default={Decimal("100.01"): "Sangat Baik", Decimal(75): "Baik", Decimal(55): "Cukup", Decimal(0): "Kurang"},
)

INTAKE_MAX_BYTES = env.int("DISNAKER_UPLOAD_MAX_BYTES", default=50 * 1024 * 1024)
INTAKE_MAX_UNPACKED_BYTES = env.int("DISNAKER_UPLOAD_MAX_UNPACKED_BYTES", default=500 * 1024 * 1024)
INTAKE_MAX_ROWS = env.int("DISNAKER_UPLOAD_MAX_ROWS", default=200_000)
INTAKE_MAX_COLUMNS = 200
INTAKE_READER_MEMORY_BYTES = env.int("DISNAKER_READER_MEMORY_BYTES", default=1024 * 1024 * 1024)
INTAKE_READER_SECONDS = env.int("DISNAKER_READER_SECONDS", default=120)
