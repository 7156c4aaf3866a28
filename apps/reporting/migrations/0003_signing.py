import uuid

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("reporting", "0002_opening_stock"),
    ]

    operations = [
        migrations.CreateModel(
            name="Indicator",
            fields=[
                ("code", models.CharField(max_length=20, primary_key=True, serialize=False, verbose_name="code")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("unit", models.CharField(max_length=30, verbose_name="unit")),
                ("definition", models.TextField(blank=True, verbose_name="definition")),
                (
                    "direction",
                    models.CharField(
                        choices=[("positive", "the more the better"), ("negative", "the less the better")],
                        default="positive",
                        max_length=8,
                        verbose_name="direction",
                    ),
                ),
                ("decimals", models.PositiveSmallIntegerField(default=2, verbose_name="decimal places")),
                ("measure", models.CharField(blank=True, max_length=40, verbose_name="counted from the records")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="place in tables")),
            ],
            options={
                "verbose_name": "indicator",
                "verbose_name_plural": "indicators",
                "ordering": ("order", "code"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("decimals__lte", 4)), name="indicator_has_up_to_four_decimals"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SignedSummary",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("revision", models.PositiveSmallIntegerField(default=0, verbose_name="revision")),
                ("reason", models.CharField(blank=True, max_length=500, verbose_name="why it was corrected")),
                ("number", models.CharField(max_length=60, verbose_name="number")),
                ("dated_on", models.DateField(verbose_name="date of the letter")),
                ("figures", models.JSONField(verbose_name="figures")),
                ("tables", models.JSONField(verbose_name="tables")),
                ("signer_name", models.CharField(max_length=120, verbose_name="signed by")),
                ("signer_rank", models.CharField(blank=True, max_length=60, verbose_name="rank of the signer")),
                ("signer_nip", models.CharField(blank=True, max_length=18, verbose_name="NIP of the signer")),
                ("signer_position", models.CharField(max_length=120, verbose_name="position of the signer")),
                ("signer_acting", models.CharField(blank=True, max_length=6, verbose_name="acting")),
                ("signed_at", models.DateTimeField(verbose_name="signed at")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "month",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="summaries",
                        to="reporting.month",
                        verbose_name="month",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="signed in the system by",
                    ),
                ),
            ],
            options={
                "verbose_name": "signed summary",
                "verbose_name_plural": "signed summaries",
                "ordering": ("-month", "-revision"),
                "constraints": [
                    models.UniqueConstraint(fields=("month", "revision"), name="summary_revision_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reason", ""), ("revision", 0)),
                            models.Q(("revision__gt", 0), models.Q(("reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="correction_says_why",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IndicatorEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("code", models.CharField(max_length=20, serialize=False, verbose_name="code")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("unit", models.CharField(max_length=30, verbose_name="unit")),
                ("definition", models.TextField(blank=True, verbose_name="definition")),
                (
                    "direction",
                    models.CharField(
                        choices=[("positive", "the more the better"), ("negative", "the less the better")],
                        default="positive",
                        max_length=8,
                        verbose_name="direction",
                    ),
                ),
                ("decimals", models.PositiveSmallIntegerField(default=2, verbose_name="decimal places")),
                ("measure", models.CharField(blank=True, max_length=40, verbose_name="counted from the records")),
                ("order", models.PositiveSmallIntegerField(default=100, verbose_name="place in tables")),
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
                        to="reporting.indicator",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="IndicatorValue",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("value", models.DecimalField(decimal_places=4, max_digits=16, verbose_name="value")),
                ("source", models.CharField(max_length=160, verbose_name="source")),
                ("released_on", models.DateField(verbose_name="released on")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "indicator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="values",
                        to="reporting.indicator",
                        verbose_name="indicator",
                    ),
                ),
            ],
            options={
                "verbose_name": "value of an indicator",
                "verbose_name_plural": "values of indicators",
                "ordering": ("indicator", "-year"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("indicator", "year"),
                        name="indicator_value_once_a_year",
                        violation_error_message="This indicator has a value for that year already; change that one.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SignedFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("pdf", "packet (PDF)"),
                            ("xlsx", "workbook (XLSX)"),
                            ("tte", "copy with certified signature (TTE)"),
                        ],
                        max_length=4,
                        verbose_name="kind",
                    ),
                ),
                ("content", models.BinaryField(verbose_name="content")),
                ("sha256", models.CharField(max_length=64, verbose_name="fingerprint (SHA-256)")),
                ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="added at")),
                (
                    "added_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="added by",
                    ),
                ),
                (
                    "summary",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="files",
                        to="reporting.signedsummary",
                        verbose_name="signed summary",
                    ),
                ),
            ],
            options={
                "verbose_name": "signed file",
                "verbose_name_plural": "signed files",
                "ordering": ("summary", "pk"),
                "default_permissions": (),
                "constraints": [models.UniqueConstraint(fields=("summary", "kind"), name="signed_file_once_a_kind")],
            },
        ),
        migrations.CreateModel(
            name="Target",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("value", models.DecimalField(decimal_places=4, max_digits=16, verbose_name="target")),
                ("source", models.CharField(blank=True, max_length=160, verbose_name="laid down in")),
                (
                    "indicator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="targets",
                        to="reporting.indicator",
                        verbose_name="indicator",
                    ),
                ),
            ],
            options={
                "verbose_name": "target",
                "verbose_name_plural": "targets",
                "ordering": ("-year", "indicator"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("indicator", "year"),
                        name="target_once_a_year",
                        violation_error_message="This indicator has a target for that year already; change that one.",
                    ),
                    models.CheckConstraint(condition=models.Q(("value__gt", 0)), name="target_is_above_nought"),
                ],
            },
        ),
        migrations.CreateModel(
            name="IndicatorValueEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("value", models.DecimalField(decimal_places=4, max_digits=16, verbose_name="value")),
                ("source", models.CharField(max_length=160, verbose_name="source")),
                ("released_on", models.DateField(verbose_name="released on")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "indicator",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="reporting.indicator",
                        verbose_name="indicator",
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
                        to="reporting.indicatorvalue",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="TargetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("value", models.DecimalField(decimal_places=4, max_digits=16, verbose_name="target")),
                ("source", models.CharField(blank=True, max_length=160, verbose_name="laid down in")),
                (
                    "indicator",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="reporting.indicator",
                        verbose_name="indicator",
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
                        to="reporting.target",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.AlterField(
            model_name="month",
            name="state",
            field=models.CharField(
                choices=[
                    ("open", "open"),
                    ("submitted", "submitted"),
                    ("signed", "signed"),
                    ("revised", "being corrected"),
                ],
                default="open",
                max_length=10,
                verbose_name="state",
            ),
        ),
        migrations.AlterField(
            model_name="monthevent",
            name="state",
            field=models.CharField(
                choices=[
                    ("open", "open"),
                    ("submitted", "submitted"),
                    ("signed", "signed"),
                    ("revised", "being corrected"),
                ],
                default="open",
                max_length=10,
                verbose_name="state",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="month",
            trigger=pgtrigger.compiler.Trigger(
                name="month_steps_are_in_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func="IF NOT coalesce(NEW.first_day = OLD.first_day AND (OLD.state, NEW.state) IN (('open', 'submitted'), ('submitted', 'open'), ('submitted', 'signed'), ('signed', 'revised'), ('revised', 'signed')), false) THEN RAISE EXCEPTION 'a month knows no such step' USING ERRCODE = 'check_violation', CONSTRAINT = 'month_steps_are_in_order'; END IF; IF NOT coalesce(NEW.state <> 'signed' OR EXISTS (SELECT 1 FROM reporting_signedsummary WHERE month_id = NEW.first_day), false) THEN RAISE EXCEPTION 'a month is signed with its summary' USING ERRCODE = 'check_violation', CONSTRAINT = 'signed_month_has_a_summary'; END IF; RETURN NEW;",
                    hash="48cb0672beccbcc808729493c625d90a8b2ec9d8",
                    operation="UPDATE",
                    pgid="pgtrigger_month_steps_are_in_order_2088d",
                    table="reporting_month",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="month",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_month_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.state IN ('signed', 'revised'))",
                    func="RAISE EXCEPTION 'a signed month stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'signed_month_stays';",
                    hash="0acd51bb9568520ddcf7fb44d9ffef11898168e3",
                    operation="DELETE",
                    pgid="pgtrigger_signed_month_stays_f354e",
                    table="reporting_month",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stock",
            trigger=pgtrigger.compiler.Trigger(
                name="stock_of_a_signed_month_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        IF EXISTS (\n            SELECT 1 FROM reporting_month\n            WHERE state = 'signed' AND first_day IN (\n                (CASE WHEN TG_OP = 'INSERT' THEN NEW.month ELSE OLD.month END - interval '1 month')::date,\n                (CASE WHEN TG_OP = 'DELETE' THEN OLD.month ELSE NEW.month END - interval '1 month')::date)\n        ) THEN\n            RAISE EXCEPTION 'the stock that a signed month left stays'\n                  USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_of_a_signed_month_stays';\n        END IF;\n        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n        ",
                    hash="3ab03a31bc986be1bb833c0a5d21aec1ff53d4ea",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_stock_of_a_signed_month_stays_91539",
                    table="reporting_stock",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicator",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_indicatorevent" ("code", "decimals", "definition", "direction", "measure", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit") SELECT new_values."code", new_values."decimals", new_values."definition", new_values."direction", new_values."measure", new_values."name", new_values."order", _pgh_attached_context.value, NOW(), \'insert\', new_values."code", new_values."unit" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b3ad9a2d811da3ce3e16ea2d2d3f7ab6193a9b16",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_832d1",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="reporting_indicator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicator",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_indicatorevent" ("code", "decimals", "definition", "direction", "measure", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit") SELECT new_values."code", new_values."decimals", new_values."definition", new_values."direction", new_values."measure", new_values."name", new_values."order", _pgh_attached_context.value, NOW(), \'update\', new_values."code", new_values."unit" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."code") = (new_values."code") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e165dcc261a0b5e39a360d0c96779cbd07f09587",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5b49e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="reporting_indicator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicator",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_indicatorevent" ("code", "decimals", "definition", "direction", "measure", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit") SELECT old_values."code", old_values."decimals", old_values."definition", old_values."direction", old_values."measure", old_values."name", old_values."order", _pgh_attached_context.value, NOW(), \'delete\', old_values."code", old_values."unit" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="0919764a63b286cb1d5adddf31cf3e633d7d77ae",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c0cd5",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="reporting_indicator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicatorvalue",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_indicatorvalueevent" ("id", "indicator_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "released_on", "source", "value", "year") SELECT new_values."id", new_values."indicator_id", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."released_on", new_values."source", new_values."value", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0827da521dd46376ba36db3392722fb8378b8e54",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ef53d",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="reporting_indicatorvalue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicatorvalue",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_indicatorvalueevent" ("id", "indicator_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "released_on", "source", "value", "year") SELECT new_values."id", new_values."indicator_id", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."released_on", new_values."source", new_values."value", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e0a73c63d8f996d692a6adc1cca1795316092589",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7ef47",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="reporting_indicatorvalue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicatorvalue",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_indicatorvalueevent" ("id", "indicator_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "released_on", "source", "value", "year") SELECT old_values."id", old_values."indicator_id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."released_on", old_values."source", old_values."value", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="17905711e25c0a653d20d8895dd6c69ba418293e",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_54e26",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="reporting_indicatorvalue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signedsummary",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_summary_never_changes",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'a signed summary never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'signed_summary_never_changes';",
                    hash="d15e2cc8ff94e86b85071d85ee527d55f29c3bc9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_signed_summary_never_changes_a25eb",
                    table="reporting_signedsummary",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signedsummary",
            trigger=pgtrigger.compiler.Trigger(
                name="summary_is_signed_in_its_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF NOT coalesce(EXISTS (SELECT 1 FROM reporting_month WHERE first_day = NEW.month_id AND state IN ('submitted', 'revised')), false) THEN RAISE EXCEPTION 'only a submitted month is signed' USING ERRCODE = 'check_violation', CONSTRAINT = 'summary_is_signed_in_its_turn'; END IF; RETURN NEW;",
                    hash="900398034022b957c2c9706e6eed874ef737fb1f",
                    operation="INSERT",
                    pgid="pgtrigger_summary_is_signed_in_its_turn_973ba",
                    table="reporting_signedsummary",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signedfile",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_file_never_changes",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'a signed paper never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'signed_file_never_changes';",
                    hash="d718b2077c046f33009cab01d4bb1659765c5a3c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_signed_file_never_changes_1ec01",
                    table="reporting_signedfile",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="target",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_targetevent" ("id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value", "year") SELECT new_values."id", new_values."indicator_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."source", new_values."value", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="91d6c46d4cd9102ab9ed3b272079ef2c8d9669e3",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f6f12",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="reporting_target",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="target",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_targetevent" ("id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value", "year") SELECT new_values."id", new_values."indicator_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."source", new_values."value", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a0dabe8ce07ebc9ef9a326bc74fd244e7e82669c",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3cf42",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="reporting_target",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="target",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reporting_targetevent" ("id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value", "year") SELECT old_values."id", old_values."indicator_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."source", old_values."value", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="c83bbb19cbaf346efdf554608279c9d2b7834ea3",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b01f8",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="reporting_target",
                    when="AFTER",
                ),
            ),
        ),
    ]
