package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;

/** What the tags of an edition's elements say to those who hear it. */
class TagsTest {
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    private static final String IMAGE = "<img src=\"" + DOT + "\" alt=\"A dot\" width=\"40\" height=\"40\"/>";
    private static final String NOTE =
            "<sup class=\"note-reference\"><a href=\"#_note-1\" id=\"_note-1-1\">1</a></sup>";
    private static final String FOOTNOTE =
            "<div class=\"footnote\" id=\"_note-1\"><p class=\"footnote-number\"><a href=\"#_note-1-1\">1</a></p>"
                    + "<p>Said so.</p></div>";
    private static final String SAID = "Note{_note-1}(Lbl(Link(\"1\" →1)) P(\"Said so.\"))";
    private static final String REFERRED = "Reference(Link(\"1\" →1 – Said so.))";

    private static Arguments is(String html, String tags) {
        return Arguments.of(html, tags);
    }

    static Stream<Arguments> elementsBecomeTags() {
        return Stream.of(
                is("<p>One <em>and</em> two</p>", "P(\"One\" \"and\" \"two\")"),
                is(
                        "<p>In <span lang=\"bo\">བོད</span> and <em lang=\"fr\">ici</em></p>",
                        "P(\"In\" Span{bo}(\"བོད\") \"and\" Span{fr}(\"ici\"))"),
                is("<p>So <span lang=\"en\">said</span></p>", "P(\"So\" \"said\")"),
                is("<p lang=\"fr\">Ici</p>", "P{fr}(\"Ici\")"),
                is("<h2>On <span lang=\"bo\">བོད</span></h2>", "H2(\"On\" Span{bo}(\"བོད\"))"),
                is("<p>Run <code>ls</code></p>", "P(\"Run\" Code(\"ls\"))"),
                is("<pre><code>ls\ncd</code></pre>", "P(Code(\"ls\" \"cd\"))"),
                is("<blockquote><p>So.</p><p>– I</p></blockquote>", "BlockQuote(P(\"So.\") P(\"– I\"))"),
                is("<div class=\"aside\"><p>Mind</p><p>it.</p></div>", "Div(P(\"Mind\") P(\"it.\"))"),
                is("<div>Loose <b>text</b></div>", "P(\"Loose\" \"text\")"),
                is(
                        "<ol><li><p>A</p><ul><li>B</li></ul></li></ol>",
                        "L{Decimal}(LI(Lbl(\"1.\") LBody(P(\"A\") L{Disc}(LI(Lbl(\"\") LBody(\"B\"))))))"),
                is("<ul><li class=\"task\"><p>A</p></li></ul>", "L{None}(LI(LBody(P(\"A\"))))"),
                is(
                        "<dl><dt>A</dt><dd>B</dd><dt>C</dt><dd>D</dd></dl>",
                        "L{None}(LI(LBody(P(\"A\") P(\"B\"))) LI(LBody(P(\"C\") P(\"D\"))))"),
                is(
                        "<figure>" + IMAGE + "<figcaption>What <code>it</code> is</figcaption></figure>",
                        "Figure{A dot}(\"\" Caption(\"What\" Code(\"it\") \"is\"))"),
                is(
                        "<figure>" + IMAGE + "<figcaption><p>It</p><p class=\"credit\">By me</p></figcaption></figure>",
                        "Figure{A dot}(\"\" Caption(P(\"It\") P(\"By me\")))"),
                is(
                        "<figure><a href=\"https://example.org/\">" + IMAGE
                                + "</a><figcaption>It</figcaption></figure>",
                        "Figure{A dot}(Link(\"\" →A dot – https://example.org/) Caption(\"It\"))"),
                is("<p>A " + IMAGE + " in a line</p>", "P(\"A\" Figure{A dot}(\"\") \"in a line\")"),
                is(
                        "<div class=\"table\"><table><caption>It <span lang=\"bo\">བོད</span></caption><thead><tr>"
                                + "<th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"
                                + "<tbody><tr><th scope=\"row\">C</th><td></td></tr></tbody></table></div>",
                        "Table(Caption(\"It\" Span{bo}(\"བོད\")) THead(TR(TH{Column}(\"A\") TH{Column}(\"B\")))"
                                + " TBody(TR(TH{Row}(\"C\") TD())))"),
                is(
                        "<p>To <a href=\"https://example.org/\"></a> it</p>",
                        "P(\"To\" Link(→https://example.org/) \"it\")"));
    }

    @ParameterizedTest
    @MethodSource
    void elementsBecomeTags(String html, String tags) {
        assertEquals("Document{en}(" + tags + ")", body(html));
    }

