"""Whoever uploads may also delete what was remembered wrongly of a sender's headings."""

from django.db import migrations

from disnaker.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("disnaker", "0001_roles")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
