"""Writes the flat OpenDocument sources: python3 fodt.py (no arguments; writes *.fodt beside itself)."""
NS = {"office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing", "meta": "meta"}
HEAD = ('<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text" '
        + " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in NS.items())
        + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
        + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/">')
STYLES = """<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>
<style:style style:name="Title" style:family="paragraph"/><style:style style:name="Subtitle" style:family="paragraph"/>
<style:style style:name="Quotations" style:family="paragraph"/><style:style style:name="Caption" style:display-name="caption" style:family="paragraph"/>
</office:styles>"""
AUTO = """<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
<style:style style:name="C" style:family="text"><style:text-properties fo:font-variant="small-caps"/></style:style>
<style:style style:name="K" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="P2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="F" style:family="text"><style:text-properties fo:language="fr" fo:country="FR"/></style:style>
<style:style style:name="R" style:family="paragraph"><style:paragraph-properties style:writing-mode="rl-tb"/><style:text-properties style:language-complex="ar" style:country-complex="EG"/></style:style>
<style:style style:name="BP" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2"/></style:section-properties></style:style>
<style:style style:name="G" style:family="graphic"/>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/><text:list-level-style-number text:level="3" style:num-format="i" style:num-suffix="."/></text:list-style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="&#8226;"/><text:list-level-style-bullet text:level="2" text:bullet-char="&#8211;"/></text:list-style>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:header><text:p>Letterhead of the Shore Office</text:p></style:header><style:footer><text:p>Harbour Street 12, page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>"""


def write(name, body, title=None, language="en"):
    meta = f'<office:meta><dc:title>{title or name}</dc:title><dc:creator>Lena Moor</dc:creator><dc:date>2026-03-12T10:00:00</dc:date><dc:language>{language}</dc:language></office:meta>'
    with open(name + ".fodt", "w", encoding="utf-8") as out:
        out.write(HEAD + meta + STYLES + AUTO + "<office:body><office:text>" + body + "</office:text></office:body></office:document>\n")


def p(words, style="Standard"):
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def h(level, words):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{words}</text:h>'


def s(style, words):
    return f'<text:span text:style-name="{style}">{words}</text:span>'


def items(style, *each, attributes=""):
    return f'<text:list text:style-name="{style}"{attributes}>' + "".join(f"<text:list-item>{one}</text:list-item>" for one in each) + "</text:list>"


def note(kind, number, words):
    return (f'<text:note text:id="{kind}{number}" text:note-class="{kind}"><text:note-citation>{number}</text:note-citation>'
            f'<text:note-body>{p(words)}</text:note-body></text:note>')


def cell(words, attributes=""):
    return f'<table:table-cell{attributes}>{words}</table:table-cell>'


def row(*cells):
    return "<table:table-row>" + "".join(cells) + "</table:table-row>"


write("changes", '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Max</dc:creator>'
      '<dc:date>2026-03-01T09:00:00</dc:date></office:change-info></text:insertion></text:changed-region><text:changed-region text:id="c2"><text:deletion>'
      '<office:change-info><dc:creator>Max</dc:creator><dc:date>2026-03-01T09:00:00</dc:date></office:change-info>' + p("removed words here") +
      '</text:deletion></text:changed-region></text:tracked-changes>' + p("Tracked changes", "Title") +
      p('Before <text:change-start text:change-id="c1"/>inserted text<text:change-end text:change-id="c1"/> and <text:change text:change-id="c2"/>after.') +
      p('A sentence<office:annotation><dc:creator>Nora Pik</dc:creator><dc:date>2026-03-02T08:00:00</dc:date>' + p("Please say which river.") + p("And which year?") +
        '</office:annotation> with a comment.') + p("Then " + s("H", "concealed words ") + "shown words."))
write("letter", p("PRESS RELEASE", "BP") + p("Shore office counts its gates", "Title") + p("More of them than anyone thought", "Subtitle") +
      p("London, 12 March 2026. The office counted " + s("B", "forty gates") + " and " + s("I", "nine weirs") + " along " + s("F", "la rivière du nord") + ".") +
      h(1, "What was counted") + p("Gates, weirs and " + s("C", "Sluices") + ", " + s("U", "each once") + s("K", " or twice") + ", 5 m" + s("P2", "2") + " apart.") +
      p("“We counted them on foot,” said Olga Pine.", "Quotations") + h(2, "By whom") + p("By volunteers." + note("footnote", 1, "Twelve of them, all unpaid.") +
      " And by experts." + note("endnote", 1, "Two engineers of the harbour.")) + h(1, "About the Shore Office") + p("The office was founded in 1989."))
write("numbering", p("Numbering of many kinds", "Title") + items("N", p("first"), p("second") + items("N", p("inner a"), p("inner b") + items("N", p("deep i"), p("deep ii"))), p("third")) +
      p("A paragraph between.") + items("N", p("fourth, continued"), p("fifth"), attributes=' text:continue-numbering="true"') + p("Another between.") +
      '<text:list text:style-name="N"><text:list-item text:start-value="9">' + p("ninth") + "</text:list-item><text:list-item>" + p("tenth") + "</text:list-item></text:list>" +
      items("L", p("bullet") + p("second paragraph of the bullet"), p("nested") + items("L", p("dash one"), p("dash two"))) +
      '<text:list text:style-name="L"><text:list-header>' + p("header of a list") + "</text:list-header><text:list-item>" + p("item below it") + "</text:list-item></text:list>")
write("grid", p("Tables of all sorts", "Title") + p("Table 1: Gates by bank", "Caption") +
      '<table:table table:name="T1"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>' + row(cell(p("Bank")), cell(p("Gates")), cell(p("Weirs"))) +
      "</table:table-header-rows>" + row(cell(p("left")), cell(p("21")), cell(p("4"))) +
      row(cell(p("wide cell"), ' table:number-columns-spanned="2"'), "<table:covered-table-cell/>", cell(p("alone"))) +
      row(cell(p("tall cell"), ' table:number-rows-spanned="2"'), cell(p("19")), cell(p("5") + p("second line"))) +
      row("<table:covered-table-cell/>", cell(items("L", p("list in cell"), p("more in cell"))), cell("")) + "</table:table>" + p("Between two tables.") +
      '<table:table table:name="T2"><table:table-column/>' + row(cell(p("A frame of one cell") + h(2, "Heading in a frame"))) + "</table:table>" +
      '<table:table table:name="T3"><table:table-column table:number-columns-repeated="2"/>' + row(cell(p("outer") + '<table:table table:name="T4"><table:table-column/>' +
      row(cell(p("inner one"))) + row(cell(p("inner two"))) + "</table:table>" + p("after inner")), cell(p("right"))) + "</table:table>" + p("End."))
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
IMAGE = ('<draw:frame draw:name="P%d" text:anchor-type="%s" svg:width="2cm" svg:height="2cm"><draw:image><office:binary-data>' + PNG +
         '</office:binary-data></draw:image><svg:title>%s</svg:title><svg:desc>%s</svg:desc></draw:frame>')
write("boxes", p("Boxes, frames and pictures", "Title") + p("A paragraph with a box.<draw:frame draw:name=\"Box\" text:anchor-type=\"paragraph\" svg:width=\"5cm\" svg:height=\"2cm\"><draw:text-box>" +
      p("Words in a box.") + items("L", p("boxed bullet")) + "</draw:text-box></draw:frame>") + p(IMAGE % (1, "as-char", "", "A gate at dawn")) + p("Figure 1: The gate", "Caption") +
      p("In line " + IMAGE % (2, "as-char", "Weir", "A weir at noon") + " goes on.") + p(IMAGE % (3, "paragraph", "", "Anchored picture") + "Beside a picture.") +
      p('A shape.<draw:custom-shape text:anchor-type="paragraph" svg:width="3cm" svg:height="1cm">' + p("Shape words") + '<draw:enhanced-geometry xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" draw:type="rectangle"/></draw:custom-shape>'))
write("fields", p("Fields and references", "Title") + p('See <text:a xlink:type="simple" xlink:href="https://example.org/gates">the list</text:a>, <text:bookmark-start text:name="m"/>a marked place<text:bookmark-end text:name="m"/>, '
      'and <text:bookmark-ref text:reference-format="text" text:ref-name="m">a marked place</text:bookmark-ref> again.') +
      p('Dated <text:date text:date-value="2026-03-12">12 March 2026</text:date> by <text:author-name>Lena Moor</text:author-name>, chapter <text:chapter text:display="name" text:outline-level="1">none</text:chapter>.') +
      p('One<text:tab/>tab, two<text:s text:c="3"/>spaces, a<text:line-break/>break, soft<text:soft-page-break/> page.') +
      p('Ruby: <text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby> ends.') +
      p("نص عربي في فقرة من اليمين.", "R") + '<text:section text:style-name="S" text:name="Cols">' + p("Two columns of words.") + p("And more words.") + "</text:section>" +
      '<text:table-of-content text:name="TOC"><text:table-of-content-source text:outline-level="2"/><text:index-body><text:index-title text:name="t">' + p("Contents") +
      "</text:index-title>" + p("Chapter one 1") + "</text:index-body></text:table-of-content>" + h(1, "Chapter one") + p("Text of the chapter."))
write("plain", p("EIN TITEL IN GROSSEN BUCHSTABEN", "BP") + p("Hamburg, 12. März 2026") + p("Erster Satz der Meldung. Er ist kurz.") + p("Zwischenruf", "BP") +
      p("Zweiter Satz der Meldung.") + p("• getippter Punkt") + p("• noch ein getippter Punkt") + p("1. getippte Zahl") + p("2. noch eine getippte Zahl") + p("Letzter Satz."), "Meldung", "de")
