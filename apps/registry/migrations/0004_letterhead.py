import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("registry", "0003_established"),
    ]

    operations = [
        migrations.CreateModel(
            name="OfficeProfile",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, editable=False, primary_key=True, serialize=False)),
                ("government", models.CharField(blank=True, max_length=120, verbose_name="government")),
                ("name", models.CharField(blank=True, max_length=120, verbose_name="name of the office")),
                ("address", models.CharField(blank=True, max_length=200, verbose_name="address")),
                ("postcode", models.CharField(blank=True, max_length=5, verbose_name="postcode")),
                ("phone", models.CharField(blank=True, max_length=60, verbose_name="telephone")),
                ("website", models.CharField(blank=True, max_length=80, verbose_name="website")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail address")),
                ("city", models.CharField(blank=True, max_length=60, verbose_name="place of signing")),
                (
                    "paper",
                    models.CharField(
                        blank=True,
                        choices=[("a4", "A4"), ("f4", "F4 (215 × 330 mm)")],
                        max_length=2,
                        verbose_name="paper",
                    ),
                ),
                ("logo", models.BinaryField(blank=True, null=True, verbose_name="coat of arms")),
                ("logo_format", models.CharField(blank=True, editable=False, max_length=4)),
                (
                    "addressee",
                    models.CharField(
                        blank=True,
                        help_text="For example: Kepala Dinas Tenaga Kerja dan Transmigrasi Provinsi Banten.",
                        max_length=200,
                        verbose_name="addressee of the monthly summaries",
                    ),
                ),
                ("addressee_place", models.CharField(blank=True, max_length=80, verbose_name="place of the addressee")),
                (
                    "copies",
                    models.TextField(
                        blank=True, help_text="One in each line.", verbose_name="copies of the monthly summaries to"
                    ),
                ),
            ],
            options={
                "verbose_name": "letterhead",
                "verbose_name_plural": "letterhead",
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="office_has_one_profile")],
            },
        ),
        migrations.CreateModel(
            name="OfficeProfileEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.PositiveSmallIntegerField(default=1, editable=False, serialize=False)),
                ("government", models.CharField(blank=True, max_length=120, verbose_name="government")),
                ("name", models.CharField(blank=True, max_length=120, verbose_name="name of the office")),
                ("address", models.CharField(blank=True, max_length=200, verbose_name="address")),
                ("postcode", models.CharField(blank=True, max_length=5, verbose_name="postcode")),
                ("phone", models.CharField(blank=True, max_length=60, verbose_name="telephone")),
                ("website", models.CharField(blank=True, max_length=80, verbose_name="website")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail address")),
                ("city", models.CharField(blank=True, max_length=60, verbose_name="place of signing")),
                (
                    "paper",
                    models.CharField(
                        blank=True,
                        choices=[("a4", "A4"), ("f4", "F4 (215 × 330 mm)")],
                        max_length=2,
                        verbose_name="paper",
                    ),
                ),
                ("logo_format", models.CharField(blank=True, editable=False, max_length=4)),
                (
                    "addressee",
                    models.CharField(
                        blank=True,
                        help_text="For example: Kepala Dinas Tenaga Kerja dan Transmigrasi Provinsi Banten.",
                        max_length=200,
                        verbose_name="addressee of the monthly summaries",
                    ),
                ),
                ("addressee_place", models.CharField(blank=True, max_length=80, verbose_name="place of the addressee")),
                (
                    "copies",
                    models.TextField(
                        blank=True, help_text="One in each line.", verbose_name="copies of the monthly summaries to"
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="registry.officeprofile",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officeprofile",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_officeprofileevent" ("address", "addressee", "addressee_place", "city", "copies", "email", "government", "id", "logo_format", "name", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postcode", "website") SELECT new_values."address", new_values."addressee", new_values."addressee_place", new_values."city", new_values."copies", new_values."email", new_values."government", new_values."id", new_values."logo_format", new_values."name", new_values."paper", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."postcode", new_values."website" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="75ef88fac4a5597ee226044ac331a24cf8dbd68e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7e559",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_officeprofile",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officeprofile",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_officeprofileevent" ("address", "addressee", "addressee_place", "city", "copies", "email", "government", "id", "logo_format", "name", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postcode", "website") SELECT new_values."address", new_values."addressee", new_values."addressee_place", new_values."city", new_values."copies", new_values."email", new_values."government", new_values."id", new_values."logo_format", new_values."name", new_values."paper", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."postcode", new_values."website" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."address" IS DISTINCT FROM (new_values."address") OR old_values."addressee" IS DISTINCT FROM (new_values."addressee") OR old_values."addressee_place" IS DISTINCT FROM (new_values."addressee_place") OR old_values."city" IS DISTINCT FROM (new_values."city") OR old_values."copies" IS DISTINCT FROM (new_values."copies") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."government" IS DISTINCT FROM (new_values."government") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."logo_format" IS DISTINCT FROM (new_values."logo_format") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."paper" IS DISTINCT FROM (new_values."paper") OR old_values."phone" IS DISTINCT FROM (new_values."phone") OR old_values."postcode" IS DISTINCT FROM (new_values."postcode") OR old_values."website" IS DISTINCT FROM (new_values."website")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0b504184056f1f21df140fbb0137db3d8c31f3ab",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7a67b",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_officeprofile",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officeprofile",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_officeprofileevent" ("address", "addressee", "addressee_place", "city", "copies", "email", "government", "id", "logo_format", "name", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postcode", "website") SELECT old_values."address", old_values."addressee", old_values."addressee_place", old_values."city", old_values."copies", old_values."email", old_values."government", old_values."id", old_values."logo_format", old_values."name", old_values."paper", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."postcode", old_values."website" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="296394f0ac71bc1e7240a8edd29da9571e1ea947",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8ff36",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_officeprofile",
                    when="AFTER",
                ),
            ),
        ),
    ]
