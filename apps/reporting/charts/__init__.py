"""Charts as SVG text for page and paper alike: presentation attributes and classes, no style, no script.

A browser lays the colours of its sheet (charts.css) over the attributes; paper prints these.
"""
