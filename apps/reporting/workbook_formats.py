"""How the cells of a workbook look, as XlsxWriter names it."""

TINT = {"bold": True, "border": 1, "bg_color": "#E9EEF3"}
FORMATS = {
    "government": {"align": "center", "font_size": 11},
    "office": {"align": "center", "font_size": 14, "bold": True},
    "address": {"align": "center", "font_size": 9, "bottom": 6},
    "title": {"align": "center", "font_size": 12, "bold": True},
    "period": {"align": "center"},
    "remark": {"align": "center", "italic": True, "font_size": 9},
    "head": {
        "bold": True,
        "align": "center",
        "valign": "vcenter",
        "text_wrap": True,
        "border": 1,
        "bg_color": "#E9EEF3",
    },
    "label": {"border": 1, "indent": 1},
    "figure": {"border": 1, "num_format": "#,##0"},
    **{f"figure_{n}": {"border": 1, "num_format": f"#,##0.{'0' * n}".rstrip(".")} for n in range(5)},
    "total_label": TINT | {"indent": 1},
    "total": TINT | {"num_format": "#,##0"},
    "note": {"italic": True, "font_size": 8},
    "signed": {"align": "center"},
    "signer": {"align": "center", "bold": True},
}
