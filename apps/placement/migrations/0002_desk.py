import uuid

import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("documents", "0001_letters"),
        ("intake", "0001_uploads"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("placement", "0001_vacancies_and_placements"),
        ("registry", "0002_study_fields"),
    ]

    operations = [
        migrations.CreateModel(
            name="JobSeeker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "number",
                    models.CharField(
                        blank=True, db_index=True, editable=False, max_length=40, verbose_name="card number"
                    ),
                ),
                ("registered_on", models.DateField(verbose_name="registered on")),
                ("posting_month", models.DateField(editable=False, verbose_name="registration counted in")),
                ("sex", models.CharField(choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex")),
                (
                    "age",
                    models.PositiveSmallIntegerField(
                        editable=False,
                        validators=[django.core.validators.MinValueValidator(15)],
                        verbose_name="age at registration",
                    ),
                ),
                (
                    "age_band",
                    models.PositiveSmallIntegerField(
                        choices=[(15, "15–19"), (20, "20–29"), (30, "30–44"), (45, "45–54"), (55, "55+")],
                        editable=False,
                        verbose_name="age group",
                    ),
                ),
                ("ipk_code", models.CharField(editable=False, max_length=5, verbose_name="IPK III/2 code")),
                ("major", models.CharField(blank=True, max_length=80, verbose_name="field of study")),
                (
                    "graduation_year",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="year of graduation"),
                ),
                (
                    "since_graduation",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "0–2 years"), (3, "3–5 years"), (6, "6 years and more")],
                        editable=False,
                        null=True,
                        verbose_name="time since graduation",
                    ),
                ),
                ("occupation_group", models.CharField(blank=True, editable=False, max_length=1)),
                ("wanted_position", models.CharField(blank=True, max_length=120, verbose_name="job wanted")),
                ("wanted_location", models.CharField(blank=True, max_length=80, verbose_name="place wanted")),
                (
                    "wanted_wage",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        verbose_name="wage wanted, rupiah a month",
                    ),
                ),
                ("skills", models.CharField(blank=True, max_length=250, verbose_name="skills")),
                ("experience", models.CharField(blank=True, max_length=250, verbose_name="work experience")),
                (
                    "religion",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("islam", "Islam"),
                            ("kristen", "Kristen"),
                            ("katolik", "Katolik"),
                            ("hindu", "Hindu"),
                            ("buddha", "Buddha"),
                            ("konghucu", "Konghucu"),
                            ("kepercayaan", "Kepercayaan terhadap Tuhan YME"),
                        ],
                        max_length=12,
                        verbose_name="religion",
                    ),
                ),
                ("photo", models.FileField(blank=True, upload_to="photos/%Y/%m/", verbose_name="photo")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                ("valid_until", models.DateField(editable=False, verbose_name="valid until")),
                ("next_report_due", models.DateField(editable=False, null=True, verbose_name="next report due")),
                (
                    "state",
                    models.CharField(
                        choices=[("registered", "registered"), ("placed", "placed"), ("removed", "removed")],
                        default="registered",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="ended on")),
                ("ended_month", models.DateField(editable=False, null=True, verbose_name="end counted in")),
                (
                    "removal_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("not_reported", "did not report every six months"),
                            ("expired", "card expired"),
                            ("withdrew", "withdrew"),
                            ("moved", "moved away"),
                            ("studying", "went on studying"),
                            ("deceased", "deceased"),
                            ("duplicate", "registered twice"),
                            ("working", "works without having reported it"),
                        ],
                        editable=False,
                        max_length=12,
                        verbose_name="reason of removal",
                    ),
                ),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "education",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.educationlevel",
                        verbose_name="education",
                    ),
                ),
                (
                    "occupation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.occupation",
                        verbose_name="occupation wanted (KBJI)",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="registrations",
                        to="registry.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "placement",
                    models.OneToOneField(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="job_seeker",
                        to="placement.placement",
                        verbose_name="placement",
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "verbose_name": "job seeker",
                "verbose_name_plural": "job seekers",
                "ordering": ("-pk",),
                "permissions": (("export_jobseeker", "Can export job seekers"), ("print_card", "Can print cards AK/1")),
                "indexes": [
                    models.Index(fields=["person"], name="job_seeker_of_a_person"),
                    models.Index(fields=["posting_month"], name="job_seeker_of_a_month"),
                    models.Index(
                        condition=models.Q(("ended_month", None), _negated=True),
                        fields=["ended_month"],
                        name="job_seeker_ended_in",
                    ),
                    models.Index(
                        condition=models.Q(("state", "registered")),
                        fields=["next_report_due"],
                        name="job_seeker_report_due",
                    ),
                    models.Index(
                        condition=models.Q(("state", "registered")), fields=["valid_until"], name="job_seeker_expires"
                    ),
                    models.Index(fields=["upload"], name="job_seeker_by_upload"),
                    models.Index(
                        condition=models.Q(("state", "registered")),
                        fields=["occupation", "id"],
                        name="job_seeker_of_occupation",
                    ),
                    models.Index(
                        condition=models.Q(("state", "registered")),
                        fields=["occupation_group", "id"],
                        name="job_seeker_of_group",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "registered")),
                        fields=("person",),
                        name="person_registered_once_at_a_time",
                        violation_error_message="This person is registered as job seeker already.",
                    ),
                    models.CheckConstraint(condition=models.Q(("age__gte", 15)), name="job_seeker_is_of_working_age"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_month", None), ("ended_on", None), ("state", "registered")),
                            models.Q(
                                models.Q(("state", "registered"), _negated=True),
                                ("ended_month__isnull", False),
                                ("ended_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="job_seeker_ends_with_a_day_and_a_month",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("placement__isnull", False), ("state", "placed")),
                            models.Q(models.Q(("state", "placed"), _negated=True), ("placement", None)),
                            _connector="OR",
                        ),
                        name="placed_job_seeker_has_a_placement",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "removed"), models.Q(("removal_reason", ""), _negated=True)),
                            models.Q(models.Q(("state", "removed"), _negated=True), ("removal_reason", "")),
                            _connector="OR",
                        ),
                        name="removed_job_seeker_has_a_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CardIssue",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("new", "new"),
                            ("renewal", "renewal"),
                            ("correction", "correction of data"),
                            ("replacement", "lost or damaged card"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                ("number", models.CharField(max_length=40, verbose_name="number")),
                ("number_year", models.PositiveSmallIntegerField(verbose_name="year of the number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("valid_until", models.DateField(verbose_name="valid until")),
                ("reason", models.CharField(blank=True, max_length=200, verbose_name="reason")),
                ("printed_at", models.DateTimeField(editable=False, null=True, verbose_name="last printed")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "issued_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="issued by",
                    ),
                ),
                (
                    "job_seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="cards",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
                    ),
                ),
            ],
            options={
                "verbose_name": "card AK/1",
                "verbose_name_plural": "cards AK/1",
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("kind__in", ("new", "renewal"))),
                        fields=("number_year", "number"),
                        name="card_number_once_a_year",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CardIssueEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("new", "new"),
                            ("renewal", "renewal"),
                            ("correction", "correction of data"),
                            ("replacement", "lost or damaged card"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                ("number", models.CharField(max_length=40, verbose_name="number")),
                ("number_year", models.PositiveSmallIntegerField(verbose_name="year of the number")),
                ("issued_on", models.DateField(verbose_name="issued on")),
                ("valid_until", models.DateField(verbose_name="valid until")),
                ("reason", models.CharField(blank=True, max_length=200, verbose_name="reason")),
                ("printed_at", models.DateTimeField(editable=False, null=True, verbose_name="last printed")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "issued_by",
                    models.ForeignKey(
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
                        to="placement.cardissue",
                    ),
                ),
                (
                    "job_seeker",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ForeignWorker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("passport", models.CharField(db_collation="C", max_length=20, verbose_name="passport number")),
                ("nationality", models.CharField(max_length=60, verbose_name="nationality")),
                (
                    "sex",
                    models.CharField(
                        blank=True, choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex"
                    ),
                ),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                ("location", models.CharField(blank=True, max_length=120, verbose_name="place of work")),
                ("rptka_number", models.CharField(blank=True, max_length=60, verbose_name="RPTKA number")),
                (
                    "notification_number",
                    models.CharField(blank=True, max_length=60, verbose_name="notification number"),
                ),
                ("permit_number", models.CharField(blank=True, max_length=60, verbose_name="residence permit (KITAS)")),
                ("valid_from", models.DateField(verbose_name="works from")),
                ("valid_until", models.DateField(verbose_name="works until")),
                ("companion", models.CharField(blank=True, max_length=120, verbose_name="Indonesian companion")),
                (
                    "approval",
                    models.CharField(
                        blank=True,
                        choices=[("new", "new"), ("extension", "extension")],
                        max_length=10,
                        verbose_name="approval",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="foreign_workers",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "occupation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.occupation",
                        verbose_name="occupation (KBJI)",
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
                "verbose_name": "foreign worker",
                "verbose_name_plural": "foreign workers",
                "ordering": ("-pk",),
                "permissions": (
                    ("export_foreignworker", "Can export foreign workers"),
                    ("see_passport", "Can see passport numbers"),
                ),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "passport", "valid_from"),
                        name="foreign_worker_once_a_term",
                        violation_error_message="This term of the foreign worker is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("passport__regex", "^[A-Z0-9]{5,15}$")),
                        name="foreign_worker_passport_is_plain",
                        violation_error_message="A passport number has 5 to 15 letters and digits; correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__gte", models.F("valid_from"))),
                        name="foreign_worker_leaves_after_starting",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ForeignWorkerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("passport", models.CharField(db_collation="C", max_length=20, verbose_name="passport number")),
                ("nationality", models.CharField(max_length=60, verbose_name="nationality")),
                (
                    "sex",
                    models.CharField(
                        blank=True, choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex"
                    ),
                ),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                ("location", models.CharField(blank=True, max_length=120, verbose_name="place of work")),
                ("rptka_number", models.CharField(blank=True, max_length=60, verbose_name="RPTKA number")),
                (
                    "notification_number",
                    models.CharField(blank=True, max_length=60, verbose_name="notification number"),
                ),
                ("permit_number", models.CharField(blank=True, max_length=60, verbose_name="residence permit (KITAS)")),
                ("valid_from", models.DateField(verbose_name="works from")),
                ("valid_until", models.DateField(verbose_name="works until")),
                ("companion", models.CharField(blank=True, max_length=120, verbose_name="Indonesian companion")),
                (
                    "approval",
                    models.CharField(
                        blank=True,
                        choices=[("new", "new"), ("extension", "extension")],
                        max_length=10,
                        verbose_name="approval",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
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
                    "occupation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.occupation",
                        verbose_name="occupation (KBJI)",
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
                        to="placement.foreignworker",
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
            name="ForeignWorkerPayment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("months", models.PositiveSmallIntegerField(verbose_name="months")),
                ("dollars", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="US dollars")),
                ("rate", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="rupiah a dollar")),
                ("rupiah", models.DecimalField(decimal_places=2, max_digits=16, verbose_name="rupiah")),
                ("skrd_number", models.CharField(max_length=60, verbose_name="SKRD number")),
                ("paid_on", models.DateField(blank=True, null=True, verbose_name="paid on")),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                (
                    "foreign_worker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="payments",
                        to="placement.foreignworker",
                        verbose_name="foreign worker",
                    ),
                ),
            ],
            options={
                "verbose_name": "retribution of a foreign worker",
                "verbose_name_plural": "retributions of foreign workers",
                "ordering": ("-pk",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("foreign_worker", "skrd_number"),
                        name="retribution_once_a_skrd",
                        violation_error_message="This SKRD is recorded already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ForeignWorkerPaymentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("months", models.PositiveSmallIntegerField(verbose_name="months")),
                ("dollars", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="US dollars")),
                ("rate", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="rupiah a dollar")),
                ("rupiah", models.DecimalField(decimal_places=2, max_digits=16, verbose_name="rupiah")),
                ("skrd_number", models.CharField(max_length=60, verbose_name="SKRD number")),
                ("paid_on", models.DateField(blank=True, null=True, verbose_name="paid on")),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                (
                    "foreign_worker",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.foreignworker",
                        verbose_name="foreign worker",
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
                        to="placement.foreignworkerpayment",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Internship",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("programme", models.CharField(max_length=120, verbose_name="programme")),
                ("agreement_number", models.CharField(max_length=60, verbose_name="number of the agreement")),
                ("signed_on", models.DateField(verbose_name="signed on")),
                ("filed_on", models.DateField(blank=True, null=True, verbose_name="filed with the office on")),
                (
                    "ratification_number",
                    models.CharField(blank=True, max_length=60, verbose_name="number of the ratification"),
                ),
                ("ratified_on", models.DateField(blank=True, null=True, verbose_name="ratified on")),
                ("starts_on", models.DateField(verbose_name="first day")),
                ("ends_on", models.DateField(verbose_name="last day")),
                ("workers_total", models.PositiveIntegerField(verbose_name="workers of the company")),
                ("mentor", models.CharField(blank=True, max_length=120, verbose_name="mentor")),
                (
                    "allowance_transport",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="transport"),
                ),
                (
                    "allowance_meal",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="meals"),
                ),
                (
                    "allowance_incentive",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="incentive"),
                ),
                ("has_social_security", models.BooleanField(default=False, verbose_name="insured (JKK and JKM)")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="internships",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "occupation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.occupation",
                        verbose_name="occupation (KBJI)",
                    ),
                ),
            ],
            options={
                "verbose_name": "internship",
                "verbose_name_plural": "internships",
                "ordering": ("-starts_on", "-pk"),
                "permissions": (("export_internship", "Can export internships"),),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("company", "agreement_number"),
                        name="internship_agreement_once",
                        violation_error_message="This agreement of the company is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gt", models.F("starts_on"))),
                        name="internship_ends_after_it_starts",
                        violation_error_message="The last day must lie after the first.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InternshipEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("programme", models.CharField(max_length=120, verbose_name="programme")),
                ("agreement_number", models.CharField(max_length=60, verbose_name="number of the agreement")),
                ("signed_on", models.DateField(verbose_name="signed on")),
                ("filed_on", models.DateField(blank=True, null=True, verbose_name="filed with the office on")),
                (
                    "ratification_number",
                    models.CharField(blank=True, max_length=60, verbose_name="number of the ratification"),
                ),
                ("ratified_on", models.DateField(blank=True, null=True, verbose_name="ratified on")),
                ("starts_on", models.DateField(verbose_name="first day")),
                ("ends_on", models.DateField(verbose_name="last day")),
                ("workers_total", models.PositiveIntegerField(verbose_name="workers of the company")),
                ("mentor", models.CharField(blank=True, max_length=120, verbose_name="mentor")),
                (
                    "allowance_transport",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="transport"),
                ),
                (
                    "allowance_meal",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="meals"),
                ),
                (
                    "allowance_incentive",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="incentive"),
                ),
                ("has_social_security", models.BooleanField(default=False, verbose_name="insured (JKK and JKM)")),
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
                    "occupation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.occupation",
                        verbose_name="occupation (KBJI)",
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
                        to="placement.internship",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="InternshipMember",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "origin",
                    models.CharField(
                        choices=[("seeker", "job seeker"), ("worker", "own worker")],
                        default="seeker",
                        max_length=8,
                        verbose_name="came as",
                    ),
                ),
                ("sex", models.CharField(editable=False, max_length=1, verbose_name="sex")),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("ongoing", "going on"),
                            ("completed", "completed"),
                            ("stopped", "stopped early"),
                            ("hired", "hired"),
                        ],
                        default="ongoing",
                        max_length=10,
                        verbose_name="result",
                    ),
                ),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="left on")),
                ("certificate_number", models.CharField(blank=True, max_length=60, verbose_name="certificate number")),
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
                    "internship",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to="placement.internship",
                        verbose_name="internship",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="internships",
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
                "verbose_name": "intern",
                "verbose_name_plural": "interns",
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("internship", "person"),
                        name="intern_once_an_internship",
                        violation_error_message="This person already takes part in this internship.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InternshipMemberEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "origin",
                    models.CharField(
                        choices=[("seeker", "job seeker"), ("worker", "own worker")],
                        default="seeker",
                        max_length=8,
                        verbose_name="came as",
                    ),
                ),
                ("sex", models.CharField(editable=False, max_length=1, verbose_name="sex")),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("ongoing", "going on"),
                            ("completed", "completed"),
                            ("stopped", "stopped early"),
                            ("hired", "hired"),
                        ],
                        default="ongoing",
                        max_length=10,
                        verbose_name="result",
                    ),
                ),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="left on")),
                ("certificate_number", models.CharField(blank=True, max_length=60, verbose_name="certificate number")),
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
                    "internship",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.internship",
                        verbose_name="internship",
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
                        to="placement.internshipmember",
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
            name="JobCreation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "programme",
                    models.CharField(
                        choices=[
                            ("padat_karya", "labour-intensive work (padat karya)"),
                            ("tkm_pemula", "self-employed, beginners (TKM pemula)"),
                            ("tkm_lanjutan", "self-employed, advanced (TKM lanjutan)"),
                        ],
                        max_length=14,
                        verbose_name="programme",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="group or work")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "fund",
                    models.CharField(
                        choices=[
                            ("apbd_kota", "city budget (APBD)"),
                            ("apbd_provinsi", "province budget (APBD)"),
                            ("apbn", "national budget (APBN)"),
                            ("mandiri", "own funds"),
                        ],
                        max_length=16,
                        verbose_name="fund",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="first day")),
                ("days", models.PositiveSmallIntegerField(default=0, verbose_name="days")),
                (
                    "daily_wage",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="wage a day"),
                ),
                (
                    "capital",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="capital a person"),
                ),
                (
                    "other_costs",
                    models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="other costs"),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "village",
                    models.ForeignKey(
                        limit_choices_to={"level": "kelurahan"},
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="registry.region",
                        verbose_name="village (kelurahan)",
                    ),
                ),
            ],
            options={
                "verbose_name": "job creation",
                "verbose_name_plural": "job creation",
                "ordering": ("-year", "-pk"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("programme", "year", "name", "village"),
                        name="job_creation_group_once",
                        violation_error_message="This group is recorded already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="JobCreationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "programme",
                    models.CharField(
                        choices=[
                            ("padat_karya", "labour-intensive work (padat karya)"),
                            ("tkm_pemula", "self-employed, beginners (TKM pemula)"),
                            ("tkm_lanjutan", "self-employed, advanced (TKM lanjutan)"),
                        ],
                        max_length=14,
                        verbose_name="programme",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="group or work")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "fund",
                    models.CharField(
                        choices=[
                            ("apbd_kota", "city budget (APBD)"),
                            ("apbd_provinsi", "province budget (APBD)"),
                            ("apbn", "national budget (APBN)"),
                            ("mandiri", "own funds"),
                        ],
                        max_length=16,
                        verbose_name="fund",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="first day")),
                ("days", models.PositiveSmallIntegerField(default=0, verbose_name="days")),
                (
                    "daily_wage",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="wage a day"),
                ),
                (
                    "capital",
                    models.DecimalField(decimal_places=2, default=0, max_digits=14, verbose_name="capital a person"),
                ),
                (
                    "other_costs",
                    models.DecimalField(decimal_places=2, default=0, max_digits=16, verbose_name="other costs"),
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
                        to="placement.jobcreation",
                    ),
                ),
                (
                    "village",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        limit_choices_to={"level": "kelurahan"},
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.region",
                        verbose_name="village (kelurahan)",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="JobCreationMember",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("days_worked", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days worked")),
                (
                    "job_creation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to="placement.jobcreation",
                        verbose_name="job creation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="job_creations",
                        to="registry.person",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "participant",
                "verbose_name_plural": "participants",
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("job_creation", "person"),
                        name="participant_once_a_group",
                        violation_error_message="This person already belongs to the group.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="JobCreationMemberEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("days_worked", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days worked")),
                (
                    "job_creation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.jobcreation",
                        verbose_name="job creation",
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
                        to="placement.jobcreationmember",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="JobFair",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("organiser", models.CharField(max_length=120, verbose_name="organiser")),
                ("place", models.CharField(max_length=120, verbose_name="place")),
                ("starts_on", models.DateField(verbose_name="first day")),
                ("ends_on", models.DateField(verbose_name="last day")),
                (
                    "fund",
                    models.CharField(
                        choices=[
                            ("apbd_kota", "city budget (APBD)"),
                            ("apbd_provinsi", "province budget (APBD)"),
                            ("apbn", "national budget (APBN)"),
                            ("mandiri", "own funds"),
                        ],
                        max_length=16,
                        verbose_name="fund",
                    ),
                ),
                ("visitors_male", models.PositiveIntegerField(default=0, verbose_name="visitors, men")),
                ("visitors_female", models.PositiveIntegerField(default=0, verbose_name="visitors, women")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
            ],
            options={
                "verbose_name": "job fair",
                "verbose_name_plural": "job fairs",
                "ordering": ("-starts_on", "-pk"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                        name="job_fair_ends_after_it_starts",
                        violation_error_message="The last day lies before the first; correct one of the dates.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="JobFairCompany",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("places", models.PositiveIntegerField(default=0, verbose_name="vacancies")),
                ("applicants_male", models.PositiveIntegerField(default=0, verbose_name="applicants, men")),
                ("applicants_female", models.PositiveIntegerField(default=0, verbose_name="applicants, women")),
                ("accepted_male", models.PositiveIntegerField(default=0, verbose_name="accepted, men")),
                ("accepted_female", models.PositiveIntegerField(default=0, verbose_name="accepted, women")),
                ("followed_up_on", models.DateField(blank=True, null=True, verbose_name="followed up on")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="job_fairs",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "job_fair",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="companies",
                        to="placement.jobfair",
                        verbose_name="job fair",
                    ),
                ),
            ],
            options={
                "verbose_name": "company at a job fair",
                "verbose_name_plural": "companies at a job fair",
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("job_fair", "company"),
                        name="company_once_a_job_fair",
                        violation_error_message="This company is listed already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("accepted_male__lte", models.F("applicants_male")),
                            ("accepted_female__lte", models.F("applicants_female")),
                        ),
                        name="job_fair_accepts_only_applicants",
                        violation_error_message="More were accepted than applied; correct the numbers.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="JobFairCompanyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("places", models.PositiveIntegerField(default=0, verbose_name="vacancies")),
                ("applicants_male", models.PositiveIntegerField(default=0, verbose_name="applicants, men")),
                ("applicants_female", models.PositiveIntegerField(default=0, verbose_name="applicants, women")),
                ("accepted_male", models.PositiveIntegerField(default=0, verbose_name="accepted, men")),
                ("accepted_female", models.PositiveIntegerField(default=0, verbose_name="accepted, women")),
                ("followed_up_on", models.DateField(blank=True, null=True, verbose_name="followed up on")),
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
                    "job_fair",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.jobfair",
                        verbose_name="job fair",
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
                        to="placement.jobfaircompany",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="JobFairEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("organiser", models.CharField(max_length=120, verbose_name="organiser")),
                ("place", models.CharField(max_length=120, verbose_name="place")),
                ("starts_on", models.DateField(verbose_name="first day")),
                ("ends_on", models.DateField(verbose_name="last day")),
                (
                    "fund",
                    models.CharField(
                        choices=[
                            ("apbd_kota", "city budget (APBD)"),
                            ("apbd_provinsi", "province budget (APBD)"),
                            ("apbn", "national budget (APBN)"),
                            ("mandiri", "own funds"),
                        ],
                        max_length=16,
                        verbose_name="fund",
                    ),
                ),
                ("visitors_male", models.PositiveIntegerField(default=0, verbose_name="visitors, men")),
                ("visitors_female", models.PositiveIntegerField(default=0, verbose_name="visitors, women")),
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
                        to="placement.jobfair",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="JobSeekerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.CharField(blank=True, editable=False, max_length=40, verbose_name="card number")),
                ("registered_on", models.DateField(verbose_name="registered on")),
                ("posting_month", models.DateField(editable=False, verbose_name="registration counted in")),
                ("sex", models.CharField(choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex")),
                (
                    "age",
                    models.PositiveSmallIntegerField(
                        editable=False,
                        validators=[django.core.validators.MinValueValidator(15)],
                        verbose_name="age at registration",
                    ),
                ),
                (
                    "age_band",
                    models.PositiveSmallIntegerField(
                        choices=[(15, "15–19"), (20, "20–29"), (30, "30–44"), (45, "45–54"), (55, "55+")],
                        editable=False,
                        verbose_name="age group",
                    ),
                ),
                ("ipk_code", models.CharField(editable=False, max_length=5, verbose_name="IPK III/2 code")),
                ("major", models.CharField(blank=True, max_length=80, verbose_name="field of study")),
                (
                    "graduation_year",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="year of graduation"),
                ),
                (
                    "since_graduation",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "0–2 years"), (3, "3–5 years"), (6, "6 years and more")],
                        editable=False,
                        null=True,
                        verbose_name="time since graduation",
                    ),
                ),
                ("occupation_group", models.CharField(blank=True, editable=False, max_length=1)),
                ("wanted_position", models.CharField(blank=True, max_length=120, verbose_name="job wanted")),
                ("wanted_location", models.CharField(blank=True, max_length=80, verbose_name="place wanted")),
                (
                    "wanted_wage",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        verbose_name="wage wanted, rupiah a month",
                    ),
                ),
                ("skills", models.CharField(blank=True, max_length=250, verbose_name="skills")),
                ("experience", models.CharField(blank=True, max_length=250, verbose_name="work experience")),
                (
                    "religion",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("islam", "Islam"),
                            ("kristen", "Kristen"),
                            ("katolik", "Katolik"),
                            ("hindu", "Hindu"),
                            ("buddha", "Buddha"),
                            ("konghucu", "Konghucu"),
                            ("kepercayaan", "Kepercayaan terhadap Tuhan YME"),
                        ],
                        max_length=12,
                        verbose_name="religion",
                    ),
                ),
                ("photo", models.FileField(blank=True, upload_to="photos/%Y/%m/", verbose_name="photo")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                ("valid_until", models.DateField(editable=False, verbose_name="valid until")),
                ("next_report_due", models.DateField(editable=False, null=True, verbose_name="next report due")),
                (
                    "state",
                    models.CharField(
                        choices=[("registered", "registered"), ("placed", "placed"), ("removed", "removed")],
                        default="registered",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("ended_on", models.DateField(editable=False, null=True, verbose_name="ended on")),
                ("ended_month", models.DateField(editable=False, null=True, verbose_name="end counted in")),
                (
                    "removal_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("not_reported", "did not report every six months"),
                            ("expired", "card expired"),
                            ("withdrew", "withdrew"),
                            ("moved", "moved away"),
                            ("studying", "went on studying"),
                            ("deceased", "deceased"),
                            ("duplicate", "registered twice"),
                            ("working", "works without having reported it"),
                        ],
                        editable=False,
                        max_length=12,
                        verbose_name="reason of removal",
                    ),
                ),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "education",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.educationlevel",
                        verbose_name="education",
                    ),
                ),
                (
                    "occupation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.occupation",
                        verbose_name="occupation wanted (KBJI)",
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
                        to="placement.jobseeker",
                    ),
                ),
                (
                    "placement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.placement",
                        verbose_name="placement",
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
            name="KarirhubHire",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reported_month", models.DateField(verbose_name="month of the report")),
                ("posting_month", models.DateField(verbose_name="counted in")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("name_key", models.CharField(editable=False, max_length=120)),
                ("email", models.CharField(blank=True, max_length=254, verbose_name="e-mail")),
                ("birth_date", models.DateField(blank=True, null=True, verbose_name="date of birth")),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                ("kbji_code", models.CharField(blank=True, max_length=6, verbose_name="KBJI code")),
                ("company_name", models.CharField(max_length=160, verbose_name="company as written")),
                ("residence", models.CharField(blank=True, max_length=120, verbose_name="residence as written")),
                ("applied_on", models.DateField(blank=True, null=True, verbose_name="applied on")),
                ("accepted_on", models.DateField(verbose_name="accepted on")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "to be matched"), ("matched", "matched"), ("set_aside", "set aside")],
                        default="waiting",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=200, verbose_name="why it is set aside")),
                (
                    "company",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="decided by",
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
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="registry.person",
                        verbose_name="person",
                    ),
                ),
                (
                    "placement",
                    models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="placement.placement",
                        verbose_name="placement",
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="intake.upload",
                        verbose_name="upload",
                    ),
                ),
            ],
            options={
                "verbose_name": "Karirhub hire",
                "verbose_name_plural": "Karirhub hires",
                "ordering": ("-pk",),
                "indexes": [
                    models.Index(fields=["upload"], name="karirhub_hire_by_upload"),
                    models.Index(
                        condition=models.Q(("state", "waiting")), fields=["state"], name="karirhub_hire_waiting"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("name_key", "email", "company_name", "position", "accepted_on"),
                        name="karirhub_hire_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="KarirhubHireEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("reported_month", models.DateField(verbose_name="month of the report")),
                ("posting_month", models.DateField(verbose_name="counted in")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("name_key", models.CharField(editable=False, max_length=120)),
                ("email", models.CharField(blank=True, max_length=254, verbose_name="e-mail")),
                ("birth_date", models.DateField(blank=True, null=True, verbose_name="date of birth")),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                ("kbji_code", models.CharField(blank=True, max_length=6, verbose_name="KBJI code")),
                ("company_name", models.CharField(max_length=160, verbose_name="company as written")),
                ("residence", models.CharField(blank=True, max_length=120, verbose_name="residence as written")),
                ("applied_on", models.DateField(blank=True, null=True, verbose_name="applied on")),
                ("accepted_on", models.DateField(verbose_name="accepted on")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "to be matched"), ("matched", "matched"), ("set_aside", "set aside")],
                        default="waiting",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=200, verbose_name="why it is set aside")),
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
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="decided by",
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
                        to="placement.karirhubhire",
                    ),
                ),
                (
                    "placement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.placement",
                        verbose_name="placement",
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
            name="MigrantWorker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("registered_on", models.DateField(verbose_name="registered on")),
                ("country", models.CharField(max_length=60, verbose_name="country")),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("p_to_p", "private to private through P3MI"),
                            ("g_to_g", "government to government"),
                            ("g_to_p", "government to private"),
                            ("ukps", "for the company itself (UKPS)"),
                            ("mandiri", "individual"),
                        ],
                        max_length=8,
                        verbose_name="scheme",
                    ),
                ),
                ("agency", models.CharField(blank=True, max_length=120, verbose_name="agency (P3MI)")),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                ("is_formal", models.BooleanField(default=True, verbose_name="formal sector")),
                (
                    "recommendation_number",
                    models.CharField(blank=True, max_length=60, verbose_name="number of the recommendation"),
                ),
                ("recommended_on", models.DateField(blank=True, null=True, verbose_name="recommended on")),
                ("pmi_id", models.CharField(blank=True, max_length=40, verbose_name="PMI identity number")),
                (
                    "contract_number",
                    models.CharField(blank=True, max_length=60, verbose_name="number of the work contract"),
                ),
                ("departed_on", models.DateField(blank=True, null=True, verbose_name="left on")),
                ("contract_ends_on", models.DateField(blank=True, null=True, verbose_name="contract ends on")),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="came back on")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("registered", "registered"),
                            ("recommended", "recommended"),
                            ("departed", "departed"),
                            ("returned", "returned"),
                            ("cancelled", "cancelled"),
                        ],
                        default="registered",
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="migrations",
                        to="registry.person",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "migrant worker",
                "verbose_name_plural": "migrant workers",
                "ordering": ("-registered_on", "-pk"),
                "permissions": (("export_migrantworker", "Can export migrant workers"),),
                "indexes": [
                    models.Index(fields=["registered_on"], name="migrant_worker_registered"),
                    models.Index(fields=["departed_on"], name="migrant_worker_departed"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "registered_on"),
                        name="migrant_worker_once_a_day",
                        violation_error_message="This registration is recorded already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("recommended_on", None),
                            ("recommended_on__gte", models.F("registered_on")),
                            _connector="OR",
                        ),
                        name="migrant_worker_recommended_once_registered",
                        violation_error_message="The recommendation lies before the registration; correct one of the dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("departed_on", None), ("departed_on__gte", models.F("registered_on")), _connector="OR"
                        ),
                        name="migrant_worker_leaves_once_registered",
                        violation_error_message="The departure lies before the registration; correct one of the dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("returned_on", None),
                            models.Q(("departed_on__isnull", False), ("returned_on__gte", models.F("departed_on"))),
                            _connector="OR",
                        ),
                        name="migrant_worker_returns_once_departed",
                        violation_error_message="Nobody comes back before leaving; give the departure, or correct the dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("contract_ends_on", None),
                            ("departed_on", None),
                            ("contract_ends_on__gte", models.F("departed_on")),
                            _connector="OR",
                        ),
                        name="migrant_worker_contract_ends_after_departure",
                        violation_error_message="The contract ends before the departure; correct one of the dates.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("returned_on__isnull", False), ("state", "returned")),
                            models.Q(("departed_on__isnull", False), ("returned_on", None), ("state", "departed")),
                            models.Q(
                                ("departed_on", None), ("recommended_on__isnull", False), ("state", "recommended")
                            ),
                            models.Q(("departed_on", None), ("recommended_on", None), ("state", "registered")),
                            models.Q(("departed_on", None), ("state", "cancelled")),
                            _connector="OR",
                        ),
                        name="migrant_worker_state_follows_the_dates",
                        violation_error_message="Somebody who has left cannot be cancelled; enter the return instead.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MigrantWorkerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("registered_on", models.DateField(verbose_name="registered on")),
                ("country", models.CharField(max_length=60, verbose_name="country")),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("p_to_p", "private to private through P3MI"),
                            ("g_to_g", "government to government"),
                            ("g_to_p", "government to private"),
                            ("ukps", "for the company itself (UKPS)"),
                            ("mandiri", "individual"),
                        ],
                        max_length=8,
                        verbose_name="scheme",
                    ),
                ),
                ("agency", models.CharField(blank=True, max_length=120, verbose_name="agency (P3MI)")),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                ("is_formal", models.BooleanField(default=True, verbose_name="formal sector")),
                (
                    "recommendation_number",
                    models.CharField(blank=True, max_length=60, verbose_name="number of the recommendation"),
                ),
                ("recommended_on", models.DateField(blank=True, null=True, verbose_name="recommended on")),
                ("pmi_id", models.CharField(blank=True, max_length=40, verbose_name="PMI identity number")),
                (
                    "contract_number",
                    models.CharField(blank=True, max_length=60, verbose_name="number of the work contract"),
                ),
                ("departed_on", models.DateField(blank=True, null=True, verbose_name="left on")),
                ("contract_ends_on", models.DateField(blank=True, null=True, verbose_name="contract ends on")),
                ("returned_on", models.DateField(blank=True, null=True, verbose_name="came back on")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("registered", "registered"),
                            ("recommended", "recommended"),
                            ("departed", "departed"),
                            ("returned", "returned"),
                            ("cancelled", "cancelled"),
                        ],
                        default="registered",
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
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
                        to="placement.migrantworker",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Referral",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("summoned_on", models.DateField(blank=True, null=True, verbose_name="called on (AK/IV)")),
                ("introduced_on", models.DateField(blank=True, null=True, verbose_name="introduced on (AK/V)")),
                (
                    "reply",
                    models.CharField(
                        blank=True,
                        choices=[("accepted", "accepted"), ("refused", "refused"), ("absent", "did not come")],
                        max_length=10,
                        verbose_name="reply",
                    ),
                ),
                ("replied_on", models.DateField(blank=True, null=True, verbose_name="replied on")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "introduction",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.letter",
                        verbose_name="letter of introduction",
                    ),
                ),
                (
                    "job_seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
                    ),
                ),
                (
                    "summons",
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
                (
                    "vacancy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referrals",
                        to="placement.vacancy",
                        verbose_name="vacancy",
                    ),
                ),
            ],
            options={
                "verbose_name": "referral",
                "verbose_name_plural": "referrals",
                "ordering": ("-pk",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("job_seeker", "vacancy"),
                        name="referral_once_a_vacancy",
                        violation_error_message="This job seeker is referred to this vacancy already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("replied_on", None), ("reply", "")),
                            models.Q(
                                models.Q(("reply", ""), _negated=True), models.Q(("replied_on", None), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="referral_reply_has_a_day",
                        violation_error_message="Give both the reply and its day.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReferralEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("summoned_on", models.DateField(blank=True, null=True, verbose_name="called on (AK/IV)")),
                ("introduced_on", models.DateField(blank=True, null=True, verbose_name="introduced on (AK/V)")),
                (
                    "reply",
                    models.CharField(
                        blank=True,
                        choices=[("accepted", "accepted"), ("refused", "refused"), ("absent", "did not come")],
                        max_length=10,
                        verbose_name="reply",
                    ),
                ),
                ("replied_on", models.DateField(blank=True, null=True, verbose_name="replied on")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "introduction",
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
                        verbose_name="letter of introduction",
                    ),
                ),
                (
                    "job_seeker",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
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
                        to="placement.referral",
                    ),
                ),
                (
                    "summons",
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
                    "vacancy",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.vacancy",
                        verbose_name="vacancy",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ReminderBatch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("companies", models.JSONField(default=list, verbose_name="companies")),
                ("months", models.JSONField(default=list, verbose_name="months")),
                ("kinds", models.JSONField(default=list, verbose_name="reports")),
                ("dated_on", models.DateField(verbose_name="date of the letters")),
                ("answer_by", models.DateField(verbose_name="to be answered by")),
                ("again", models.BooleanField(default=False, verbose_name="those reminded lately as well")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("queued", "waiting"),
                            ("numbered", "being printed"),
                            ("done", "done"),
                            ("failed", "failed"),
                        ],
                        default="queued",
                        max_length=8,
                        verbose_name="state",
                    ),
                ),
                ("asked_at", models.DateTimeField(auto_now_add=True, verbose_name="asked at")),
                ("reminded_lately", models.JSONField(default=list, editable=False)),
                ("owing_nothing", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "paper",
                    models.FileField(blank=True, editable=False, upload_to="reminders/%Y/%m/", verbose_name="paper"),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="asked by",
                    ),
                ),
            ],
            options={
                "verbose_name": "reminders of one day",
                "verbose_name_plural": "reminders of one day",
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Reminder",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reports", models.JSONField(default=list, verbose_name="reports owed")),
                ("sent_on", models.DateField(verbose_name="sent on")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reminders",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.letter",
                        verbose_name="letter",
                    ),
                ),
                (
                    "sent_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="sent by",
                    ),
                ),
                (
                    "batch",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reminders",
                        to="placement.reminderbatch",
                        verbose_name="batch",
                    ),
                ),
            ],
            options={
                "verbose_name": "reminder",
                "verbose_name_plural": "reminders",
                "ordering": ("-sent_on", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="ReminderEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("reports", models.JSONField(default=list, verbose_name="reports owed")),
                ("sent_on", models.DateField(verbose_name="sent on")),
                (
                    "batch",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.reminderbatch",
                        verbose_name="batch",
                    ),
                ),
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
                        db_constraint=False,
                        db_index=False,
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
                        to="placement.reminder",
                    ),
                ),
                (
                    "sent_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="sent by",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="RemovalBatch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("proposed_on", models.DateField(verbose_name="proposed on")),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "under review"), ("confirmed", "removed"), ("undone", "undone")],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="decided at")),
                ("posting_month", models.DateField(blank=True, null=True, verbose_name="counted in")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="decided by",
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="proposed by",
                    ),
                ),
            ],
            options={
                "verbose_name": "removal of job seekers",
                "verbose_name_plural": "removals of job seekers",
                "ordering": ("-pk",),
                "permissions": (("confirm_removalbatch", "Can confirm and undo removals"),),
            },
        ),
        migrations.CreateModel(
            name="RemovalBatchEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("proposed_on", models.DateField(verbose_name="proposed on")),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "under review"), ("confirmed", "removed"), ("undone", "undone")],
                        default="draft",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="decided at")),
                ("posting_month", models.DateField(blank=True, null=True, verbose_name="counted in")),
                ("note", models.CharField(blank=True, max_length=250, verbose_name="note")),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="decided by",
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
                        to="placement.removalbatch",
                    ),
                ),
                (
                    "proposed_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="proposed by",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="RemovalCandidate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("not_reported", "did not report every six months"),
                            ("expired", "card expired"),
                            ("withdrew", "withdrew"),
                            ("moved", "moved away"),
                            ("studying", "went on studying"),
                            ("deceased", "deceased"),
                            ("duplicate", "registered twice"),
                            ("working", "works without having reported it"),
                        ],
                        max_length=12,
                        verbose_name="reason",
                    ),
                ),
                ("is_kept", models.BooleanField(default=False, verbose_name="stays registered")),
                ("is_removed", models.BooleanField(default=False, editable=False, verbose_name="removed")),
                (
                    "batch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="candidates",
                        to="placement.removalbatch",
                        verbose_name="removal",
                    ),
                ),
                (
                    "job_seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
                    ),
                ),
            ],
            options={
                "verbose_name": "candidate for removal",
                "verbose_name_plural": "candidates for removal",
                "ordering": ("pk",),
                "constraints": [models.UniqueConstraint(fields=("batch", "job_seeker"), name="candidate_once_a_batch")],
            },
        ),
        migrations.CreateModel(
            name="RemovalCandidateEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("not_reported", "did not report every six months"),
                            ("expired", "card expired"),
                            ("withdrew", "withdrew"),
                            ("moved", "moved away"),
                            ("studying", "went on studying"),
                            ("deceased", "deceased"),
                            ("duplicate", "registered twice"),
                            ("working", "works without having reported it"),
                        ],
                        max_length=12,
                        verbose_name="reason",
                    ),
                ),
                ("is_kept", models.BooleanField(default=False, verbose_name="stays registered")),
                ("is_removed", models.BooleanField(default=False, editable=False, verbose_name="removed")),
                (
                    "batch",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.removalbatch",
                        verbose_name="removal",
                    ),
                ),
                (
                    "job_seeker",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
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
                        to="placement.removalcandidate",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="SeekerReport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.PositiveSmallIntegerField(verbose_name="which report")),
                ("due_on", models.DateField(verbose_name="due on")),
                ("reported_on", models.DateField(verbose_name="reported on")),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                (
                    "job_seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
                    ),
                ),
                (
                    "taken_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="taken by",
                    ),
                ),
            ],
            options={
                "verbose_name": "six-month report",
                "verbose_name_plural": "six-month reports",
                "ordering": ("due_on",),
                "constraints": [
                    models.UniqueConstraint(fields=("job_seeker", "due_on"), name="seeker_reports_once_for_a_due_date")
                ],
            },
        ),
        migrations.CreateModel(
            name="SeekerReportEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("ordinal", models.PositiveSmallIntegerField(verbose_name="which report")),
                ("due_on", models.DateField(verbose_name="due on")),
                ("reported_on", models.DateField(verbose_name="reported on")),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="note")),
                (
                    "job_seeker",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="placement.jobseeker",
                        verbose_name="job seeker",
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
                        to="placement.seekerreport",
                    ),
                ),
                (
                    "taken_by",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="taken by",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedForeignWorker",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("name", models.CharField(max_length=120)),
                ("passport", models.CharField(db_collation="C", max_length=20)),
                ("nationality", models.CharField(max_length=60)),
                ("sex", models.CharField(blank=True, max_length=1)),
                ("position", models.CharField(max_length=120)),
                ("location", models.CharField(blank=True, max_length=120)),
                ("rptka_number", models.CharField(blank=True, max_length=60)),
                ("notification_number", models.CharField(blank=True, max_length=60)),
                ("permit_number", models.CharField(blank=True, max_length=60)),
                ("valid_from", models.DateField()),
                ("valid_until", models.DateField()),
                ("companion", models.CharField(blank=True, max_length=120)),
                ("approval", models.CharField(blank=True, max_length=10)),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedIntern",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("internship_id", models.BigIntegerField()),
                ("nik", models.CharField(db_collation="C", max_length=16)),
                ("name", models.CharField(max_length=120)),
                ("sex", models.CharField(max_length=1)),
                ("birth_place", models.CharField(blank=True, max_length=80)),
                ("birth_date", models.DateField(null=True)),
                ("education", models.CharField(max_length=8, null=True)),
                ("address", models.CharField(blank=True, max_length=250)),
                ("result", models.CharField(blank=True, max_length=10)),
                ("ended_on", models.DateField(null=True)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedJobSeeker",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("nik", models.CharField(db_collation="C", max_length=16)),
                ("name", models.CharField(max_length=120)),
                ("sex", models.CharField(max_length=1)),
                ("birth_place", models.CharField(blank=True, max_length=80)),
                ("birth_date", models.DateField()),
                ("email", models.CharField(blank=True, max_length=254)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("address", models.CharField(blank=True, max_length=250)),
                ("kelurahan", models.CharField(max_length=13, null=True)),
                ("disability", models.CharField(blank=True, max_length=16)),
                ("education", models.CharField(max_length=8)),
                ("ipk_code", models.CharField(blank=True, max_length=5)),
                ("major", models.CharField(blank=True, max_length=80)),
                ("graduation_year", models.PositiveSmallIntegerField(null=True)),
                ("since_graduation", models.PositiveSmallIntegerField(null=True)),
                ("registered_on", models.DateField()),
                ("age", models.PositiveSmallIntegerField()),
                ("age_band", models.PositiveSmallIntegerField()),
                ("valid_until", models.DateField()),
                ("next_report_due", models.DateField()),
                ("occupation_id", models.BigIntegerField(null=True)),
                ("occupation_group", models.CharField(blank=True, max_length=1)),
                ("wanted_position", models.CharField(blank=True, max_length=120)),
                ("wanted_location", models.CharField(blank=True, max_length=80)),
                ("wanted_wage", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedKarirhubHire",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "upload_id", "row", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("upload_id", models.BigIntegerField()),
                ("row", models.PositiveIntegerField()),
                ("name", models.CharField(max_length=120)),
                ("name_key", models.CharField(max_length=120)),
                ("email", models.CharField(blank=True, max_length=254)),
                ("birth_date", models.DateField(null=True)),
                ("position", models.CharField(max_length=120)),
                ("kbji_code", models.CharField(blank=True, max_length=6)),
                ("company_name", models.CharField(max_length=160)),
                ("company_id", models.BigIntegerField(null=True)),
                ("education", models.CharField(max_length=8, null=True)),
                ("residence", models.CharField(blank=True, max_length=120)),
                ("applied_on", models.DateField(null=True)),
                ("accepted_on", models.DateField()),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="StagedKarirhubVacancy",
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
                ("month", models.DateField()),
                ("position", models.CharField(max_length=120)),
                ("position_key", models.CharField(max_length=120)),
                ("ordinal", models.PositiveSmallIntegerField()),
                ("places", models.PositiveIntegerField()),
                ("filled", models.PositiveIntegerField()),
                ("education", models.CharField(max_length=8, null=True)),
                ("occupation_id", models.BigIntegerField(null=True)),
                ("opening_date", models.DateField()),
                ("closing_date", models.DateField(null=True)),
                ("requirements", models.CharField(blank=True, max_length=250)),
                ("welcomes_disabled", models.BooleanField()),
                ("note", models.CharField(blank=True, max_length=250)),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="UnclearLink",
            fields=[
                (
                    "placement",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="unclear_link",
                        serialize=False,
                        to="placement.placement",
                        verbose_name="placement",
                    ),
                ),
                (
                    "doubt",
                    models.CharField(
                        choices=[
                            ("started_before", "started before the registration"),
                            ("other_card", "the card number is another person's"),
                        ],
                        max_length=14,
                        verbose_name="what is unclear",
                    ),
                ),
            ],
            options={
                "verbose_name": "placement to be decided on",
                "verbose_name_plural": "placements to be decided on",
                "ordering": ("-pk",),
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="UnclearLinkEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "doubt",
                    models.CharField(
                        choices=[
                            ("started_before", "started before the registration"),
                            ("other_card", "the card number is another person's"),
                        ],
                        max_length=14,
                        verbose_name="what is unclear",
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
                        to="placement.unclearlink",
                    ),
                ),
                (
                    "placement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        serialize=False,
                        to="placement.placement",
                        verbose_name="placement",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="placement",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="placement",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="placement",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="vacancy",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="vacancy",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="vacancy",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="vacancymovement",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="vacancymovement",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="vacancymovement",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="placement",
            name="card_number",
            field=models.CharField(blank=True, max_length=40, verbose_name="card number reported"),
        ),
        migrations.AddField(
            model_name="placement",
            name="channel",
            field=models.CharField(
                blank=True,
                choices=[
                    ("karirhub", "Karirhub"),
                    ("job_fair", "job fair"),
                    ("bkk", "special job exchange (BKK)"),
                    ("referral", "introduced by the office"),
                    ("direct", "directly"),
                ],
                max_length=10,
                verbose_name="came through",
            ),
        ),
        migrations.AddField(
            model_name="placement",
            name="receiver",
            field=models.CharField(
                blank=True,
                choices=[
                    ("21", "government agency"),
                    ("22", "state or region owned enterprise"),
                    ("23", "cooperative"),
                    ("24", "private company"),
                    ("25", "other body"),
                    ("26", "individual"),
                ],
                max_length=2,
                verbose_name="receiver",
            ),
        ),
        migrations.AddField(
            model_name="placementevent",
            name="card_number",
            field=models.CharField(blank=True, max_length=40, verbose_name="card number reported"),
        ),
        migrations.AddField(
            model_name="placementevent",
            name="channel",
            field=models.CharField(
                blank=True,
                choices=[
                    ("karirhub", "Karirhub"),
                    ("job_fair", "job fair"),
                    ("bkk", "special job exchange (BKK)"),
                    ("referral", "introduced by the office"),
                    ("direct", "directly"),
                ],
                max_length=10,
                verbose_name="came through",
            ),
        ),
        migrations.AddField(
            model_name="placementevent",
            name="receiver",
            field=models.CharField(
                blank=True,
                choices=[
                    ("21", "government agency"),
                    ("22", "state or region owned enterprise"),
                    ("23", "cooperative"),
                    ("24", "private company"),
                    ("25", "other body"),
                    ("26", "individual"),
                ],
                max_length=2,
                verbose_name="receiver",
            ),
        ),
        migrations.AddField(
            model_name="stagedplacement",
            name="card_number",
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name="stagedplacement",
            name="channel",
            field=models.CharField(blank=True, max_length=10),
        ),
        migrations.AddField(
            model_name="stagedplacement",
            name="kind",
            field=models.CharField(blank=True, max_length=4),
        ),
        migrations.AddField(
            model_name="vacancy",
            name="industry_code",
            field=models.CharField(blank=True, editable=False, max_length=5),
        ),
        migrations.AddField(
            model_name="vacancy",
            name="karirhub_id",
            field=models.CharField(blank=True, max_length=40, verbose_name="Karirhub number"),
        ),
        migrations.AddField(
            model_name="vacancy",
            name="least_experience",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="least experience, years"),
        ),
        migrations.AddField(
            model_name="vacancy",
            name="welcomes_disabled",
            field=models.BooleanField(default=False, verbose_name="open to persons with a disability"),
        ),
        migrations.AddField(
            model_name="vacancyevent",
            name="industry_code",
            field=models.CharField(blank=True, editable=False, max_length=5),
        ),
        migrations.AddField(
            model_name="vacancyevent",
            name="karirhub_id",
            field=models.CharField(blank=True, max_length=40, verbose_name="Karirhub number"),
        ),
        migrations.AddField(
            model_name="vacancyevent",
            name="least_experience",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="least experience, years"),
        ),
        migrations.AddField(
            model_name="vacancyevent",
            name="welcomes_disabled",
            field=models.BooleanField(default=False, verbose_name="open to persons with a disability"),
        ),
        migrations.AddField(
            model_name="vacancymovement",
            name="note",
            field=models.CharField(blank=True, max_length=120, verbose_name="note"),
        ),
        migrations.AddField(
            model_name="vacancymovement",
            name="placement",
            field=models.OneToOneField(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="movement",
                to="placement.placement",
            ),
        ),
        migrations.AddField(
            model_name="vacancymovementevent",
            name="note",
            field=models.CharField(blank=True, max_length=120, verbose_name="note"),
        ),
        migrations.AddField(
            model_name="vacancymovementevent",
            name="placement",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                db_index=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="placement.placement",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_placementevent" ("card_number", "channel", "company_id", "contract", "education_id", "id", "kind", "note", "occupation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "posting_month", "receiver", "reported_month", "sex", "started_on", "upload_id", "upload_row", "vacancy_id", "wage") SELECT new_values."card_number", new_values."channel", new_values."company_id", new_values."contract", new_values."education_id", new_values."id", new_values."kind", new_values."note", new_values."occupation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."posting_month", new_values."receiver", new_values."reported_month", new_values."sex", new_values."started_on", new_values."upload_id", new_values."upload_row", new_values."vacancy_id", new_values."wage" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d4510be93be6dd4818cfbb37b27de1bd7e43ec80",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cd80f",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_placement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_placementevent" ("card_number", "channel", "company_id", "contract", "education_id", "id", "kind", "note", "occupation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "posting_month", "receiver", "reported_month", "sex", "started_on", "upload_id", "upload_row", "vacancy_id", "wage") SELECT new_values."card_number", new_values."channel", new_values."company_id", new_values."contract", new_values."education_id", new_values."id", new_values."kind", new_values."note", new_values."occupation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."posting_month", new_values."receiver", new_values."reported_month", new_values."sex", new_values."started_on", new_values."upload_id", new_values."upload_row", new_values."vacancy_id", new_values."wage" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="335288dfe2dc0706d109392adafdf8e2a83df17c",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_34d6a",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_placement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_placementevent" ("card_number", "channel", "company_id", "contract", "education_id", "id", "kind", "note", "occupation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "posting_month", "receiver", "reported_month", "sex", "started_on", "upload_id", "upload_row", "vacancy_id", "wage") SELECT old_values."card_number", old_values."channel", old_values."company_id", old_values."contract", old_values."education_id", old_values."id", old_values."kind", old_values."note", old_values."occupation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."posting_month", old_values."receiver", old_values."reported_month", old_values."sex", old_values."started_on", old_values."upload_id", old_values."upload_row", old_values."vacancy_id", old_values."wage" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="208b040a88dc795826e1257086aa1529c4356a56",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a14b3",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_placement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancy",
            trigger=pgtrigger.compiler.Trigger(
                name="never_below_what_is_taken",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."count_either" IS DISTINCT FROM (NEW."count_either") OR OLD."count_female" IS DISTINCT FROM (NEW."count_female") OR OLD."count_male" IS DISTINCT FROM (NEW."count_male"))',
                    func="\nIF EXISTS (\n    SELECT 1\n    FROM placement_vacancy vacancy\n    JOIN (\n        SELECT vacancy_id, sum(male) AS male, sum(female) AS female, sum(either) AS either\n        FROM placement_vacancymovement WHERE vacancy_id IN (NEW.id) GROUP BY vacancy_id\n    ) taken ON taken.vacancy_id = vacancy.id\n    WHERE greatest(taken.male - vacancy.count_male, 0) + greatest(taken.female - vacancy.count_female, 0)\n          + taken.either > vacancy.count_either\n) THEN\n    RAISE EXCEPTION 'more places taken than the vacancy has'\n          USING ERRCODE = 'check_violation', CONSTRAINT = 'vacancy_never_overfilled';\nEND IF;\nRETURN NULL;\n",
                    hash="ee43dfb0099157388d83a5e1f20d138a056d763b",
                    operation="UPDATE",
                    pgid="pgtrigger_never_below_what_is_taken_fde21",
                    table="placement_vacancy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancy",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_vacancyevent" ("closing_date", "company_id", "count_either", "count_female", "count_male", "education_id", "id", "industry_code", "karirhub_id", "least_experience", "max_age", "min_age", "note", "occupation_id", "opening_date", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "position_key", "posting_month", "reported_month", "requirements", "upload_id", "upload_row", "wage", "welcomes_disabled") SELECT new_values."closing_date", new_values."company_id", new_values."count_either", new_values."count_female", new_values."count_male", new_values."education_id", new_values."id", new_values."industry_code", new_values."karirhub_id", new_values."least_experience", new_values."max_age", new_values."min_age", new_values."note", new_values."occupation_id", new_values."opening_date", new_values."ordinal", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."position_key", new_values."posting_month", new_values."reported_month", new_values."requirements", new_values."upload_id", new_values."upload_row", new_values."wage", new_values."welcomes_disabled" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0f2caa7d7810810ac8552f6c1c0294106b6b9657",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_92349",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_vacancy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancy",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_vacancyevent" ("closing_date", "company_id", "count_either", "count_female", "count_male", "education_id", "id", "industry_code", "karirhub_id", "least_experience", "max_age", "min_age", "note", "occupation_id", "opening_date", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "position_key", "posting_month", "reported_month", "requirements", "upload_id", "upload_row", "wage", "welcomes_disabled") SELECT new_values."closing_date", new_values."company_id", new_values."count_either", new_values."count_female", new_values."count_male", new_values."education_id", new_values."id", new_values."industry_code", new_values."karirhub_id", new_values."least_experience", new_values."max_age", new_values."min_age", new_values."note", new_values."occupation_id", new_values."opening_date", new_values."ordinal", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."position_key", new_values."posting_month", new_values."reported_month", new_values."requirements", new_values."upload_id", new_values."upload_row", new_values."wage", new_values."welcomes_disabled" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ecb91094df4fda76484f1bff008aff73c2607353",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4930e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_vacancy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancy",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_vacancyevent" ("closing_date", "company_id", "count_either", "count_female", "count_male", "education_id", "id", "industry_code", "karirhub_id", "least_experience", "max_age", "min_age", "note", "occupation_id", "opening_date", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "position_key", "posting_month", "reported_month", "requirements", "upload_id", "upload_row", "wage", "welcomes_disabled") SELECT old_values."closing_date", old_values."company_id", old_values."count_either", old_values."count_female", old_values."count_male", old_values."education_id", old_values."id", old_values."industry_code", old_values."karirhub_id", old_values."least_experience", old_values."max_age", old_values."min_age", old_values."note", old_values."occupation_id", old_values."opening_date", old_values."ordinal", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."position_key", old_values."posting_month", old_values."reported_month", old_values."requirements", old_values."upload_id", old_values."upload_row", old_values."wage", old_values."welcomes_disabled" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="3907229342314b015f5cdf906b37ec6d111692e9",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_12916",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_vacancy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancymovement",
            trigger=pgtrigger.compiler.Trigger(
                name="never_overfilled_by_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="PERFORM 1 FROM placement_vacancy WHERE id IN (SELECT vacancy_id FROM moved) ORDER BY id FOR NO KEY UPDATE;\nIF EXISTS (\n    SELECT 1\n    FROM placement_vacancy vacancy\n    JOIN (\n        SELECT vacancy_id, sum(male) AS male, sum(female) AS female, sum(either) AS either\n        FROM placement_vacancymovement WHERE vacancy_id IN (SELECT vacancy_id FROM moved) GROUP BY vacancy_id\n    ) taken ON taken.vacancy_id = vacancy.id\n    WHERE greatest(taken.male - vacancy.count_male, 0) + greatest(taken.female - vacancy.count_female, 0)\n          + taken.either > vacancy.count_either\n) THEN\n    RAISE EXCEPTION 'more places taken than the vacancy has'\n          USING ERRCODE = 'check_violation', CONSTRAINT = 'vacancy_never_overfilled';\nEND IF;\nRETURN NULL;\n",
                    hash="cdf4a4144f414c52bd3d86c23d98de5fbc29ff73",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_never_overfilled_by_insert_bff05",
                    referencing="REFERENCING NEW TABLE AS moved ",
                    table="placement_vacancymovement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancymovement",
            trigger=pgtrigger.compiler.Trigger(
                name="never_overfilled_by_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="PERFORM 1 FROM placement_vacancy WHERE id IN (SELECT vacancy_id FROM moved) ORDER BY id FOR NO KEY UPDATE;\nIF EXISTS (\n    SELECT 1\n    FROM placement_vacancy vacancy\n    JOIN (\n        SELECT vacancy_id, sum(male) AS male, sum(female) AS female, sum(either) AS either\n        FROM placement_vacancymovement WHERE vacancy_id IN (SELECT vacancy_id FROM moved) GROUP BY vacancy_id\n    ) taken ON taken.vacancy_id = vacancy.id\n    WHERE greatest(taken.male - vacancy.count_male, 0) + greatest(taken.female - vacancy.count_female, 0)\n          + taken.either > vacancy.count_either\n) THEN\n    RAISE EXCEPTION 'more places taken than the vacancy has'\n          USING ERRCODE = 'check_violation', CONSTRAINT = 'vacancy_never_overfilled';\nEND IF;\nRETURN NULL;\n",
                    hash="a8b56fcc6d077cf04b53ebf0100619723cdba553",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_never_overfilled_by_update_ecea2",
                    referencing="REFERENCING NEW TABLE AS moved ",
                    table="placement_vacancymovement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancymovement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_vacancymovementevent" ("either", "female", "happened_on", "id", "kind", "male", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "posting_month", "vacancy_id") SELECT new_values."either", new_values."female", new_values."happened_on", new_values."id", new_values."kind", new_values."male", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."placement_id", new_values."posting_month", new_values."vacancy_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2799b0bbf58526410b5cab18cf39ca2dba8d6f46",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9a79d",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_vacancymovement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancymovement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_vacancymovementevent" ("either", "female", "happened_on", "id", "kind", "male", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "posting_month", "vacancy_id") SELECT new_values."either", new_values."female", new_values."happened_on", new_values."id", new_values."kind", new_values."male", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."placement_id", new_values."posting_month", new_values."vacancy_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e32eea1e216ddbb16ed1768e98af57c2b1eff310",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c36c0",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_vacancymovement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancymovement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_vacancymovementevent" ("either", "female", "happened_on", "id", "kind", "male", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "posting_month", "vacancy_id") SELECT old_values."either", old_values."female", old_values."happened_on", old_values."id", old_values."kind", old_values."male", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."placement_id", old_values."posting_month", old_values."vacancy_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="c6d93c9e70eef8b1e9160fadc8abc79497c18436",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8154f",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_vacancymovement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobfair",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobfairevent" ("ends_on", "fund", "id", "name", "note", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "starts_on", "visitors_female", "visitors_male") SELECT new_values."ends_on", new_values."fund", new_values."id", new_values."name", new_values."note", new_values."organiser", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place", new_values."starts_on", new_values."visitors_female", new_values."visitors_male" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="065bf75573690d2089cb9f03335b9833cbcea387",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b9b78",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_jobfair",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobfair",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobfairevent" ("ends_on", "fund", "id", "name", "note", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "starts_on", "visitors_female", "visitors_male") SELECT new_values."ends_on", new_values."fund", new_values."id", new_values."name", new_values."note", new_values."organiser", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place", new_values."starts_on", new_values."visitors_female", new_values."visitors_male" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="8fc6ae6d4d43d73046b958448d6d880c82cfc87c",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b60dc",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_jobfair",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobfair",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobfairevent" ("ends_on", "fund", "id", "name", "note", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "starts_on", "visitors_female", "visitors_male") SELECT old_values."ends_on", old_values."fund", old_values."id", old_values."name", old_values."note", old_values."organiser", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."starts_on", old_values."visitors_female", old_values."visitors_male" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="70b71b342c39f1494009ea8fb7fcbcf2a7830bc8",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3b3fe",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_jobfair",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unclearlink",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_unclearlinkevent" ("doubt", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id") SELECT new_values."doubt", _pgh_attached_context.value, NOW(), \'insert\', new_values."placement_id", new_values."placement_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ac5f86f62d40007aa6d140e35060881803df05f3",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_adec3",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_unclearlink",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unclearlink",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_unclearlinkevent" ("doubt", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id") SELECT new_values."doubt", _pgh_attached_context.value, NOW(), \'update\', new_values."placement_id", new_values."placement_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."placement_id") = (new_values."placement_id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="7299f46619edcb9d4e5fc2730d9c56b14064e568",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b8ef1",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_unclearlink",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="unclearlink",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_unclearlinkevent" ("doubt", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id") SELECT old_values."doubt", _pgh_attached_context.value, NOW(), \'delete\', old_values."placement_id", old_values."placement_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="39e9a3b2832a5fc2d5d74b072aeab25bcd670977",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_cbdd2",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_unclearlink",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="foreignworker",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_foreignworkerevent" ("approval", "companion", "company_id", "id", "location", "name", "nationality", "note", "notification_number", "occupation_id", "passport", "permit_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rptka_number", "sex", "upload_id", "upload_row", "valid_from", "valid_until") SELECT new_values."approval", new_values."companion", new_values."company_id", new_values."id", new_values."location", new_values."name", new_values."nationality", new_values."note", new_values."notification_number", new_values."occupation_id", new_values."passport", new_values."permit_number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."rptka_number", new_values."sex", new_values."upload_id", new_values."upload_row", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="52a4ae2041e4c8082d18221d53457f8ee8e610ea",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a9086",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_foreignworker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="foreignworker",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_foreignworkerevent" ("approval", "companion", "company_id", "id", "location", "name", "nationality", "note", "notification_number", "occupation_id", "passport", "permit_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rptka_number", "sex", "upload_id", "upload_row", "valid_from", "valid_until") SELECT new_values."approval", new_values."companion", new_values."company_id", new_values."id", new_values."location", new_values."name", new_values."nationality", new_values."note", new_values."notification_number", new_values."occupation_id", new_values."passport", new_values."permit_number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."rptka_number", new_values."sex", new_values."upload_id", new_values."upload_row", new_values."valid_from", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="5a16c9dae75eb1cdfd9c77501ba64883e6381990",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_73234",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_foreignworker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="foreignworker",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_foreignworkerevent" ("approval", "companion", "company_id", "id", "location", "name", "nationality", "note", "notification_number", "occupation_id", "passport", "permit_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rptka_number", "sex", "upload_id", "upload_row", "valid_from", "valid_until") SELECT old_values."approval", old_values."companion", old_values."company_id", old_values."id", old_values."location", old_values."name", old_values."nationality", old_values."note", old_values."notification_number", old_values."occupation_id", old_values."passport", old_values."permit_number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."rptka_number", old_values."sex", old_values."upload_id", old_values."upload_row", old_values."valid_from", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="df24d17b01cdf67d47b0c7a09fa76569439ccb3e",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b2ee3",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_foreignworker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="foreignworkerpayment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_foreignworkerpaymentevent" ("dollars", "foreign_worker_id", "id", "months", "note", "paid_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rupiah", "skrd_number") SELECT new_values."dollars", new_values."foreign_worker_id", new_values."id", new_values."months", new_values."note", new_values."paid_on", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."rate", new_values."rupiah", new_values."skrd_number" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f74ce6633a085cf8204fff33ac87e7788a48ce1d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_eb345",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_foreignworkerpayment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="foreignworkerpayment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_foreignworkerpaymentevent" ("dollars", "foreign_worker_id", "id", "months", "note", "paid_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rupiah", "skrd_number") SELECT new_values."dollars", new_values."foreign_worker_id", new_values."id", new_values."months", new_values."note", new_values."paid_on", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."rate", new_values."rupiah", new_values."skrd_number" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="4c978d4c5d6c8f42ab1f7914218f71af29992b62",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_97f6f",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_foreignworkerpayment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="foreignworkerpayment",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_foreignworkerpaymentevent" ("dollars", "foreign_worker_id", "id", "months", "note", "paid_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "rupiah", "skrd_number") SELECT old_values."dollars", old_values."foreign_worker_id", old_values."id", old_values."months", old_values."note", old_values."paid_on", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."rate", old_values."rupiah", old_values."skrd_number" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="0678eb9ca5a33b867ca2eace6eb94abba6e32168",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_82151",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_foreignworkerpayment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="internship",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_internshipevent" ("agreement_number", "allowance_incentive", "allowance_meal", "allowance_transport", "company_id", "ends_on", "filed_on", "has_social_security", "id", "mentor", "note", "occupation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme", "ratification_number", "ratified_on", "signed_on", "starts_on", "workers_total") SELECT new_values."agreement_number", new_values."allowance_incentive", new_values."allowance_meal", new_values."allowance_transport", new_values."company_id", new_values."ends_on", new_values."filed_on", new_values."has_social_security", new_values."id", new_values."mentor", new_values."note", new_values."occupation_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."programme", new_values."ratification_number", new_values."ratified_on", new_values."signed_on", new_values."starts_on", new_values."workers_total" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1ea89abc1b9b0b3971d9e52e904707882142247a",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_36b7e",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_internship",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="internship",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_internshipevent" ("agreement_number", "allowance_incentive", "allowance_meal", "allowance_transport", "company_id", "ends_on", "filed_on", "has_social_security", "id", "mentor", "note", "occupation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme", "ratification_number", "ratified_on", "signed_on", "starts_on", "workers_total") SELECT new_values."agreement_number", new_values."allowance_incentive", new_values."allowance_meal", new_values."allowance_transport", new_values."company_id", new_values."ends_on", new_values."filed_on", new_values."has_social_security", new_values."id", new_values."mentor", new_values."note", new_values."occupation_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."programme", new_values."ratification_number", new_values."ratified_on", new_values."signed_on", new_values."starts_on", new_values."workers_total" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="33a9499eecfa84549b26516ebdc2b293546a12e1",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_03eb7",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_internship",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="internship",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_internshipevent" ("agreement_number", "allowance_incentive", "allowance_meal", "allowance_transport", "company_id", "ends_on", "filed_on", "has_social_security", "id", "mentor", "note", "occupation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme", "ratification_number", "ratified_on", "signed_on", "starts_on", "workers_total") SELECT old_values."agreement_number", old_values."allowance_incentive", old_values."allowance_meal", old_values."allowance_transport", old_values."company_id", old_values."ends_on", old_values."filed_on", old_values."has_social_security", old_values."id", old_values."mentor", old_values."note", old_values."occupation_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."programme", old_values."ratification_number", old_values."ratified_on", old_values."signed_on", old_values."starts_on", old_values."workers_total" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="7d8d6bf7441f321732714330494a7542afde6a49",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_43f6c",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_internship",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="internshipmember",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_internshipmemberevent" ("certificate_number", "education_id", "ended_on", "id", "internship_id", "origin", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "sex", "upload_id", "upload_row") SELECT new_values."certificate_number", new_values."education_id", new_values."ended_on", new_values."id", new_values."internship_id", new_values."origin", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."result", new_values."sex", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="190c3d462d9608094cd36778bb2ce8cf27979a92",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f4d06",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_internshipmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="internshipmember",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_internshipmemberevent" ("certificate_number", "education_id", "ended_on", "id", "internship_id", "origin", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "sex", "upload_id", "upload_row") SELECT new_values."certificate_number", new_values."education_id", new_values."ended_on", new_values."id", new_values."internship_id", new_values."origin", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."result", new_values."sex", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a1bab7e1202dbfd118e165faf379e63b32359fc9",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a07b9",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_internshipmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="internshipmember",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_internshipmemberevent" ("certificate_number", "education_id", "ended_on", "id", "internship_id", "origin", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "sex", "upload_id", "upload_row") SELECT old_values."certificate_number", old_values."education_id", old_values."ended_on", old_values."id", old_values."internship_id", old_values."origin", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."result", old_values."sex", old_values."upload_id", old_values."upload_row" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="b92ba9a071ee6e6fb3e8f95571e5293739da3316",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_afd41",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_internshipmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobcreation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobcreationevent" ("capital", "daily_wage", "days", "fund", "id", "name", "note", "other_costs", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme", "starts_on", "village_id", "year") SELECT new_values."capital", new_values."daily_wage", new_values."days", new_values."fund", new_values."id", new_values."name", new_values."note", new_values."other_costs", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."programme", new_values."starts_on", new_values."village_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f6afcf6b5af515ef794ed819f1518934a5d0a4a2",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e7b02",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_jobcreation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobcreation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobcreationevent" ("capital", "daily_wage", "days", "fund", "id", "name", "note", "other_costs", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme", "starts_on", "village_id", "year") SELECT new_values."capital", new_values."daily_wage", new_values."days", new_values."fund", new_values."id", new_values."name", new_values."note", new_values."other_costs", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."programme", new_values."starts_on", new_values."village_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="c59699f607c5071319c761f1672ada2e48a2b008",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6947a",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_jobcreation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobcreation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobcreationevent" ("capital", "daily_wage", "days", "fund", "id", "name", "note", "other_costs", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme", "starts_on", "village_id", "year") SELECT old_values."capital", old_values."daily_wage", old_values."days", old_values."fund", old_values."id", old_values."name", old_values."note", old_values."other_costs", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."programme", old_values."starts_on", old_values."village_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="175a510a8b593417764f1fabd158b22ede972d61",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_cf872",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_jobcreation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobcreationmember",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobcreationmemberevent" ("days_worked", "id", "job_creation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."days_worked", new_values."id", new_values."job_creation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="85844698582336ab74f349669e4fbeef0e55e51e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0bb78",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_jobcreationmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobcreationmember",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobcreationmemberevent" ("days_worked", "id", "job_creation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."days_worked", new_values."id", new_values."job_creation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="c5006e746ff3e3e62cdae255caef9e2dbcba89d9",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fba50",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_jobcreationmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobcreationmember",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobcreationmemberevent" ("days_worked", "id", "job_creation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."days_worked", old_values."id", old_values."job_creation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="3209a29cc2d58a3057620fd01018a50ef2290ffb",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e9170",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_jobcreationmember",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobfaircompany",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobfaircompanyevent" ("accepted_female", "accepted_male", "applicants_female", "applicants_male", "company_id", "followed_up_on", "id", "job_fair_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "places") SELECT new_values."accepted_female", new_values."accepted_male", new_values."applicants_female", new_values."applicants_male", new_values."company_id", new_values."followed_up_on", new_values."id", new_values."job_fair_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."places" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f0a5874d18cfaee8b2f8ed9869ad68425c87e0f5",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_803c7",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_jobfaircompany",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobfaircompany",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobfaircompanyevent" ("accepted_female", "accepted_male", "applicants_female", "applicants_male", "company_id", "followed_up_on", "id", "job_fair_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "places") SELECT new_values."accepted_female", new_values."accepted_male", new_values."applicants_female", new_values."applicants_male", new_values."company_id", new_values."followed_up_on", new_values."id", new_values."job_fair_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."places" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6e891a55070e976a8dc9e6cd34988a5ace360028",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_184c8",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_jobfaircompany",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobfaircompany",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobfaircompanyevent" ("accepted_female", "accepted_male", "applicants_female", "applicants_male", "company_id", "followed_up_on", "id", "job_fair_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "places") SELECT old_values."accepted_female", old_values."accepted_male", old_values."applicants_female", old_values."applicants_male", old_values."company_id", old_values."followed_up_on", old_values."id", old_values."job_fair_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."places" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="627ba71c28d2bc50d67dfa4da008a618c7463b31",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f81ba",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_jobfaircompany",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobseeker",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobseekerevent" ("age", "age_band", "education_id", "ended_month", "ended_on", "experience", "graduation_year", "id", "ipk_code", "major", "next_report_due", "note", "number", "occupation_group", "occupation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo", "placement_id", "posting_month", "registered_on", "religion", "removal_reason", "sex", "since_graduation", "skills", "state", "upload_id", "upload_row", "valid_until", "wanted_location", "wanted_position", "wanted_wage") SELECT new_values."age", new_values."age_band", new_values."education_id", new_values."ended_month", new_values."ended_on", new_values."experience", new_values."graduation_year", new_values."id", new_values."ipk_code", new_values."major", new_values."next_report_due", new_values."note", new_values."number", new_values."occupation_group", new_values."occupation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."photo", new_values."placement_id", new_values."posting_month", new_values."registered_on", new_values."religion", new_values."removal_reason", new_values."sex", new_values."since_graduation", new_values."skills", new_values."state", new_values."upload_id", new_values."upload_row", new_values."valid_until", new_values."wanted_location", new_values."wanted_position", new_values."wanted_wage" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="113bb9651c06bd4f19ff4115bb40f5523faa02e9",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_58c86",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_jobseeker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobseeker",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobseekerevent" ("age", "age_band", "education_id", "ended_month", "ended_on", "experience", "graduation_year", "id", "ipk_code", "major", "next_report_due", "note", "number", "occupation_group", "occupation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo", "placement_id", "posting_month", "registered_on", "religion", "removal_reason", "sex", "since_graduation", "skills", "state", "upload_id", "upload_row", "valid_until", "wanted_location", "wanted_position", "wanted_wage") SELECT new_values."age", new_values."age_band", new_values."education_id", new_values."ended_month", new_values."ended_on", new_values."experience", new_values."graduation_year", new_values."id", new_values."ipk_code", new_values."major", new_values."next_report_due", new_values."note", new_values."number", new_values."occupation_group", new_values."occupation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."photo", new_values."placement_id", new_values."posting_month", new_values."registered_on", new_values."religion", new_values."removal_reason", new_values."sex", new_values."since_graduation", new_values."skills", new_values."state", new_values."upload_id", new_values."upload_row", new_values."valid_until", new_values."wanted_location", new_values."wanted_position", new_values."wanted_wage" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="7d8b94b7add6a260cf6bf4c7d211b02c64a91974",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4677e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_jobseeker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="jobseeker",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_jobseekerevent" ("age", "age_band", "education_id", "ended_month", "ended_on", "experience", "graduation_year", "id", "ipk_code", "major", "next_report_due", "note", "number", "occupation_group", "occupation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo", "placement_id", "posting_month", "registered_on", "religion", "removal_reason", "sex", "since_graduation", "skills", "state", "upload_id", "upload_row", "valid_until", "wanted_location", "wanted_position", "wanted_wage") SELECT old_values."age", old_values."age_band", old_values."education_id", old_values."ended_month", old_values."ended_on", old_values."experience", old_values."graduation_year", old_values."id", old_values."ipk_code", old_values."major", old_values."next_report_due", old_values."note", old_values."number", old_values."occupation_group", old_values."occupation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."photo", old_values."placement_id", old_values."posting_month", old_values."registered_on", old_values."religion", old_values."removal_reason", old_values."sex", old_values."since_graduation", old_values."skills", old_values."state", old_values."upload_id", old_values."upload_row", old_values."valid_until", old_values."wanted_location", old_values."wanted_position", old_values."wanted_wage" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="b3a71e473c212ddc9a3693175d622b629fcf949a",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_efe48",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_jobseeker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cardissue",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_cardissueevent" ("id", "issued_by_id", "issued_on", "job_seeker_id", "kind", "number", "number_year", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed_at", "reason", "token", "valid_until") SELECT new_values."id", new_values."issued_by_id", new_values."issued_on", new_values."job_seeker_id", new_values."kind", new_values."number", new_values."number_year", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."printed_at", new_values."reason", new_values."token", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6593c0fb922a945ca8e0bf5b7a6d2c5e7c2b6851",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c1f98",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_cardissue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cardissue",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_cardissueevent" ("id", "issued_by_id", "issued_on", "job_seeker_id", "kind", "number", "number_year", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed_at", "reason", "token", "valid_until") SELECT new_values."id", new_values."issued_by_id", new_values."issued_on", new_values."job_seeker_id", new_values."kind", new_values."number", new_values."number_year", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."printed_at", new_values."reason", new_values."token", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d74bf852730af467921d043685ff69ce92f99c5d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_05980",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_cardissue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cardissue",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_cardissueevent" ("id", "issued_by_id", "issued_on", "job_seeker_id", "kind", "number", "number_year", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed_at", "reason", "token", "valid_until") SELECT old_values."id", old_values."issued_by_id", old_values."issued_on", old_values."job_seeker_id", old_values."kind", old_values."number", old_values."number_year", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."printed_at", old_values."reason", old_values."token", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="cd8f203f9d2a3384a5bb98c8c9baf9896df299cf",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b4462",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_cardissue",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="karirhubhire",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_karirhubhireevent" ("accepted_on", "applied_on", "birth_date", "company_id", "company_name", "decided_by_id", "education_id", "email", "id", "kbji_code", "name", "name_key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "position", "posting_month", "reason", "reported_month", "residence", "state", "upload_id", "upload_row") SELECT new_values."accepted_on", new_values."applied_on", new_values."birth_date", new_values."company_id", new_values."company_name", new_values."decided_by_id", new_values."education_id", new_values."email", new_values."id", new_values."kbji_code", new_values."name", new_values."name_key", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."placement_id", new_values."position", new_values."posting_month", new_values."reason", new_values."reported_month", new_values."residence", new_values."state", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f0b5fd80b7f68b93391d02039d6d31b0bcbc95d7",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_24c58",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_karirhubhire",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="karirhubhire",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_karirhubhireevent" ("accepted_on", "applied_on", "birth_date", "company_id", "company_name", "decided_by_id", "education_id", "email", "id", "kbji_code", "name", "name_key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "position", "posting_month", "reason", "reported_month", "residence", "state", "upload_id", "upload_row") SELECT new_values."accepted_on", new_values."applied_on", new_values."birth_date", new_values."company_id", new_values."company_name", new_values."decided_by_id", new_values."education_id", new_values."email", new_values."id", new_values."kbji_code", new_values."name", new_values."name_key", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."placement_id", new_values."position", new_values."posting_month", new_values."reason", new_values."reported_month", new_values."residence", new_values."state", new_values."upload_id", new_values."upload_row" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ec37a86819b1dd0361ea4336867fbb86644ee1a6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5ca27",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_karirhubhire",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="karirhubhire",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_karirhubhireevent" ("accepted_on", "applied_on", "birth_date", "company_id", "company_name", "decided_by_id", "education_id", "email", "id", "kbji_code", "name", "name_key", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "position", "posting_month", "reason", "reported_month", "residence", "state", "upload_id", "upload_row") SELECT old_values."accepted_on", old_values."applied_on", old_values."birth_date", old_values."company_id", old_values."company_name", old_values."decided_by_id", old_values."education_id", old_values."email", old_values."id", old_values."kbji_code", old_values."name", old_values."name_key", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."placement_id", old_values."position", old_values."posting_month", old_values."reason", old_values."reported_month", old_values."residence", old_values."state", old_values."upload_id", old_values."upload_row" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="d93757f18da986c3fc4d569ffef442fcd2931677",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f3575",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_karirhubhire",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="migrantworker",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_migrantworkerevent" ("agency", "contract_ends_on", "contract_number", "country", "departed_on", "id", "is_formal", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pmi_id", "position", "recommendation_number", "recommended_on", "registered_on", "returned_on", "scheme", "state") SELECT new_values."agency", new_values."contract_ends_on", new_values."contract_number", new_values."country", new_values."departed_on", new_values."id", new_values."is_formal", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."pmi_id", new_values."position", new_values."recommendation_number", new_values."recommended_on", new_values."registered_on", new_values."returned_on", new_values."scheme", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="08878057bebb9b2dafda8fe797653121ae6c848f",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_82574",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_migrantworker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="migrantworker",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_migrantworkerevent" ("agency", "contract_ends_on", "contract_number", "country", "departed_on", "id", "is_formal", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pmi_id", "position", "recommendation_number", "recommended_on", "registered_on", "returned_on", "scheme", "state") SELECT new_values."agency", new_values."contract_ends_on", new_values."contract_number", new_values."country", new_values."departed_on", new_values."id", new_values."is_formal", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."pmi_id", new_values."position", new_values."recommendation_number", new_values."recommended_on", new_values."registered_on", new_values."returned_on", new_values."scheme", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="3f128da63f869e37f6737c261c2f4e43726511b4",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cb217",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_migrantworker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="migrantworker",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_migrantworkerevent" ("agency", "contract_ends_on", "contract_number", "country", "departed_on", "id", "is_formal", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pmi_id", "position", "recommendation_number", "recommended_on", "registered_on", "returned_on", "scheme", "state") SELECT old_values."agency", old_values."contract_ends_on", old_values."contract_number", old_values."country", old_values."departed_on", old_values."id", old_values."is_formal", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."pmi_id", old_values."position", old_values."recommendation_number", old_values."recommended_on", old_values."registered_on", old_values."returned_on", old_values."scheme", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="3972581ecacd42ade7c52698c5fc93faf03acd42",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f076a",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_migrantworker",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="referral",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_referralevent" ("id", "introduced_on", "introduction_id", "job_seeker_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replied_on", "reply", "summoned_on", "summons_id", "vacancy_id") SELECT new_values."id", new_values."introduced_on", new_values."introduction_id", new_values."job_seeker_id", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."replied_on", new_values."reply", new_values."summoned_on", new_values."summons_id", new_values."vacancy_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d229f37928819a2578179cdb377e5410d597e7e7",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8627e",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_referral",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="referral",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_referralevent" ("id", "introduced_on", "introduction_id", "job_seeker_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replied_on", "reply", "summoned_on", "summons_id", "vacancy_id") SELECT new_values."id", new_values."introduced_on", new_values."introduction_id", new_values."job_seeker_id", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."replied_on", new_values."reply", new_values."summoned_on", new_values."summons_id", new_values."vacancy_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="123340f696708eb9b7ec48fab7d89632b5b3ded3",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0bd1e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_referral",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="referral",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_referralevent" ("id", "introduced_on", "introduction_id", "job_seeker_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replied_on", "reply", "summoned_on", "summons_id", "vacancy_id") SELECT old_values."id", old_values."introduced_on", old_values."introduction_id", old_values."job_seeker_id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."replied_on", old_values."reply", old_values."summoned_on", old_values."summons_id", old_values."vacancy_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="a660a6b314f9715f0e302c6d0bffd99d4b794f2b",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ad788",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_referral",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reminder",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_reminderevent" ("batch_id", "company_id", "id", "letter_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reports", "sent_by_id", "sent_on") SELECT new_values."batch_id", new_values."company_id", new_values."id", new_values."letter_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reports", new_values."sent_by_id", new_values."sent_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2e249af1c965eac88ff906d30e5f87caad3f4f79",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1eff2",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_reminder",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reminder",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_reminderevent" ("batch_id", "company_id", "id", "letter_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reports", "sent_by_id", "sent_on") SELECT new_values."batch_id", new_values."company_id", new_values."id", new_values."letter_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reports", new_values."sent_by_id", new_values."sent_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e16f4bc6ca68f685353844851dbcfe044d3c857f",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d4c39",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_reminder",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reminder",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_reminderevent" ("batch_id", "company_id", "id", "letter_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reports", "sent_by_id", "sent_on") SELECT old_values."batch_id", old_values."company_id", old_values."id", old_values."letter_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reports", old_values."sent_by_id", old_values."sent_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="8b11d110b9e1d76751c30719b5c98aff07ae284f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0353d",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_reminder",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="removalbatch",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_removalbatchevent" ("decided_at", "decided_by_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "posting_month", "proposed_by_id", "proposed_on", "state") SELECT new_values."decided_at", new_values."decided_by_id", new_values."id", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."posting_month", new_values."proposed_by_id", new_values."proposed_on", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0eb75e6a976b3e8812efd72b3e56a33183494a2c",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c5778",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_removalbatch",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="removalbatch",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_removalbatchevent" ("decided_at", "decided_by_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "posting_month", "proposed_by_id", "proposed_on", "state") SELECT new_values."decided_at", new_values."decided_by_id", new_values."id", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."posting_month", new_values."proposed_by_id", new_values."proposed_on", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="79645b7671cb0c6fcc681d483c9030b21452ac90",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b53c4",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_removalbatch",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="removalbatch",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_removalbatchevent" ("decided_at", "decided_by_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "posting_month", "proposed_by_id", "proposed_on", "state") SELECT old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."posting_month", old_values."proposed_by_id", old_values."proposed_on", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="ea112b0ba55c17583314c7cec606b68240ba1681",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c82d7",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_removalbatch",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="removalcandidate",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_removalcandidateevent" ("batch_id", "id", "is_kept", "is_removed", "job_seeker_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT new_values."batch_id", new_values."id", new_values."is_kept", new_values."is_removed", new_values."job_seeker_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1d776c2d890e4e6151bafae643fc3b087124a11a",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2933f",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_removalcandidate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="removalcandidate",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_removalcandidateevent" ("batch_id", "id", "is_kept", "is_removed", "job_seeker_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT new_values."batch_id", new_values."id", new_values."is_kept", new_values."is_removed", new_values."job_seeker_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="0a1fa22c7f0a5148990b77f84ce926ecf2dcae10",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fc67b",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_removalcandidate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="removalcandidate",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_removalcandidateevent" ("batch_id", "id", "is_kept", "is_removed", "job_seeker_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT old_values."batch_id", old_values."id", old_values."is_kept", old_values."is_removed", old_values."job_seeker_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="369967a71a3412263786bcc70052609548a7c98f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ab974",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_removalcandidate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="seekerreport",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_seekerreportevent" ("due_on", "id", "job_seeker_id", "note", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "taken_by_id") SELECT new_values."due_on", new_values."id", new_values."job_seeker_id", new_values."note", new_values."ordinal", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reported_on", new_values."taken_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="a8de51acd05fe6bc4d04783972669e8bca93a9d5",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6eed7",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="placement_seekerreport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="seekerreport",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_seekerreportevent" ("due_on", "id", "job_seeker_id", "note", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "taken_by_id") SELECT new_values."due_on", new_values."id", new_values."job_seeker_id", new_values."note", new_values."ordinal", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reported_on", new_values."taken_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="cf24fad70ebd1487099830f728b3f252bf4d84c5",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fae1e",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="placement_seekerreport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="seekerreport",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "placement_seekerreportevent" ("due_on", "id", "job_seeker_id", "note", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "taken_by_id") SELECT old_values."due_on", old_values."id", old_values."job_seeker_id", old_values."note", old_values."ordinal", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reported_on", old_values."taken_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="214ee1376a075e2d1a24d9d485196b850ef62a0b",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_543b1",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="placement_seekerreport",
                    when="AFTER",
                ),
            ),
        ),
        migrations.RunSQL(
            "ALTER TABLE placement_stagedforeignworker SET UNLOGGED",
            "ALTER TABLE placement_stagedforeignworker SET LOGGED",
        ),
        migrations.RunSQL(
            "ALTER TABLE placement_stagedintern SET UNLOGGED", "ALTER TABLE placement_stagedintern SET LOGGED"
        ),
        migrations.RunSQL(
            "ALTER TABLE placement_stagedjobseeker SET UNLOGGED", "ALTER TABLE placement_stagedjobseeker SET LOGGED"
        ),
        migrations.RunSQL(
            "ALTER TABLE placement_stagedkarirhubhire SET UNLOGGED",
            "ALTER TABLE placement_stagedkarirhubhire SET LOGGED",
        ),
        migrations.RunSQL(
            "ALTER TABLE placement_stagedkarirhubvacancy SET UNLOGGED",
            "ALTER TABLE placement_stagedkarirhubvacancy SET LOGGED",
        ),
    ]
