"""The one-page summary on paper."""

from datetime import datetime

from django.utils import timezone

from apps.registry.paper.office import letterhead, paper_size, printed
from apps.registry.paper.typesetting import typeset
from apps.reporting.charts.drawing import Chart
from disnaker.one_page import one_page
from disnaker.one_page_parts import Block
from disnaker.summaries import Summary


def one_page_data(summary: Summary, user=None) -> dict:
    """What `one-page` of templates/paper/one_page_sheet.typ prints, as JSON holds it; only what `user` may see."""
    page = one_page(summary, user)
    return {
        "title": page.title,
        "period": summary.period.label,
        "remark": page.remark,
        "blocks": [_block(block) for block in page.blocks],
    }


def one_page_pdf(summary: Summary, user=None, *, printed_by: str, printed_at: datetime | None = None) -> bytes:
    moment = printed_at or timezone.now()
    content = one_page_data(summary, user)
    data = {
        "size": paper_size(),
        "letterhead": letterhead(),
        "title": content["title"],
        "period": content["period"],
        "printed": printed(printed_by, moment),
        "content": content,
    }
    return typeset("one_page.typ", data, created_at=moment)


def _block(block: Block) -> dict:
    return {
        "title": block.title,
        "head": list(block.head),
        "lines": [
            {"label": line.label, "cells": [cell.text for cell in line.cells], "change": line.change}
            for line in block.lines
        ],
        "sentences": block.sentences,
        "definitions": block.definitions,
        "charts": [_chart(chart) for chart in block.charts],
    }


def _chart(chart: Chart) -> dict:
    return {"title": chart.title, "description": chart.description, "svg": chart.svg, "empty": chart.is_empty}
