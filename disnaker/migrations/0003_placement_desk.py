"""The whole placement desk, letters and opening stocks have their rights."""

from django.db import migrations

from disnaker.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [
        ("disnaker", "0002_forget_headings"),
        ("registry", "0002_study_fields"),
        ("reporting", "0002_opening_stock"),
        ("documents", "0001_letters"),
        ("placement", "0002_desk"),
    ]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
