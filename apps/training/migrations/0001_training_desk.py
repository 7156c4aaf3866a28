import uuid

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("intake", "0002_upload_subject"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("registry", "0003_established"),
    ]

    operations = [
        migrations.CreateModel(
            name="StagedApplicant",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("training_class_id", models.BigIntegerField()),
                ("nik", models.CharField(db_collation="C", max_length=16)),
                ("name", models.CharField(max_length=120)),
                ("sex", models.CharField(max_length=1)),
                ("birth_place", models.CharField(blank=True, max_length=80)),
                ("birth_date", models.DateField(null=True)),
                ("education", models.CharField(max_length=8, null=True)),
                ("address", models.CharField(blank=True, max_length=250)),
                ("kelurahan", models.CharField(max_length=13, null=True)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("email", models.CharField(blank=True, max_length=254)),
                ("disability", models.CharField(blank=True, max_length=16)),
                ("applied_on", models.DateField(null=True)),
                ("admin_result", models.CharField(blank=True, max_length=8)),
                ("interview_score", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                ("aptitude_score", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedAttendance",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("trainee_id", models.BigIntegerField()),
                ("marks", models.JSONField(default=dict)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedCompetency",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("trainee_id", models.BigIntegerField()),
                ("tested_on", models.DateField()),
                ("body", models.CharField(max_length=120)),
                ("scheme", models.CharField(max_length=160)),
                ("result", models.CharField(max_length=2)),
                ("certificate_number", models.CharField(blank=True, max_length=80)),
                ("registration_number", models.CharField(blank=True, max_length=80)),
                ("valid_until", models.DateField(null=True)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedTrainee",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("training_class_id", models.BigIntegerField()),
                ("nik", models.CharField(db_collation="C", max_length=16)),
                ("name", models.CharField(max_length=120)),
                ("sex", models.CharField(max_length=1)),
                ("birth_place", models.CharField(blank=True, max_length=80)),
                ("birth_date", models.DateField(null=True)),
                ("education", models.CharField(max_length=8, null=True)),
                ("address", models.CharField(blank=True, max_length=250)),
                ("kelurahan", models.CharField(max_length=13, null=True)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("disability", models.CharField(blank=True, max_length=16)),
                ("theory", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                ("practice", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                ("final", models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                ("graduated", models.BooleanField(null=True)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Trade",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80, verbose_name="name")),
            ],
            options={
                "verbose_name": "trade (kejuruan)",
                "verbose_name_plural": "trades (kejuruan)",
                "ordering": ("name",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("name",),
                        name="trade_once",
                        violation_error_message="There is a trade of this name already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TradeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=80, verbose_name="name")),
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
                        to="training.trade",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="TrainingProgramme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, verbose_name="programme")),
                (
                    "hours",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours of instruction (JP)",
                    ),
                ),
                (
                    "hours_a_day",
                    models.PositiveSmallIntegerField(
                        default=8,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours a day (JP)",
                    ),
                ),
                (
                    "certificate_kind",
                    models.CharField(
                        choices=[
                            ("training", "training certificate of the office only"),
                            ("competency", "competency certificate (BNSP)"),
                            ("licence", "operator licence (Kemnaker)"),
                        ],
                        default="training",
                        max_length=12,
                        verbose_name="leads to",
                    ),
                ),
                ("scheme", models.CharField(blank=True, max_length=160, verbose_name="certification scheme")),
                ("is_offered", models.BooleanField(default=True, verbose_name="offered")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "least_education",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.educationlevel",
                        verbose_name="least education",
                    ),
                ),
                (
                    "trade",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="programmes",
                        to="training.trade",
                        verbose_name="trade (kejuruan)",
                    ),
                ),
            ],
            options={
                "verbose_name": "training programme",
                "verbose_name_plural": "training programmes",
                "ordering": ("name",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("name",),
                        name="programme_once",
                        violation_error_message="There is a programme of this name already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Instructor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                ("institution", models.CharField(blank=True, max_length=120, verbose_name="institution")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("is_active", models.BooleanField(default=True, verbose_name="teaches")),
                (
                    "user",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="instructor",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
                (
                    "trades",
                    models.ManyToManyField(
                        blank=True, related_name="instructors", to="training.trade", verbose_name="trades (kejuruan)"
                    ),
                ),
            ],
            options={
                "verbose_name": "instructor",
                "verbose_name_plural": "instructors",
                "ordering": ("name",),
            },
        ),
        migrations.CreateModel(
            name="ProgrammeUnit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("place", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("code", models.CharField(blank=True, max_length=40, verbose_name="unit code (SKKNI)")),
                ("title", models.CharField(max_length=200, verbose_name="unit")),
                ("hours", models.PositiveSmallIntegerField(default=0, verbose_name="hours of instruction (JP)")),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="units",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "competency unit",
                "verbose_name_plural": "competency units",
                "ordering": ("place", "pk"),
            },
        ),
        migrations.CreateModel(
            name="TrainingProgrammeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120, verbose_name="programme")),
                (
                    "hours",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours of instruction (JP)",
                    ),
                ),
                (
                    "hours_a_day",
                    models.PositiveSmallIntegerField(
                        default=8,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours a day (JP)",
                    ),
                ),
                (
                    "certificate_kind",
                    models.CharField(
                        choices=[
                            ("training", "training certificate of the office only"),
                            ("competency", "competency certificate (BNSP)"),
                            ("licence", "operator licence (Kemnaker)"),
                        ],
                        default="training",
                        max_length=12,
                        verbose_name="leads to",
                    ),
                ),
                ("scheme", models.CharField(blank=True, max_length=160, verbose_name="certification scheme")),
                ("is_offered", models.BooleanField(default=True, verbose_name="offered")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "least_education",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.educationlevel",
                        verbose_name="least education",
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
                        to="training.trainingprogramme",
                    ),
                ),
                (
                    "trade",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trade",
                        verbose_name="trade (kejuruan)",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="TrainingProposal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("organisation", models.CharField(max_length=160, verbose_name="organisation")),
                ("contact", models.CharField(max_length=120, verbose_name="contact person")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("year", models.PositiveSmallIntegerField(editable=False, verbose_name="year")),
                ("agenda_number", models.CharField(max_length=40, verbose_name="agenda number")),
                ("received_on", models.DateField(verbose_name="received on")),
                ("letter_number", models.CharField(blank=True, max_length=60, verbose_name="number of their letter")),
                ("wish", models.CharField(max_length=200, verbose_name="training asked for")),
                (
                    "accommodation",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("companion", "companion (pendamping)"),
                                ("sign_language", "sign language interpreter (JBI)"),
                                ("braille", "braille or audio material"),
                                ("screen_reader", "screen reader"),
                                ("ramp", "ramp and wide doors"),
                                ("transport", "transport to and fro"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="accommodation needed",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("received", "received"),
                            ("verified", "verified"),
                            ("approved", "approved"),
                            ("refused", "refused"),
                            ("postponed", "postponed"),
                        ],
                        default="received",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("verified_on", models.DateField(blank=True, null=True, verbose_name="verified on")),
                (
                    "verification",
                    models.CharField(blank=True, max_length=250, verbose_name="result of the verification"),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided on")),
                ("reason", models.CharField(blank=True, max_length=250, verbose_name="reason")),
                ("postponed_until", models.DateField(blank=True, null=True, verbose_name="postponed until")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "programme",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proposals",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "training proposal",
                "verbose_name_plural": "training proposals",
                "ordering": ("-received_on", "-pk"),
                "permissions": (("decide_trainingproposal", "Can decide training proposals"),),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("year", "agenda_number"),
                        name="proposal_agenda_once_a_year",
                        violation_error_message="This agenda number of that year is taken already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ("refused", "postponed")), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="proposal_turned_down_says_why",
                        violation_error_message="Say why the proposal is refused or postponed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ("approved", "refused", "postponed")), _negated=True),
                            ("decided_on__isnull", False),
                            _connector="OR",
                        ),
                        name="proposal_decided_on_a_day",
                        violation_error_message="Fill in the day of the decision.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="YearlyPlan",
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
                (
                    "packages",
                    models.PositiveSmallIntegerField(
                        default=1, validators=[django.core.validators.MinValueValidator(1)], verbose_name="packages"
                    ),
                ),
                (
                    "quota",
                    models.PositiveIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)], verbose_name="participants in all"
                    ),
                ),
                ("hours", models.PositiveSmallIntegerField(verbose_name="hours of instruction (JP) of a package")),
                ("budget", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="budget")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "programme",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
            ],
            options={
                "verbose_name": "line of the yearly plan",
                "verbose_name_plural": "yearly plan",
                "ordering": ("-year", "programme__name"),
                "indexes": [models.Index(fields=["year"], name="plan_by_year")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("programme", "year", "fund"),
                        name="plan_once_a_year",
                        violation_error_message="This programme is in the plan of that year from that fund already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InstructorEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                ("institution", models.CharField(blank=True, max_length=120, verbose_name="institution")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("is_active", models.BooleanField(default=True, verbose_name="teaches")),
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
                        to="training.instructor",
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
            name="ProposalGroup",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "disability",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("physical", "physical"),
                            ("intellectual", "intellectual"),
                            ("mental", "mental"),
                            ("sensory", "sensory"),
                            ("multiple", "multiple"),
                        ],
                        max_length=16,
                        verbose_name="disability",
                    ),
                ),
                ("detail", models.CharField(blank=True, max_length=80, verbose_name="in their own words")),
                ("men", models.PositiveSmallIntegerField(default=0, verbose_name="men")),
                ("women", models.PositiveSmallIntegerField(default=0, verbose_name="women")),
                (
                    "proposal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="groups",
                        to="training.trainingproposal",
                        verbose_name="proposal",
                    ),
                ),
            ],
            options={
                "verbose_name": "group of participants",
                "verbose_name_plural": "groups of participants",
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="TrainingClass",
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
                (
                    "batch",
                    models.PositiveSmallIntegerField(
                        default=1, validators=[django.core.validators.MinValueValidator(1)], verbose_name="batch"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("institutional", "at the training centre (institusional)"),
                            ("mobile", "mobile unit in the village (MTU)"),
                            ("on_the_job", "on the job"),
                            ("self_funded", "paid by the participants (swadaya)"),
                            ("cooperation", "with a partner (kerja sama)"),
                            ("third_party", "by a third party"),
                        ],
                        default="institutional",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
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
                ("partner", models.CharField(blank=True, max_length=160, verbose_name="partner or sponsor")),
                ("is_for_disabled", models.BooleanField(default=False, verbose_name="for persons with a disability")),
                (
                    "quota",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)], verbose_name="places"
                    ),
                ),
                ("place", models.CharField(max_length=160, verbose_name="place")),
                ("starts_on", models.DateField(verbose_name="first day")),
                ("ends_on", models.DateField(verbose_name="last day")),
                ("begins_at", models.TimeField(blank=True, null=True, verbose_name="from")),
                ("closes_at", models.TimeField(blank=True, null=True, verbose_name="to")),
                (
                    "hours",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours of instruction (JP)",
                    ),
                ),
                (
                    "hours_a_day",
                    models.PositiveSmallIntegerField(
                        default=8,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours a day (JP)",
                    ),
                ),
                (
                    "decree_number",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the decree (SK)"),
                ),
                ("decree_on", models.DateField(blank=True, null=True, verbose_name="date of the decree")),
                ("budget", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="budget")),
                ("spent", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="spent")),
                (
                    "transport_a_day",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=16, verbose_name="transport allowance a day"
                    ),
                ),
                (
                    "assessor_body",
                    models.CharField(blank=True, max_length=120, verbose_name="certification body (LSP)"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("planned", "planned"),
                            ("registration", "open for applicants"),
                            ("selection", "selection"),
                            ("running", "running"),
                            ("finished", "finished"),
                            ("cancelled", "cancelled"),
                        ],
                        default="planned",
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                ("cancel_reason", models.CharField(blank=True, max_length=250, verbose_name="why it was cancelled")),
                (
                    "selection",
                    models.CharField(
                        choices=[("draft", "draft"), ("submitted", "submitted"), ("approved", "approved")],
                        default="draft",
                        max_length=10,
                        verbose_name="selection",
                    ),
                ),
                (
                    "submitted_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="selection submitted on"),
                ),
                (
                    "approved_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="selection approved on"),
                ),
                (
                    "selection_note",
                    models.CharField(
                        blank=True, editable=False, max_length=250, verbose_name="why the selection came back"
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "instructors",
                    models.ManyToManyField(
                        blank=True, related_name="classes", to="training.instructor", verbose_name="instructors"
                    ),
                ),
                (
                    "village",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        limit_choices_to={"level": "kelurahan"},
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.region",
                        verbose_name="village (kelurahan)",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="classes",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
                (
                    "proposal",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="training_class",
                        to="training.trainingproposal",
                        verbose_name="proposal",
                    ),
                ),
            ],
            options={
                "verbose_name": "class",
                "verbose_name_plural": "classes",
                "ordering": ("-starts_on", "-pk"),
                "permissions": (
                    ("approve_selection", "Can approve the selection of applicants"),
                    ("issue_certificate", "Can issue and print certificates"),
                    ("fill_attendance", "Can fill in attendance"),
                    ("export_trainingclass", "Can export training classes"),
                ),
                "indexes": [
                    models.Index(fields=["ends_on"], name="class_by_last_day"),
                    models.Index(fields=["year", "state"], name="class_by_year"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("programme", "year", "batch"),
                        name="class_batch_once_a_year",
                        violation_error_message="This batch of the programme is recorded for that year already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                        name="class_ends_after_it_starts",
                        violation_error_message="The last day must not lie before the first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "cancelled"), _negated=True),
                            models.Q(("cancel_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="cancelled_class_says_why",
                        violation_error_message="Say why the class is cancelled.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TrainingProposalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("organisation", models.CharField(max_length=160, verbose_name="organisation")),
                ("contact", models.CharField(max_length=120, verbose_name="contact person")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("year", models.PositiveSmallIntegerField(editable=False, verbose_name="year")),
                ("agenda_number", models.CharField(max_length=40, verbose_name="agenda number")),
                ("received_on", models.DateField(verbose_name="received on")),
                ("letter_number", models.CharField(blank=True, max_length=60, verbose_name="number of their letter")),
                ("wish", models.CharField(max_length=200, verbose_name="training asked for")),
                (
                    "accommodation",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("companion", "companion (pendamping)"),
                                ("sign_language", "sign language interpreter (JBI)"),
                                ("braille", "braille or audio material"),
                                ("screen_reader", "screen reader"),
                                ("ramp", "ramp and wide doors"),
                                ("transport", "transport to and fro"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        verbose_name="accommodation needed",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("received", "received"),
                            ("verified", "verified"),
                            ("approved", "approved"),
                            ("refused", "refused"),
                            ("postponed", "postponed"),
                        ],
                        default="received",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("verified_on", models.DateField(blank=True, null=True, verbose_name="verified on")),
                (
                    "verification",
                    models.CharField(blank=True, max_length=250, verbose_name="result of the verification"),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided on")),
                ("reason", models.CharField(blank=True, max_length=250, verbose_name="reason")),
                ("postponed_until", models.DateField(blank=True, null=True, verbose_name="postponed until")),
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
                        to="training.trainingproposal",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="YearlyPlanEvent",
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
                (
                    "packages",
                    models.PositiveSmallIntegerField(
                        default=1, validators=[django.core.validators.MinValueValidator(1)], verbose_name="packages"
                    ),
                ),
                (
                    "quota",
                    models.PositiveIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)], verbose_name="participants in all"
                    ),
                ),
                ("hours", models.PositiveSmallIntegerField(verbose_name="hours of instruction (JP) of a package")),
                ("budget", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="budget")),
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
                        to="training.yearlyplan",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ProgrammeUnitEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("place", models.PositiveSmallIntegerField(default=1, verbose_name="order")),
                ("code", models.CharField(blank=True, max_length=40, verbose_name="unit code (SKKNI)")),
                ("title", models.CharField(max_length=200, verbose_name="unit")),
                ("hours", models.PositiveSmallIntegerField(default=0, verbose_name="hours of instruction (JP)")),
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
                        to="training.programmeunit",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ClassDay",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("date", models.DateField(verbose_name="date")),
                ("hours", models.PositiveSmallIntegerField(default=8, verbose_name="hours (JP)")),
                ("topic", models.CharField(blank=True, max_length=200, verbose_name="what was taught")),
                (
                    "instructor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="days",
                        to="training.instructor",
                        verbose_name="instructor",
                    ),
                ),
                (
                    "training_class",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="days",
                        to="training.trainingclass",
                        verbose_name="class",
                    ),
                ),
            ],
            options={
                "verbose_name": "day of instruction",
                "verbose_name_plural": "days of instruction",
                "ordering": ("date",),
                "indexes": [models.Index(fields=["date"], name="class_day_by_date")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("training_class", "date"),
                        name="class_day_once",
                        violation_error_message="This day is listed already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TrainingClassEvent",
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
                (
                    "batch",
                    models.PositiveSmallIntegerField(
                        default=1, validators=[django.core.validators.MinValueValidator(1)], verbose_name="batch"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("institutional", "at the training centre (institusional)"),
                            ("mobile", "mobile unit in the village (MTU)"),
                            ("on_the_job", "on the job"),
                            ("self_funded", "paid by the participants (swadaya)"),
                            ("cooperation", "with a partner (kerja sama)"),
                            ("third_party", "by a third party"),
                        ],
                        default="institutional",
                        max_length=14,
                        verbose_name="kind",
                    ),
                ),
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
                ("partner", models.CharField(blank=True, max_length=160, verbose_name="partner or sponsor")),
                ("is_for_disabled", models.BooleanField(default=False, verbose_name="for persons with a disability")),
                (
                    "quota",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)], verbose_name="places"
                    ),
                ),
                ("place", models.CharField(max_length=160, verbose_name="place")),
                ("starts_on", models.DateField(verbose_name="first day")),
                ("ends_on", models.DateField(verbose_name="last day")),
                ("begins_at", models.TimeField(blank=True, null=True, verbose_name="from")),
                ("closes_at", models.TimeField(blank=True, null=True, verbose_name="to")),
                (
                    "hours",
                    models.PositiveSmallIntegerField(
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours of instruction (JP)",
                    ),
                ),
                (
                    "hours_a_day",
                    models.PositiveSmallIntegerField(
                        default=8,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="hours a day (JP)",
                    ),
                ),
                (
                    "decree_number",
                    models.CharField(blank=True, max_length=80, verbose_name="number of the decree (SK)"),
                ),
                ("decree_on", models.DateField(blank=True, null=True, verbose_name="date of the decree")),
                ("budget", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="budget")),
                ("spent", models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="spent")),
                (
                    "transport_a_day",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=16, verbose_name="transport allowance a day"
                    ),
                ),
                (
                    "assessor_body",
                    models.CharField(blank=True, max_length=120, verbose_name="certification body (LSP)"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("planned", "planned"),
                            ("registration", "open for applicants"),
                            ("selection", "selection"),
                            ("running", "running"),
                            ("finished", "finished"),
                            ("cancelled", "cancelled"),
                        ],
                        default="planned",
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                ("cancel_reason", models.CharField(blank=True, max_length=250, verbose_name="why it was cancelled")),
                (
                    "selection",
                    models.CharField(
                        choices=[("draft", "draft"), ("submitted", "submitted"), ("approved", "approved")],
                        default="draft",
                        max_length=10,
                        verbose_name="selection",
                    ),
                ),
                (
                    "submitted_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="selection submitted on"),
                ),
                (
                    "approved_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="selection approved on"),
                ),
                (
                    "selection_note",
                    models.CharField(
                        blank=True, editable=False, max_length=250, verbose_name="why the selection came back"
                    ),
                ),
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
                        to="training.trainingclass",
                    ),
                ),
                (
                    "village",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        limit_choices_to={"level": "kelurahan"},
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.region",
                        verbose_name="village (kelurahan)",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingprogramme",
                        verbose_name="programme",
                    ),
                ),
                (
                    "proposal",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingproposal",
                        verbose_name="proposal",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Applicant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("applied_on", models.DateField(blank=True, null=True, verbose_name="applied on")),
                ("sex", models.CharField(editable=False, max_length=1, verbose_name="sex")),
                (
                    "admin_result",
                    models.CharField(
                        choices=[("pending", "not checked yet"), ("passed", "complete"), ("failed", "not met")],
                        default="pending",
                        max_length=8,
                        verbose_name="papers",
                    ),
                ),
                ("missing", models.CharField(blank=True, max_length=200, verbose_name="what is missing")),
                (
                    "interview_score",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="interview",
                    ),
                ),
                (
                    "aptitude_score",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="aptitude test",
                    ),
                ),
                (
                    "result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("accepted", "accepted"),
                            ("reserve", "reserve"),
                            ("refused", "not accepted"),
                            ("withdrew", "withdrew"),
                        ],
                        max_length=8,
                        verbose_name="result",
                    ),
                ),
                (
                    "reserve_place",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="place among the reserves"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "education",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.educationlevel",
                        verbose_name="education",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="applications",
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
                (
                    "training_class",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="applicants",
                        to="training.trainingclass",
                        verbose_name="class",
                    ),
                ),
            ],
            options={
                "verbose_name": "applicant",
                "verbose_name_plural": "applicants",
                "ordering": ("-pk",),
                "permissions": (("export_applicant", "Can export applicants"),),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("training_class", "person"),
                        name="applicant_once_a_class",
                        violation_error_message="This person applied for this class already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProposalGroupEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "disability",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("physical", "physical"),
                            ("intellectual", "intellectual"),
                            ("mental", "mental"),
                            ("sensory", "sensory"),
                            ("multiple", "multiple"),
                        ],
                        max_length=16,
                        verbose_name="disability",
                    ),
                ),
                ("detail", models.CharField(blank=True, max_length=80, verbose_name="in their own words")),
                ("men", models.PositiveSmallIntegerField(default=0, verbose_name="men")),
                ("women", models.PositiveSmallIntegerField(default=0, verbose_name="women")),
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
                        to="training.proposalgroup",
                    ),
                ),
                (
                    "proposal",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingproposal",
                        verbose_name="proposal",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Trainee",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("joined_on", models.DateField(verbose_name="joined on")),
                ("sex", models.CharField(editable=False, max_length=1, verbose_name="sex")),
                ("is_disabled", models.BooleanField(default=False, verbose_name="with a disability")),
                (
                    "theory",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="theory",
                    ),
                ),
                (
                    "practice",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="practice",
                    ),
                ),
                (
                    "final",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="final",
                    ),
                ),
                ("graduated", models.BooleanField(blank=True, null=True, verbose_name="graduated")),
                ("left_on", models.DateField(blank=True, null=True, verbose_name="left on")),
                (
                    "leave_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("withdrew", "withdrew"),
                            ("working", "found work"),
                            ("ill", "ill"),
                            ("absent", "stayed away"),
                            ("dismissed", "dismissed"),
                        ],
                        max_length=10,
                        verbose_name="why",
                    ),
                ),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "applicant",
                    models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="trainee",
                        to="training.applicant",
                        verbose_name="applicant",
                    ),
                ),
                (
                    "district",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="registry.region",
                        verbose_name="district (kecamatan)",
                    ),
                ),
                (
                    "education",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.educationlevel",
                        verbose_name="education",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="trainings",
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
                (
                    "training_class",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="trainees",
                        to="training.trainingclass",
                        verbose_name="class",
                    ),
                ),
            ],
            options={
                "verbose_name": "participant",
                "verbose_name_plural": "participants",
                "ordering": ("-pk",),
                "permissions": (("export_trainee", "Can export participants"),),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("training_class", "person"),
                        name="trainee_once_a_class",
                        violation_error_message="This person takes part in this class already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("leave_reason", ""), ("left_on", None)),
                            models.Q(("left_on__isnull", False), models.Q(("leave_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="trainee_left_says_why",
                        violation_error_message="Whoever left has both a day and a reason. Fill in both, or neither.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("left_on", None), models.Q(("graduated", True), _negated=True), _connector="OR"
                        ),
                        name="trainee_left_did_not_graduate",
                        violation_error_message="Whoever left early did not graduate.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ApplicantEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("applied_on", models.DateField(blank=True, null=True, verbose_name="applied on")),
                ("sex", models.CharField(editable=False, max_length=1, verbose_name="sex")),
                (
                    "admin_result",
                    models.CharField(
                        choices=[("pending", "not checked yet"), ("passed", "complete"), ("failed", "not met")],
                        default="pending",
                        max_length=8,
                        verbose_name="papers",
                    ),
                ),
                ("missing", models.CharField(blank=True, max_length=200, verbose_name="what is missing")),
                (
                    "interview_score",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="interview",
                    ),
                ),
                (
                    "aptitude_score",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="aptitude test",
                    ),
                ),
                (
                    "result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("accepted", "accepted"),
                            ("reserve", "reserve"),
                            ("refused", "not accepted"),
                            ("withdrew", "withdrew"),
                        ],
                        max_length=8,
                        verbose_name="result",
                    ),
                ),
                (
                    "reserve_place",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="place among the reserves"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "education",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.educationlevel",
                        verbose_name="education",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
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
                        to="training.applicant",
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
                    "training_class",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingclass",
                        verbose_name="class",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ClassDayEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("date", models.DateField(verbose_name="date")),
                ("hours", models.PositiveSmallIntegerField(default=8, verbose_name="hours (JP)")),
                ("topic", models.CharField(blank=True, max_length=200, verbose_name="what was taught")),
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
                        to="training.classday",
                    ),
                ),
                (
                    "instructor",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.instructor",
                        verbose_name="instructor",
                    ),
                ),
                (
                    "training_class",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingclass",
                        verbose_name="class",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Tracer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "month",
                    models.PositiveSmallIntegerField(
                        choices=[(3, "3 months"), (6, "6 months"), (12, "12 months")], verbose_name="after"
                    ),
                ),
                ("due_on", models.DateField(verbose_name="due on")),
                ("is_mandatory", models.BooleanField(default=False, verbose_name="mandatory")),
                (
                    "state",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("employed", "employed"),
                            ("self_employed", "self-employed"),
                            ("studying", "studies on"),
                            ("not_working", "not working yet"),
                            ("unreached", "not reached"),
                        ],
                        max_length=14,
                        verbose_name="answer",
                    ),
                ),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="asked on")),
                ("company", models.CharField(blank=True, max_length=160, verbose_name="company")),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                ("started_on", models.DateField(blank=True, null=True, verbose_name="works there since")),
                (
                    "placement_number",
                    models.BigIntegerField(blank=True, editable=False, null=True, verbose_name="placement"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "trainee",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tracers",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "verbose_name": "tracer of a graduate",
                "verbose_name_plural": "tracer of graduates",
                "ordering": ("state", "due_on", "pk"),
                "indexes": [models.Index(fields=["state", "due_on"], name="tracer_by_answer")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("trainee", "month"),
                        name="traced_once_a_month",
                        violation_error_message="This participant is on the list for that month already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TraineeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("joined_on", models.DateField(verbose_name="joined on")),
                ("sex", models.CharField(editable=False, max_length=1, verbose_name="sex")),
                ("is_disabled", models.BooleanField(default=False, verbose_name="with a disability")),
                (
                    "theory",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="theory",
                    ),
                ),
                (
                    "practice",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="practice",
                    ),
                ),
                (
                    "final",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(100)],
                        verbose_name="final",
                    ),
                ),
                ("graduated", models.BooleanField(blank=True, null=True, verbose_name="graduated")),
                ("left_on", models.DateField(blank=True, null=True, verbose_name="left on")),
                (
                    "leave_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("withdrew", "withdrew"),
                            ("working", "found work"),
                            ("ill", "ill"),
                            ("absent", "stayed away"),
                            ("dismissed", "dismissed"),
                        ],
                        max_length=10,
                        verbose_name="why",
                    ),
                ),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "applicant",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.applicant",
                        verbose_name="applicant",
                    ),
                ),
                (
                    "district",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.region",
                        verbose_name="district (kecamatan)",
                    ),
                ),
                (
                    "education",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.educationlevel",
                        verbose_name="education",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
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
                        to="training.trainee",
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
                    "training_class",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainingclass",
                        verbose_name="class",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Attendance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "presence",
                    models.CharField(
                        choices=[("H", "present"), ("I", "with permission"), ("S", "sick"), ("A", "absent")],
                        max_length=1,
                        verbose_name="attendance",
                    ),
                ),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
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
                    "day",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendances",
                        to="training.classday",
                        verbose_name="day of instruction",
                    ),
                ),
                (
                    "trainee",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendances",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "verbose_name": "attendance",
                "verbose_name_plural": "attendances",
                "ordering": ("day", "trainee"),
                "constraints": [models.UniqueConstraint(fields=("day", "trainee"), name="attendance_once_a_day")],
            },
        ),
        migrations.CreateModel(
            name="Certificate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("serial", models.PositiveIntegerField(verbose_name="serial number")),
                ("number", models.CharField(max_length=80, verbose_name="number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("facts", models.JSONField(default=dict, editable=False)),
                ("issued_at", models.DateTimeField(auto_now_add=True, verbose_name="issued at")),
                ("void_reason", models.CharField(blank=True, max_length=200, verbose_name="why it is void")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                    "trainee",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="certificates",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "verbose_name": "certificate",
                "verbose_name_plural": "certificates",
                "ordering": ("-pk",),
                "permissions": (("export_certificate", "Can export certificates"),),
                "indexes": [models.Index(fields=["trainee"], name="certificate_by_trainee")],
                "constraints": [
                    models.UniqueConstraint(fields=("year", "serial"), name="certificate_number_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("void_reason", "")),
                        fields=("trainee",),
                        name="certificate_once_a_trainee",
                        violation_error_message="This participant holds a certificate already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CompetencyTest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tested_on", models.DateField(verbose_name="tested on")),
                ("body", models.CharField(max_length=120, verbose_name="certification body (LSP)")),
                ("scheme", models.CharField(max_length=160, verbose_name="certification scheme")),
                (
                    "result",
                    models.CharField(
                        choices=[("K", "competent (K)"), ("BK", "not yet competent (BK)")],
                        max_length=2,
                        verbose_name="result",
                    ),
                ),
                ("certificate_number", models.CharField(blank=True, max_length=80, verbose_name="certificate number")),
                (
                    "registration_number",
                    models.CharField(blank=True, max_length=80, verbose_name="registration number"),
                ),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="valid until")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
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
                    "trainee",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tests",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "verbose_name": "competency test",
                "verbose_name_plural": "competency tests",
                "ordering": ("-tested_on", "-pk"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("trainee", "scheme", "tested_on"),
                        name="tested_once_a_day",
                        violation_error_message="This test of that day is recorded already.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("certificate_number", ""), _negated=True),
                        fields=("certificate_number",),
                        name="competency_certificate_once",
                        violation_error_message="This certificate number is recorded already. Check the number.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("result", "K"), ("certificate_number", ""), _connector="OR"),
                        name="certificate_of_the_competent_only",
                        violation_error_message="Only somebody found competent (K) has a certificate number.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CertificateEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("serial", models.PositiveIntegerField(verbose_name="serial number")),
                ("number", models.CharField(max_length=80, verbose_name="number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("facts", models.JSONField(default=dict, editable=False)),
                ("issued_at", models.DateTimeField(auto_now_add=True, verbose_name="issued at")),
                ("void_reason", models.CharField(blank=True, max_length=200, verbose_name="why it is void")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        to="training.certificate",
                    ),
                ),
                (
                    "trainee",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="AttendanceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "presence",
                    models.CharField(
                        choices=[("H", "present"), ("I", "with permission"), ("S", "sick"), ("A", "absent")],
                        max_length=1,
                        verbose_name="attendance",
                    ),
                ),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
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
                        to="training.attendance",
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
                    "day",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.classday",
                        verbose_name="day of instruction",
                    ),
                ),
                (
                    "trainee",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="CompetencyTestEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("tested_on", models.DateField(verbose_name="tested on")),
                ("body", models.CharField(max_length=120, verbose_name="certification body (LSP)")),
                ("scheme", models.CharField(max_length=160, verbose_name="certification scheme")),
                (
                    "result",
                    models.CharField(
                        choices=[("K", "competent (K)"), ("BK", "not yet competent (BK)")],
                        max_length=2,
                        verbose_name="result",
                    ),
                ),
                ("certificate_number", models.CharField(blank=True, max_length=80, verbose_name="certificate number")),
                (
                    "registration_number",
                    models.CharField(blank=True, max_length=80, verbose_name="registration number"),
                ),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="valid until")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
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
                        to="training.competencytest",
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
                    "trainee",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="TracerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "month",
                    models.PositiveSmallIntegerField(
                        choices=[(3, "3 months"), (6, "6 months"), (12, "12 months")], verbose_name="after"
                    ),
                ),
                ("due_on", models.DateField(verbose_name="due on")),
                ("is_mandatory", models.BooleanField(default=False, verbose_name="mandatory")),
                (
                    "state",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("employed", "employed"),
                            ("self_employed", "self-employed"),
                            ("studying", "studies on"),
                            ("not_working", "not working yet"),
                            ("unreached", "not reached"),
                        ],
                        max_length=14,
                        verbose_name="answer",
                    ),
                ),
                ("asked_on", models.DateField(blank=True, null=True, verbose_name="asked on")),
                ("company", models.CharField(blank=True, max_length=160, verbose_name="company")),
                ("position", models.CharField(blank=True, max_length=120, verbose_name="position")),
                ("started_on", models.DateField(blank=True, null=True, verbose_name="works there since")),
                (
                    "placement_number",
                    models.BigIntegerField(blank=True, editable=False, null=True, verbose_name="placement"),
                ),
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
                        to="training.tracer",
                    ),
                ),
                (
                    "trainee",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="training.trainee",
                        verbose_name="participant",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trade",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_tradeevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d954da4f89acefb28ec53bf3591f258d5ce8e693",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_77ece",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_trade",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trade",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_tradeevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."id", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f43ea434d6a05335ae74917693d7ff9cc4d7d7e9",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fed7c",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_trade",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trade",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_tradeevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."id", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="df57dea185ec9f33182c1e5d34aee5ca45ee8b4d",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_7f320",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_trade",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="instructor",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_instructorevent" ("id", "institution", "is_active", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "user_id") SELECT new_values."id", new_values."institution", new_values."is_active", new_values."name", new_values."nip", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."user_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0b15033b8724d495b839121e5664d9d6591e57d4",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8a475",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_instructor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="instructor",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_instructorevent" ("id", "institution", "is_active", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "user_id") SELECT new_values."id", new_values."institution", new_values."is_active", new_values."name", new_values."nip", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."user_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="249c2ea204a377b660bb886fa3443924374eff75",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2245f",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_instructor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="instructor",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_instructorevent" ("id", "institution", "is_active", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "user_id") SELECT old_values."id", old_values."institution", old_values."is_active", old_values."name", old_values."nip", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."user_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="73ac547233a3747b3e97caa6c83193c1c0823305",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_25c4f",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_instructor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tracer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_tracerevent" ("asked_on", "company", "due_on", "id", "is_mandatory", "month", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_number", "position", "started_on", "state", "trainee_id") SELECT new_values."asked_on", new_values."company", new_values."due_on", new_values."id", new_values."is_mandatory", new_values."month", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."placement_number", new_values."position", new_values."started_on", new_values."state", new_values."trainee_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4d82c12aa38408b5d35b165a7738aa69d5125fcc",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cfe0f",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_tracer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tracer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_tracerevent" ("asked_on", "company", "due_on", "id", "is_mandatory", "month", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_number", "position", "started_on", "state", "trainee_id") SELECT new_values."asked_on", new_values."company", new_values."due_on", new_values."id", new_values."is_mandatory", new_values."month", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."placement_number", new_values."position", new_values."started_on", new_values."state", new_values."trainee_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4682c0b602e64183d193558b751396f3c234ee79",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b7c53",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_tracer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tracer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_tracerevent" ("asked_on", "company", "due_on", "id", "is_mandatory", "month", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_number", "position", "started_on", "state", "trainee_id") SELECT old_values."asked_on", old_values."company", old_values."due_on", old_values."id", old_values."is_mandatory", old_values."month", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."placement_number", old_values."position", old_values."started_on", old_values."state", old_values."trainee_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="cbde222e48a87164abcca1e721e4c532481176e7",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d262a",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_tracer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competencytest",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_competencytestevent" ("body", "certificate_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_number", "result", "scheme", "tested_on", "trainee_id", "upload_id", "upload_row", "valid_until") SELECT new_values."body", new_values."certificate_number", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."registration_number", new_values."result", new_values."scheme", new_values."tested_on", new_values."trainee_id", new_values."upload_id", new_values."upload_row", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b5a025cf7b7ba8af7e4e59b70ff851885db054c1",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_29929",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_competencytest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competencytest",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_competencytestevent" ("body", "certificate_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_number", "result", "scheme", "tested_on", "trainee_id", "upload_id", "upload_row", "valid_until") SELECT new_values."body", new_values."certificate_number", new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."registration_number", new_values."result", new_values."scheme", new_values."tested_on", new_values."trainee_id", new_values."upload_id", new_values."upload_row", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="5b7b636311eb035a434cfa12a869534c4e77d2c6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_638de",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_competencytest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="competencytest",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_competencytestevent" ("body", "certificate_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_number", "result", "scheme", "tested_on", "trainee_id", "upload_id", "upload_row", "valid_until") SELECT old_values."body", old_values."certificate_number", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."registration_number", old_values."result", old_values."scheme", old_values."tested_on", old_values."trainee_id", old_values."upload_id", old_values."upload_row", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="e5eabc478c8faf3c6f75d09e54d277b996fd220d",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_63c31",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_competencytest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificate",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_certificateevent" ("facts", "id", "issued_at", "issued_by_id", "issued_on", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "serial", "token", "trainee_id", "void_reason", "year") SELECT new_values."facts", new_values."id", new_values."issued_at", new_values."issued_by_id", new_values."issued_on", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."serial", new_values."token", new_values."trainee_id", new_values."void_reason", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0f58acf09ddea869e61e6cdaf6c4c4d63bf8189b",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_909c3",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_certificate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificate",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_certificateevent" ("facts", "id", "issued_at", "issued_by_id", "issued_on", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "serial", "token", "trainee_id", "void_reason", "year") SELECT new_values."facts", new_values."id", new_values."issued_at", new_values."issued_by_id", new_values."issued_on", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."serial", new_values."token", new_values."trainee_id", new_values."void_reason", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1adcb172e2ade8ce8c36d3389cca646ed1bead10",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_30092",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_certificate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificate",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_certificateevent" ("facts", "id", "issued_at", "issued_by_id", "issued_on", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "serial", "token", "trainee_id", "void_reason", "year") SELECT old_values."facts", old_values."id", old_values."issued_at", old_values."issued_by_id", old_values."issued_on", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."serial", old_values."token", old_values."trainee_id", old_values."void_reason", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="5a0fcb829de43ef3467dd84ea73067c1e31479b3",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2af4d",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_certificate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendance",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_attendanceevent" ("day_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "trainee_id", "upload_id", "upload_row") SELECT new_values."day_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."presence", new_values."trainee_id", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="754a874fd52c42ef1bb836094adbef2b0ded454f",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f3456",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_attendance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendance",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_attendanceevent" ("day_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "trainee_id", "upload_id", "upload_row") SELECT new_values."day_id", new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."presence", new_values."trainee_id", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="582174d28d10136f4222e8c1671eb07c3d3248e5",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8b904",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_attendance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendance",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_attendanceevent" ("day_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "trainee_id", "upload_id", "upload_row") SELECT old_values."day_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."presence", old_values."trainee_id", old_values."upload_id", old_values."upload_row" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="4e35917088556500e2072564af15570c35c92bfa",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_75519",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_attendance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainee",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_traineeevent" ("applicant_id", "district_id", "education_id", "final", "graduated", "id", "is_disabled", "joined_on", "leave_reason", "left_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "practice", "sex", "theory", "training_class_id", "upload_id", "upload_row") SELECT new_values."applicant_id", new_values."district_id", new_values."education_id", new_values."final", new_values."graduated", new_values."id", new_values."is_disabled", new_values."joined_on", new_values."leave_reason", new_values."left_on", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."practice", new_values."sex", new_values."theory", new_values."training_class_id", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="92822617ebdaa01cc7bacaf15c0b2ec985d4deec",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4c9c9",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_trainee",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainee",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_traineeevent" ("applicant_id", "district_id", "education_id", "final", "graduated", "id", "is_disabled", "joined_on", "leave_reason", "left_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "practice", "sex", "theory", "training_class_id", "upload_id", "upload_row") SELECT new_values."applicant_id", new_values."district_id", new_values."education_id", new_values."final", new_values."graduated", new_values."id", new_values."is_disabled", new_values."joined_on", new_values."leave_reason", new_values."left_on", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."practice", new_values."sex", new_values."theory", new_values."training_class_id", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="85e669423bc5676c8d4a0cb96aff32ca599c27d6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_24c20",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_trainee",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainee",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_traineeevent" ("applicant_id", "district_id", "education_id", "final", "graduated", "id", "is_disabled", "joined_on", "leave_reason", "left_on", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "practice", "sex", "theory", "training_class_id", "upload_id", "upload_row") SELECT old_values."applicant_id", old_values."district_id", old_values."education_id", old_values."final", old_values."graduated", old_values."id", old_values."is_disabled", old_values."joined_on", old_values."leave_reason", old_values."left_on", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."practice", old_values."sex", old_values."theory", old_values."training_class_id", old_values."upload_id", old_values."upload_row" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="6c701167279eb6bf76f920563589560aafa2a6b3",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f4415",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_trainee",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="classday",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_classdayevent" ("date", "hours", "id", "instructor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "topic", "training_class_id") SELECT new_values."date", new_values."hours", new_values."id", new_values."instructor_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."topic", new_values."training_class_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="dc01e4ff7479af84273c978cc42967b20d9e80fc",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5500f",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_classday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="classday",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_classdayevent" ("date", "hours", "id", "instructor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "topic", "training_class_id") SELECT new_values."date", new_values."hours", new_values."id", new_values."instructor_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."topic", new_values."training_class_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="eeca96337e5decf5471cc93af50667c16e038a89",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3e06d",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_classday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="classday",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_classdayevent" ("date", "hours", "id", "instructor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "topic", "training_class_id") SELECT old_values."date", old_values."hours", old_values."id", old_values."instructor_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."topic", old_values."training_class_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="9968958dc448aa007a437874062b8222a4cf1251",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1c6f5",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_classday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="applicant",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_applicantevent" ("admin_result", "applied_on", "aptitude_score", "education_id", "id", "interview_score", "missing", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_place", "result", "sex", "training_class_id", "upload_id", "upload_row") SELECT new_values."admin_result", new_values."applied_on", new_values."aptitude_score", new_values."education_id", new_values."id", new_values."interview_score", new_values."missing", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reserve_place", new_values."result", new_values."sex", new_values."training_class_id", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="dce23ee0746b4f03d9f6836989c3120135062953",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f6b52",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_applicant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="applicant",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_applicantevent" ("admin_result", "applied_on", "aptitude_score", "education_id", "id", "interview_score", "missing", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_place", "result", "sex", "training_class_id", "upload_id", "upload_row") SELECT new_values."admin_result", new_values."applied_on", new_values."aptitude_score", new_values."education_id", new_values."id", new_values."interview_score", new_values."missing", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reserve_place", new_values."result", new_values."sex", new_values."training_class_id", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="00f879909eaa9d7d77309d611f861f2d3ff114bb",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a0309",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_applicant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="applicant",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_applicantevent" ("admin_result", "applied_on", "aptitude_score", "education_id", "id", "interview_score", "missing", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_place", "result", "sex", "training_class_id", "upload_id", "upload_row") SELECT old_values."admin_result", old_values."applied_on", old_values."aptitude_score", old_values."education_id", old_values."id", old_values."interview_score", old_values."missing", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reserve_place", old_values."result", old_values."sex", old_values."training_class_id", old_values."upload_id", old_values."upload_row" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="8b9a5d09f6b52e9a81ebbc660d78a8364ac41972",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_45e62",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_applicant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingprogramme",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingprogrammeevent" ("certificate_kind", "hours", "hours_a_day", "id", "is_offered", "least_education_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "trade_id") SELECT new_values."certificate_kind", new_values."hours", new_values."hours_a_day", new_values."id", new_values."is_offered", new_values."least_education_id", new_values."name", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."scheme", new_values."trade_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="207039d983d6e4f007a5052fdd2c5c1f9d59fe3f",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6376c",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_trainingprogramme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingprogramme",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingprogrammeevent" ("certificate_kind", "hours", "hours_a_day", "id", "is_offered", "least_education_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "trade_id") SELECT new_values."certificate_kind", new_values."hours", new_values."hours_a_day", new_values."id", new_values."is_offered", new_values."least_education_id", new_values."name", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."scheme", new_values."trade_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="3343891669aa59fba83f2fc886c2b93380876757",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ed782",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_trainingprogramme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingprogramme",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingprogrammeevent" ("certificate_kind", "hours", "hours_a_day", "id", "is_offered", "least_education_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "trade_id") SELECT old_values."certificate_kind", old_values."hours", old_values."hours_a_day", old_values."id", old_values."is_offered", old_values."least_education_id", old_values."name", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."scheme", old_values."trade_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="64ce2cbbb4feae7167cf668bff5834ac018683c4",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5a74d",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_trainingprogramme",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="programmeunit",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_programmeunitevent" ("code", "hours", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "title") SELECT new_values."code", new_values."hours", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."programme_id", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="3f0c30df8468e5c7020995522a99c82c010b0c7c",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dd989",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_programmeunit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="programmeunit",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_programmeunitevent" ("code", "hours", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "title") SELECT new_values."code", new_values."hours", new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."programme_id", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="02806d3538ac87ac651a5874dcf64d91122ea8ff",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1cc6e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_programmeunit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="programmeunit",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_programmeunitevent" ("code", "hours", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "title") SELECT old_values."code", old_values."hours", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."programme_id", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="8a89e774a51a1e5c1c695a134538ad3d5cae8690",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_32a11",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_programmeunit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingproposal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingproposalevent" ("accommodation", "agenda_number", "contact", "decided_on", "id", "letter_number", "note", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postponed_until", "programme_id", "reason", "received_on", "state", "verification", "verified_on", "wish", "year") SELECT new_values."accommodation", new_values."agenda_number", new_values."contact", new_values."decided_on", new_values."id", new_values."letter_number", new_values."note", new_values."organisation", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."postponed_until", new_values."programme_id", new_values."reason", new_values."received_on", new_values."state", new_values."verification", new_values."verified_on", new_values."wish", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e9411784bf201f194555dad428b8aa2e721bca9d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a14e3",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_trainingproposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingproposal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingproposalevent" ("accommodation", "agenda_number", "contact", "decided_on", "id", "letter_number", "note", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postponed_until", "programme_id", "reason", "received_on", "state", "verification", "verified_on", "wish", "year") SELECT new_values."accommodation", new_values."agenda_number", new_values."contact", new_values."decided_on", new_values."id", new_values."letter_number", new_values."note", new_values."organisation", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."postponed_until", new_values."programme_id", new_values."reason", new_values."received_on", new_values."state", new_values."verification", new_values."verified_on", new_values."wish", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e2bd5b33c65dbb2cd35f738e2cff43a87031db53",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_576e5",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_trainingproposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingproposal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingproposalevent" ("accommodation", "agenda_number", "contact", "decided_on", "id", "letter_number", "note", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "postponed_until", "programme_id", "reason", "received_on", "state", "verification", "verified_on", "wish", "year") SELECT old_values."accommodation", old_values."agenda_number", old_values."contact", old_values."decided_on", old_values."id", old_values."letter_number", old_values."note", old_values."organisation", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."postponed_until", old_values."programme_id", old_values."reason", old_values."received_on", old_values."state", old_values."verification", old_values."verified_on", old_values."wish", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="5aa5d4758b58e0461375df390920bc2f95aaf183",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c3f49",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_trainingproposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingclass",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingclassevent" ("approved_on", "assessor_body", "batch", "begins_at", "budget", "cancel_reason", "closes_at", "decree_number", "decree_on", "ends_on", "fund", "hours", "hours_a_day", "id", "is_for_disabled", "kind", "note", "partner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "proposal_id", "quota", "selection", "selection_note", "spent", "starts_on", "state", "submitted_on", "transport_a_day", "village_id", "year") SELECT new_values."approved_on", new_values."assessor_body", new_values."batch", new_values."begins_at", new_values."budget", new_values."cancel_reason", new_values."closes_at", new_values."decree_number", new_values."decree_on", new_values."ends_on", new_values."fund", new_values."hours", new_values."hours_a_day", new_values."id", new_values."is_for_disabled", new_values."kind", new_values."note", new_values."partner", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."programme_id", new_values."proposal_id", new_values."quota", new_values."selection", new_values."selection_note", new_values."spent", new_values."starts_on", new_values."state", new_values."submitted_on", new_values."transport_a_day", new_values."village_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4b41c975635c41b200e933cc09cad8737959a702",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f7692",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_trainingclass",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingclass",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingclassevent" ("approved_on", "assessor_body", "batch", "begins_at", "budget", "cancel_reason", "closes_at", "decree_number", "decree_on", "ends_on", "fund", "hours", "hours_a_day", "id", "is_for_disabled", "kind", "note", "partner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "proposal_id", "quota", "selection", "selection_note", "spent", "starts_on", "state", "submitted_on", "transport_a_day", "village_id", "year") SELECT new_values."approved_on", new_values."assessor_body", new_values."batch", new_values."begins_at", new_values."budget", new_values."cancel_reason", new_values."closes_at", new_values."decree_number", new_values."decree_on", new_values."ends_on", new_values."fund", new_values."hours", new_values."hours_a_day", new_values."id", new_values."is_for_disabled", new_values."kind", new_values."note", new_values."partner", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."programme_id", new_values."proposal_id", new_values."quota", new_values."selection", new_values."selection_note", new_values."spent", new_values."starts_on", new_values."state", new_values."submitted_on", new_values."transport_a_day", new_values."village_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="af80ea427fe40f7aac0ad865d2c1a28e6655ddb6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c2a60",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_trainingclass",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="trainingclass",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_trainingclassevent" ("approved_on", "assessor_body", "batch", "begins_at", "budget", "cancel_reason", "closes_at", "decree_number", "decree_on", "ends_on", "fund", "hours", "hours_a_day", "id", "is_for_disabled", "kind", "note", "partner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "proposal_id", "quota", "selection", "selection_note", "spent", "starts_on", "state", "submitted_on", "transport_a_day", "village_id", "year") SELECT old_values."approved_on", old_values."assessor_body", old_values."batch", old_values."begins_at", old_values."budget", old_values."cancel_reason", old_values."closes_at", old_values."decree_number", old_values."decree_on", old_values."ends_on", old_values."fund", old_values."hours", old_values."hours_a_day", old_values."id", old_values."is_for_disabled", old_values."kind", old_values."note", old_values."partner", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."programme_id", old_values."proposal_id", old_values."quota", old_values."selection", old_values."selection_note", old_values."spent", old_values."starts_on", old_values."state", old_values."submitted_on", old_values."transport_a_day", old_values."village_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="3e1b7bcc88aa2cf25694b8b2727dcc13da9f8a26",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9cd84",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_trainingclass",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposalgroup",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_proposalgroupevent" ("detail", "disability", "id", "men", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "women") SELECT new_values."detail", new_values."disability", new_values."id", new_values."men", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proposal_id", new_values."women" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2658254593fad18efc9ece5324749cf88d441d9b",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c9b85",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_proposalgroup",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposalgroup",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_proposalgroupevent" ("detail", "disability", "id", "men", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "women") SELECT new_values."detail", new_values."disability", new_values."id", new_values."men", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proposal_id", new_values."women" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4712836c1caf968dc8999ef7ed6462b5caaea16a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f688e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_proposalgroup",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposalgroup",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_proposalgroupevent" ("detail", "disability", "id", "men", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "women") SELECT old_values."detail", old_values."disability", old_values."id", old_values."men", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proposal_id", old_values."women" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="f8a7692803b50b84b53af1b887c17f6696d3c9ce",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f2a50",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_proposalgroup",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="yearlyplan",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_yearlyplanevent" ("budget", "fund", "hours", "id", "note", "packages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "quota", "year") SELECT new_values."budget", new_values."fund", new_values."hours", new_values."id", new_values."note", new_values."packages", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."programme_id", new_values."quota", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1b19cca12da55a186603203da7e4c4693c396f0c",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e6c3d",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="training_yearlyplan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="yearlyplan",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_yearlyplanevent" ("budget", "fund", "hours", "id", "note", "packages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "quota", "year") SELECT new_values."budget", new_values."fund", new_values."hours", new_values."id", new_values."note", new_values."packages", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."programme_id", new_values."quota", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a6ee6ad7fe4e14e294d9ce98407c82a86737863a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bc4e7",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="training_yearlyplan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="yearlyplan",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "training_yearlyplanevent" ("budget", "fund", "hours", "id", "note", "packages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "quota", "year") SELECT old_values."budget", old_values."fund", old_values."hours", old_values."id", old_values."note", old_values."packages", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."programme_id", old_values."quota", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="ca41d164a83388a3c9944e62c805124bbcfee201",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1975c",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="training_yearlyplan",
                    when="AFTER",
                ),
            ),
        ),
        migrations.RunSQL(
            sql="ALTER TABLE training_stagedapplicant SET UNLOGGED",
            reverse_sql="ALTER TABLE training_stagedapplicant SET LOGGED",
        ),
        migrations.RunSQL(
            sql="ALTER TABLE training_stagedattendance SET UNLOGGED",
            reverse_sql="ALTER TABLE training_stagedattendance SET LOGGED",
        ),
        migrations.RunSQL(
            sql="ALTER TABLE training_stagedcompetency SET UNLOGGED",
            reverse_sql="ALTER TABLE training_stagedcompetency SET LOGGED",
        ),
        migrations.RunSQL(
            sql="ALTER TABLE training_stagedtrainee SET UNLOGGED",
            reverse_sql="ALTER TABLE training_stagedtrainee SET LOGGED",
        ),
    ]
