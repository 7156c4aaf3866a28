"""Uploads outside their own pages."""

from django import template

from apps.intake.admin.upload import badge

register = template.Library()
register.filter("state_badge", badge)
