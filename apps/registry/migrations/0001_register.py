import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.operations
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        django.contrib.postgres.operations.TrigramExtension(),
        migrations.CreateModel(
            name="EducationLevel",
            fields=[
                ("code", models.CharField(max_length=8, primary_key=True, serialize=False, verbose_name="code")),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                ("rank", models.PositiveSmallIntegerField(unique=True, verbose_name="rank")),
                ("ipk_code", models.CharField(blank=True, max_length=5, verbose_name="IPK III/2 code")),
                ("short_code", models.CharField(blank=True, max_length=3, verbose_name="IPK III/8 code")),
                (
                    "spellings",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60), blank=True, default=list, verbose_name="spellings"
                    ),
                ),
            ],
            options={
                "verbose_name": "education level",
                "verbose_name_plural": "education levels",
                "ordering": ("rank",),
            },
        ),
        migrations.CreateModel(
            name="EducationLevelEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("code", models.CharField(max_length=8, serialize=False, verbose_name="code")),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                ("rank", models.PositiveSmallIntegerField(verbose_name="rank")),
                ("ipk_code", models.CharField(blank=True, max_length=5, verbose_name="IPK III/2 code")),
                ("short_code", models.CharField(blank=True, max_length=3, verbose_name="IPK III/8 code")),
                (
                    "spellings",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60), blank=True, default=list, verbose_name="spellings"
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
                        to="registry.educationlevel",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Industry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("edition", models.CharField(max_length=12, verbose_name="edition")),
                ("code", models.CharField(max_length=6, verbose_name="code")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("level", models.CharField(max_length=24, verbose_name="level")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
                ("section", models.CharField(max_length=1, verbose_name="section")),
            ],
            options={
                "verbose_name": "industry (KBLI)",
                "verbose_name_plural": "industries (KBLI)",
                "ordering": ("edition", "code"),
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("edition", "code"), name="industry_once_an_edition")],
            },
        ),
        migrations.CreateModel(
            name="Region",
            fields=[
                ("code", models.CharField(max_length=13, primary_key=True, serialize=False, verbose_name="code")),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("provinsi", "province"),
                            ("kota", "city"),
                            ("kecamatan", "district (kecamatan)"),
                            ("kelurahan", "village (kelurahan)"),
                        ],
                        max_length=12,
                        verbose_name="level",
                    ),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=80),
                        blank=True,
                        default=list,
                        verbose_name="other spellings",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="registry.region",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "verbose_name": "region",
                "verbose_name_plural": "regions",
                "ordering": ("code",),
            },
        ),
        migrations.CreateModel(
            name="Company",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=160, verbose_name="name")),
                ("name_key", models.CharField(editable=False, max_length=160)),
                ("nib", models.CharField(blank=True, max_length=13, verbose_name="NIB")),
                ("wlkp_number", models.CharField(blank=True, max_length=30, verbose_name="WLKP number")),
                ("npwp", models.CharField(blank=True, max_length=22, verbose_name="NPWP")),
                (
                    "legal_form",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("PT", "PT"),
                            ("PT_PERORANGAN", "Single-person PT"),
                            ("CV", "CV"),
                            ("FIRMA", "Firm (Firma)"),
                            ("KOPERASI", "Cooperative"),
                            ("YAYASAN", "Foundation"),
                            ("PERKUMPULAN", "Association"),
                            ("UD", "Sole trader (UD)"),
                            ("BUMN", "State-owned enterprise (BUMN)"),
                            ("BUMD", "Region-owned enterprise (BUMD)"),
                            ("BUT", "Permanent establishment (BUT)"),
                            ("PERWAKILAN", "Representative office"),
                            ("INSTANSI", "Government agency"),
                        ],
                        max_length=16,
                        verbose_name="legal form",
                    ),
                ),
                (
                    "capital_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("private", "National private"),
                            ("pmdn", "Domestic investment (PMDN)"),
                            ("pma", "Foreign investment (PMA)"),
                            ("joint", "Joint venture"),
                            ("bumn", "State (BUMN)"),
                            ("bumd", "Region (BUMD)"),
                        ],
                        max_length=10,
                        verbose_name="ownership",
                    ),
                ),
                (
                    "branch",
                    models.CharField(
                        blank=True, help_text="Empty for the head office.", max_length=80, verbose_name="branch"
                    ),
                ),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("contact", models.CharField(blank=True, max_length=120, verbose_name="contact person")),
                (
                    "size",
                    models.CharField(
                        blank=True,
                        choices=[("micro", "micro"), ("small", "small"), ("medium", "medium"), ("large", "large")],
                        max_length=8,
                        verbose_name="size",
                    ),
                ),
                (
                    "size_basis",
                    models.CharField(
                        blank=True,
                        choices=[("capital", "by capital (PP 7/2021)"), ("workers", "by number of workers (BPS)")],
                        max_length=8,
                        verbose_name="size is meant",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("active", "active"), ("closed", "closed"), ("moved", "moved away")],
                        default="active",
                        max_length=8,
                        verbose_name="state",
                    ),
                ),
                ("upload_number", models.BigIntegerField(blank=True, editable=False, null=True, verbose_name="upload")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "head_office",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="branches",
                        to="registry.company",
                        verbose_name="head office",
                    ),
                ),
                (
                    "industry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.industry",
                        verbose_name="main industry (KBLI)",
                    ),
                ),
                (
                    "kelurahan",
                    models.ForeignKey(
                        blank=True,
                        limit_choices_to={"level": "kelurahan"},
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.region",
                        verbose_name="village (kelurahan)",
                    ),
                ),
            ],
            options={
                "verbose_name": "company",
                "verbose_name_plural": "companies",
                "ordering": ("name", "pk"),
                "permissions": (("export_company", "Can export companies"),),
                "indexes": [
                    models.Index(fields=["name_key"], name="company_name_key"),
                    models.Index(
                        condition=models.Q(("wlkp_number", ""), _negated=True),
                        fields=["wlkp_number"],
                        name="company_wlkp",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            django.db.models.functions.text.Upper("name"), "gin_trgm_ops"
                        ),
                        name="company_name_trigram",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("nib", ""), _negated=True),
                        fields=("nib", "branch"),
                        name="company_nib_once_a_branch",
                        violation_error_message="This NIB is already in the register; open that company or name the branch.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("nib", ""), ("nib__regex", "^\\d{13}$"), _connector="OR"),
                        name="company_nib_has_13_digits",
                        violation_error_message="A NIB has 13 digits; check it against the OSS licence.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Headcount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reported_on", models.DateField(verbose_name="reported on")),
                ("male", models.PositiveIntegerField(default=0, verbose_name="men")),
                ("female", models.PositiveIntegerField(default=0, verbose_name="women")),
                ("foreign", models.PositiveIntegerField(default=0, verbose_name="of these foreign workers")),
                ("local", models.PositiveIntegerField(default=0, verbose_name="of these residents of the city")),
                ("disabled", models.PositiveIntegerField(default=0, verbose_name="of these with a disability")),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="headcounts",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
            ],
            options={
                "verbose_name": "head-count",
                "verbose_name_plural": "head-counts",
                "ordering": ("-reported_on",),
                "constraints": [
                    models.UniqueConstraint(fields=("company", "reported_on"), name="headcount_once_a_day")
                ],
            },
        ),
        migrations.CreateModel(
            name="HeadcountEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("reported_on", models.DateField(verbose_name="reported on")),
                ("male", models.PositiveIntegerField(default=0, verbose_name="men")),
                ("female", models.PositiveIntegerField(default=0, verbose_name="women")),
                ("foreign", models.PositiveIntegerField(default=0, verbose_name="of these foreign workers")),
                ("local", models.PositiveIntegerField(default=0, verbose_name="of these residents of the city")),
                ("disabled", models.PositiveIntegerField(default=0, verbose_name="of these with a disability")),
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
                        to="registry.headcount",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Holiday",
            fields=[
                ("date", models.DateField(primary_key=True, serialize=False, verbose_name="date")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("national", "national holiday"),
                            ("collective_leave", "collective leave (cuti bersama)"),
                            ("local", "local holiday"),
                        ],
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                ("is_estimate", models.BooleanField(default=False, verbose_name="estimated date")),
            ],
            options={
                "verbose_name": "holiday",
                "verbose_name_plural": "holidays",
                "ordering": ("date",),
            },
        ),
        migrations.CreateModel(
            name="HolidayEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("date", models.DateField(serialize=False, verbose_name="date")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("national", "national holiday"),
                            ("collective_leave", "collective leave (cuti bersama)"),
                            ("local", "local holiday"),
                        ],
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                ("is_estimate", models.BooleanField(default=False, verbose_name="estimated date")),
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
                        to="registry.holiday",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="IndustryEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("edition", models.CharField(max_length=12, verbose_name="edition")),
                ("code", models.CharField(max_length=6, verbose_name="code")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("level", models.CharField(max_length=24, verbose_name="level")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
                ("section", models.CharField(max_length=1, verbose_name="section")),
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
                        to="registry.industry",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="LegalBasis",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("topic", models.CharField(max_length=40, verbose_name="topic")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("valid_from", models.DateField(verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
            ],
            options={
                "verbose_name": "legal basis",
                "verbose_name_plural": "legal bases",
                "ordering": ("topic", "valid_from"),
                "constraints": [models.UniqueConstraint(fields=("topic", "title"), name="legal_basis_once_a_topic")],
            },
        ),
        migrations.CreateModel(
            name="LegalBasisEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("topic", models.CharField(max_length=40, verbose_name="topic")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
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
                        to="registry.legalbasis",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="MinimumWage",
            fields=[
                ("year", models.PositiveSmallIntegerField(primary_key=True, serialize=False, verbose_name="year")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="rupiah a month")),
                ("decree", models.CharField(blank=True, max_length=120, verbose_name="decree")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="decided on")),
            ],
            options={
                "verbose_name": "minimum wage (UMK)",
                "verbose_name_plural": "minimum wages (UMK)",
                "ordering": ("-year",),
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("amount__gt", 0)), name="minimum_wage_is_positive")
                ],
            },
        ),
        migrations.CreateModel(
            name="MinimumWageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("year", models.PositiveSmallIntegerField(serialize=False, verbose_name="year")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14, verbose_name="rupiah a month")),
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
                        to="registry.minimumwage",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Occupation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("edition", models.CharField(max_length=12, verbose_name="edition")),
                ("code", models.CharField(max_length=6, verbose_name="code")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("level", models.CharField(max_length=24, verbose_name="level")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
            ],
            options={
                "verbose_name": "occupation (KBJI)",
                "verbose_name_plural": "occupations (KBJI)",
                "ordering": ("edition", "code"),
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("edition", "code"), name="occupation_once_an_edition")],
            },
        ),
        migrations.CreateModel(
            name="OccupationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("edition", models.CharField(max_length=12, verbose_name="edition")),
                ("code", models.CharField(max_length=6, verbose_name="code")),
                ("title", models.CharField(max_length=300, verbose_name="title")),
                ("level", models.CharField(max_length=24, verbose_name="level")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
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
                        to="registry.occupation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Official",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=120, verbose_name="name with titles")),
                ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                (
                    "rank",
                    models.CharField(
                        blank=True, help_text="For example: Pembina Utama Muda.", max_length=60, verbose_name="rank"
                    ),
                ),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                (
                    "acting",
                    models.CharField(
                        blank=True,
                        choices=[("Plt.", "Plt."), ("Plh.", "Plh."), ("a.n.", "a.n.")],
                        max_length=6,
                        verbose_name="acting",
                    ),
                ),
                ("is_head", models.BooleanField(default=False, verbose_name="signs the monthly summaries")),
                ("valid_from", models.DateField(verbose_name="in office from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="in office to")),
            ],
            options={
                "verbose_name": "official",
                "verbose_name_plural": "officials",
                "ordering": ("-valid_from", "name"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_to", None), ("valid_to__gte", models.F("valid_from")), _connector="OR"
                        ),
                        name="official_leaves_after_entering",
                        violation_error_message="The last day in office lies before the first; correct one of the dates.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OfficialEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=120, verbose_name="name with titles")),
                ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                (
                    "rank",
                    models.CharField(
                        blank=True, help_text="For example: Pembina Utama Muda.", max_length=60, verbose_name="rank"
                    ),
                ),
                ("position", models.CharField(max_length=120, verbose_name="position")),
                (
                    "acting",
                    models.CharField(
                        blank=True,
                        choices=[("Plt.", "Plt."), ("Plh.", "Plh."), ("a.n.", "a.n.")],
                        max_length=6,
                        verbose_name="acting",
                    ),
                ),
                ("is_head", models.BooleanField(default=False, verbose_name="signs the monthly summaries")),
                ("valid_from", models.DateField(verbose_name="in office from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="in office to")),
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
                        to="registry.official",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("nik", models.CharField(db_collation="C", max_length=16, verbose_name="NIK")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("sex", models.CharField(choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex")),
                ("birth_place", models.CharField(blank=True, max_length=80, verbose_name="place of birth")),
                ("birth_date", models.DateField(blank=True, null=True, verbose_name="date of birth")),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "marital_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("B", "Single"),
                            ("K", "Married"),
                            ("D", "Widower or divorced man"),
                            ("J", "Widow or divorced woman"),
                        ],
                        max_length=1,
                        verbose_name="marital status",
                    ),
                ),
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
                ("upload_number", models.BigIntegerField(blank=True, editable=False, null=True, verbose_name="upload")),
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
                    "kelurahan",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Leave empty when the person lives outside the city.",
                        limit_choices_to={"level": "kelurahan"},
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="registry.region",
                        verbose_name="village (kelurahan)",
                    ),
                ),
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "persons",
                "ordering": ("-pk",),
                "permissions": (
                    ("see_personal_data", "Can see NIK and address in full"),
                    ("see_disability", "Can see disability"),
                    ("export_person", "Can export persons"),
                ),
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(
                            django.db.models.functions.text.Upper("name"), "gin_trgm_ops"
                        ),
                        name="person_name_trigram",
                    ),
                    models.Index(
                        condition=models.Q(("upload_number__isnull", False)),
                        fields=["upload_number"],
                        name="person_by_upload",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("nik",),
                        name="person_nik_once",
                        violation_error_message="This NIK is already in the register; open that person instead.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("nik__regex", "^\\d{16}$")), name="person_nik_has_16_digits"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("nik", models.CharField(db_collation="C", max_length=16, verbose_name="NIK")),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("sex", models.CharField(choices=[("L", "Male"), ("P", "Female")], max_length=1, verbose_name="sex")),
                ("birth_place", models.CharField(blank=True, max_length=80, verbose_name="place of birth")),
                ("birth_date", models.DateField(blank=True, null=True, verbose_name="date of birth")),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "marital_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("B", "Single"),
                            ("K", "Married"),
                            ("D", "Widower or divorced man"),
                            ("J", "Widow or divorced woman"),
                        ],
                        max_length=1,
                        verbose_name="marital status",
                    ),
                ),
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
                ("upload_number", models.BigIntegerField(blank=True, editable=False, null=True, verbose_name="upload")),
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
                        to="registry.person",
                    ),
                ),
                (
                    "kelurahan",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="Leave empty when the person lives outside the city.",
                        limit_choices_to={"level": "kelurahan"},
                        null=True,
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
            name="RegionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("code", models.CharField(max_length=13, serialize=False, verbose_name="code")),
                ("name", models.CharField(max_length=80, verbose_name="name")),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("provinsi", "province"),
                            ("kota", "city"),
                            ("kecamatan", "district (kecamatan)"),
                            ("kelurahan", "village (kelurahan)"),
                        ],
                        max_length=12,
                        verbose_name="level",
                    ),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=80),
                        blank=True,
                        default=list,
                        verbose_name="other spellings",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.region",
                        verbose_name="part of",
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
                        to="registry.region",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="CompanyAlias",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=160, verbose_name="spelling")),
                ("name_key", models.CharField(editable=False, max_length=160)),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="registry.company",
                        verbose_name="company",
                    ),
                ),
            ],
            options={
                "verbose_name": "other spelling",
                "verbose_name_plural": "other spellings",
                "ordering": ("name",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("name_key",),
                        name="alias_names_one_company",
                        violation_error_message="This spelling already belongs to a company.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CompanyAliasEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=160, verbose_name="spelling")),
                ("name_key", models.CharField(editable=False, max_length=160)),
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
                        to="registry.companyalias",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="CompanyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=160, verbose_name="name")),
                ("name_key", models.CharField(editable=False, max_length=160)),
                ("nib", models.CharField(blank=True, max_length=13, verbose_name="NIB")),
                ("wlkp_number", models.CharField(blank=True, max_length=30, verbose_name="WLKP number")),
                ("npwp", models.CharField(blank=True, max_length=22, verbose_name="NPWP")),
                (
                    "legal_form",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("PT", "PT"),
                            ("PT_PERORANGAN", "Single-person PT"),
                            ("CV", "CV"),
                            ("FIRMA", "Firm (Firma)"),
                            ("KOPERASI", "Cooperative"),
                            ("YAYASAN", "Foundation"),
                            ("PERKUMPULAN", "Association"),
                            ("UD", "Sole trader (UD)"),
                            ("BUMN", "State-owned enterprise (BUMN)"),
                            ("BUMD", "Region-owned enterprise (BUMD)"),
                            ("BUT", "Permanent establishment (BUT)"),
                            ("PERWAKILAN", "Representative office"),
                            ("INSTANSI", "Government agency"),
                        ],
                        max_length=16,
                        verbose_name="legal form",
                    ),
                ),
                (
                    "capital_status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("private", "National private"),
                            ("pmdn", "Domestic investment (PMDN)"),
                            ("pma", "Foreign investment (PMA)"),
                            ("joint", "Joint venture"),
                            ("bumn", "State (BUMN)"),
                            ("bumd", "Region (BUMD)"),
                        ],
                        max_length=10,
                        verbose_name="ownership",
                    ),
                ),
                (
                    "branch",
                    models.CharField(
                        blank=True, help_text="Empty for the head office.", max_length=80, verbose_name="branch"
                    ),
                ),
                ("address", models.CharField(blank=True, max_length=250, verbose_name="address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="telephone")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("contact", models.CharField(blank=True, max_length=120, verbose_name="contact person")),
                (
                    "size",
                    models.CharField(
                        blank=True,
                        choices=[("micro", "micro"), ("small", "small"), ("medium", "medium"), ("large", "large")],
                        max_length=8,
                        verbose_name="size",
                    ),
                ),
                (
                    "size_basis",
                    models.CharField(
                        blank=True,
                        choices=[("capital", "by capital (PP 7/2021)"), ("workers", "by number of workers (BPS)")],
                        max_length=8,
                        verbose_name="size is meant",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("active", "active"), ("closed", "closed"), ("moved", "moved away")],
                        default="active",
                        max_length=8,
                        verbose_name="state",
                    ),
                ),
                ("upload_number", models.BigIntegerField(blank=True, editable=False, null=True, verbose_name="upload")),
                (
                    "upload_row",
                    models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="row of the upload"
                    ),
                ),
                (
                    "head_office",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.company",
                        verbose_name="head office",
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
                        to="registry.company",
                    ),
                ),
                (
                    "industry",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="registry.industry",
                        verbose_name="main industry (KBLI)",
                    ),
                ),
                (
                    "kelurahan",
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
            ],
            options={
                "abstract": False,
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="educationlevel",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_educationlevelevent" ("code", "ipk_code", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "short_code", "spellings") SELECT new_values."code", new_values."ipk_code", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."code", new_values."rank", new_values."short_code", new_values."spellings" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2bc5942ed327ebd746d4c5e34ce2f0517610ba96",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ba015",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_educationlevel",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="educationlevel",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_educationlevelevent" ("code", "ipk_code", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "short_code", "spellings") SELECT new_values."code", new_values."ipk_code", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."code", new_values."rank", new_values."short_code", new_values."spellings" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."code") = (new_values."code") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2c6da5b8b38e53b74c08a991a4d3da642a172475",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dff8c",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_educationlevel",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="educationlevel",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_educationlevelevent" ("code", "ipk_code", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "short_code", "spellings") SELECT old_values."code", old_values."ipk_code", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."code", old_values."rank", old_values."short_code", old_values."spellings" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="f187ea05a20296edb7c92aec5c80567829c34846",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_43349",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_educationlevel",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="holiday",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_holidayevent" ("date", "is_estimate", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."date", new_values."is_estimate", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."date" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="17bf3e2092ec30074013b335bad574c7e9e8dad3",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8555d",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_holiday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="holiday",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_holidayevent" ("date", "is_estimate", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."date", new_values."is_estimate", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."date" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."date") = (new_values."date") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6d9aca41879ebe2ed9f1d7f174f26274c9d0142d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8e734",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_holiday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="holiday",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_holidayevent" ("date", "is_estimate", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."date", old_values."is_estimate", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."date" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="27200976db840e47b9e8e08def4bf8e9d04e13f1",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_20c3e",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_holiday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="industry",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_industryevent" ("code", "edition", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "section", "title", "valid_from", "valid_to") SELECT new_values."code", new_values."edition", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."section", new_values."title", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="2e8ada2d1def7d17b46a6ecbe55b2c19a3646468",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e4fb8",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_industry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="industry",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_industryevent" ("code", "edition", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "section", "title", "valid_from", "valid_to") SELECT new_values."code", new_values."edition", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."section", new_values."title", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6f260fdd4c6f90ec6f4513d88785d5d781cb77c1",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_01d25",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_industry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="industry",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_industryevent" ("code", "edition", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "section", "title", "valid_from", "valid_to") SELECT old_values."code", old_values."edition", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."section", old_values."title", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="1ba72e30eaa3ebe2da92f5d879287ce7651ef09f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_05726",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_industry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="legalbasis",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_legalbasisevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "topic", "valid_from", "valid_to") SELECT new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."title", new_values."topic", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d7fd952150e02b50de8af77cfd142be6e2fa3493",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c9d1f",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_legalbasis",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="legalbasis",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_legalbasisevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "topic", "valid_from", "valid_to") SELECT new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."title", new_values."topic", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="88ba0ef1a3b115da1152144f36e2adf233b41bb5",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b34ce",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_legalbasis",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="legalbasis",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_legalbasisevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "topic", "valid_from", "valid_to") SELECT old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."title", old_values."topic", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="717f25b0e0964b35634741f08db281d37d589254",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_271c1",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_legalbasis",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="minimumwage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_minimumwageevent" ("amount", "decided_on", "decree", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") SELECT new_values."amount", new_values."decided_on", new_values."decree", _pgh_attached_context.value, NOW(), \'insert\', new_values."year", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d16546b0426d08d50e31109443bed4d757b93706",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_21fd5",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_minimumwage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="minimumwage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_minimumwageevent" ("amount", "decided_on", "decree", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") SELECT new_values."amount", new_values."decided_on", new_values."decree", _pgh_attached_context.value, NOW(), \'update\', new_values."year", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."year") = (new_values."year") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ceb4ea60cf41ed09449390ded7a6b587d2ab3aea",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0a4f4",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_minimumwage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="minimumwage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_minimumwageevent" ("amount", "decided_on", "decree", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") SELECT old_values."amount", old_values."decided_on", old_values."decree", _pgh_attached_context.value, NOW(), \'delete\', old_values."year", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="3d6e3e2b07256de5fa4ee68ccfc36a3264373868",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_7cf96",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_minimumwage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="occupation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_occupationevent" ("code", "edition", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "valid_from", "valid_to") SELECT new_values."code", new_values."edition", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."title", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1d7e7ed4ffba846fa18b298711a9af512bdd03f6",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_99034",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_occupation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="occupation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_occupationevent" ("code", "edition", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "valid_from", "valid_to") SELECT new_values."code", new_values."edition", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."title", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="6baf4be48ad3b22fb815cbebd5cc6d325b9f918e",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_78c3f",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_occupation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="occupation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_occupationevent" ("code", "edition", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "valid_from", "valid_to") SELECT old_values."code", old_values."edition", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."title", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="58399930f7ed0045b7a69da49d17756ebda7b1c5",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_47418",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_occupation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="official",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_officialevent" ("acting", "id", "is_head", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank", "valid_from", "valid_to") SELECT new_values."acting", new_values."id", new_values."is_head", new_values."name", new_values."nip", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."rank", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b417110278528c11f908d0d3b54ed93678f01cec",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bd114",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_official",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="official",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_officialevent" ("acting", "id", "is_head", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank", "valid_from", "valid_to") SELECT new_values."acting", new_values."id", new_values."is_head", new_values."name", new_values."nip", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."rank", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="5bd28c977fcf19a957eb5f912d96939cce2a6d36",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bffcb",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_official",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="official",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_officialevent" ("acting", "id", "is_head", "name", "nip", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "rank", "valid_from", "valid_to") SELECT old_values."acting", old_values."id", old_values."is_head", old_values."name", old_values."nip", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."rank", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="fe111cec8cf70e028ba7309c370774286581d45b",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ed46b",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_official",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="companyalias",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_companyaliasevent" ("company_id", "id", "name", "name_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."company_id", new_values."id", new_values."name", new_values."name_key", _pgh_attached_context.value, NOW(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b15b5a3a2dd9fa91209b579414712fe6a0dea30f",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_32ec1",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_companyalias",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="companyalias",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_companyaliasevent" ("company_id", "id", "name", "name_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."company_id", new_values."id", new_values."name", new_values."name_key", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="d503a56dba01a488b0d200d40a6b93156b2e3276",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5f2ec",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_companyalias",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="companyalias",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_companyaliasevent" ("company_id", "id", "name", "name_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."company_id", old_values."id", old_values."name", old_values."name_key", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="6e4a96c260ae8eaa224ac8f46e8af686f85e6d1f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1560b",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_companyalias",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="headcount",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_headcountevent" ("company_id", "disabled", "female", "foreign", "id", "local", "male", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on") SELECT new_values."company_id", new_values."disabled", new_values."female", new_values."foreign", new_values."id", new_values."local", new_values."male", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reported_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f2a885018ccb48bffe16699b82f1c1106b291dc5",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a2790",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_headcount",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="headcount",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_headcountevent" ("company_id", "disabled", "female", "foreign", "id", "local", "male", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on") SELECT new_values."company_id", new_values."disabled", new_values."female", new_values."foreign", new_values."id", new_values."local", new_values."male", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reported_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="875476035fc7749bc5759e3db51bb1a20f4ace36",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fb543",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_headcount",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="headcount",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_headcountevent" ("company_id", "disabled", "female", "foreign", "id", "local", "male", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on") SELECT old_values."company_id", old_values."disabled", old_values."female", old_values."foreign", old_values."id", old_values."local", old_values."male", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reported_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="02049956e8ca6a09011117bf307e1b68ab40d78d",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_acb8c",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_headcount",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="region",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_regionevent" ("aliases", "code", "level", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to") SELECT new_values."aliases", new_values."code", new_values."level", new_values."name", new_values."parent_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."code", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="24b7013ca1a0c7600ade0cd6d6c47261662eab5d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_63b9e",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_region",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="region",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_regionevent" ("aliases", "code", "level", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to") SELECT new_values."aliases", new_values."code", new_values."level", new_values."name", new_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', new_values."code", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."code") = (new_values."code") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="aaa742fb0fa45bfcc8e27c804502d224d7e24a17",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e1f86",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_region",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="region",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_regionevent" ("aliases", "code", "level", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_to") SELECT old_values."aliases", old_values."code", old_values."level", old_values."name", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."code", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="6db64954c80bc44c77bab1d6a3a876f1d6bc821c",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_22f66",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_region",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_personevent" ("address", "birth_date", "birth_place", "disability", "education_id", "email", "id", "kelurahan_id", "marital_status", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "sex", "upload_number", "upload_row") SELECT new_values."address", new_values."birth_date", new_values."birth_place", new_values."disability", new_values."education_id", new_values."email", new_values."id", new_values."kelurahan_id", new_values."marital_status", new_values."name", new_values."nik", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."sex", new_values."upload_number", new_values."upload_row" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1b0c66c1de1906271558dd9197fbbf485b971062",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2388e",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_personevent" ("address", "birth_date", "birth_place", "disability", "education_id", "email", "id", "kelurahan_id", "marital_status", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "sex", "upload_number", "upload_row") SELECT new_values."address", new_values."birth_date", new_values."birth_place", new_values."disability", new_values."education_id", new_values."email", new_values."id", new_values."kelurahan_id", new_values."marital_status", new_values."name", new_values."nik", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."sex", new_values."upload_number", new_values."upload_row" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="52f2ecbcae031704143a3586560a28738d531619",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_56ba8",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_personevent" ("address", "birth_date", "birth_place", "disability", "education_id", "email", "id", "kelurahan_id", "marital_status", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "sex", "upload_number", "upload_row") SELECT old_values."address", old_values."birth_date", old_values."birth_place", old_values."disability", old_values."education_id", old_values."email", old_values."id", old_values."kelurahan_id", old_values."marital_status", old_values."name", old_values."nik", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."sex", old_values."upload_number", old_values."upload_row" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="5d1cee6b79f54d7bde6c35b3ec86cd2b9f7d88a0",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a3234",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="company",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_companyevent" ("address", "branch", "capital_status", "contact", "email", "head_office_id", "id", "industry_id", "kelurahan_id", "legal_form", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "size", "size_basis", "state", "upload_number", "upload_row", "wlkp_number") SELECT new_values."address", new_values."branch", new_values."capital_status", new_values."contact", new_values."email", new_values."head_office_id", new_values."id", new_values."industry_id", new_values."kelurahan_id", new_values."legal_form", new_values."name", new_values."name_key", new_values."nib", new_values."npwp", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."phone", new_values."size", new_values."size_basis", new_values."state", new_values."upload_number", new_values."upload_row", new_values."wlkp_number" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="ed1701b84b98c39bab73202a6c224e1de3e1ccc6",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bc0dc",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="registry_company",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="company",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_companyevent" ("address", "branch", "capital_status", "contact", "email", "head_office_id", "id", "industry_id", "kelurahan_id", "legal_form", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "size", "size_basis", "state", "upload_number", "upload_row", "wlkp_number") SELECT new_values."address", new_values."branch", new_values."capital_status", new_values."contact", new_values."email", new_values."head_office_id", new_values."id", new_values."industry_id", new_values."kelurahan_id", new_values."legal_form", new_values."name", new_values."name_key", new_values."nib", new_values."npwp", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."phone", new_values."size", new_values."size_basis", new_values."state", new_values."upload_number", new_values."upload_row", new_values."wlkp_number" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="b8871625d459af7764c95a99b3f168d40ab87fc5",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d7d65",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="registry_company",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="company",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_companyevent" ("address", "branch", "capital_status", "contact", "email", "head_office_id", "id", "industry_id", "kelurahan_id", "legal_form", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "size", "size_basis", "state", "upload_number", "upload_row", "wlkp_number") SELECT old_values."address", old_values."branch", old_values."capital_status", old_values."contact", old_values."email", old_values."head_office_id", old_values."id", old_values."industry_id", old_values."kelurahan_id", old_values."legal_form", old_values."name", old_values."name_key", old_values."nib", old_values."npwp", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."phone", old_values."size", old_values."size_basis", old_values."state", old_values."upload_number", old_values."upload_row", old_values."wlkp_number" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                    hash="d7f3c1f6b46a888b0bfccf1abc8631fe6b61015a",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0eb03",
                    referencing="REFERENCING OLD TABLE AS old_values ",
                    table="registry_company",
                    when="AFTER",
                ),
            ),
        ),
    ]
