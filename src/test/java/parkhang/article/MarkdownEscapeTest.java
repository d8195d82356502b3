package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.article.Block.Heading;
import parkhang.article.Block.Paragraph;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class MarkdownEscapeTest {
    private static final String FRONT = "---\ntitle: t\ndate: 2023-05-10\n---\n\n";

    /** All that CommonMark, tables and footnotes give a meaning, and a few characters that it does not. */
    private static final String MARKS = "**__[]()<>!`~\\&;#+-=|:.1^ab é{}\"'/?@$%";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[d]eeply",
                "tibet_dna",
                "R&D",
                "5 * 3",
                "1.2 million",
                "C#",
                "2021–2023",
                "a < b",
                "[sic]",
                "-5",
                "#1",
                "50%",
                "~5 to ~10",
                "2^10 and 3^5"
            })
    void leavesOrdinaryTextAsItIs(String words) {
        assertEquals(words, MarkdownEscape.paragraph(MarkdownEscape.run(words)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "*note*→\\*note\\*",
                "_not_→\\_not\\_",
                "1. May→1\\. May",
                "# one→\\# one",
                "- one→\\- one",
                "> one→\\> one",
                "<b>→\\<b>",
                "&amp;→\\&amp;",
                "[a](b)→[a\\](b)",
                "[^1]→\\[^1]",
                "---→\\---",
                "H~2~O→H\\~2\\~O",
                "x^2^→x\\^2\\^",
                "~~not~~→\\~\\~not\\~\\~",
                "[x] done→\\[x] done",
            })
    void escapesWhatWouldBeMarkup(String words, String markdown) {
        assertEquals(markdown, MarkdownEscape.paragraph(MarkdownEscape.run(words)));
        assertEquals(words, paragraph(markdown));
    }

    @Test
    void readsBackAnyParagraph() {
        Random random = new Random(20230510);
        for (int i = 0; i < 5_000; i++) {
            String words = words(random);
            String markdown = MarkdownEscape.paragraph(MarkdownEscape.run(words));
            assertEquals(words, paragraph(markdown), markdown);
        }
    }

    @Test
    void readsBackAnyHeading() {
        Random random = new Random(19590310);
        for (int i = 0; i < 5_000; i++) {
            String words = words(random);
            String markdown = MarkdownEscape.heading(MarkdownEscape.run(words));
            Heading heading = (Heading) read("## " + markdown).blocks().get(0);
            assertEquals(words, PlainText.of(heading.text()), markdown);
        }
    }

    @Test
    void aNameIsNotTakenFromAHeading() {
        String markdown = MarkdownEscape.heading(MarkdownEscape.run("A {#name}"));
        assertEquals(
                "A {#name}",
                PlainText.of(((Heading) read("## " + markdown).blocks().get(0)).text()));
    }

    @Test
    void readsBackAnyLink() {
        Random random = new Random(19891010);
        for (int i = 0; i < 5_000; i++) {
            String words = words(random);
            String address = "https://example.org/" + words.replaceAll("[\\s<>\"\\\\]", "");
            String markdown = "[" + MarkdownEscape.linkText(words) + "](" + MarkdownEscape.address(address) + ")";
            Inline inline = ((Paragraph) read(markdown).blocks().get(0)).text().get(0);
            assertEquals(Inline.Link.class, inline.getClass(), markdown);
            assertEquals(address, ((Inline.Link) inline).address(), markdown);
            assertEquals(words, PlainText.of(((Inline.Link) inline).text()), markdown);
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            words.append(MARKS.charAt(random.nextInt(MARKS.length())));
        }
        String joined = words.toString().replaceAll("[ \\t\\n]+", " ").strip();
        return joined.isEmpty() ? "a" : joined;
    }

    private static String paragraph(String markdown) {
        Article article = read(markdown);
        assertEquals(1, article.blocks().size(), markdown);
        return PlainText.of(((Paragraph) article.blocks().get(0)).text());
    }

    private static Article read(String markdown) {
        return ArticleReader.read("a", SourceText.of("a.md", FRONT + markdown + "\n"), new Diagnostics())
                .orElseThrow();
    }
}
