import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("documents", "0001_letters"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="LetterTemplate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=40, verbose_name="kind of letter")),
                ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("opening", models.TextField(verbose_name="text before the facts")),
                ("closing", models.TextField(blank=True, verbose_name="text after the facts")),
                ("copies", models.TextField(blank=True, verbose_name="copies to")),
                ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                (
                    "made_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
            ],
            options={
                "verbose_name": "wording of a letter",
                "verbose_name_plural": "wordings of letters",
                "ordering": ("kind", "-version"),
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "version"), name="letter_template_version_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="PaperCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token", models.UUIDField(null=True, verbose_name="paper")),
                ("day", models.DateField(verbose_name="day")),
                ("number", models.PositiveIntegerField(default=1, verbose_name="checks")),
            ],
            options={
                "verbose_name": "check of a paper",
                "verbose_name_plural": "checks of papers",
                "ordering": ("-day",),
                "default_permissions": ("view",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("token", "day"), name="paper_check_once_a_day", nulls_distinct=False
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LetterTemplateEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kind", models.CharField(max_length=40, verbose_name="kind of letter")),
                ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("opening", models.TextField(verbose_name="text before the facts")),
                ("closing", models.TextField(blank=True, verbose_name="text after the facts")),
                ("copies", models.TextField(blank=True, verbose_name="copies to")),
                ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                (
                    "made_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
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
                        to="documents.lettertemplate",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.AlterModelOptions(
            name="letter",
            options={
                "ordering": ("-pk",),
                "permissions": (("export_letter", "Can export letters"),),
                "verbose_name": "letter",
                "verbose_name_plural": "letters",
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="letterclass",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="letterclass",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="letterclass",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="letterclass",
            name="pattern",
            field=models.CharField(
                blank=True,
                max_length=80,
                verbose_name="pattern of the number",
            ),
        ),
        migrations.AddField(
            model_name="letterclassevent",
            name="pattern",
            field=models.CharField(
                blank=True,
                max_length=80,
                verbose_name="pattern of the number",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="letterclass",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterclassevent" ("code", "label", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."code", new_values."label", new_values."pattern", _pgh_attached_context.value, NOW(), \'insert\', new_values."code" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b5c6e37f23a91e745f7dcc0054db7e1d19b91a84",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_edd6b",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="documents_letterclass",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="letterclass",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterclassevent" ("code", "label", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."code", new_values."label", new_values."pattern", _pgh_attached_context.value, NOW(), \'update\', new_values."code" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."code") = (new_values."code") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="381ae524288bd726d99ae2927e734d624e23825b",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d14a8",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="documents_letterclass",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="letterclass",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterclassevent" ("code", "label", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."label", old_values."pattern", _pgh_attached_context.value, NOW(), \'delete\', old_values."code" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="4d265aaa726488482e106d74db9c62133c963346",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ea03f",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="documents_letterclass",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="lettertemplate",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_lettertemplateevent" ("closing", "copies", "id", "kind", "made_at", "made_by_id", "opening", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject", "version") SELECT new_values."closing", new_values."copies", new_values."id", new_values."kind", new_values."made_at", new_values."made_by_id", new_values."opening", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."subject", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="02147b1b1e5dbf08ff3a9050311b336fa7903f5e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_86193",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="documents_lettertemplate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="lettertemplate",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_lettertemplateevent" ("closing", "copies", "id", "kind", "made_at", "made_by_id", "opening", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject", "version") SELECT new_values."closing", new_values."copies", new_values."id", new_values."kind", new_values."made_at", new_values."made_by_id", new_values."opening", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."subject", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a69edb8859154b7c1e06bf58c47a4faa227420cb",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7a2ee",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="documents_lettertemplate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="lettertemplate",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_lettertemplateevent" ("closing", "copies", "id", "kind", "made_at", "made_by_id", "opening", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject", "version") SELECT old_values."closing", old_values."copies", old_values."id", old_values."kind", old_values."made_at", old_values."made_by_id", old_values."opening", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."subject", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="47191ae2d878d714daa21a5e9e63dd89028e8c70",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0171c",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="documents_lettertemplate",
                    when="AFTER",
                ),
            ),
        ),
    ]
