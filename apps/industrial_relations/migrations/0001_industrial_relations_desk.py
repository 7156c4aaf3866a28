import uuid

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("documents", "0001_letters"),
        ("intake", "0002_upload_subject"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("registry", "0003_established"),
    ]

    operations = [
        migrations.CreateModel(
            name="FixedTermContract",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("record_number", models.CharField(blank=True, max_length=80, verbose_name="record number")),
                ("recorded_on", models.DateField(blank=True, null=True, verbose_name="recorded on")),
                ("worker_name", models.CharField(blank=True, max_length=160, verbose_name="name of the worker")),
                ("worker_key", models.CharField(editable=False, max_length=160)),
                (
                    "workers",
                    models.PositiveIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number of workers",
                    ),
                ),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                (
                    "basis",
                    models.CharField(
                        choices=[("time", "by time"), ("work", "by completion of the work")],
                        default="time",
                        max_length=4,
                        verbose_name="ends",
                    ),
                ),
                ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received on")),
                (
                    "channel",
                    models.CharField(
                        choices=[("online", "online"), ("written", "in writing")],
                        default="written",
                        max_length=8,
                        verbose_name="handed in",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="starts on")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="ends on")),
                ("term", models.CharField(blank=True, max_length=160, verbose_name="period as written")),
                (
                    "wage",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="wage, rupiah a month"
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fixed_term_contracts",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "extends",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="extensions",
                        to="industrial_relations.fixedtermcontract",
                        verbose_name="extends the contract",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fixed_term_contracts",
                        to="registry.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "verbose_name": "fixed-term contract (PKWT)",
                "verbose_name_plural": "fixed-term contracts (PKWT)",
                "ordering": ("-pk",),
                "permissions": (
                    ("export_fixedtermcontract", "Can export fixed-term contracts"),
                    ("see_pay", "Can see wages and compensation"),
                ),
                "indexes": [
                    models.Index(fields=["ends_on"], name="contract_ends_on"),
                    models.Index(
                        django.db.models.functions.comparison.Coalesce("recorded_on", "received_on"),
                        name="contract_counted_on",
                    ),
                    models.Index(fields=["upload"], name="contract_by_upload"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "worker_key", "starts_on", "record_number"),
                        name="contract_once",
                        violation_error_message="This contract of the worker is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("person__isnull", False), models.Q(("worker_name", ""), _negated=True), _connector="OR"
                        ),
                        name="contract_of_somebody",
                        violation_error_message="Choose a person of the register, or write the name.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("person", None), ("workers", 1), _connector="OR"),
                        name="contract_of_a_person_is_one",
                        violation_error_message="A contract of one person counts one worker.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on", None), ("ends_on__gte", models.F("starts_on")), _connector="OR"),
                        name="contract_ends_after_start",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("basis", "time"), _negated=True), ("ends_on__isnull", False), _connector="OR"
                        ),
                        name="contract_by_time_has_an_end",
                        violation_error_message="A contract by time has a last day.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Mediator",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, verbose_name="name with titles")),
                ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                ("rank", models.CharField(blank=True, max_length=60, verbose_name="rank")),
                (
                    "position",
                    models.CharField(default="Mediator Hubungan Industrial", max_length=120, verbose_name="position"),
                ),
                (
                    "legitimation",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the legitimation"),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="takes cases")),
                (
                    "user",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "mediator",
                "verbose_name_plural": "mediators",
                "ordering": ("name",),
            },
        ),
        migrations.CreateModel(
            name="SectoralWage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="year",
                    ),
                ),
                ("sector", models.CharField(max_length=160, verbose_name="sector")),
                (
                    "proposed",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="proposed, rupiah a month"
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="decreed, rupiah a month"
                    ),
                ),
                ("decree", models.CharField(blank=True, max_length=120, verbose_name="decree")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided on")),
            ],
            options={
                "verbose_name": "sectoral minimum wage (UMSK)",
                "verbose_name_plural": "sectoral minimum wages (UMSK)",
                "ordering": ("-year", "sector"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("year", "sector"),
                        name="sectoral_wage_once_a_year",
                        violation_error_message="The wage of this sector and year is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__isnull", False), ("proposed__isnull", False), _connector="OR"),
                        name="sectoral_wage_is_said",
                        violation_error_message="Fill in what is proposed or what is decreed.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StagedContract",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("company_id", models.BigIntegerField()),
                ("record_number", models.CharField(blank=True, max_length=80)),
                ("recorded_on", models.DateField(null=True)),
                ("nik", models.CharField(blank=True, db_collation="C", max_length=16)),
                ("name", models.CharField(max_length=120)),
                ("sex", models.CharField(blank=True, max_length=1)),
                ("worker_key", models.CharField(max_length=160)),
                ("workers", models.PositiveIntegerField()),
                ("position", models.CharField(blank=True, max_length=120)),
                ("basis", models.CharField(max_length=4)),
                ("signed_on", models.DateField(null=True)),
                ("received_on", models.DateField(null=True)),
                ("starts_on", models.DateField()),
                ("ends_on", models.DateField(null=True)),
                ("term", models.CharField(blank=True, max_length=160)),
                ("wage", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedDispute",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("year", models.PositiveSmallIntegerField()),
                ("agenda_number", models.CharField(max_length=40)),
                ("filed_on", models.DateField()),
                ("filed_by", models.CharField(blank=True, max_length=8)),
                ("kind", models.CharField(max_length=12)),
                ("company_id", models.BigIntegerField()),
                ("workers", models.PositiveIntegerField()),
                ("names", models.JSONField(default=list)),
                ("subject", models.TextField(blank=True)),
                ("mediator_id", models.BigIntegerField(null=True)),
                ("state", models.CharField(max_length=14)),
                ("outcome", models.CharField(blank=True, max_length=14)),
                ("outcome_on", models.DateField(null=True)),
                ("agreed_on", models.DateField(null=True)),
                ("court_on", models.DateField(null=True)),
                ("result", models.CharField(blank=True, max_length=250)),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedRegulation",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("company_id", models.BigIntegerField()),
                ("leader", models.CharField(blank=True, max_length=120)),
                ("men", models.PositiveIntegerField()),
                ("women", models.PositiveIntegerField()),
                ("status", models.CharField(max_length=8)),
                ("decree_number", models.CharField(max_length=80)),
                ("sequence", models.PositiveSmallIntegerField()),
                ("decided_on", models.DateField(null=True)),
                ("valid_from", models.DateField()),
                ("valid_until", models.DateField()),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedTermination",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("company_id", models.BigIntegerField()),
                ("nik", models.CharField(blank=True, db_collation="C", max_length=16)),
                ("name", models.CharField(max_length=120)),
                ("worker_key", models.CharField(max_length=160)),
                ("sex", models.CharField(blank=True, max_length=1)),
                ("position", models.CharField(blank=True, max_length=120)),
                ("service_months", models.PositiveSmallIntegerField(null=True)),
                ("terminated_on", models.DateField()),
                ("reported_on", models.DateField()),
                ("notified_on", models.DateField(null=True)),
                ("reason", models.CharField(max_length=16)),
                ("way", models.CharField(max_length=12)),
                ("is_paid", models.BooleanField(null=True)),
                ("compensation", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedUnion",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("company_id", models.BigIntegerField(null=True)),
                ("name", models.CharField(max_length=200)),
                ("name_key", models.CharField(max_length=200)),
                ("federation", models.CharField(blank=True, max_length=160)),
                ("confederation", models.CharField(blank=True, max_length=160)),
                ("address", models.CharField(blank=True, max_length=250)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("chair", models.CharField(blank=True, max_length=120)),
                ("secretary", models.CharField(blank=True, max_length=120)),
                ("treasurer", models.CharField(blank=True, max_length=120)),
                ("founders_count", models.PositiveIntegerField(null=True)),
                ("members", models.PositiveIntegerField(null=True)),
                ("statutes_on", models.DateField(null=True)),
                ("received_on", models.DateField(null=True)),
                ("record_number", models.CharField(max_length=80)),
                ("recorded_on", models.DateField()),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="TradeUnion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_key", models.CharField(editable=False, max_length=200)),
                ("federation", models.CharField(blank=True, max_length=160, verbose_name="federation")),
                ("confederation", models.CharField(blank=True, max_length=160, verbose_name="confederation")),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("chair", models.CharField(blank=True, max_length=120, verbose_name="chair")),
                ("secretary", models.CharField(blank=True, max_length=120, verbose_name="secretary")),
                ("treasurer", models.CharField(blank=True, max_length=120, verbose_name="treasurer")),
                ("board", models.TextField(blank=True, verbose_name="board")),
                ("founders", models.TextField(blank=True, verbose_name="founding members")),
                (
                    "founders_count",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="number of founding members"),
                ),
                ("members", models.PositiveIntegerField(blank=True, null=True, verbose_name="members")),
                ("statutes_on", models.DateField(blank=True, null=True, verbose_name="date of the statutes (AD/ART)")),
                (
                    "dossier",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("founders", "list of the founding members"),
                                ("statutes", "statutes (AD/ART)"),
                                ("board", "composition and names of the board"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="handed in",
                    ),
                ),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="notice received on")),
                ("postponed_on", models.DateField(blank=True, null=True, verbose_name="postponed on")),
                ("missing", models.CharField(blank=True, max_length=250, verbose_name="what is missing")),
                ("completed_on", models.DateField(blank=True, null=True, verbose_name="completed on")),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="returned on")),
                ("record_number", models.CharField(blank=True, max_length=80, verbose_name="record number")),
                ("recorded_on", models.DateField(blank=True, null=True, verbose_name="recorded on")),
                ("revoked_on", models.DateField(blank=True, null=True, verbose_name="revoked on")),
                ("revoke_reason", models.CharField(blank=True, max_length=250, verbose_name="why it was revoked")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("received", "notice received"),
                            ("postponed", "postponed, something lacks"),
                            ("returned", "returned"),
                            ("recorded", "recorded"),
                            ("revoked", "revoked"),
                        ],
                        default="received",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="trade_unions",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "verbose_name": "trade union",
                "verbose_name_plural": "trade unions",
                "ordering": ("name", "pk"),
                "permissions": (("export_tradeunion", "Can export trade unions"),),
                "indexes": [
                    models.Index(fields=["name_key"], name="union_name_key"),
                    models.Index(fields=["recorded_on"], name="union_recorded_on"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("record_number", ""), _negated=True),
                        fields=("record_number",),
                        name="union_record_number_once",
                        violation_error_message="This record number belongs to another union already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ("recorded", "revoked")), _negated=True),
                            models.Q(models.Q(("record_number", ""), _negated=True), ("recorded_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="union_recorded_has_number",
                        violation_error_message="A recorded union has a record number and a date.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "revoked"), _negated=True),
                            models.Q(("revoked_on__isnull", False), models.Q(("revoke_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="union_revoked_says_why",
                        violation_error_message="Say when and why the union is revoked.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "postponed"), _negated=True),
                            models.Q(("postponed_on__isnull", False), models.Q(("missing", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="union_postponed_says_what_lacks",
                        violation_error_message="Say when the notice is postponed and what is missing.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TripartiteMeeting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("date", models.DateField(verbose_name="day")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("agenda", models.TextField(verbose_name="agenda")),
                ("chair", models.CharField(blank=True, max_length=120, verbose_name="chaired by")),
                ("government", models.PositiveSmallIntegerField(default=0, verbose_name="present: government")),
                ("employers", models.PositiveSmallIntegerField(default=0, verbose_name="present: employers (Apindo)")),
                ("workers", models.PositiveSmallIntegerField(default=0, verbose_name="present: workers")),
                ("minutes_number", models.CharField(blank=True, max_length=80, verbose_name="number of the minutes")),
                ("result", models.TextField(blank=True, verbose_name="result")),
                ("follow_up", models.TextField(blank=True, verbose_name="to be followed up")),
            ],
            options={
                "verbose_name": "meeting of LKS Tripartit",
                "verbose_name_plural": "meetings of LKS Tripartit",
                "ordering": ("-date", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="WageCouncilMeeting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "for_year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="minimum wage of the year",
                    ),
                ),
                ("date", models.DateField(verbose_name="day")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("minutes_number", models.CharField(blank=True, max_length=80, verbose_name="number of the minutes")),
                ("government", models.PositiveSmallIntegerField(default=0, verbose_name="present: government")),
                ("employers", models.PositiveSmallIntegerField(default=0, verbose_name="present: employers (Apindo)")),
                ("workers", models.PositiveSmallIntegerField(default=0, verbose_name="present: workers")),
                ("experts", models.PositiveSmallIntegerField(default=0, verbose_name="present: experts")),
                ("is_agreed", models.BooleanField(blank=True, null=True, verbose_name="agreed")),
                ("result", models.TextField(blank=True, verbose_name="result")),
            ],
            options={
                "verbose_name": "meeting of the wage council",
                "verbose_name_plural": "meetings of the wage council",
                "ordering": ("-date", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="WageRecommendation",
            fields=[
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="minimum wage of the year",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="rupiah a month")),
                (
                    "letter_number",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the recommendation"),
                ),
                ("dated_on", models.DateField(blank=True, null=True, verbose_name="date of the letter")),
                ("is_agreed", models.BooleanField(blank=True, null=True, verbose_name="agreed by all sides")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
            ],
            options={
                "verbose_name": "recommendation of a minimum wage",
                "verbose_name_plural": "recommendations of a minimum wage",
                "ordering": ("-year",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)), name="wage_recommendation_is_positive"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BipartiteForum",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("formed_on", models.DateField(verbose_name="formed on")),
                ("received_on", models.DateField(verbose_name="received on")),
                ("record_number", models.CharField(blank=True, max_length=80, verbose_name="record number")),
                ("recorded_on", models.DateField(blank=True, null=True, verbose_name="recorded on")),
                ("term_from", models.DateField(verbose_name="term from")),
                ("term_until", models.DateField(verbose_name="term until")),
                ("chair", models.CharField(blank=True, max_length=120, verbose_name="chair")),
                (
                    "employer_members",
                    models.PositiveSmallIntegerField(default=3, verbose_name="members of the employer’s side"),
                ),
                (
                    "worker_members",
                    models.PositiveSmallIntegerField(default=3, verbose_name="members of the workers’ side"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bipartite_forums",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
            ],
            options={
                "verbose_name": "bipartite forum (LKS Bipartit)",
                "verbose_name_plural": "bipartite forums (LKS Bipartit)",
                "ordering": ("-pk",),
                "permissions": (("export_bipartiteforum", "Can export bipartite forums"),),
                "indexes": [models.Index(fields=["term_until"], name="forum_term_until")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("record_number", ""), _negated=True),
                        fields=("record_number",),
                        name="forum_record_number_once",
                        violation_error_message="This record number belongs to another forum already.",
                    ),
                    models.UniqueConstraint(
                        fields=("company", "term_from"),
                        name="forum_once_a_term",
                        violation_error_message="The company’s forum of this term is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("record_number", ""), ("recorded_on", None)),
                            models.Q(("recorded_on__isnull", False), models.Q(("record_number", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="forum_recorded_has_number",
                        violation_error_message="A recorded forum has a record number and a date.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("term_until__gte", models.F("term_from"))),
                        name="forum_term_ends_after_beginning",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CompanyRegulation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "sequence",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number in sequence",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("new", "new"), ("renewal", "renewal")], max_length=8, verbose_name="status"
                    ),
                ),
                ("leader", models.CharField(blank=True, max_length=120, verbose_name="leader of the company")),
                ("men", models.PositiveIntegerField(default=0, verbose_name="men employed")),
                ("women", models.PositiveIntegerField(default=0, verbose_name="women employed")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received on")),
                (
                    "dossier",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("request", "letter of request"),
                                ("text", "text of the regulation, three copies"),
                                ("advice", "proof that union or workers were asked for advice"),
                                ("union_statement", "statement whether there is a union"),
                                ("wlkp", "company report (WLKP)"),
                                ("deed", "deed of the company"),
                                ("insurance", "proof of BPJS"),
                                ("wage_structure", "statement on wage structure and scale"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="handed in",
                    ),
                ),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="returned on")),
                ("missing", models.CharField(blank=True, max_length=250, verbose_name="what is to be corrected")),
                ("corrected_on", models.DateField(blank=True, null=True, verbose_name="corrected on")),
                ("examined_on", models.DateField(blank=True, null=True, verbose_name="examined on")),
                (
                    "decree_number",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the decree (SK)"),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="ratified on")),
                ("is_deemed", models.BooleanField(default=False, verbose_name="deemed ratified, the time had run out")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="valid until")),
                ("extended_until", models.DateField(blank=True, null=True, verbose_name="extended until")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("received", "received"),
                            ("returned", "returned to be corrected"),
                            ("examined", "examined, complete"),
                            ("ratified", "ratified"),
                            ("lapsed", "not corrected in time"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="received",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="company_regulations",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "verbose_name": "company regulation (PP)",
                "verbose_name_plural": "company regulations (PP)",
                "ordering": ("-pk",),
                "permissions": (("export_companyregulation", "Can export company regulations"),),
                "indexes": [
                    models.Index(fields=["valid_until"], name="regulation_valid_until"),
                    models.Index(fields=["decided_on"], name="regulation_decided_on"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "sequence"),
                        name="regulation_sequence_once_a_company",
                        violation_error_message="The company has a regulation of this number already.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("decree_number", ""), _negated=True),
                        fields=("decree_number",),
                        name="regulation_decree_once",
                        violation_error_message="This decree belongs to another regulation already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "ratified"), _negated=True),
                            models.Q(
                                ("valid_from__isnull", False),
                                ("valid_until__isnull", False),
                                models.Q(
                                    ("is_deemed", True), models.Q(("decree_number", ""), _negated=True), _connector="OR"
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="regulation_ratified_is_valid_for_a_time",
                        violation_error_message="A ratified regulation has a decree and is valid from a day until a day.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_until", None), ("valid_until__gte", models.F("valid_from")), _connector="OR"
                        ),
                        name="regulation_ends_after_beginning",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("extended_until", None), ("extended_until__gt", models.F("valid_until")), _connector="OR"
                        ),
                        name="regulation_extended_beyond_its_end",
                        violation_error_message="An extension ends after the regulation itself.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DeadlineRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("bipartite", "bipartite negotiation ends"),
                            ("completion", "file to be completed"),
                            ("choice", "choice of conciliation or arbitration"),
                            ("first_session", "first session of mediation"),
                            ("recommendation", "recommendation to be issued"),
                            ("reply", "answer to the recommendation"),
                            ("agreement", "joint agreement after acceptance"),
                            ("mediation", "whole mediation"),
                            ("conciliation", "whole conciliation"),
                            ("arbitration", "arbitral award"),
                            ("regulation_examined", "company regulation examined"),
                            ("regulation_corrected", "company regulation corrected"),
                            ("regulation_decree", "decree on the company regulation"),
                            ("regulation_limit", "company regulation deemed ratified"),
                            ("union_recorded", "trade union recorded"),
                            ("union_completed", "notice of the trade union completed"),
                            ("contract_online", "fixed-term contract recorded online"),
                            ("contract_written", "fixed-term contract recorded in writing"),
                            ("termination_notice", "notice of termination"),
                            ("termination_probation", "notice of termination in probation"),
                            ("termination_answer", "answer of the worker to the notice"),
                            ("strike_notice", "notice of a strike"),
                            ("strike_bargaining", "two requests to negotiate before a strike"),
                        ],
                        max_length=24,
                        verbose_name="deadline",
                    ),
                ),
                (
                    "working_days",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)], verbose_name="working days"
                    ),
                ),
                ("legal_basis", models.CharField(max_length=160, verbose_name="legal basis")),
                ("valid_from", models.DateField(verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
            ],
            options={
                "verbose_name": "deadline by law",
                "verbose_name_plural": "deadlines by law",
                "ordering": ("kind", "valid_from"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("kind", "valid_from"),
                        name="deadline_rule_once_a_day",
                        violation_error_message="A rule for this deadline begins on that day already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_to", None), ("valid_to__gte", models.F("valid_from")), _connector="OR"
                        ),
                        name="deadline_rule_ends_after_beginning",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DeadlineRuleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("bipartite", "bipartite negotiation ends"),
                            ("completion", "file to be completed"),
                            ("choice", "choice of conciliation or arbitration"),
                            ("first_session", "first session of mediation"),
                            ("recommendation", "recommendation to be issued"),
                            ("reply", "answer to the recommendation"),
                            ("agreement", "joint agreement after acceptance"),
                            ("mediation", "whole mediation"),
                            ("conciliation", "whole conciliation"),
                            ("arbitration", "arbitral award"),
                            ("regulation_examined", "company regulation examined"),
                            ("regulation_corrected", "company regulation corrected"),
                            ("regulation_decree", "decree on the company regulation"),
                            ("regulation_limit", "company regulation deemed ratified"),
                            ("union_recorded", "trade union recorded"),
                            ("union_completed", "notice of the trade union completed"),
                            ("contract_online", "fixed-term contract recorded online"),
                            ("contract_written", "fixed-term contract recorded in writing"),
                            ("termination_notice", "notice of termination"),
                            ("termination_probation", "notice of termination in probation"),
                            ("termination_answer", "answer of the worker to the notice"),
                            ("strike_notice", "notice of a strike"),
                            ("strike_bargaining", "two requests to negotiate before a strike"),
                        ],
                        max_length=24,
                        verbose_name="deadline",
                    ),
                ),
                (
                    "working_days",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)], verbose_name="working days"
                    ),
                ),
                ("legal_basis", models.CharField(max_length=160, verbose_name="legal basis")),
                ("valid_from", models.DateField(verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
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
                        to="industrial_relations.deadlinerule",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Dispute",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(editable=False, verbose_name="year")),
                ("agenda_number", models.CharField(max_length=40, verbose_name="agenda number")),
                ("filed_on", models.DateField(verbose_name="recorded on")),
                (
                    "filed_by",
                    models.CharField(
                        choices=[
                            ("worker", "worker"),
                            ("union", "trade union"),
                            ("employer", "employer"),
                            ("both", "both sides"),
                        ],
                        default="worker",
                        max_length=8,
                        verbose_name="filed by",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("rights", "rights (hak)"),
                            ("interests", "interests (kepentingan)"),
                            ("termination", "termination (PHK)"),
                            ("unions", "between unions (antar SP/SB)"),
                        ],
                        max_length=12,
                        verbose_name="kind of dispute",
                    ),
                ),
                (
                    "workers",
                    models.PositiveIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="workers concerned",
                    ),
                ),
                ("subject", models.TextField(blank=True, verbose_name="subject matter")),
                ("demand", models.TextField(blank=True, verbose_name="what is demanded")),
                (
                    "dossier",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("request", "letter of request"),
                                ("bipartite_request", "request for bipartite negotiation"),
                                ("attendance", "attendance list of the negotiation"),
                                ("minutes", "minutes of the negotiation (risalah bipartit)"),
                                ("proxy", "power of attorney"),
                                ("identity", "identity card"),
                                ("agreement", "regulation, collective agreement or contract"),
                                ("payslip", "pay slip"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="handed in",
                    ),
                ),
                ("bipartite_from", models.DateField(blank=True, null=True, verbose_name="negotiated from")),
                ("bipartite_until", models.DateField(blank=True, null=True, verbose_name="negotiated until")),
                (
                    "bipartite_result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("failed", "no agreement"),
                            ("refused", "refused by one side"),
                            ("agreed", "agreement"),
                        ],
                        max_length=8,
                        verbose_name="result of the negotiation",
                    ),
                ),
                ("returned_on", models.DateField(blank=True, editable=False, null=True, verbose_name="returned on")),
                (
                    "missing",
                    models.CharField(blank=True, editable=False, max_length=250, verbose_name="what is missing"),
                ),
                ("completed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="completed on")),
                ("offered_on", models.DateField(blank=True, editable=False, null=True, verbose_name="offered on")),
                (
                    "route",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("mediation", "mediation"),
                            ("conciliation", "conciliation"),
                            ("arbitration", "arbitration"),
                        ],
                        editable=False,
                        max_length=12,
                        verbose_name="way of settlement",
                    ),
                ),
                ("route_on", models.DateField(blank=True, editable=False, null=True, verbose_name="way chosen on")),
                (
                    "conciliator",
                    models.CharField(blank=True, editable=False, max_length=120, verbose_name="conciliator or arbiter"),
                ),
                ("clarified_on", models.DateField(blank=True, editable=False, null=True, verbose_name="clarified on")),
                (
                    "clarification",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("agreed", "agreement"),
                            ("continued", "to be continued"),
                            ("failed", "no agreement"),
                            ("absent", "one side did not come"),
                            ("bipartite_again", "back to bipartite negotiation"),
                            ("to_mediation", "on to mediation"),
                        ],
                        editable=False,
                        max_length=16,
                        verbose_name="conclusion of the clarification",
                    ),
                ),
                (
                    "referred_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="referred to the mediator on"),
                ),
                (
                    "first_session_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="first session on"),
                ),
                (
                    "recommended_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="recommendation of"),
                ),
                (
                    "answered_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="recommendation answered on"),
                ),
                (
                    "agreed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="joint agreement of"),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="ended on")),
                ("result", models.CharField(blank=True, editable=False, max_length=250, verbose_name="how it ended")),
                (
                    "court_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="brought to the court on"),
                ),
                ("court_number", models.CharField(blank=True, max_length=80, verbose_name="case number at the court")),
                ("court_decision", models.CharField(blank=True, max_length=250, verbose_name="decision of the court")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("filed", "recorded"),
                            ("returned", "returned to be completed"),
                            ("offered", "conciliation or arbitration offered"),
                            ("clarification", "clarification"),
                            ("mediation", "in mediation"),
                            ("conciliation", "in conciliation"),
                            ("arbitration", "in arbitration"),
                            ("agreed", "joint agreement (PB)"),
                            ("recommended", "recommendation issued (anjuran)"),
                            ("accepted", "recommendation accepted"),
                            ("rejected", "recommendation rejected"),
                            ("agreed_after", "joint agreement after the recommendation"),
                            ("court", "at the court (PHI)"),
                            ("closed", "closed by conciliator or arbiter"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed, never completed"),
                        ],
                        default="filed",
                        editable=False,
                        max_length=14,
                        verbose_name="state",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("bipartite", "agreement by themselves after filing"),
                            ("agreement", "joint agreement (PB)"),
                            ("recommendation", "recommendation (anjuran)"),
                            ("conciliation", "conciliation"),
                            ("arbitration", "arbitration"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed"),
                        ],
                        editable=False,
                        max_length=14,
                        verbose_name="counts as",
                    ),
                ),
                ("outcome_on", models.DateField(blank=True, editable=False, null=True, verbose_name="counts from")),
                ("due_on", models.DateField(blank=True, editable=False, null=True, verbose_name="next deadline")),
                (
                    "due_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("bipartite", "bipartite negotiation ends"),
                            ("completion", "file to be completed"),
                            ("choice", "choice of conciliation or arbitration"),
                            ("first_session", "first session of mediation"),
                            ("recommendation", "recommendation to be issued"),
                            ("reply", "answer to the recommendation"),
                            ("agreement", "joint agreement after acceptance"),
                            ("mediation", "whole mediation"),
                            ("conciliation", "whole conciliation"),
                            ("arbitration", "arbitral award"),
                            ("regulation_examined", "company regulation examined"),
                            ("regulation_corrected", "company regulation corrected"),
                            ("regulation_decree", "decree on the company regulation"),
                            ("regulation_limit", "company regulation deemed ratified"),
                            ("union_recorded", "trade union recorded"),
                            ("union_completed", "notice of the trade union completed"),
                            ("contract_online", "fixed-term contract recorded online"),
                            ("contract_written", "fixed-term contract recorded in writing"),
                            ("termination_notice", "notice of termination"),
                            ("termination_probation", "notice of termination in probation"),
                            ("termination_answer", "answer of the worker to the notice"),
                            ("strike_notice", "notice of a strike"),
                            ("strike_bargaining", "two requests to negotiate before a strike"),
                        ],
                        editable=False,
                        max_length=24,
                        verbose_name="deadline",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disputes",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
                (
                    "mediator",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disputes",
                        to="industrial_relations.mediator",
                        verbose_name="mediator",
                    ),
                ),
            ],
            options={
                "verbose_name": "dispute",
                "verbose_name_plural": "disputes",
                "ordering": ("-filed_on", "-pk"),
                "permissions": (
                    ("mediate_dispute", "Can mediate disputes"),
                    ("take_back_dispute", "Can take back a step of a dispute"),
                    ("export_dispute", "Can export disputes"),
                ),
                "indexes": [
                    models.Index(fields=["filed_on"], name="dispute_filed_on"),
                    models.Index(fields=["outcome_on"], name="dispute_outcome_on"),
                    models.Index(
                        condition=models.Q(("agreed_on__isnull", False)), fields=["agreed_on"], name="dispute_agreed_on"
                    ),
                    models.Index(
                        condition=models.Q(("due_on__isnull", False)), fields=["due_on"], name="dispute_due_on"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("year", "agenda_number"),
                        name="dispute_agenda_once_a_year",
                        violation_error_message="This agenda number of that year is taken already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "rights"), _negated=True),
                            models.Q(
                                ("route__in", ("", "mediation")),
                                models.Q(("state__in", ("offered", "conciliation", "arbitration")), _negated=True),
                                models.Q(("outcome__in", ("conciliation", "arbitration")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="dispute_on_rights_only_mediated",
                        violation_error_message="A dispute on rights is settled by mediation only (UU 2/2004 Pasal 4).",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "termination"), _negated=True),
                            models.Q(
                                models.Q(("route", "arbitration"), _negated=True),
                                models.Q(("state", "arbitration"), _negated=True),
                                models.Q(("outcome", "arbitration"), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="dispute_on_termination_not_arbitrated",
                        violation_error_message="A dispute on termination is not for arbitration (UU 2/2004 Pasal 29).",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("upload__isnull", False),
                            models.Q(
                                ("state__in", ("mediation", "accepted", "agreed_after", "recommended", "rejected")),
                                _negated=True,
                            ),
                            models.Q(("referred_on__isnull", False), ("mediator__isnull", False)),
                            _connector="OR",
                        ),
                        name="dispute_referred_to_a_mediator",
                        violation_error_message="Mediation needs a mediator and the day on which the case was referred.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("upload__isnull", False),
                            ("kind", "rights"),
                            models.Q(
                                (
                                    "state__in",
                                    (
                                        "clarification",
                                        "mediation",
                                        "accepted",
                                        "agreed_after",
                                        "recommended",
                                        "rejected",
                                    ),
                                ),
                                _negated=True,
                            ),
                            ("offered_on__isnull", False),
                            _connector="OR",
                        ),
                        name="dispute_offered_before_mediation",
                        violation_error_message="Conciliation or arbitration is offered before the case goes to a mediator (UU 2/2004 Pasal 4).",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("upload__isnull", False),
                            models.Q(
                                models.Q(
                                    models.Q(("state", "conciliation"), _negated=True),
                                    models.Q(("route", "conciliation"), ("route_on__isnull", False)),
                                    _connector="OR",
                                ),
                                models.Q(
                                    models.Q(("state", "arbitration"), _negated=True),
                                    models.Q(("route", "arbitration"), ("route_on__isnull", False)),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="dispute_route_taken",
                        violation_error_message="Say which way the parties chose, and when.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome", ""), ("outcome_on__isnull", True)),
                            models.Q(models.Q(("outcome", ""), _negated=True), ("outcome_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="dispute_outcome_with_its_day",
                        violation_error_message="What a case counts as has a day, and a day has an outcome.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                (
                                    "state__in",
                                    [
                                        "arbitration",
                                        "clarification",
                                        "conciliation",
                                        "filed",
                                        "mediation",
                                        "offered",
                                        "returned",
                                    ],
                                ),
                                _negated=True,
                            ),
                            ("outcome", ""),
                            _connector="OR",
                        ),
                        name="dispute_open_without_outcome",
                        violation_error_message="A case that goes on has no outcome yet.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "arbitration",
                                    "clarification",
                                    "conciliation",
                                    "filed",
                                    "mediation",
                                    "offered",
                                    "returned",
                                ],
                            ),
                            models.Q(("outcome", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="dispute_ended_with_outcome",
                        violation_error_message="An ended case counts as something.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("recommended_on__isnull", True),
                                models.Q(("outcome", "recommendation"), _negated=True),
                                models.Q(
                                    ("state__in", ["accepted", "agreed_after", "recommended", "rejected"]),
                                    _negated=True,
                                ),
                            ),
                            models.Q(
                                ("outcome", "recommendation"),
                                ("outcome_on", models.F("recommended_on")),
                                ("recommended_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="dispute_recommendation_counts",
                        violation_error_message="A case with a recommendation counts as one from the day it was issued.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("agreed_on__isnull", True),
                                models.Q(("outcome__in", ("bipartite", "agreement")), _negated=True),
                                models.Q(("state__in", ("agreed", "agreed_after")), _negated=True),
                            ),
                            models.Q(
                                ("agreed_on__isnull", False),
                                ("outcome__in", ("bipartite", "agreement")),
                                ("outcome_on", models.F("agreed_on")),
                                ("state", "agreed"),
                            ),
                            models.Q(
                                ("agreed_on__gte", models.F("recommended_on")),
                                ("agreed_on__isnull", False),
                                ("state", "agreed_after"),
                            ),
                            _connector="OR",
                        ),
                        name="dispute_agreement_counts",
                        violation_error_message="A joint agreement ends the case on the day it was signed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "court"), _negated=True), ("court_on__isnull", False), _connector="OR"
                        ),
                        name="dispute_at_the_court_since",
                        violation_error_message="Say when the case was brought to the court.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("completed_on__isnull", True),
                                ("completed_on__gte", models.F("filed_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("offered_on__isnull", True), ("offered_on__gte", models.F("filed_on")), _connector="OR"
                            ),
                            models.Q(
                                ("route_on__isnull", True), ("route_on__gte", models.F("filed_on")), _connector="OR"
                            ),
                            models.Q(
                                ("clarified_on__isnull", True),
                                ("clarified_on__gte", models.F("filed_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("referred_on__isnull", True),
                                ("referred_on__gte", models.F("filed_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("recommended_on__isnull", True),
                                ("recommended_on__gte", models.F("filed_on")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("agreed_on__isnull", True), ("agreed_on__gte", models.F("filed_on")), _connector="OR"
                            ),
                            models.Q(
                                ("closed_on__isnull", True), ("closed_on__gte", models.F("filed_on")), _connector="OR"
                            ),
                            models.Q(
                                ("outcome_on__isnull", True), ("outcome_on__gte", models.F("filed_on")), _connector="OR"
                            ),
                            models.Q(
                                ("returned_on__isnull", True),
                                ("returned_on__gte", models.F("filed_on")),
                                _connector="OR",
                            ),
                        ),
                        name="dispute_steps_after_filing",
                        violation_error_message="A step of a case lies before its recording; correct one of the dates.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FixedTermContractEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("record_number", models.CharField(blank=True, max_length=80, verbose_name="record number")),
                ("recorded_on", models.DateField(blank=True, null=True, verbose_name="recorded on")),
                ("worker_name", models.CharField(blank=True, max_length=160, verbose_name="name of the worker")),
                ("worker_key", models.CharField(editable=False, max_length=160)),
                (
                    "workers",
                    models.PositiveIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number of workers",
                    ),
                ),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                (
                    "basis",
                    models.CharField(
                        choices=[("time", "by time"), ("work", "by completion of the work")],
                        default="time",
                        max_length=4,
                        verbose_name="ends",
                    ),
                ),
                ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received on")),
                (
                    "channel",
                    models.CharField(
                        choices=[("online", "online"), ("written", "in writing")],
                        default="written",
                        max_length=8,
                        verbose_name="handed in",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="starts on")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="ends on")),
                ("term", models.CharField(blank=True, max_length=160, verbose_name="period as written")),
                (
                    "wage",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="wage, rupiah a month"
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "extends",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.fixedtermcontract",
                        verbose_name="extends the contract",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.person",
                        verbose_name="person",
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
                        to="industrial_relations.fixedtermcontract",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ForumReport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("half_year", models.DateField(verbose_name="half-year from")),
                ("received_on", models.DateField(verbose_name="received on")),
                ("meetings", models.PositiveSmallIntegerField(default=0, verbose_name="meetings held")),
                ("topics", models.CharField(blank=True, max_length=250, verbose_name="what was discussed")),
                (
                    "forum",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="industrial_relations.bipartiteforum",
                        verbose_name="forum",
                    ),
                ),
            ],
            options={
                "verbose_name": "activity report",
                "verbose_name_plural": "activity reports",
                "ordering": ("-half_year",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("forum", "half_year"),
                        name="forum_report_once_a_half_year",
                        violation_error_message="The report of this half-year is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("half_year__day", 1), ("half_year__month__in", (1, 7))),
                        name="forum_report_of_a_half_year",
                        violation_error_message="A half-year begins on 1 January or on 1 July.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IndustrialEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("may_day", "May Day"),
                            ("outreach", "briefing of companies or workers"),
                            ("other", "other"),
                        ],
                        default="may_day",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="name")),
                ("date", models.DateField(verbose_name="day")),
                ("place", models.CharField(max_length=160, verbose_name="place")),
                ("others", models.CharField(blank=True, max_length=250, verbose_name="others taking part")),
                ("attendance", models.PositiveIntegerField(default=0, verbose_name="number present")),
                (
                    "fund",
                    models.CharField(
                        choices=[
                            ("apbd_kota", "city budget (APBD)"),
                            ("apbd_provinsi", "province budget (APBD)"),
                            ("apbn", "national budget (APBN)"),
                            ("dbh_cht", "tobacco excise share (DBH CHT)"),
                            ("csr", "company responsibility (CSR)"),
                            ("mandiri", "own funds"),
                        ],
                        default="apbd_kota",
                        max_length=16,
                        verbose_name="fund",
                    ),
                ),
                ("cost", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="cost")),
                ("activities", models.TextField(blank=True, verbose_name="activities")),
                (
                    "unions",
                    models.ManyToManyField(
                        blank=True,
                        related_name="industrial_events",
                        to="industrial_relations.tradeunion",
                        verbose_name="trade unions",
                    ),
                ),
            ],
            options={
                "verbose_name": "event",
                "verbose_name_plural": "events",
                "ordering": ("-date", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="MediatorEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120, verbose_name="name with titles")),
                ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                ("rank", models.CharField(blank=True, max_length=60, verbose_name="rank")),
                (
                    "position",
                    models.CharField(default="Mediator Hubungan Industrial", max_length=120, verbose_name="position"),
                ),
                (
                    "legitimation",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the legitimation"),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="takes cases")),
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
                        to="industrial_relations.mediator",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="SectoralWageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="year",
                    ),
                ),
                ("sector", models.CharField(max_length=160, verbose_name="sector")),
                (
                    "proposed",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="proposed, rupiah a month"
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="decreed, rupiah a month"
                    ),
                ),
                ("decree", models.CharField(blank=True, max_length=120, verbose_name="decree")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided on")),
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
                        to="industrial_relations.sectoralwage",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Strike",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("strike", "strike"), ("lockout", "lock-out"), ("demonstration", "demonstration")],
                        default="strike",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                ("organiser", models.CharField(blank=True, max_length=160, verbose_name="called by")),
                ("notice_number", models.CharField(blank=True, max_length=80, verbose_name="number of the notice")),
                ("notice_on", models.DateField(blank=True, null=True, verbose_name="date of the notice")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="notice received on")),
                ("employer_told_on", models.DateField(blank=True, null=True, verbose_name="other side told on")),
                ("starts_on", models.DateField(verbose_name="starts on")),
                ("ends_on", models.DateField(verbose_name="ends on")),
                ("begins_at", models.TimeField(blank=True, null=True, verbose_name="from")),
                ("closes_at", models.TimeField(blank=True, null=True, verbose_name="to")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("reason", models.TextField(blank=True, verbose_name="reason")),
                (
                    "workers",
                    models.PositiveIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="workers taking part",
                    ),
                ),
                ("is_signed", models.BooleanField(default=False, verbose_name="signed by chair and secretary")),
                (
                    "bargaining",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("unanswered", "two written requests in 14 working days, no negotiation"),
                            ("deadlock", "deadlock stated by both sides"),
                        ],
                        max_length=10,
                        verbose_name="negotiation failed",
                    ),
                ),
                (
                    "first_request_on",
                    models.DateField(blank=True, null=True, verbose_name="first request to negotiate"),
                ),
                (
                    "second_request_on",
                    models.DateField(blank=True, null=True, verbose_name="second request to negotiate"),
                ),
                ("deadlock_on", models.DateField(blank=True, null=True, verbose_name="deadlock stated on")),
                ("met_on", models.DateField(blank=True, null=True, verbose_name="the office met the parties on")),
                ("took_place", models.BooleanField(blank=True, null=True, verbose_name="took place")),
                ("result", models.TextField(blank=True, verbose_name="result")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="strikes",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.letter",
                        verbose_name="receipt",
                    ),
                ),
                (
                    "unions",
                    models.ManyToManyField(
                        blank=True,
                        related_name="strikes",
                        to="industrial_relations.tradeunion",
                        verbose_name="trade unions",
                    ),
                ),
            ],
            options={
                "verbose_name": "strike",
                "verbose_name_plural": "strikes, lock-outs, demonstrations",
                "ordering": ("-starts_on", "-pk"),
                "permissions": (("export_strike", "Can export strikes"),),
                "indexes": [models.Index(fields=["starts_on"], name="strike_starts_on")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                        name="strike_ends_after_start",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TradeUnionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("name_key", models.CharField(editable=False, max_length=200)),
                ("federation", models.CharField(blank=True, max_length=160, verbose_name="federation")),
                ("confederation", models.CharField(blank=True, max_length=160, verbose_name="confederation")),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("chair", models.CharField(blank=True, max_length=120, verbose_name="chair")),
                ("secretary", models.CharField(blank=True, max_length=120, verbose_name="secretary")),
                ("treasurer", models.CharField(blank=True, max_length=120, verbose_name="treasurer")),
                ("board", models.TextField(blank=True, verbose_name="board")),
                ("founders", models.TextField(blank=True, verbose_name="founding members")),
                (
                    "founders_count",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="number of founding members"),
                ),
                ("members", models.PositiveIntegerField(blank=True, null=True, verbose_name="members")),
                ("statutes_on", models.DateField(blank=True, null=True, verbose_name="date of the statutes (AD/ART)")),
                (
                    "dossier",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("founders", "list of the founding members"),
                                ("statutes", "statutes (AD/ART)"),
                                ("board", "composition and names of the board"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="handed in",
                    ),
                ),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="notice received on")),
                ("postponed_on", models.DateField(blank=True, null=True, verbose_name="postponed on")),
                ("missing", models.CharField(blank=True, max_length=250, verbose_name="what is missing")),
                ("completed_on", models.DateField(blank=True, null=True, verbose_name="completed on")),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="returned on")),
                ("record_number", models.CharField(blank=True, max_length=80, verbose_name="record number")),
                ("recorded_on", models.DateField(blank=True, null=True, verbose_name="recorded on")),
                ("revoked_on", models.DateField(blank=True, null=True, verbose_name="revoked on")),
                ("revoke_reason", models.CharField(blank=True, max_length=250, verbose_name="why it was revoked")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("received", "notice received"),
                            ("postponed", "postponed, something lacks"),
                            ("returned", "returned"),
                            ("recorded", "recorded"),
                            ("revoked", "revoked"),
                        ],
                        default="received",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
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
                        to="industrial_relations.tradeunion",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="TripartiteMeetingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("date", models.DateField(verbose_name="day")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("agenda", models.TextField(verbose_name="agenda")),
                ("chair", models.CharField(blank=True, max_length=120, verbose_name="chaired by")),
                ("government", models.PositiveSmallIntegerField(default=0, verbose_name="present: government")),
                ("employers", models.PositiveSmallIntegerField(default=0, verbose_name="present: employers (Apindo)")),
                ("workers", models.PositiveSmallIntegerField(default=0, verbose_name="present: workers")),
                ("minutes_number", models.CharField(blank=True, max_length=80, verbose_name="number of the minutes")),
                ("result", models.TextField(blank=True, verbose_name="result")),
                ("follow_up", models.TextField(blank=True, verbose_name="to be followed up")),
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
                        to="industrial_relations.tripartitemeeting",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="UnionChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("address", "address or domicile"),
                            ("board", "board"),
                            ("statutes", "statutes (AD/ART)"),
                            ("members", "number of members"),
                            ("affiliation", "federation"),
                        ],
                        max_length=12,
                        verbose_name="what changed",
                    ),
                ),
                ("told_on", models.DateField(verbose_name="told on")),
                ("was", models.CharField(blank=True, max_length=250, verbose_name="before")),
                ("becomes", models.CharField(max_length=250, verbose_name="after")),
                (
                    "union",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="changes",
                        to="industrial_relations.tradeunion",
                        verbose_name="trade union",
                    ),
                ),
            ],
            options={
                "verbose_name": "change of a union",
                "verbose_name_plural": "changes of a union",
                "ordering": ("-told_on", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="WageCouncilMeetingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "for_year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="minimum wage of the year",
                    ),
                ),
                ("date", models.DateField(verbose_name="day")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("minutes_number", models.CharField(blank=True, max_length=80, verbose_name="number of the minutes")),
                ("government", models.PositiveSmallIntegerField(default=0, verbose_name="present: government")),
                ("employers", models.PositiveSmallIntegerField(default=0, verbose_name="present: employers (Apindo)")),
                ("workers", models.PositiveSmallIntegerField(default=0, verbose_name="present: workers")),
                ("experts", models.PositiveSmallIntegerField(default=0, verbose_name="present: experts")),
                ("is_agreed", models.BooleanField(blank=True, null=True, verbose_name="agreed")),
                ("result", models.TextField(blank=True, verbose_name="result")),
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
                        to="industrial_relations.wagecouncilmeeting",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="WageProposal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "side",
                    models.CharField(
                        choices=[
                            ("government", "government"),
                            ("employers", "employers (Apindo)"),
                            ("workers", "workers"),
                            ("experts", "experts"),
                        ],
                        max_length=10,
                        verbose_name="side",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="rupiah a month")),
                (
                    "alpha",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=4, null=True, verbose_name="alfa (α)"),
                ),
                ("reason", models.CharField(blank=True, max_length=250, verbose_name="grounds")),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="proposals",
                        to="industrial_relations.wagecouncilmeeting",
                        verbose_name="meeting of the wage council",
                    ),
                ),
            ],
            options={
                "verbose_name": "proposal of a minimum wage",
                "verbose_name_plural": "proposals of a minimum wage",
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("meeting", "side"),
                        name="wage_proposal_once_a_side",
                        violation_error_message="This side has a proposal at the meeting already.",
                    ),
                    models.CheckConstraint(condition=models.Q(("amount__gt", 0)), name="wage_proposal_is_positive"),
                ],
            },
        ),
        migrations.CreateModel(
            name="WageRecommendationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        serialize=False,
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="minimum wage of the year",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="rupiah a month")),
                (
                    "letter_number",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the recommendation"),
                ),
                ("dated_on", models.DateField(blank=True, null=True, verbose_name="date of the letter")),
                ("is_agreed", models.BooleanField(blank=True, null=True, verbose_name="agreed by all sides")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
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
                        to="industrial_relations.wagerecommendation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="BipartiteForumEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("formed_on", models.DateField(verbose_name="formed on")),
                ("received_on", models.DateField(verbose_name="received on")),
                ("record_number", models.CharField(blank=True, max_length=80, verbose_name="record number")),
                ("recorded_on", models.DateField(blank=True, null=True, verbose_name="recorded on")),
                ("term_from", models.DateField(verbose_name="term from")),
                ("term_until", models.DateField(verbose_name="term until")),
                ("chair", models.CharField(blank=True, max_length=120, verbose_name="chair")),
                (
                    "employer_members",
                    models.PositiveSmallIntegerField(default=3, verbose_name="members of the employer’s side"),
                ),
                (
                    "worker_members",
                    models.PositiveSmallIntegerField(default=3, verbose_name="members of the workers’ side"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
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
                        to="industrial_relations.bipartiteforum",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="CollectiveAgreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "union_members",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="members of the unions"),
                ),
                (
                    "sequence",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number in sequence",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("new", "new"), ("renewal", "renewal")], max_length=8, verbose_name="status"
                    ),
                ),
                ("men", models.PositiveIntegerField(default=0, verbose_name="men employed")),
                ("women", models.PositiveIntegerField(default=0, verbose_name="women employed")),
                ("signed_on", models.DateField(verbose_name="signed on")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received on")),
                (
                    "registration_number",
                    models.CharField(blank=True, max_length=80, verbose_name="registration number"),
                ),
                ("registered_on", models.DateField(blank=True, null=True, verbose_name="registered on")),
                ("valid_from", models.DateField(verbose_name="valid from")),
                ("valid_until", models.DateField(verbose_name="valid until")),
                ("extended_until", models.DateField(blank=True, null=True, verbose_name="extended until")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="collective_agreements",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "unions",
                    models.ManyToManyField(
                        blank=True,
                        related_name="collective_agreements",
                        to="industrial_relations.tradeunion",
                        verbose_name="trade unions",
                    ),
                ),
            ],
            options={
                "verbose_name": "collective agreement (PKB)",
                "verbose_name_plural": "collective agreements (PKB)",
                "ordering": ("-pk",),
                "permissions": (("export_collectiveagreement", "Can export collective agreements"),),
                "indexes": [
                    models.Index(fields=["valid_until"], name="agreement_valid_until"),
                    models.Index(fields=["registered_on"], name="agreement_registered_on"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "sequence"),
                        name="agreement_sequence_once_a_company",
                        violation_error_message="The company has a collective agreement of this number already.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("registration_number", ""), _negated=True),
                        fields=("registration_number",),
                        name="agreement_registration_once",
                        violation_error_message="This registration number belongs to another agreement already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("registration_number", ""), ("registered_on__isnull", False), _connector="OR"
                        ),
                        name="agreement_registered_on_a_day",
                        violation_error_message="Fill in the day of the registration.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__gte", models.F("valid_from"))),
                        name="agreement_ends_after_beginning",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("extended_until", None), ("extended_until__gt", models.F("valid_until")), _connector="OR"
                        ),
                        name="agreement_extended_beyond_its_end",
                        violation_error_message="An extension ends after the agreement itself.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CompanyRegulationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "sequence",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number in sequence",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("new", "new"), ("renewal", "renewal")], max_length=8, verbose_name="status"
                    ),
                ),
                ("leader", models.CharField(blank=True, max_length=120, verbose_name="leader of the company")),
                ("men", models.PositiveIntegerField(default=0, verbose_name="men employed")),
                ("women", models.PositiveIntegerField(default=0, verbose_name="women employed")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received on")),
                (
                    "dossier",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("request", "letter of request"),
                                ("text", "text of the regulation, three copies"),
                                ("advice", "proof that union or workers were asked for advice"),
                                ("union_statement", "statement whether there is a union"),
                                ("wlkp", "company report (WLKP)"),
                                ("deed", "deed of the company"),
                                ("insurance", "proof of BPJS"),
                                ("wage_structure", "statement on wage structure and scale"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="handed in",
                    ),
                ),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="returned on")),
                ("missing", models.CharField(blank=True, max_length=250, verbose_name="what is to be corrected")),
                ("corrected_on", models.DateField(blank=True, null=True, verbose_name="corrected on")),
                ("examined_on", models.DateField(blank=True, null=True, verbose_name="examined on")),
                (
                    "decree_number",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the decree (SK)"),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="ratified on")),
                ("is_deemed", models.BooleanField(default=False, verbose_name="deemed ratified, the time had run out")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="valid until")),
                ("extended_until", models.DateField(blank=True, null=True, verbose_name="extended until")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("received", "received"),
                            ("returned", "returned to be corrected"),
                            ("examined", "examined, complete"),
                            ("ratified", "ratified"),
                            ("lapsed", "not corrected in time"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="received",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
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
                        to="industrial_relations.companyregulation",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="DisputeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(editable=False, verbose_name="year")),
                ("agenda_number", models.CharField(max_length=40, verbose_name="agenda number")),
                ("filed_on", models.DateField(verbose_name="recorded on")),
                (
                    "filed_by",
                    models.CharField(
                        choices=[
                            ("worker", "worker"),
                            ("union", "trade union"),
                            ("employer", "employer"),
                            ("both", "both sides"),
                        ],
                        default="worker",
                        max_length=8,
                        verbose_name="filed by",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("rights", "rights (hak)"),
                            ("interests", "interests (kepentingan)"),
                            ("termination", "termination (PHK)"),
                            ("unions", "between unions (antar SP/SB)"),
                        ],
                        max_length=12,
                        verbose_name="kind of dispute",
                    ),
                ),
                (
                    "workers",
                    models.PositiveIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="workers concerned",
                    ),
                ),
                ("subject", models.TextField(blank=True, verbose_name="subject matter")),
                ("demand", models.TextField(blank=True, verbose_name="what is demanded")),
                (
                    "dossier",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("request", "letter of request"),
                                ("bipartite_request", "request for bipartite negotiation"),
                                ("attendance", "attendance list of the negotiation"),
                                ("minutes", "minutes of the negotiation (risalah bipartit)"),
                                ("proxy", "power of attorney"),
                                ("identity", "identity card"),
                                ("agreement", "regulation, collective agreement or contract"),
                                ("payslip", "pay slip"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="handed in",
                    ),
                ),
                ("bipartite_from", models.DateField(blank=True, null=True, verbose_name="negotiated from")),
                ("bipartite_until", models.DateField(blank=True, null=True, verbose_name="negotiated until")),
                (
                    "bipartite_result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("failed", "no agreement"),
                            ("refused", "refused by one side"),
                            ("agreed", "agreement"),
                        ],
                        max_length=8,
                        verbose_name="result of the negotiation",
                    ),
                ),
                ("returned_on", models.DateField(blank=True, editable=False, null=True, verbose_name="returned on")),
                (
                    "missing",
                    models.CharField(blank=True, editable=False, max_length=250, verbose_name="what is missing"),
                ),
                ("completed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="completed on")),
                ("offered_on", models.DateField(blank=True, editable=False, null=True, verbose_name="offered on")),
                (
                    "route",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("mediation", "mediation"),
                            ("conciliation", "conciliation"),
                            ("arbitration", "arbitration"),
                        ],
                        editable=False,
                        max_length=12,
                        verbose_name="way of settlement",
                    ),
                ),
                ("route_on", models.DateField(blank=True, editable=False, null=True, verbose_name="way chosen on")),
                (
                    "conciliator",
                    models.CharField(blank=True, editable=False, max_length=120, verbose_name="conciliator or arbiter"),
                ),
                ("clarified_on", models.DateField(blank=True, editable=False, null=True, verbose_name="clarified on")),
                (
                    "clarification",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("agreed", "agreement"),
                            ("continued", "to be continued"),
                            ("failed", "no agreement"),
                            ("absent", "one side did not come"),
                            ("bipartite_again", "back to bipartite negotiation"),
                            ("to_mediation", "on to mediation"),
                        ],
                        editable=False,
                        max_length=16,
                        verbose_name="conclusion of the clarification",
                    ),
                ),
                (
                    "referred_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="referred to the mediator on"),
                ),
                (
                    "first_session_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="first session on"),
                ),
                (
                    "recommended_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="recommendation of"),
                ),
                (
                    "answered_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="recommendation answered on"),
                ),
                (
                    "agreed_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="joint agreement of"),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="ended on")),
                ("result", models.CharField(blank=True, editable=False, max_length=250, verbose_name="how it ended")),
                (
                    "court_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="brought to the court on"),
                ),
                ("court_number", models.CharField(blank=True, max_length=80, verbose_name="case number at the court")),
                ("court_decision", models.CharField(blank=True, max_length=250, verbose_name="decision of the court")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("filed", "recorded"),
                            ("returned", "returned to be completed"),
                            ("offered", "conciliation or arbitration offered"),
                            ("clarification", "clarification"),
                            ("mediation", "in mediation"),
                            ("conciliation", "in conciliation"),
                            ("arbitration", "in arbitration"),
                            ("agreed", "joint agreement (PB)"),
                            ("recommended", "recommendation issued (anjuran)"),
                            ("accepted", "recommendation accepted"),
                            ("rejected", "recommendation rejected"),
                            ("agreed_after", "joint agreement after the recommendation"),
                            ("court", "at the court (PHI)"),
                            ("closed", "closed by conciliator or arbiter"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed, never completed"),
                        ],
                        default="filed",
                        editable=False,
                        max_length=14,
                        verbose_name="state",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("bipartite", "agreement by themselves after filing"),
                            ("agreement", "joint agreement (PB)"),
                            ("recommendation", "recommendation (anjuran)"),
                            ("conciliation", "conciliation"),
                            ("arbitration", "arbitration"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed"),
                        ],
                        editable=False,
                        max_length=14,
                        verbose_name="counts as",
                    ),
                ),
                ("outcome_on", models.DateField(blank=True, editable=False, null=True, verbose_name="counts from")),
                ("due_on", models.DateField(blank=True, editable=False, null=True, verbose_name="next deadline")),
                (
                    "due_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("bipartite", "bipartite negotiation ends"),
                            ("completion", "file to be completed"),
                            ("choice", "choice of conciliation or arbitration"),
                            ("first_session", "first session of mediation"),
                            ("recommendation", "recommendation to be issued"),
                            ("reply", "answer to the recommendation"),
                            ("agreement", "joint agreement after acceptance"),
                            ("mediation", "whole mediation"),
                            ("conciliation", "whole conciliation"),
                            ("arbitration", "arbitral award"),
                            ("regulation_examined", "company regulation examined"),
                            ("regulation_corrected", "company regulation corrected"),
                            ("regulation_decree", "decree on the company regulation"),
                            ("regulation_limit", "company regulation deemed ratified"),
                            ("union_recorded", "trade union recorded"),
                            ("union_completed", "notice of the trade union completed"),
                            ("contract_online", "fixed-term contract recorded online"),
                            ("contract_written", "fixed-term contract recorded in writing"),
                            ("termination_notice", "notice of termination"),
                            ("termination_probation", "notice of termination in probation"),
                            ("termination_answer", "answer of the worker to the notice"),
                            ("strike_notice", "notice of a strike"),
                            ("strike_bargaining", "two requests to negotiate before a strike"),
                        ],
                        editable=False,
                        max_length=24,
                        verbose_name="deadline",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
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
                        to="industrial_relations.dispute",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
                (
                    "mediator",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.mediator",
                        verbose_name="mediator",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="DisputeParty",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "side",
                    models.CharField(
                        choices=[("worker", "worker"), ("union", "trade union"), ("employer", "employer")],
                        max_length=8,
                        verbose_name="side",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=160, verbose_name="name")),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("employed_since", models.DateField(blank=True, null=True, verbose_name="employed since")),
                ("is_proxy", models.BooleanField(default=False, verbose_name="speaks by power of attorney")),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parties",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="dispute_parties",
                        to="registry.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "union",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disputes",
                        to="industrial_relations.tradeunion",
                        verbose_name="trade union",
                    ),
                ),
            ],
            options={
                "verbose_name": "party",
                "verbose_name_plural": "parties",
                "ordering": ("side", "pk"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("person__isnull", False),
                            ("union__isnull", False),
                            models.Q(("name", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="dispute_party_is_somebody",
                        violation_error_message="Choose a person or a union of the register, or write the name.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("person__isnull", False)),
                        fields=("dispute", "person"),
                        name="dispute_party_person_once",
                        violation_error_message="This person is a party of the case already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DisputeSession",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("clarification", "clarification"), ("mediation", "mediation")],
                        default="mediation",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="session number",
                    ),
                ),
                ("date", models.DateField(verbose_name="day")),
                ("begins_at", models.TimeField(blank=True, null=True, verbose_name="at")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("summoned_on", models.DateField(blank=True, null=True, verbose_name="summoned on")),
                (
                    "sent_by",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("courier", "courier"),
                            ("post", "registered mail"),
                            ("email", "e-mail"),
                            ("message", "text message"),
                            ("hand", "handed over"),
                        ],
                        max_length=8,
                        verbose_name="sent by",
                    ),
                ),
                ("proof", models.CharField(blank=True, max_length=160, verbose_name="proof of sending")),
                ("worker_came", models.BooleanField(blank=True, null=True, verbose_name="the worker’s side came")),
                ("employer_came", models.BooleanField(blank=True, null=True, verbose_name="the employer’s side came")),
                ("attendance", models.CharField(blank=True, max_length=250, verbose_name="who came")),
                ("worker_opinion", models.TextField(blank=True, verbose_name="opinion of the worker’s side")),
                ("employer_opinion", models.TextField(blank=True, verbose_name="opinion of the employer’s side")),
                ("guidance", models.TextField(blank=True, verbose_name="guidance of the mediator")),
                ("summary", models.TextField(blank=True, verbose_name="course of the session")),
                ("conclusion", models.TextField(blank=True, verbose_name="conclusion")),
                (
                    "result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("agreed", "agreement"),
                            ("continued", "to be continued"),
                            ("failed", "no agreement"),
                            ("absent", "one side did not come"),
                            ("bipartite_again", "back to bipartite negotiation"),
                            ("to_mediation", "on to mediation"),
                        ],
                        max_length=16,
                        verbose_name="result",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sessions",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.letter",
                        verbose_name="summons",
                    ),
                ),
            ],
            options={
                "verbose_name": "session",
                "verbose_name_plural": "sessions",
                "ordering": ("date", "number", "pk"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("dispute", "kind", "number"),
                        name="dispute_session_number_once",
                        violation_error_message="The case has a session of this number already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DisputeStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "from_state",
                    models.CharField(
                        choices=[
                            ("filed", "recorded"),
                            ("returned", "returned to be completed"),
                            ("offered", "conciliation or arbitration offered"),
                            ("clarification", "clarification"),
                            ("mediation", "in mediation"),
                            ("conciliation", "in conciliation"),
                            ("arbitration", "in arbitration"),
                            ("agreed", "joint agreement (PB)"),
                            ("recommended", "recommendation issued (anjuran)"),
                            ("accepted", "recommendation accepted"),
                            ("rejected", "recommendation rejected"),
                            ("agreed_after", "joint agreement after the recommendation"),
                            ("court", "at the court (PHI)"),
                            ("closed", "closed by conciliator or arbiter"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed, never completed"),
                        ],
                        max_length=14,
                        verbose_name="from",
                    ),
                ),
                (
                    "to_state",
                    models.CharField(
                        choices=[
                            ("filed", "recorded"),
                            ("returned", "returned to be completed"),
                            ("offered", "conciliation or arbitration offered"),
                            ("clarification", "clarification"),
                            ("mediation", "in mediation"),
                            ("conciliation", "in conciliation"),
                            ("arbitration", "in arbitration"),
                            ("agreed", "joint agreement (PB)"),
                            ("recommended", "recommendation issued (anjuran)"),
                            ("accepted", "recommendation accepted"),
                            ("rejected", "recommendation rejected"),
                            ("agreed_after", "joint agreement after the recommendation"),
                            ("court", "at the court (PHI)"),
                            ("closed", "closed by conciliator or arbiter"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed, never completed"),
                        ],
                        max_length=14,
                        verbose_name="to",
                    ),
                ),
                ("on", models.DateField(verbose_name="day")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="entered at")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                ("before", models.JSONField(default=dict, editable=False)),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
            ],
            options={
                "verbose_name": "step of a dispute",
                "verbose_name_plural": "steps of a dispute",
                "ordering": ("pk",),
                "default_permissions": ("view",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("from_state", models.F("to_state")), _negated=True),
                        name="dispute_step_leads_elsewhere",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ForumReportEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("half_year", models.DateField(verbose_name="half-year from")),
                ("received_on", models.DateField(verbose_name="received on")),
                ("meetings", models.PositiveSmallIntegerField(default=0, verbose_name="meetings held")),
                ("topics", models.CharField(blank=True, max_length=250, verbose_name="what was discussed")),
                (
                    "forum",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.bipartiteforum",
                        verbose_name="forum",
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
                        to="industrial_relations.forumreport",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="IndustrialEventEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("may_day", "May Day"),
                            ("outreach", "briefing of companies or workers"),
                            ("other", "other"),
                        ],
                        default="may_day",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="name")),
                ("date", models.DateField(verbose_name="day")),
                ("place", models.CharField(max_length=160, verbose_name="place")),
                ("others", models.CharField(blank=True, max_length=250, verbose_name="others taking part")),
                ("attendance", models.PositiveIntegerField(default=0, verbose_name="number present")),
                (
                    "fund",
                    models.CharField(
                        choices=[
                            ("apbd_kota", "city budget (APBD)"),
                            ("apbd_provinsi", "province budget (APBD)"),
                            ("apbn", "national budget (APBN)"),
                            ("dbh_cht", "tobacco excise share (DBH CHT)"),
                            ("csr", "company responsibility (CSR)"),
                            ("mandiri", "own funds"),
                        ],
                        default="apbd_kota",
                        max_length=16,
                        verbose_name="fund",
                    ),
                ),
                ("cost", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="cost")),
                ("activities", models.TextField(blank=True, verbose_name="activities")),
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
                        to="industrial_relations.industrialevent",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="JointAgreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("bipartite", "by themselves, after filing"),
                            ("mediation", "in mediation"),
                            ("after", "after the recommendation"),
                        ],
                        max_length=10,
                        verbose_name="reached",
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=80, verbose_name="number")),
                ("signed_on", models.DateField(verbose_name="signed on")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("terms", models.TextField(blank=True, help_text="One point a line.", verbose_name="what was agreed")),
                (
                    "worker_signer",
                    models.CharField(blank=True, max_length=120, verbose_name="signs for the worker’s side"),
                ),
                ("worker_position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                (
                    "employer_signer",
                    models.CharField(blank=True, max_length=120, verbose_name="signs for the employer’s side"),
                ),
                ("employer_position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                (
                    "court_receipt",
                    models.CharField(
                        blank=True, max_length=80, verbose_name="proof of registration at the court (PHI)"
                    ),
                ),
                (
                    "court_receipt_on",
                    models.DateField(blank=True, null=True, verbose_name="registered at the court on"),
                ),
                (
                    "dispute",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="joint_agreement",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
            ],
            options={
                "verbose_name": "joint agreement (PB)",
                "verbose_name_plural": "joint agreements (PB)",
                "ordering": ("-signed_on", "-pk"),
                "default_permissions": ("view",),
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.CharField(blank=True, max_length=80, verbose_name="number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("worker_statement", models.TextField(blank=True, verbose_name="statement of the worker’s side")),
                ("employer_statement", models.TextField(blank=True, verbose_name="statement of the employer’s side")),
                ("considerations", models.TextField(blank=True, verbose_name="legal considerations and conclusion")),
                (
                    "points",
                    models.TextField(blank=True, help_text="One point a line.", verbose_name="what is recommended"),
                ),
                (
                    "worker_received_on",
                    models.DateField(blank=True, null=True, verbose_name="received by the worker’s side on"),
                ),
                (
                    "employer_received_on",
                    models.DateField(blank=True, null=True, verbose_name="received by the employer’s side on"),
                ),
                (
                    "worker_reply",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("accepts", "accepts"),
                            ("rejects", "rejects"),
                            ("deemed", "silent, deemed to reject"),
                        ],
                        max_length=8,
                        verbose_name="answer of the worker’s side",
                    ),
                ),
                ("worker_replied_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                (
                    "employer_reply",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("accepts", "accepts"),
                            ("rejects", "rejects"),
                            ("deemed", "silent, deemed to reject"),
                        ],
                        max_length=8,
                        verbose_name="answer of the employer’s side",
                    ),
                ),
                ("employer_replied_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                (
                    "dispute",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendation",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.letter",
                        verbose_name="letter",
                    ),
                ),
            ],
            options={
                "verbose_name": "recommendation (anjuran)",
                "verbose_name_plural": "recommendations (anjuran)",
                "ordering": ("-issued_on", "-pk"),
                "default_permissions": ("view",),
            },
        ),
        migrations.CreateModel(
            name="StrikeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("strike", "strike"), ("lockout", "lock-out"), ("demonstration", "demonstration")],
                        default="strike",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                ("organiser", models.CharField(blank=True, max_length=160, verbose_name="called by")),
                ("notice_number", models.CharField(blank=True, max_length=80, verbose_name="number of the notice")),
                ("notice_on", models.DateField(blank=True, null=True, verbose_name="date of the notice")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="notice received on")),
                ("employer_told_on", models.DateField(blank=True, null=True, verbose_name="other side told on")),
                ("starts_on", models.DateField(verbose_name="starts on")),
                ("ends_on", models.DateField(verbose_name="ends on")),
                ("begins_at", models.TimeField(blank=True, null=True, verbose_name="from")),
                ("closes_at", models.TimeField(blank=True, null=True, verbose_name="to")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("reason", models.TextField(blank=True, verbose_name="reason")),
                (
                    "workers",
                    models.PositiveIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="workers taking part",
                    ),
                ),
                ("is_signed", models.BooleanField(default=False, verbose_name="signed by chair and secretary")),
                (
                    "bargaining",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("unanswered", "two written requests in 14 working days, no negotiation"),
                            ("deadlock", "deadlock stated by both sides"),
                        ],
                        max_length=10,
                        verbose_name="negotiation failed",
                    ),
                ),
                (
                    "first_request_on",
                    models.DateField(blank=True, null=True, verbose_name="first request to negotiate"),
                ),
                (
                    "second_request_on",
                    models.DateField(blank=True, null=True, verbose_name="second request to negotiate"),
                ),
                ("deadlock_on", models.DateField(blank=True, null=True, verbose_name="deadlock stated on")),
                ("met_on", models.DateField(blank=True, null=True, verbose_name="the office met the parties on")),
                ("took_place", models.BooleanField(blank=True, null=True, verbose_name="took place")),
                ("result", models.TextField(blank=True, verbose_name="result")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.letter",
                        verbose_name="receipt",
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
                        to="industrial_relations.strike",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Termination",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("worker_name", models.CharField(blank=True, max_length=160, verbose_name="name of the worker")),
                ("worker_key", models.CharField(editable=False, max_length=160)),
                (
                    "sex",
                    models.CharField(
                        blank=True, choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex"
                    ),
                ),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                ("employed_since", models.DateField(blank=True, null=True, verbose_name="employed since")),
                (
                    "service_months",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(720)],
                        verbose_name="length of service, months",
                    ),
                ),
                ("terminated_on", models.DateField(verbose_name="terminated on")),
                ("reported_on", models.DateField(verbose_name="reported on")),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("efficiency", "efficiency"),
                            ("closed", "the company closed"),
                            ("bankrupt", "bankruptcy"),
                            ("force_majeure", "force majeure"),
                            ("restructuring", "merger or take-over"),
                            ("violation", "violation"),
                            ("resigned", "resigned"),
                            ("absent", "absent without leave"),
                            ("retired", "retired"),
                            ("died", "died"),
                            ("ill", "long illness or disability from work"),
                            ("contract_ended", "contract ended"),
                            ("probation", "probation not passed"),
                            ("other", "other"),
                        ],
                        max_length=16,
                        verbose_name="reason",
                    ),
                ),
                (
                    "way",
                    models.CharField(
                        choices=[
                            ("bipartite", "bipartite"),
                            ("tripartite", "tripartite"),
                            ("court", "decision of the court"),
                        ],
                        max_length=12,
                        verbose_name="came about",
                    ),
                ),
                ("in_probation", models.BooleanField(default=False, verbose_name="in probation")),
                ("notified_on", models.DateField(blank=True, null=True, verbose_name="worker notified on")),
                ("refused_on", models.DateField(blank=True, null=True, verbose_name="refused by the worker on")),
                ("is_paid", models.BooleanField(blank=True, null=True, verbose_name="compensation paid")),
                (
                    "compensation",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="compensation, rupiah"
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terminations",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terminations",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.letter",
                        verbose_name="receipt",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terminations",
                        to="registry.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "verbose_name": "termination (PHK)",
                "verbose_name_plural": "terminations (PHK)",
                "ordering": ("-pk",),
                "permissions": (("export_termination", "Can export terminations"),),
                "indexes": [
                    models.Index(fields=["terminated_on"], name="termination_on"),
                    models.Index(fields=["company", "reported_on"], name="termination_of_a_report"),
                    models.Index(fields=["upload"], name="termination_by_upload"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "worker_key", "terminated_on"),
                        name="termination_once",
                        violation_error_message="The termination of this worker on this day is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("person__isnull", False), models.Q(("worker_name", ""), _negated=True), _connector="OR"
                        ),
                        name="termination_of_somebody",
                        violation_error_message="Choose a person of the register, or write the name.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("notified_on", None), ("terminated_on__gte", models.F("notified_on")), _connector="OR"
                        ),
                        name="termination_after_notice",
                        violation_error_message="The notice lies after the termination; correct one of the dates.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="UnionChangeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("address", "address or domicile"),
                            ("board", "board"),
                            ("statutes", "statutes (AD/ART)"),
                            ("members", "number of members"),
                            ("affiliation", "federation"),
                        ],
                        max_length=12,
                        verbose_name="what changed",
                    ),
                ),
                ("told_on", models.DateField(verbose_name="told on")),
                ("was", models.CharField(blank=True, max_length=250, verbose_name="before")),
                ("becomes", models.CharField(max_length=250, verbose_name="after")),
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
                        to="industrial_relations.unionchange",
                    ),
                ),
                (
                    "union",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.tradeunion",
                        verbose_name="trade union",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="WageProposalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "side",
                    models.CharField(
                        choices=[
                            ("government", "government"),
                            ("employers", "employers (Apindo)"),
                            ("workers", "workers"),
                            ("experts", "experts"),
                        ],
                        max_length=10,
                        verbose_name="side",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="rupiah a month")),
                (
                    "alpha",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=4, null=True, verbose_name="alfa (α)"),
                ),
                ("reason", models.CharField(blank=True, max_length=250, verbose_name="grounds")),
                (
                    "meeting",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.wagecouncilmeeting",
                        verbose_name="meeting of the wage council",
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
                        to="industrial_relations.wageproposal",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="CollectiveAgreementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "union_members",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="members of the unions"),
                ),
                (
                    "sequence",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="number in sequence",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("new", "new"), ("renewal", "renewal")], max_length=8, verbose_name="status"
                    ),
                ),
                ("men", models.PositiveIntegerField(default=0, verbose_name="men employed")),
                ("women", models.PositiveIntegerField(default=0, verbose_name="women employed")),
                ("signed_on", models.DateField(verbose_name="signed on")),
                ("received_on", models.DateField(blank=True, null=True, verbose_name="received on")),
                (
                    "registration_number",
                    models.CharField(blank=True, max_length=80, verbose_name="registration number"),
                ),
                ("registered_on", models.DateField(blank=True, null=True, verbose_name="registered on")),
                ("valid_from", models.DateField(verbose_name="valid from")),
                ("valid_until", models.DateField(verbose_name="valid until")),
                ("extended_until", models.DateField(blank=True, null=True, verbose_name="extended until")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
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
                        to="industrial_relations.collectiveagreement",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ConfidentialNote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(verbose_name="confidential note")),
                ("written_at", models.DateTimeField(auto_now_add=True, verbose_name="written at")),
                (
                    "written_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="written by",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notes",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
            ],
            options={
                "verbose_name": "confidential note",
                "verbose_name_plural": "confidential notes",
                "ordering": ("pk",),
                "default_permissions": ("add", "view"),
            },
        ),
        migrations.CreateModel(
            name="DisputePaper",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("receipt", "proof of recording"),
                            ("return", "return of an incomplete file"),
                            ("offer", "offer of conciliation or arbitration"),
                            ("summons", "summons"),
                            ("bipartite", "minutes of bipartite negotiation"),
                            ("clarification", "minutes of clarification"),
                            ("mediation", "minutes of mediation"),
                            ("settlement", "minutes of settlement"),
                            ("recommendation", "recommendation (anjuran)"),
                            ("agreement", "joint agreement (PB)"),
                            ("report", "report to the ministry"),
                        ],
                        max_length=16,
                        verbose_name="kind",
                    ),
                ),
                ("dated_on", models.DateField(verbose_name="dated")),
                ("facts", models.JSONField(default=dict, editable=False)),
                ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                ("signed_copy", models.FileField(blank=True, upload_to="disputes/%Y/%m/", verbose_name="signed copy")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.letter",
                        verbose_name="letter",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
                        to="industrial_relations.disputesession",
                        verbose_name="session",
                    ),
                ),
            ],
            options={
                "verbose_name": "paper of a dispute",
                "verbose_name_plural": "papers of a dispute",
                "ordering": ("-pk",),
                "default_permissions": ("add", "view"),
            },
        ),
        migrations.CreateModel(
            name="DisputePartyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "side",
                    models.CharField(
                        choices=[("worker", "worker"), ("union", "trade union"), ("employer", "employer")],
                        max_length=8,
                        verbose_name="side",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=160, verbose_name="name")),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("employed_since", models.DateField(blank=True, null=True, verbose_name="employed since")),
                ("is_proxy", models.BooleanField(default=False, verbose_name="speaks by power of attorney")),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.person",
                        verbose_name="person",
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
                        to="industrial_relations.disputeparty",
                    ),
                ),
                (
                    "union",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.tradeunion",
                        verbose_name="trade union",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="DisputeSessionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("clarification", "clarification"), ("mediation", "mediation")],
                        default="mediation",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        default=1,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="session number",
                    ),
                ),
                ("date", models.DateField(verbose_name="day")),
                ("begins_at", models.TimeField(blank=True, null=True, verbose_name="at")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("summoned_on", models.DateField(blank=True, null=True, verbose_name="summoned on")),
                (
                    "sent_by",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("courier", "courier"),
                            ("post", "registered mail"),
                            ("email", "e-mail"),
                            ("message", "text message"),
                            ("hand", "handed over"),
                        ],
                        max_length=8,
                        verbose_name="sent by",
                    ),
                ),
                ("proof", models.CharField(blank=True, max_length=160, verbose_name="proof of sending")),
                ("worker_came", models.BooleanField(blank=True, null=True, verbose_name="the worker’s side came")),
                ("employer_came", models.BooleanField(blank=True, null=True, verbose_name="the employer’s side came")),
                ("attendance", models.CharField(blank=True, max_length=250, verbose_name="who came")),
                ("worker_opinion", models.TextField(blank=True, verbose_name="opinion of the worker’s side")),
                ("employer_opinion", models.TextField(blank=True, verbose_name="opinion of the employer’s side")),
                ("guidance", models.TextField(blank=True, verbose_name="guidance of the mediator")),
                ("summary", models.TextField(blank=True, verbose_name="course of the session")),
                ("conclusion", models.TextField(blank=True, verbose_name="conclusion")),
                (
                    "result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("agreed", "agreement"),
                            ("continued", "to be continued"),
                            ("failed", "no agreement"),
                            ("absent", "one side did not come"),
                            ("bipartite_again", "back to bipartite negotiation"),
                            ("to_mediation", "on to mediation"),
                        ],
                        max_length=16,
                        verbose_name="result",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.letter",
                        verbose_name="summons",
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
                        to="industrial_relations.disputesession",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="DisputeStepEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "from_state",
                    models.CharField(
                        choices=[
                            ("filed", "recorded"),
                            ("returned", "returned to be completed"),
                            ("offered", "conciliation or arbitration offered"),
                            ("clarification", "clarification"),
                            ("mediation", "in mediation"),
                            ("conciliation", "in conciliation"),
                            ("arbitration", "in arbitration"),
                            ("agreed", "joint agreement (PB)"),
                            ("recommended", "recommendation issued (anjuran)"),
                            ("accepted", "recommendation accepted"),
                            ("rejected", "recommendation rejected"),
                            ("agreed_after", "joint agreement after the recommendation"),
                            ("court", "at the court (PHI)"),
                            ("closed", "closed by conciliator or arbiter"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed, never completed"),
                        ],
                        max_length=14,
                        verbose_name="from",
                    ),
                ),
                (
                    "to_state",
                    models.CharField(
                        choices=[
                            ("filed", "recorded"),
                            ("returned", "returned to be completed"),
                            ("offered", "conciliation or arbitration offered"),
                            ("clarification", "clarification"),
                            ("mediation", "in mediation"),
                            ("conciliation", "in conciliation"),
                            ("arbitration", "in arbitration"),
                            ("agreed", "joint agreement (PB)"),
                            ("recommended", "recommendation issued (anjuran)"),
                            ("accepted", "recommendation accepted"),
                            ("rejected", "recommendation rejected"),
                            ("agreed_after", "joint agreement after the recommendation"),
                            ("court", "at the court (PHI)"),
                            ("closed", "closed by conciliator or arbiter"),
                            ("withdrawn", "withdrawn"),
                            ("lapsed", "lapsed, never completed"),
                        ],
                        max_length=14,
                        verbose_name="to",
                    ),
                ),
                ("on", models.DateField(verbose_name="day")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="entered at")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                ("before", models.JSONField(default=dict, editable=False)),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
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
                        to="industrial_relations.disputestep",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="JointAgreementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("bipartite", "by themselves, after filing"),
                            ("mediation", "in mediation"),
                            ("after", "after the recommendation"),
                        ],
                        max_length=10,
                        verbose_name="reached",
                    ),
                ),
                ("number", models.CharField(blank=True, max_length=80, verbose_name="number")),
                ("signed_on", models.DateField(verbose_name="signed on")),
                ("place", models.CharField(blank=True, max_length=160, verbose_name="place")),
                ("terms", models.TextField(blank=True, help_text="One point a line.", verbose_name="what was agreed")),
                (
                    "worker_signer",
                    models.CharField(blank=True, max_length=120, verbose_name="signs for the worker’s side"),
                ),
                ("worker_position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                (
                    "employer_signer",
                    models.CharField(blank=True, max_length=120, verbose_name="signs for the employer’s side"),
                ),
                ("employer_position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                (
                    "court_receipt",
                    models.CharField(
                        blank=True, max_length=80, verbose_name="proof of registration at the court (PHI)"
                    ),
                ),
                (
                    "court_receipt_on",
                    models.DateField(blank=True, null=True, verbose_name="registered at the court on"),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
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
                        to="industrial_relations.jointagreement",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="RecommendationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.CharField(blank=True, max_length=80, verbose_name="number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("worker_statement", models.TextField(blank=True, verbose_name="statement of the worker’s side")),
                ("employer_statement", models.TextField(blank=True, verbose_name="statement of the employer’s side")),
                ("considerations", models.TextField(blank=True, verbose_name="legal considerations and conclusion")),
                (
                    "points",
                    models.TextField(blank=True, help_text="One point a line.", verbose_name="what is recommended"),
                ),
                (
                    "worker_received_on",
                    models.DateField(blank=True, null=True, verbose_name="received by the worker’s side on"),
                ),
                (
                    "employer_received_on",
                    models.DateField(blank=True, null=True, verbose_name="received by the employer’s side on"),
                ),
                (
                    "worker_reply",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("accepts", "accepts"),
                            ("rejects", "rejects"),
                            ("deemed", "silent, deemed to reject"),
                        ],
                        max_length=8,
                        verbose_name="answer of the worker’s side",
                    ),
                ),
                ("worker_replied_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                (
                    "employer_reply",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("accepts", "accepts"),
                            ("rejects", "rejects"),
                            ("deemed", "silent, deemed to reject"),
                        ],
                        max_length=8,
                        verbose_name="answer of the employer’s side",
                    ),
                ),
                ("employer_replied_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.letter",
                        verbose_name="letter",
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
                        to="industrial_relations.recommendation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="TerminationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("worker_name", models.CharField(blank=True, max_length=160, verbose_name="name of the worker")),
                ("worker_key", models.CharField(editable=False, max_length=160)),
                (
                    "sex",
                    models.CharField(
                        blank=True, choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex"
                    ),
                ),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                ("employed_since", models.DateField(blank=True, null=True, verbose_name="employed since")),
                (
                    "service_months",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(720)],
                        verbose_name="length of service, months",
                    ),
                ),
                ("terminated_on", models.DateField(verbose_name="terminated on")),
                ("reported_on", models.DateField(verbose_name="reported on")),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("efficiency", "efficiency"),
                            ("closed", "the company closed"),
                            ("bankrupt", "bankruptcy"),
                            ("force_majeure", "force majeure"),
                            ("restructuring", "merger or take-over"),
                            ("violation", "violation"),
                            ("resigned", "resigned"),
                            ("absent", "absent without leave"),
                            ("retired", "retired"),
                            ("died", "died"),
                            ("ill", "long illness or disability from work"),
                            ("contract_ended", "contract ended"),
                            ("probation", "probation not passed"),
                            ("other", "other"),
                        ],
                        max_length=16,
                        verbose_name="reason",
                    ),
                ),
                (
                    "way",
                    models.CharField(
                        choices=[
                            ("bipartite", "bipartite"),
                            ("tripartite", "tripartite"),
                            ("court", "decision of the court"),
                        ],
                        max_length=12,
                        verbose_name="came about",
                    ),
                ),
                ("in_probation", models.BooleanField(default=False, verbose_name="in probation")),
                ("notified_on", models.DateField(blank=True, null=True, verbose_name="worker notified on")),
                ("refused_on", models.DateField(blank=True, null=True, verbose_name="refused by the worker on")),
                ("is_paid", models.BooleanField(blank=True, null=True, verbose_name="compensation paid")),
                (
                    "compensation",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="compensation, rupiah"
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.letter",
                        verbose_name="receipt",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.person",
                        verbose_name="person",
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
                        to="industrial_relations.termination",
                    ),
                ),
                (
                    "upload",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ConfidentialNoteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField(verbose_name="confidential note")),
                ("written_at", models.DateTimeField(auto_now_add=True, verbose_name="written at")),
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
                        to="industrial_relations.confidentialnote",
                    ),
                ),
                (
                    "written_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="written by",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="DisputePaperEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("receipt", "proof of recording"),
                            ("return", "return of an incomplete file"),
                            ("offer", "offer of conciliation or arbitration"),
                            ("summons", "summons"),
                            ("bipartite", "minutes of bipartite negotiation"),
                            ("clarification", "minutes of clarification"),
                            ("mediation", "minutes of mediation"),
                            ("settlement", "minutes of settlement"),
                            ("recommendation", "recommendation (anjuran)"),
                            ("agreement", "joint agreement (PB)"),
                            ("report", "report to the ministry"),
                        ],
                        max_length=16,
                        verbose_name="kind",
                    ),
                ),
                ("dated_on", models.DateField(verbose_name="dated")),
                ("facts", models.JSONField(default=dict, editable=False)),
                ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                ("signed_copy", models.FileField(blank=True, upload_to="disputes/%Y/%m/", verbose_name="signed copy")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.dispute",
                        verbose_name="dispute",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.letter",
                        verbose_name="letter",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
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
                        to="industrial_relations.disputepaper",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="industrial_relations.disputesession",
                        verbose_name="session",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="deadlinerule",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_deadlineruleevent" ("id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to", "working_days") SELECT new_values."id", new_values."kind", new_values."legal_basis", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."valid_from", new_values."valid_to", new_values."working_days" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1087a80a96ae1f5ec480ab192b5be5c6c1970384",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0d5bc",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_deadlinerule",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="deadlinerule",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_deadlineruleevent" ("id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to", "working_days") SELECT new_values."id", new_values."kind", new_values."legal_basis", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."valid_from", new_values."valid_to", new_values."working_days" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ce147bbb6153c8b342310769fe6400bd6ac43e6d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_467d1",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_deadlinerule",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="deadlinerule",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_deadlineruleevent" ("id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to", "working_days") SELECT old_values."id", old_values."kind", old_values."legal_basis", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."valid_from", old_values."valid_to", old_values."working_days" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="2d87774ba9ca431acbca56078492b9dcea3f2750",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5147d",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_deadlinerule",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sectoralwage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_sectoralwageevent" ("amount", "decided_on", "decree", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed", "sector", "year") SELECT new_values."amount", new_values."decided_on", new_values."decree", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proposed", new_values."sector", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="737f789b5aebd4544df21cf1a8b24bb93604e386",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_46758",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_sectoralwage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sectoralwage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_sectoralwageevent" ("amount", "decided_on", "decree", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed", "sector", "year") SELECT new_values."amount", new_values."decided_on", new_values."decree", new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proposed", new_values."sector", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="8b201beb686a41a3b2fb8b9218f42ba8208e0342",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_24c80",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_sectoralwage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sectoralwage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_sectoralwageevent" ("amount", "decided_on", "decree", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed", "sector", "year") SELECT old_values."amount", old_values."decided_on", old_values."decree", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proposed", old_values."sector", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="908989b5003b15686e903242b678afc70f78ed47",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e67fb",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_sectoralwage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tripartitemeeting",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_tripartitemeetingevent" ("agenda", "chair", "date", "employers", "follow_up", "government", "id", "minutes_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "workers") SELECT new_values."agenda", new_values."chair", new_values."date", new_values."employers", new_values."follow_up", new_values."government", new_values."id", new_values."minutes_number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."result", new_values."workers" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="9c923af20e845601b772ea3fd8de8b152e045b2a",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_60571",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_tripartitemeeting",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tripartitemeeting",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_tripartitemeetingevent" ("agenda", "chair", "date", "employers", "follow_up", "government", "id", "minutes_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "workers") SELECT new_values."agenda", new_values."chair", new_values."date", new_values."employers", new_values."follow_up", new_values."government", new_values."id", new_values."minutes_number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."result", new_values."workers" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e36a5b95acbfab99361373ac84469d4bd29eb500",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bd60b",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_tripartitemeeting",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tripartitemeeting",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_tripartitemeetingevent" ("agenda", "chair", "date", "employers", "follow_up", "government", "id", "minutes_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "workers") SELECT old_values."agenda", old_values."chair", old_values."date", old_values."employers", old_values."follow_up", old_values."government", old_values."id", old_values."minutes_number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."result", old_values."workers" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="88e652bbfcfe564085d5ed122deff10e2cc8fdc8",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_517e6",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_tripartitemeeting",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wagecouncilmeeting",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wagecouncilmeetingevent" ("date", "employers", "experts", "for_year", "government", "id", "is_agreed", "minutes_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "workers") SELECT new_values."date", new_values."employers", new_values."experts", new_values."for_year", new_values."government", new_values."id", new_values."is_agreed", new_values."minutes_number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."result", new_values."workers" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="613a80f8eb069ec82f01f7abd422cd1ac19997a3",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_fac20",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_wagecouncilmeeting",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wagecouncilmeeting",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wagecouncilmeetingevent" ("date", "employers", "experts", "for_year", "government", "id", "is_agreed", "minutes_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "workers") SELECT new_values."date", new_values."employers", new_values."experts", new_values."for_year", new_values."government", new_values."id", new_values."is_agreed", new_values."minutes_number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."result", new_values."workers" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="c27c7832b0b4d3f1ad0cd2dcd2f689c16f25ec2d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6dd74",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_wagecouncilmeeting",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wagecouncilmeeting",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wagecouncilmeetingevent" ("date", "employers", "experts", "for_year", "government", "id", "is_agreed", "minutes_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "workers") SELECT old_values."date", old_values."employers", old_values."experts", old_values."for_year", old_values."government", old_values."id", old_values."is_agreed", old_values."minutes_number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."result", old_values."workers" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="6b5b253d30ee7dbb78edc2c5bdd7feb8b60f46a7",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3d556",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_wagecouncilmeeting",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wagerecommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wagerecommendationevent" ("amount", "dated_on", "is_agreed", "letter_number", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") SELECT new_values."amount", new_values."dated_on", new_values."is_agreed", new_values."letter_number", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."year", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="fad73e56e6e7cb99aa7f64554f1c698dc2ea8fc8",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6d0c2",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_wagerecommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wagerecommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wagerecommendationevent" ("amount", "dated_on", "is_agreed", "letter_number", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") SELECT new_values."amount", new_values."dated_on", new_values."is_agreed", new_values."letter_number", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."year", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."year") = (new_values."year") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="bae29cc24c2d6684ea2ed46392ca057748cd4232",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9e097",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_wagerecommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wagerecommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wagerecommendationevent" ("amount", "dated_on", "is_agreed", "letter_number", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") SELECT old_values."amount", old_values."dated_on", old_values."is_agreed", old_values."letter_number", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."year", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="8403033373e6cb1397d3c5f6043bb0a74981d15b",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_eceb2",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_wagerecommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bipartiteforum",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_bipartiteforumevent" ("chair", "company_id", "employer_members", "formed_on", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "record_number", "recorded_on", "term_from", "term_until", "worker_members") SELECT new_values."chair", new_values."company_id", new_values."employer_members", new_values."formed_on", new_values."id", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."received_on", new_values."record_number", new_values."recorded_on", new_values."term_from", new_values."term_until", new_values."worker_members" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ee054be28978554821685cc5f8223e377d6f3aa6",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_09baa",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_bipartiteforum",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bipartiteforum",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_bipartiteforumevent" ("chair", "company_id", "employer_members", "formed_on", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "record_number", "recorded_on", "term_from", "term_until", "worker_members") SELECT new_values."chair", new_values."company_id", new_values."employer_members", new_values."formed_on", new_values."id", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."received_on", new_values."record_number", new_values."recorded_on", new_values."term_from", new_values."term_until", new_values."worker_members" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="7142fd04bf2b65da622dfcbe5802bbc7cc617f44",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1169f",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_bipartiteforum",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bipartiteforum",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_bipartiteforumevent" ("chair", "company_id", "employer_members", "formed_on", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "record_number", "recorded_on", "term_from", "term_until", "worker_members") SELECT old_values."chair", old_values."company_id", old_values."employer_members", old_values."formed_on", old_values."id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."received_on", old_values."record_number", old_values."recorded_on", old_values."term_from", old_values."term_until", old_values."worker_members" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="7cde7472f90ec8c566ede2883ec954b0e9867310",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_776db",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_bipartiteforum",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="companyregulation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_companyregulationevent" ("company_id", "corrected_on", "decided_on", "decree_number", "dossier", "examined_on", "extended_until", "id", "is_deemed", "leader", "men", "missing", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "returned_on", "sequence", "state", "status", "upload_id", "upload_row", "valid_from", "valid_until", "women") SELECT new_values."company_id", new_values."corrected_on", new_values."decided_on", new_values."decree_number", new_values."dossier", new_values."examined_on", new_values."extended_until", new_values."id", new_values."is_deemed", new_values."leader", new_values."men", new_values."missing", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."received_on", new_values."returned_on", new_values."sequence", new_values."state", new_values."status", new_values."upload_id", new_values."upload_row", new_values."valid_from", new_values."valid_until", new_values."women" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a74ee910aaf19e3b31be9f9e0718fc6487462a10",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dfa86",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_companyregulation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="companyregulation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_companyregulationevent" ("company_id", "corrected_on", "decided_on", "decree_number", "dossier", "examined_on", "extended_until", "id", "is_deemed", "leader", "men", "missing", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "returned_on", "sequence", "state", "status", "upload_id", "upload_row", "valid_from", "valid_until", "women") SELECT new_values."company_id", new_values."corrected_on", new_values."decided_on", new_values."decree_number", new_values."dossier", new_values."examined_on", new_values."extended_until", new_values."id", new_values."is_deemed", new_values."leader", new_values."men", new_values."missing", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."received_on", new_values."returned_on", new_values."sequence", new_values."state", new_values."status", new_values."upload_id", new_values."upload_row", new_values."valid_from", new_values."valid_until", new_values."women" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="62a62da8e054d06778e3ff0f0e5c74e0452b7450",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1efb8",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_companyregulation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="companyregulation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_companyregulationevent" ("company_id", "corrected_on", "decided_on", "decree_number", "dossier", "examined_on", "extended_until", "id", "is_deemed", "leader", "men", "missing", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "returned_on", "sequence", "state", "status", "upload_id", "upload_row", "valid_from", "valid_until", "women") SELECT old_values."company_id", old_values."corrected_on", old_values."decided_on", old_values."decree_number", old_values."dossier", old_values."examined_on", old_values."extended_until", old_values."id", old_values."is_deemed", old_values."leader", old_values."men", old_values."missing", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."received_on", old_values."returned_on", old_values."sequence", old_values."state", old_values."status", old_values."upload_id", old_values."upload_row", old_values."valid_from", old_values."valid_until", old_values."women" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="51ba4f4e5159162a11ad4a9c02c3f5f7be2cd489",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5523c",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_companyregulation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="confidentialnote",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_confidentialnoteevent" ("dispute_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at", "written_by_id") SELECT new_values."dispute_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."text", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="06c1034117603b7c8bd44b3c98602514fde8cd56",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_787f8",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_confidentialnote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="confidentialnote",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_confidentialnoteevent" ("dispute_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at", "written_by_id") SELECT new_values."dispute_id", new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."text", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1801fd8010c78043ba12cc047e11cdf0ad256873",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f3fac",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_confidentialnote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="confidentialnote",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_confidentialnoteevent" ("dispute_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "written_at", "written_by_id") SELECT old_values."dispute_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."text", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="b58f43daaf2744cbb4dd2e5c832acd57848f68d9",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_17e80",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_confidentialnote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputesession",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputesessionevent" ("attendance", "begins_at", "conclusion", "date", "dispute_id", "employer_came", "employer_opinion", "guidance", "id", "kind", "letter_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "proof", "result", "sent_by", "summary", "summoned_on", "worker_came", "worker_opinion") SELECT new_values."attendance", new_values."begins_at", new_values."conclusion", new_values."date", new_values."dispute_id", new_values."employer_came", new_values."employer_opinion", new_values."guidance", new_values."id", new_values."kind", new_values."letter_id", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."proof", new_values."result", new_values."sent_by", new_values."summary", new_values."summoned_on", new_values."worker_came", new_values."worker_opinion" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ecd3e9fca19f35470c400fe01dffa6e9b65100e7",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_aa8ee",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_disputesession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputesession",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputesessionevent" ("attendance", "begins_at", "conclusion", "date", "dispute_id", "employer_came", "employer_opinion", "guidance", "id", "kind", "letter_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "proof", "result", "sent_by", "summary", "summoned_on", "worker_came", "worker_opinion") SELECT new_values."attendance", new_values."begins_at", new_values."conclusion", new_values."date", new_values."dispute_id", new_values."employer_came", new_values."employer_opinion", new_values."guidance", new_values."id", new_values."kind", new_values."letter_id", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."proof", new_values."result", new_values."sent_by", new_values."summary", new_values."summoned_on", new_values."worker_came", new_values."worker_opinion" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d626158733a8e58771ba1e71be01398c04cb305d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c4bb5",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_disputesession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputesession",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputesessionevent" ("attendance", "begins_at", "conclusion", "date", "dispute_id", "employer_came", "employer_opinion", "guidance", "id", "kind", "letter_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "proof", "result", "sent_by", "summary", "summoned_on", "worker_came", "worker_opinion") SELECT old_values."attendance", old_values."begins_at", old_values."conclusion", old_values."date", old_values."dispute_id", old_values."employer_came", old_values."employer_opinion", old_values."guidance", old_values."id", old_values."kind", old_values."letter_id", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."proof", old_values."result", old_values."sent_by", old_values."summary", old_values."summoned_on", old_values."worker_came", old_values."worker_opinion" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="7064124e668402832f64ff783a15f8dc91a1af34",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_6d92f",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_disputesession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputepaper",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputepaperevent" ("dated_on", "dispute_id", "facts", "id", "kind", "letter_id", "made_at", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "signed_copy", "token") SELECT new_values."dated_on", new_values."dispute_id", new_values."facts", new_values."id", new_values."kind", new_values."letter_id", new_values."made_at", new_values."made_by_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."session_id", new_values."signed_copy", new_values."token" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d5a2192b0f1765e1bd019ab108d769ae1e250612",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5092e",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_disputepaper",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputepaper",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputepaperevent" ("dated_on", "dispute_id", "facts", "id", "kind", "letter_id", "made_at", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "signed_copy", "token") SELECT new_values."dated_on", new_values."dispute_id", new_values."facts", new_values."id", new_values."kind", new_values."letter_id", new_values."made_at", new_values."made_by_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."session_id", new_values."signed_copy", new_values."token" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1473d7a1f0a019e756076eb706fc55d13b65ce31",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_abf54",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_disputepaper",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputepaper",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputepaperevent" ("dated_on", "dispute_id", "facts", "id", "kind", "letter_id", "made_at", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "signed_copy", "token") SELECT old_values."dated_on", old_values."dispute_id", old_values."facts", old_values."id", old_values."kind", old_values."letter_id", old_values."made_at", old_values."made_by_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."session_id", old_values."signed_copy", old_values."token" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="9edd7250918da2d2e78f2852cce995849b387f05",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_285e0",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_disputepaper",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputestep",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputestepevent" ("at", "before", "by_id", "dispute_id", "from_state", "id", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "to_state") SELECT new_values."at", new_values."before", new_values."by_id", new_values."dispute_id", new_values."from_state", new_values."id", new_values."note", new_values."on", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."to_state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="5cd5771e6d672be5183f9ea5be4c15d38d147bc9",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8fb0c",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_disputestep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputestep",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputestepevent" ("at", "before", "by_id", "dispute_id", "from_state", "id", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "to_state") SELECT new_values."at", new_values."before", new_values."by_id", new_values."dispute_id", new_values."from_state", new_values."id", new_values."note", new_values."on", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."to_state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ba0315ba11ca803cd0d35f65da7b88ff2a2cb7aa",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b8bdf",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_disputestep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputestep",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputestepevent" ("at", "before", "by_id", "dispute_id", "from_state", "id", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "to_state") SELECT old_values."at", old_values."before", old_values."by_id", old_values."dispute_id", old_values."from_state", old_values."id", old_values."note", old_values."on", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."to_state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="9bba604fbdd8e1f4dbc9bdfb3f78a383094b0ba8",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_847b8",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_disputestep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="fixedtermcontract",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_fixedtermcontractevent" ("basis", "channel", "company_id", "ends_on", "extends_id", "id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "received_on", "record_number", "recorded_on", "signed_on", "starts_on", "term", "upload_id", "upload_row", "wage", "worker_key", "worker_name", "workers") SELECT new_values."basis", new_values."channel", new_values."company_id", new_values."ends_on", new_values."extends_id", new_values."id", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."received_on", new_values."record_number", new_values."recorded_on", new_values."signed_on", new_values."starts_on", new_values."term", new_values."upload_id", new_values."upload_row", new_values."wage", new_values."worker_key", new_values."worker_name", new_values."workers" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="15de95d5e700ffa83e4c65cad97424dab9282501",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_212a3",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_fixedtermcontract",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="fixedtermcontract",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_fixedtermcontractevent" ("basis", "channel", "company_id", "ends_on", "extends_id", "id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "received_on", "record_number", "recorded_on", "signed_on", "starts_on", "term", "upload_id", "upload_row", "wage", "worker_key", "worker_name", "workers") SELECT new_values."basis", new_values."channel", new_values."company_id", new_values."ends_on", new_values."extends_id", new_values."id", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."received_on", new_values."record_number", new_values."recorded_on", new_values."signed_on", new_values."starts_on", new_values."term", new_values."upload_id", new_values."upload_row", new_values."wage", new_values."worker_key", new_values."worker_name", new_values."workers" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="56e65e9bdf0dc1a794dd7cf0a9e0b247c5541546",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3ceb4",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_fixedtermcontract",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="fixedtermcontract",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_fixedtermcontractevent" ("basis", "channel", "company_id", "ends_on", "extends_id", "id", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "received_on", "record_number", "recorded_on", "signed_on", "starts_on", "term", "upload_id", "upload_row", "wage", "worker_key", "worker_name", "workers") SELECT old_values."basis", old_values."channel", old_values."company_id", old_values."ends_on", old_values."extends_id", old_values."id", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."received_on", old_values."record_number", old_values."recorded_on", old_values."signed_on", old_values."starts_on", old_values."term", old_values."upload_id", old_values."upload_row", old_values."wage", old_values."worker_key", old_values."worker_name", old_values."workers" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="8ca43cb4455806d22a342da9431bf99c2b21ae63",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d5c20",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_fixedtermcontract",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumreport",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_forumreportevent" ("forum_id", "half_year", "id", "meetings", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "topics") SELECT new_values."forum_id", new_values."half_year", new_values."id", new_values."meetings", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."received_on", new_values."topics" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1f00bee0c136ce42d036c471cd3ebc43665eb4a1",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c97f8",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_forumreport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumreport",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_forumreportevent" ("forum_id", "half_year", "id", "meetings", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "topics") SELECT new_values."forum_id", new_values."half_year", new_values."id", new_values."meetings", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."received_on", new_values."topics" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2bc57dc61563d4a8f99ae6c389824aadcc95342d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c2840",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_forumreport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumreport",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_forumreportevent" ("forum_id", "half_year", "id", "meetings", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "topics") SELECT old_values."forum_id", old_values."half_year", old_values."id", old_values."meetings", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."received_on", old_values."topics" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="46f78975692f3ca71631ba0a2db8ef6d31ce907d",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ba957",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_forumreport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jointagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_jointagreementevent" ("court_receipt", "court_receipt_on", "dispute_id", "employer_position", "employer_signer", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "signed_on", "stage", "terms", "worker_position", "worker_signer") SELECT new_values."court_receipt", new_values."court_receipt_on", new_values."dispute_id", new_values."employer_position", new_values."employer_signer", new_values."id", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."signed_on", new_values."stage", new_values."terms", new_values."worker_position", new_values."worker_signer" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="541c04f0e2ae415fe74bd8aa8558db92b4bb389f",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_33173",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_jointagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jointagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_jointagreementevent" ("court_receipt", "court_receipt_on", "dispute_id", "employer_position", "employer_signer", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "signed_on", "stage", "terms", "worker_position", "worker_signer") SELECT new_values."court_receipt", new_values."court_receipt_on", new_values."dispute_id", new_values."employer_position", new_values."employer_signer", new_values."id", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."signed_on", new_values."stage", new_values."terms", new_values."worker_position", new_values."worker_signer" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="817d1e8363032bc1e2cdf8fcb2cc3b12f9fa3d7e",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_51f3f",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_jointagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jointagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_jointagreementevent" ("court_receipt", "court_receipt_on", "dispute_id", "employer_position", "employer_signer", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "signed_on", "stage", "terms", "worker_position", "worker_signer") SELECT old_values."court_receipt", old_values."court_receipt_on", old_values."dispute_id", old_values."employer_position", old_values."employer_signer", old_values."id", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."signed_on", old_values."stage", old_values."terms", old_values."worker_position", old_values."worker_signer" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="2288e67fba2a27901f6c1be8d9a38c0e6ff55387",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d890f",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_jointagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mediator",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_mediatorevent" ("id", "is_active", "legitimation", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank", "user_id") SELECT new_values."id", new_values."is_active", new_values."legitimation", new_values."name", new_values."nip", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."rank", new_values."user_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4313e2f27ab2a2368591bd24295f923b1120b3a1",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5fe3a",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_mediator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mediator",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_mediatorevent" ("id", "is_active", "legitimation", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank", "user_id") SELECT new_values."id", new_values."is_active", new_values."legitimation", new_values."name", new_values."nip", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."rank", new_values."user_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="de06676f31ab6fb949086a65c301c07562aa45aa",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f7ae4",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_mediator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mediator",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_mediatorevent" ("id", "is_active", "legitimation", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank", "user_id") SELECT old_values."id", old_values."is_active", old_values."legitimation", old_values."name", old_values."nip", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."rank", old_values."user_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="4f2266efb6b2ae686d6d145175068f74fc99232c",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_dcd10",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_mediator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="dispute_steps_are_lawful",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."state" IS DISTINCT FROM (NEW."state"))',
                    func="\n    IF (OLD.state, NEW.state) NOT IN (('filed', 'returned'), ('filed', 'offered'), ('filed', 'clarification'), ('filed', 'mediation'), ('filed', 'agreed'), ('filed', 'withdrawn'), ('returned', 'filed'), ('returned', 'lapsed'), ('returned', 'withdrawn'), ('offered', 'conciliation'), ('offered', 'arbitration'), ('offered', 'clarification'), ('offered', 'mediation'), ('offered', 'agreed'), ('offered', 'withdrawn'), ('clarification', 'mediation'), ('clarification', 'agreed'), ('clarification', 'withdrawn'), ('mediation', 'agreed'), ('mediation', 'recommended'), ('mediation', 'withdrawn'), ('conciliation', 'closed'), ('conciliation', 'withdrawn'), ('arbitration', 'closed'), ('arbitration', 'withdrawn'), ('recommended', 'accepted'), ('recommended', 'rejected'), ('recommended', 'withdrawn'), ('accepted', 'agreed_after'), ('accepted', 'withdrawn'), ('rejected', 'court'), ('rejected', 'withdrawn'), ('closed', 'court')) THEN\n        RAISE EXCEPTION 'the law knows no such step of a dispute' USING ERRCODE = 'check_violation', CONSTRAINT = 'dispute_steps_are_lawful';\n    END IF;\n    RETURN NEW;\n    ",
                    hash="7386b0395d058ac04f8d3060b43a614f4d291298",
                    operation="UPDATE",
                    pgid="pgtrigger_dispute_steps_are_lawful_941fd",
                    table="industrial_relations_dispute",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="dispute_begins_as_recorded",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    IF NEW.state <> 'filed' AND NEW.upload_id IS NULL THEN\n        RAISE EXCEPTION 'a dispute begins as recorded' USING ERRCODE = 'check_violation', CONSTRAINT = 'dispute_begins_as_recorded';\n    END IF;\n    RETURN NEW;\n    ",
                    hash="e93a4a3e2c23b937bbd682277ed209327b09ade8",
                    operation="INSERT",
                    pgid="pgtrigger_dispute_begins_as_recorded_8ef06",
                    table="industrial_relations_dispute",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="dispute_outcome_is_said_once",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."outcome" IS DISTINCT FROM (NEW."outcome") OR OLD."outcome_on" IS DISTINCT FROM (NEW."outcome_on"))',
                    func="\n    IF OLD.outcome <> '' AND (NEW.outcome <> OLD.outcome OR NEW.outcome_on IS DISTINCT FROM OLD.outcome_on) THEN\n        RAISE EXCEPTION 'what a dispute counts as is said once' USING ERRCODE = 'check_violation', CONSTRAINT = 'dispute_outcome_is_said_once';\n    END IF;\n    RETURN NEW;\n    ",
                    hash="d950a7b872210ee614df36e841c183bee5df54cd",
                    operation="UPDATE",
                    pgid="pgtrigger_dispute_outcome_is_said_once_be343",
                    table="industrial_relations_dispute",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputeevent" ("agenda_number", "agreed_on", "answered_on", "bipartite_from", "bipartite_result", "bipartite_until", "clarification", "clarified_on", "closed_on", "company_id", "completed_on", "conciliator", "court_decision", "court_number", "court_on", "demand", "dossier", "due_kind", "due_on", "filed_by", "filed_on", "first_session_on", "id", "kind", "mediator_id", "missing", "note", "offered_on", "outcome", "outcome_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommended_on", "referred_on", "result", "returned_on", "route", "route_on", "state", "subject", "upload_id", "upload_row", "workers", "year") SELECT new_values."agenda_number", new_values."agreed_on", new_values."answered_on", new_values."bipartite_from", new_values."bipartite_result", new_values."bipartite_until", new_values."clarification", new_values."clarified_on", new_values."closed_on", new_values."company_id", new_values."completed_on", new_values."conciliator", new_values."court_decision", new_values."court_number", new_values."court_on", new_values."demand", new_values."dossier", new_values."due_kind", new_values."due_on", new_values."filed_by", new_values."filed_on", new_values."first_session_on", new_values."id", new_values."kind", new_values."mediator_id", new_values."missing", new_values."note", new_values."offered_on", new_values."outcome", new_values."outcome_on", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."recommended_on", new_values."referred_on", new_values."result", new_values."returned_on", new_values."route", new_values."route_on", new_values."state", new_values."subject", new_values."upload_id", new_values."upload_row", new_values."workers", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="789bd8ee6e9937b27071444e81213e7fa0353139",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_77fc1",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputeevent" ("agenda_number", "agreed_on", "answered_on", "bipartite_from", "bipartite_result", "bipartite_until", "clarification", "clarified_on", "closed_on", "company_id", "completed_on", "conciliator", "court_decision", "court_number", "court_on", "demand", "dossier", "due_kind", "due_on", "filed_by", "filed_on", "first_session_on", "id", "kind", "mediator_id", "missing", "note", "offered_on", "outcome", "outcome_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommended_on", "referred_on", "result", "returned_on", "route", "route_on", "state", "subject", "upload_id", "upload_row", "workers", "year") SELECT new_values."agenda_number", new_values."agreed_on", new_values."answered_on", new_values."bipartite_from", new_values."bipartite_result", new_values."bipartite_until", new_values."clarification", new_values."clarified_on", new_values."closed_on", new_values."company_id", new_values."completed_on", new_values."conciliator", new_values."court_decision", new_values."court_number", new_values."court_on", new_values."demand", new_values."dossier", new_values."due_kind", new_values."due_on", new_values."filed_by", new_values."filed_on", new_values."first_session_on", new_values."id", new_values."kind", new_values."mediator_id", new_values."missing", new_values."note", new_values."offered_on", new_values."outcome", new_values."outcome_on", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."recommended_on", new_values."referred_on", new_values."result", new_values."returned_on", new_values."route", new_values."route_on", new_values."state", new_values."subject", new_values."upload_id", new_values."upload_row", new_values."workers", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="abad192ea6db7f477791e40eda41edff6d41582b",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_46363",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputeevent" ("agenda_number", "agreed_on", "answered_on", "bipartite_from", "bipartite_result", "bipartite_until", "clarification", "clarified_on", "closed_on", "company_id", "completed_on", "conciliator", "court_decision", "court_number", "court_on", "demand", "dossier", "due_kind", "due_on", "filed_by", "filed_on", "first_session_on", "id", "kind", "mediator_id", "missing", "note", "offered_on", "outcome", "outcome_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommended_on", "referred_on", "result", "returned_on", "route", "route_on", "state", "subject", "upload_id", "upload_row", "workers", "year") SELECT old_values."agenda_number", old_values."agreed_on", old_values."answered_on", old_values."bipartite_from", old_values."bipartite_result", old_values."bipartite_until", old_values."clarification", old_values."clarified_on", old_values."closed_on", old_values."company_id", old_values."completed_on", old_values."conciliator", old_values."court_decision", old_values."court_number", old_values."court_on", old_values."demand", old_values."dossier", old_values."due_kind", old_values."due_on", old_values."filed_by", old_values."filed_on", old_values."first_session_on", old_values."id", old_values."kind", old_values."mediator_id", old_values."missing", old_values."note", old_values."offered_on", old_values."outcome", old_values."outcome_on", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."recommended_on", old_values."referred_on", old_values."result", old_values."returned_on", old_values."route", old_values."route_on", old_values."state", old_values."subject", old_values."upload_id", old_values."upload_row", old_values."workers", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="4788b0459506de70f71c6a5bae27bd8d211c3bd4",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ee116",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="recommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_recommendationevent" ("considerations", "dispute_id", "employer_received_on", "employer_replied_on", "employer_reply", "employer_statement", "id", "issued_on", "letter_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "worker_received_on", "worker_replied_on", "worker_reply", "worker_statement") SELECT new_values."considerations", new_values."dispute_id", new_values."employer_received_on", new_values."employer_replied_on", new_values."employer_reply", new_values."employer_statement", new_values."id", new_values."issued_on", new_values."letter_id", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."points", new_values."worker_received_on", new_values."worker_replied_on", new_values."worker_reply", new_values."worker_statement" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="789fa14099922c47dba8d93b156913e95141caf3",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9443d",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_recommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="recommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_recommendationevent" ("considerations", "dispute_id", "employer_received_on", "employer_replied_on", "employer_reply", "employer_statement", "id", "issued_on", "letter_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "worker_received_on", "worker_replied_on", "worker_reply", "worker_statement") SELECT new_values."considerations", new_values."dispute_id", new_values."employer_received_on", new_values."employer_replied_on", new_values."employer_reply", new_values."employer_statement", new_values."id", new_values."issued_on", new_values."letter_id", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."points", new_values."worker_received_on", new_values."worker_replied_on", new_values."worker_reply", new_values."worker_statement" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="252e4778911949d489d8dec3143a39068724dda7",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f2945",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_recommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="recommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_recommendationevent" ("considerations", "dispute_id", "employer_received_on", "employer_replied_on", "employer_reply", "employer_statement", "id", "issued_on", "letter_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "worker_received_on", "worker_replied_on", "worker_reply", "worker_statement") SELECT old_values."considerations", old_values."dispute_id", old_values."employer_received_on", old_values."employer_replied_on", old_values."employer_reply", old_values."employer_statement", old_values."id", old_values."issued_on", old_values."letter_id", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."points", old_values."worker_received_on", old_values."worker_replied_on", old_values."worker_reply", old_values."worker_statement" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="85a020cb0f4a7397e4cd97412e877b251ddf3d16",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_755f0",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_recommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="termination",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_terminationevent" ("company_id", "compensation", "dispute_id", "employed_since", "id", "in_probation", "is_paid", "letter_id", "note", "notified_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reason", "refused_on", "reported_on", "service_months", "sex", "terminated_on", "upload_id", "upload_row", "way", "worker_key", "worker_name") SELECT new_values."company_id", new_values."compensation", new_values."dispute_id", new_values."employed_since", new_values."id", new_values."in_probation", new_values."is_paid", new_values."letter_id", new_values."note", new_values."notified_on", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."reason", new_values."refused_on", new_values."reported_on", new_values."service_months", new_values."sex", new_values."terminated_on", new_values."upload_id", new_values."upload_row", new_values."way", new_values."worker_key", new_values."worker_name" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0a443d5d3dfdc4c668dd5153fbb5479d8659be27",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_56843",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_termination",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="termination",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_terminationevent" ("company_id", "compensation", "dispute_id", "employed_since", "id", "in_probation", "is_paid", "letter_id", "note", "notified_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reason", "refused_on", "reported_on", "service_months", "sex", "terminated_on", "upload_id", "upload_row", "way", "worker_key", "worker_name") SELECT new_values."company_id", new_values."compensation", new_values."dispute_id", new_values."employed_since", new_values."id", new_values."in_probation", new_values."is_paid", new_values."letter_id", new_values."note", new_values."notified_on", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."reason", new_values."refused_on", new_values."reported_on", new_values."service_months", new_values."sex", new_values."terminated_on", new_values."upload_id", new_values."upload_row", new_values."way", new_values."worker_key", new_values."worker_name" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="8ff62ded9dd0223c584a1f77132386e00221b4bf",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ccb70",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_termination",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="termination",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_terminationevent" ("company_id", "compensation", "dispute_id", "employed_since", "id", "in_probation", "is_paid", "letter_id", "note", "notified_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reason", "refused_on", "reported_on", "service_months", "sex", "terminated_on", "upload_id", "upload_row", "way", "worker_key", "worker_name") SELECT old_values."company_id", old_values."compensation", old_values."dispute_id", old_values."employed_since", old_values."id", old_values."in_probation", old_values."is_paid", old_values."letter_id", old_values."note", old_values."notified_on", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."reason", old_values."refused_on", old_values."reported_on", old_values."service_months", old_values."sex", old_values."terminated_on", old_values."upload_id", old_values."upload_row", old_values."way", old_values."worker_key", old_values."worker_name" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="36ab7b34793771616509ef19adad2c524d28abe4",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c38fe",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_termination",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tradeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_tradeunionevent" ("address", "board", "chair", "company_id", "completed_on", "confederation", "dossier", "federation", "founders", "founders_count", "id", "members", "missing", "name", "name_key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postponed_on", "received_on", "record_number", "recorded_on", "returned_on", "revoke_reason", "revoked_on", "secretary", "state", "statutes_on", "treasurer", "upload_id", "upload_row") SELECT new_values."address", new_values."board", new_values."chair", new_values."company_id", new_values."completed_on", new_values."confederation", new_values."dossier", new_values."federation", new_values."founders", new_values."founders_count", new_values."id", new_values."members", new_values."missing", new_values."name", new_values."name_key", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."postponed_on", new_values."received_on", new_values."record_number", new_values."recorded_on", new_values."returned_on", new_values."revoke_reason", new_values."revoked_on", new_values."secretary", new_values."state", new_values."statutes_on", new_values."treasurer", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2fba4fbb0efcc84690931e64c209dcdef6fca6df",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_98ddf",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_tradeunion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tradeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_tradeunionevent" ("address", "board", "chair", "company_id", "completed_on", "confederation", "dossier", "federation", "founders", "founders_count", "id", "members", "missing", "name", "name_key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postponed_on", "received_on", "record_number", "recorded_on", "returned_on", "revoke_reason", "revoked_on", "secretary", "state", "statutes_on", "treasurer", "upload_id", "upload_row") SELECT new_values."address", new_values."board", new_values."chair", new_values."company_id", new_values."completed_on", new_values."confederation", new_values."dossier", new_values."federation", new_values."founders", new_values."founders_count", new_values."id", new_values."members", new_values."missing", new_values."name", new_values."name_key", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."postponed_on", new_values."received_on", new_values."record_number", new_values."recorded_on", new_values."returned_on", new_values."revoke_reason", new_values."revoked_on", new_values."secretary", new_values."state", new_values."statutes_on", new_values."treasurer", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="30fff0b69b2cfee78ec790e1f1237063f9e88dcf",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5adac",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_tradeunion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tradeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_tradeunionevent" ("address", "board", "chair", "company_id", "completed_on", "confederation", "dossier", "federation", "founders", "founders_count", "id", "members", "missing", "name", "name_key", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postponed_on", "received_on", "record_number", "recorded_on", "returned_on", "revoke_reason", "revoked_on", "secretary", "state", "statutes_on", "treasurer", "upload_id", "upload_row") SELECT old_values."address", old_values."board", old_values."chair", old_values."company_id", old_values."completed_on", old_values."confederation", old_values."dossier", old_values."federation", old_values."founders", old_values."founders_count", old_values."id", old_values."members", old_values."missing", old_values."name", old_values."name_key", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."postponed_on", old_values."received_on", old_values."record_number", old_values."recorded_on", old_values."returned_on", old_values."revoke_reason", old_values."revoked_on", old_values."secretary", old_values."state", old_values."statutes_on", old_values."treasurer", old_values."upload_id", old_values."upload_row" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="ac64b7917b84febb2cbca57229370bd18a03ab42",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_fcb28",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_tradeunion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_strikeevent" ("bargaining", "begins_at", "closes_at", "company_id", "deadlock_on", "employer_told_on", "ends_on", "first_request_on", "id", "is_signed", "kind", "letter_id", "met_on", "note", "notice_number", "notice_on", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "reason", "received_on", "result", "second_request_on", "starts_on", "took_place", "workers") SELECT new_values."bargaining", new_values."begins_at", new_values."closes_at", new_values."company_id", new_values."deadlock_on", new_values."employer_told_on", new_values."ends_on", new_values."first_request_on", new_values."id", new_values."is_signed", new_values."kind", new_values."letter_id", new_values."met_on", new_values."note", new_values."notice_number", new_values."notice_on", new_values."organiser", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."reason", new_values."received_on", new_values."result", new_values."second_request_on", new_values."starts_on", new_values."took_place", new_values."workers" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e943086928496d1a395d8f6c25f182c912c45781",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bca64",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_strikeevent" ("bargaining", "begins_at", "closes_at", "company_id", "deadlock_on", "employer_told_on", "ends_on", "first_request_on", "id", "is_signed", "kind", "letter_id", "met_on", "note", "notice_number", "notice_on", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "reason", "received_on", "result", "second_request_on", "starts_on", "took_place", "workers") SELECT new_values."bargaining", new_values."begins_at", new_values."closes_at", new_values."company_id", new_values."deadlock_on", new_values."employer_told_on", new_values."ends_on", new_values."first_request_on", new_values."id", new_values."is_signed", new_values."kind", new_values."letter_id", new_values."met_on", new_values."note", new_values."notice_number", new_values."notice_on", new_values."organiser", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."reason", new_values."received_on", new_values."result", new_values."second_request_on", new_values."starts_on", new_values."took_place", new_values."workers" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2c417189b7820a8990fc42df3190f59b76cd344a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7e91c",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_strikeevent" ("bargaining", "begins_at", "closes_at", "company_id", "deadlock_on", "employer_told_on", "ends_on", "first_request_on", "id", "is_signed", "kind", "letter_id", "met_on", "note", "notice_number", "notice_on", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "reason", "received_on", "result", "second_request_on", "starts_on", "took_place", "workers") SELECT old_values."bargaining", old_values."begins_at", old_values."closes_at", old_values."company_id", old_values."deadlock_on", old_values."employer_told_on", old_values."ends_on", old_values."first_request_on", old_values."id", old_values."is_signed", old_values."kind", old_values."letter_id", old_values."met_on", old_values."note", old_values."notice_number", old_values."notice_on", old_values."organiser", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."reason", old_values."received_on", old_values."result", old_values."second_request_on", old_values."starts_on", old_values."took_place", old_values."workers" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="240ae58bb3f85fcbd96de0b5c4d831ee18ac5c20",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9097f",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="industrialevent",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_industrialeventevent" ("activities", "attendance", "cost", "date", "fund", "id", "kind", "name", "others", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place") SELECT new_values."activities", new_values."attendance", new_values."cost", new_values."date", new_values."fund", new_values."id", new_values."kind", new_values."name", new_values."others", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1862235aa52ee04c6ba432a1d9c25dffa8583ae7",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_20c78",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_industrialevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="industrialevent",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_industrialeventevent" ("activities", "attendance", "cost", "date", "fund", "id", "kind", "name", "others", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place") SELECT new_values."activities", new_values."attendance", new_values."cost", new_values."date", new_values."fund", new_values."id", new_values."kind", new_values."name", new_values."others", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="632f81f57908e1c10c2d073aec21e2c544017b5f",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2be84",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_industrialevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="industrialevent",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_industrialeventevent" ("activities", "attendance", "cost", "date", "fund", "id", "kind", "name", "others", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place") SELECT old_values."activities", old_values."attendance", old_values."cost", old_values."date", old_values."fund", old_values."id", old_values."kind", old_values."name", old_values."others", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="7051467bdcf619e951aa6fb8a2f363d0c4ee5231",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_77696",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_industrialevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputepartyevent" ("address", "dispute_id", "employed_since", "id", "is_proxy", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "position", "side", "union_id") SELECT new_values."address", new_values."dispute_id", new_values."employed_since", new_values."id", new_values."is_proxy", new_values."name", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."position", new_values."side", new_values."union_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="7155508698f6779b6cb6a3da1394aab09c766ffa",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ecd35",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputepartyevent" ("address", "dispute_id", "employed_since", "id", "is_proxy", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "position", "side", "union_id") SELECT new_values."address", new_values."dispute_id", new_values."employed_since", new_values."id", new_values."is_proxy", new_values."name", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."position", new_values."side", new_values."union_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="182852d8cc548da3625353b14e2aaaf5034f0110",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_37edd",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_disputepartyevent" ("address", "dispute_id", "employed_since", "id", "is_proxy", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "position", "side", "union_id") SELECT old_values."address", old_values."dispute_id", old_values."employed_since", old_values."id", old_values."is_proxy", old_values."name", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."position", old_values."side", old_values."union_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="efe7fa26444b0cab8e6366799fd334c9cd8e4481",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c056d",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="collectiveagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_collectiveagreementevent" ("company_id", "extended_until", "id", "men", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "registered_on", "registration_number", "sequence", "signed_on", "status", "union_members", "valid_from", "valid_until", "women") SELECT new_values."company_id", new_values."extended_until", new_values."id", new_values."men", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."received_on", new_values."registered_on", new_values."registration_number", new_values."sequence", new_values."signed_on", new_values."status", new_values."union_members", new_values."valid_from", new_values."valid_until", new_values."women" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="9304d1ead7f97e9bed8419e431a2151ce0c002ba",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4ce23",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_collectiveagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="collectiveagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_collectiveagreementevent" ("company_id", "extended_until", "id", "men", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "registered_on", "registration_number", "sequence", "signed_on", "status", "union_members", "valid_from", "valid_until", "women") SELECT new_values."company_id", new_values."extended_until", new_values."id", new_values."men", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."received_on", new_values."registered_on", new_values."registration_number", new_values."sequence", new_values."signed_on", new_values."status", new_values."union_members", new_values."valid_from", new_values."valid_until", new_values."women" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4825dd9d817b601a98f23a940415a1f2b6677aec",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1d7d5",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_collectiveagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="collectiveagreement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_collectiveagreementevent" ("company_id", "extended_until", "id", "men", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "registered_on", "registration_number", "sequence", "signed_on", "status", "union_members", "valid_from", "valid_until", "women") SELECT old_values."company_id", old_values."extended_until", old_values."id", old_values."men", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."received_on", old_values."registered_on", old_values."registration_number", old_values."sequence", old_values."signed_on", old_values."status", old_values."union_members", old_values."valid_from", old_values."valid_until", old_values."women" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="b0bcd1e3e85a111fc3d4084698dffaa713aadf26",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_bac84",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_collectiveagreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unionchange",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_unionchangeevent" ("becomes", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_on", "union_id", "was") SELECT new_values."becomes", new_values."id", new_values."kind", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."told_on", new_values."union_id", new_values."was" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="393553537fa5941410e32205452783c1953e647f",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_32e35",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_unionchange",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unionchange",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_unionchangeevent" ("becomes", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_on", "union_id", "was") SELECT new_values."becomes", new_values."id", new_values."kind", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."told_on", new_values."union_id", new_values."was" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d14e1e9e50a7f71823fb65bea89ee3a8d0088cbb",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_814d7",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_unionchange",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unionchange",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_unionchangeevent" ("becomes", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_on", "union_id", "was") SELECT old_values."becomes", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."told_on", old_values."union_id", old_values."was" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="19f22672ec9c61f4e7122ecee3b7d5b402cefff9",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_81794",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_unionchange",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wageproposal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wageproposalevent" ("alpha", "amount", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "side") SELECT new_values."alpha", new_values."amount", new_values."id", new_values."meeting_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."side" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6f2c6b7f94acdebf17a955961ffe9a95269e6dfe",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e040d",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="industrial_relations_wageproposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wageproposal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wageproposalevent" ("alpha", "amount", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "side") SELECT new_values."alpha", new_values."amount", new_values."id", new_values."meeting_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."side" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="885e7a13c9c477280caf0692a85628467d038efa",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_da01c",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="industrial_relations_wageproposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wageproposal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "industrial_relations_wageproposalevent" ("alpha", "amount", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "side") SELECT old_values."alpha", old_values."amount", old_values."id", old_values."meeting_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."side" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="93306685ef54fe2f0cda9da707e6c2028063b1e4",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_77ca5",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="industrial_relations_wageproposal",
                    when="AFTER",
                ),
            ),
        ),
        migrations.RunSQL(
            sql="ALTER TABLE industrial_relations_stagedcontract SET UNLOGGED",
            reverse_sql="ALTER TABLE industrial_relations_stagedcontract SET LOGGED",
        ),
        migrations.RunSQL(
            sql="ALTER TABLE industrial_relations_stageddispute SET UNLOGGED",
            reverse_sql="ALTER TABLE industrial_relations_stageddispute SET LOGGED",
        ),
        migrations.RunSQL(
            sql="ALTER TABLE industrial_relations_stagedregulation SET UNLOGGED",
            reverse_sql="ALTER TABLE industrial_relations_stagedregulation SET LOGGED",
        ),
        migrations.RunSQL(
            sql="ALTER TABLE industrial_relations_stagedtermination SET UNLOGGED",
            reverse_sql="ALTER TABLE industrial_relations_stagedtermination SET LOGGED",
        ),
        migrations.RunSQL(
            sql="ALTER TABLE industrial_relations_stagedunion SET UNLOGGED",
            reverse_sql="ALTER TABLE industrial_relations_stagedunion SET LOGGED",
        ),
    ]
