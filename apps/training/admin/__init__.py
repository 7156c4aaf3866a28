from apps.training.admin.tracer import TracerAdmin
from apps.training.admin.training_class import TrainingClassAdmin

__all__ = ["TracerAdmin", "TrainingClassAdmin"]
