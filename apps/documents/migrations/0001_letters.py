import uuid

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Counter",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "series", "year", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("series", models.CharField(max_length=40)),
                ("year", models.PositiveSmallIntegerField()),
                ("last", models.PositiveIntegerField(default=0)),
            ],
            options={
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="LetterClass",
            fields=[
                ("code", models.CharField(max_length=20, primary_key=True, serialize=False, verbose_name="code")),
                ("label", models.CharField(max_length=120, verbose_name="subject matter")),
            ],
            options={
                "verbose_name": "class of letters",
                "verbose_name_plural": "classes of letters",
                "ordering": ("code",),
            },
        ),
        migrations.CreateModel(
            name="LetterClassEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("code", models.CharField(max_length=20, serialize=False, verbose_name="code")),
                ("label", models.CharField(max_length=120, verbose_name="subject matter")),
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
                        to="documents.letterclass",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("serial", models.PositiveIntegerField(verbose_name="serial number")),
                ("number", models.CharField(max_length=60, verbose_name="number")),
                ("dated_on", models.DateField(verbose_name="date of the letter")),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("recipient", models.CharField(max_length=200, verbose_name="recipient")),
                (
                    "about",
                    models.CharField(blank=True, db_index=True, editable=False, max_length=80, verbose_name="about"),
                ),
                (
                    "desk",
                    models.CharField(
                        choices=[
                            ("placement", "Placement (Bidang Penta)"),
                            ("training", "Training (UPT BLK)"),
                            ("industrial_relations", "Industrial relations (Bidang Hubin)"),
                            ("office", "Whole office"),
                        ],
                        max_length=20,
                        verbose_name="desk",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("issued", "issued"), ("void", "void")],
                        default="issued",
                        max_length=6,
                        verbose_name="state",
                    ),
                ),
                ("void_reason", models.CharField(blank=True, max_length=200, verbose_name="why it is void")),
                ("issued_at", models.DateTimeField(auto_now_add=True, verbose_name="issued at")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("paper", models.FileField(blank=True, upload_to="letters/%Y/%m/", verbose_name="paper")),
                ("sha256", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "issued_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="issued by",
                    ),
                ),
                (
                    "letter_class",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="documents.letterclass",
                        verbose_name="class of letters",
                    ),
                ),
            ],
            options={
                "verbose_name": "letter",
                "verbose_name_plural": "letters",
                "ordering": ("-pk",),
                "constraints": [
                    models.UniqueConstraint(fields=("letter_class", "year", "serial"), name="letter_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "void"), _negated=True),
                            models.Q(("void_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="void_letter_says_why",
                        violation_error_message="Say why the letter is void.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LetterEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("serial", models.PositiveIntegerField(verbose_name="serial number")),
                ("number", models.CharField(max_length=60, verbose_name="number")),
                ("dated_on", models.DateField(verbose_name="date of the letter")),
                ("subject", models.CharField(max_length=200, verbose_name="subject")),
                ("recipient", models.CharField(max_length=200, verbose_name="recipient")),
                ("about", models.CharField(blank=True, editable=False, max_length=80, verbose_name="about")),
                (
                    "desk",
                    models.CharField(
                        choices=[
                            ("placement", "Placement (Bidang Penta)"),
                            ("training", "Training (UPT BLK)"),
                            ("industrial_relations", "Industrial relations (Bidang Hubin)"),
                            ("office", "Whole office"),
                        ],
                        max_length=20,
                        verbose_name="desk",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("issued", "issued"), ("void", "void")],
                        default="issued",
                        max_length=6,
                        verbose_name="state",
                    ),
                ),
                ("void_reason", models.CharField(blank=True, max_length=200, verbose_name="why it is void")),
                ("issued_at", models.DateTimeField(auto_now_add=True, verbose_name="issued at")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("paper", models.FileField(blank=True, upload_to="letters/%Y/%m/", verbose_name="paper")),
                ("sha256", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "issued_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="issued by",
                    ),
                ),
                (
                    "letter_class",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.letterclass",
                        verbose_name="class of letters",
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
                        to="documents.letter",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="letterclass",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterclassevent" ("code", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."code", new_values."label", _pgh_attached_context.value, NOW(), \'insert\', new_values."code" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d3757ee280f69c2b7253bbedc6d51144d9bdea58",
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
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterclassevent" ("code", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."code", new_values."label", _pgh_attached_context.value, NOW(), \'update\', new_values."code" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."code") = (new_values."code") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="06c809f80bc27241aebf069ba1644908b6a99740",
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
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterclassevent" ("code", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."label", _pgh_attached_context.value, NOW(), \'delete\', old_values."code" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="2667ac59437c76dbdc62ba6bab09d97b6e396b40",
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
            model_name="letter",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterevent" ("about", "dated_on", "desk", "id", "issued_at", "issued_by_id", "letter_class_id", "number", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "serial", "sha256", "state", "subject", "token", "void_reason", "year") SELECT new_values."about", new_values."dated_on", new_values."desk", new_values."id", new_values."issued_at", new_values."issued_by_id", new_values."letter_class_id", new_values."number", new_values."paper", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."recipient", new_values."serial", new_values."sha256", new_values."state", new_values."subject", new_values."token", new_values."void_reason", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b3d0f7b0c1e6962765ea58b305ee77b6ce288bcb",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6dbc1",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="documents_letter",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="letter",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterevent" ("about", "dated_on", "desk", "id", "issued_at", "issued_by_id", "letter_class_id", "number", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "serial", "sha256", "state", "subject", "token", "void_reason", "year") SELECT new_values."about", new_values."dated_on", new_values."desk", new_values."id", new_values."issued_at", new_values."issued_by_id", new_values."letter_class_id", new_values."number", new_values."paper", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."recipient", new_values."serial", new_values."sha256", new_values."state", new_values."subject", new_values."token", new_values."void_reason", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4aa45a69c590fddd928080ea033154e54f1a9e62",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_76e41",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="documents_letter",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="letter",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "documents_letterevent" ("about", "dated_on", "desk", "id", "issued_at", "issued_by_id", "letter_class_id", "number", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "serial", "sha256", "state", "subject", "token", "void_reason", "year") SELECT old_values."about", old_values."dated_on", old_values."desk", old_values."id", old_values."issued_at", old_values."issued_by_id", old_values."letter_class_id", old_values."number", old_values."paper", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."recipient", old_values."serial", old_values."sha256", old_values."state", old_values."subject", old_values."token", old_values."void_reason", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="b27558ce596cb21c4193c7bbfbabc52f382ed257",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_06187",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="documents_letter",
                    when="AFTER",
                ),
            ),
        ),
    ]
