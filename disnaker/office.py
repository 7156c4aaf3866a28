"""What an installation calls its office, until the office fills in its letterhead."""

import environ

env = environ.Env()

OFFICE = {
    "name": env("DISNAKER_OFFICE_NAME", default="Dinas Tenaga Kerja Kota Cilegon"),
    "government": env("DISNAKER_GOVERNMENT", default="Pemerintah Kota Cilegon"),
    "city": env("DISNAKER_CITY", default="Cilegon"),
    "region_code": env("DISNAKER_REGION_CODE", default="36.72"),
    "paper": env("DISNAKER_PAPER", default="a4"),  # or f4
    "address": env("DISNAKER_OFFICE_ADDRESS", default="Kota Cilegon, Banten"),
    "addressee": env("DISNAKER_ADDRESSEE", default="Kepala Dinas Tenaga Kerja dan Transmigrasi Provinsi Banten"),
    "unit": env("DISNAKER_OFFICE_UNIT", default="Disnaker"),  # in the numbers of letters
    "training_centre": env("DISNAKER_TRAINING_CENTRE", default="UPT Balai Latihan Kerja Kota Cilegon"),
}