    static Stream<Arguments> linksSayWhereTheyLead() {
        return Stream.of(
                is("<a href=\"https://example.org/\">the study</a>", "the study – https://example.org/"),
                is("<a href=\"https://example.org/\">example.org</a>", "https://example.org/"),
                is("<a href=\"mailto:a@example.org\">a@example.org</a>", "a@example.org"),
                is("<a href=\"mailto:a@example.org\">write</a>", "write – a@example.org"),
                is("<a href=\"#far\">below</a>", "below – Far off"),
                is("<a href=\"#far\">Far off</a>", "Far off"),
                is("<a href=\"#far\" title=\"That chapter\">below</a>", "That chapter"),
                is("<a href=\"#part\">7</a>", "7 – Far off"));
    }

    @ParameterizedTest
    @MethodSource
    void linksSayWhereTheyLead(String link, String words) {
        String tags = body("<p>" + link + "</p><section id=\"part\"><h2 id=\"far\">Far off" + NOTE + "</h2></section>");
        assertTrue(tags.contains("→" + words + ")"), tags);
    }

    @Test
    void linkOverTwoLinesIsOne() {
        String words = "many words and ".repeat(6);
        String tags = body("<p><a href=\"https://example.org/\">" + words + "</a></p>");
        assertEquals(1, count("Link", tags), tags);
        assertEquals(2, count("→", tags), tags);
    }

    static Stream<Arguments> footnotesFollowTheirBlock() {
        String more = NOTE + FOOTNOTE;
        return Stream.of(
                is("<p>A" + more + " b</p><p>C</p>", "P(\"A\" %s \"b\") %s P(\"C\")"),
                is("<h2>A" + more + "</h2><p>C</p>", "H2(\"A\" %s) %s P(\"C\")"),
                is(
                        "<ul><li><p>A" + more + "</p></li><li><p>B</p></li></ul><p>C</p>",
                        "L{Disc}(LI(Lbl(\"\") LBody(P(\"A\" %s))) LI(Lbl(\"\") LBody(P(\"B\")))) %s P(\"C\")"),
                is(
                        "<blockquote><p>A" + more + "</p><p>B</p></blockquote><p>C</p>",
                        "BlockQuote(P(\"A\" %s) P(\"B\")) %s P(\"C\")"),
                is(
                        "<table><caption>A" + more + "</caption><tbody><tr><td>B</td></tr></tbody></table><p>C</p>",
                        "Table(Caption(\"A\" %s) TBody(TR(TD(\"B\")))) %s P(\"C\")"));
    }

    @ParameterizedTest
    @MethodSource
    void footnotesFollowTheirBlock(String html, String tags) {
        assertEquals("Document{en}(" + tags.formatted(REFERRED, SAID) + ")", body(html));
    }

    @Test
    void notesAtTheEndLeadBack() {
        String html = Samples.report().replace("9. Mai 2023. <a", "9. Mai 2023. " + "Und mehr. ".repeat(500) + "<a");
        String tags = SaidTags.of(Samples.render(html, Samples.A4, new Diagnostics()));
        String note = "Note{note-1}(Lbl(Link(\"1.\" →Zurück zur Textstelle)) P(\"Freedom House, „Freedom Awards“, ";
        assertTrue(tags.contains(note), tags);
        assertTrue(tags.contains("Reference(Link(\"1\" →1 – Freedom House, „Freedom Awards“, "), tags);
        assertFalse(tags.contains("TFoot"), tags);
    }

    @Test
    void notesAtTheFootOfAPageLeadBack() {
        String tags = SaidTags.of(Samples.render(Samples.report(), Samples.A4, new Diagnostics()));
        assertTrue(tags.contains("Note{note-1}(Lbl(Link(\"1\" →Zurück zur Textstelle)) P(\"Freedom House"), tags);
    }

    @Test
    void bookmarksAreWithoutTheNumbersOfNotes() throws Exception {
        String html = Samples.edition("<h2 id=\"a\">Far off" + NOTE + "</h2>");
        try (var document = org.apache.pdfbox.Loader.loadPDF(Samples.render(html, Samples.A4, new Diagnostics()))) {
            var item = document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getFirstChild();
            assertEquals("Far off", item.getTitle());
            assertEquals("H2", item.getStructureElement().getStructureType());
        }
    }

    private static String body(String html) {
        return SaidTags.of(Samples.body(html, Samples.FONTS));
    }

    private static int count(String part, String text) {
        return text.split(part, -1).length - 1;
    }
}
