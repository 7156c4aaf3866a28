"""The fixed words of placement reports: kind of placement, and how a person came to the job."""

from apps.intake.widgets.word_choice import WordChoiceWidget
from apps.placement.choices import Channel, PlacementKind

KIND = WordChoiceWidget({
    PlacementKind.LOCAL: ("AKL", "Antar Kerja Lokal", "Lokal", "Antarkerja Lokal (AKL)", "Antar Lokal"),
    PlacementKind.INTER_REGION: (
        "AKAD", "Antar Kerja Antar Daerah", "Antar Daerah", "Antarkerja Antardaerah (AKAD)", "Luar Provinsi",
    ),
    PlacementKind.ABROAD: (
        "AKAN", "Antar Kerja Antar Negara", "Antar Negara", "Antarkerja Antarnegara (AKAN)", "Luar Negeri",
    ),
})  # fmt: skip
CHANNEL = WordChoiceWidget({
    Channel.KARIRHUB: ("Karirhub", "SIAPkerja", "Karirhub SIAPkerja", "SIAPkerja Karirhub", "Karir Hub"),
    Channel.JOB_FAIR: ("Bursa Kerja", "Job Fair", "Pameran Kesempatan Kerja", "Pameran Bursa Kerja", "Jobfair"),
    Channel.SCHOOL_EXCHANGE: ("BKK", "Bursa Kerja Khusus", "Bursa Kerja Khusus (BKK)", "Sekolah"),
    Channel.REFERRAL: (
        "Rekomendasi Disnaker", "Disnaker", "Rekomendasi", "Rujukan", "Rujukan Disnaker", "Pengantar Disnaker",
        "Dinas Tenaga Kerja", "AK/V",
    ),
    Channel.DIRECT: ("Langsung", "Melamar Langsung", "Lamaran Langsung", "Langsung ke Perusahaan", "Walk In"),
})  # fmt: skip
