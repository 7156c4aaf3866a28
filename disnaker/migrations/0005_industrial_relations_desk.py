"""The industrial relations desk has its rights, and mediators a role of their own."""

from django.db import migrations

from disnaker.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [
        ("disnaker", "0004_training_desk"),
        ("industrial_relations", "0001_industrial_relations_desk"),
    ]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
