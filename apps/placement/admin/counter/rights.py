"""Who works at the counter: whoever may register somebody, and see and enter the personal data this takes."""

from django.contrib.auth.decorators import permission_required

from apps.registry.rights import SEE_PERSONAL

COUNTER = (
    "placement.add_jobseeker",
    "placement.view_jobseeker",
    "registry.add_person",
    "registry.change_person",
    SEE_PERSONAL,
)
at_the_counter = permission_required(COUNTER, raise_exception=True)
