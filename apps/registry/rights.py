"""The rights over what the register holds of a person, beside those over its records."""

SEE_PERSONAL = "registry.see_personal_data"
SEE_DISABILITY = "registry.see_disability"
