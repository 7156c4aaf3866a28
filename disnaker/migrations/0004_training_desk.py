"""The training desk has its rights, and instructors a role of their own."""

from django.db import migrations

from disnaker.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [
        ("disnaker", "0003_placement_desk"),
        ("training", "0001_training_desk"),
    ]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
