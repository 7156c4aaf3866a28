from django.db import migrations

from disnaker.roles import make_roles, remove_roles


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_staff"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("registry", "0001_register"),
        ("intake", "0001_uploads"),
        ("reporting", "0001_months"),
        ("placement", "0001_vacancies_and_placements"),
    ]

    operations = [migrations.RunPython(make_roles, remove_roles)]
