from django.db import migrations

KINDS = {
    "Pengingat laporan penempatan dan lowongan": "reminder",
    "Panggilan Pencari Kerja (AK/IV)": "summons",
    "Pengantar Calon Tenaga Kerja (AK/V)": "introduction",
    "Pengesahan Perjanjian Pemagangan": "internship_ratification",
    "Rekomendasi Paspor Calon Pekerja Migran Indonesia": "passport_recommendation",
    "Tanda Terima Pemberitahuan Mogok Kerja": "strike_receipt",
    "Tanda Terima Pemberitahuan Penutupan Perusahaan": "lockout_receipt",
    "Pendaftaran Perjanjian Kerja Bersama": "agreement_registration",
    "Bukti Pencatatan PKWT": "contract_receipt",
    "Tanda Terima Laporan Pemutusan Hubungan Kerja": "termination_receipt",
    "Tanda Bukti Pencatatan Serikat Pekerja/Serikat Buruh": "union_proof",
    "Bukti Pencatatan LKS Bipartit": "forum_proof",
}


def name_kinds(apps, schema_editor) -> None:
    """Letters that went out before kinds were kept; the answers to proposals bear one subject for three kinds."""
    letters = apps.get_model("documents", "Letter").objects.filter(kind="")
    for subject, kind in KINDS.items():
        letters.filter(subject=subject).update(kind=kind)


class Migration(migrations.Migration):
    dependencies = [("documents", "0003_wording_of_a_letter")]

    operations = [migrations.RunPython(name_kinds, migrations.RunPython.noop)]
