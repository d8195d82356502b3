"""Prints pages in one process of WeasyPrint: weasyprint-loop.py FOLDER FILE.html…"""

import sys
from pathlib import Path

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

fonts = FontConfiguration()
for page in map(Path, sys.argv[2:]):
    HTML(filename=page).write_pdf(Path(sys.argv[1]) / f"{page.stem}.pdf", font_config=fonts)
