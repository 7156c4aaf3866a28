"""Signed summaries, indicators, wordings of letters and the letterhead have their rights."""

from django.db import migrations

from disnaker.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [
        ("disnaker", "0005_industrial_relations_desk"),
        ("documents", "0002_wordings_and_checks"),
        ("registry", "0004_letterhead"),
        ("reporting", "0003_signing"),
    ]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
