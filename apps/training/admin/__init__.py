from apps.training.admin.certificate import CertificateAdmin
from apps.training.admin.tracer import TracerAdmin
from apps.training.admin.training_class import TrainingClassAdmin

__all__ = ["CertificateAdmin", "TracerAdmin", "TrainingClassAdmin"]
