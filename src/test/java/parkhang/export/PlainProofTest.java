package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.edition.FileKind;
import parkhang.plain.MarkdownRenderer;
import parkhang.plain.TextRenderer;

/** Editions as Markdown and as plain text: read by somebody, proved, and spoiled. */
class PlainProofTest {
    private static final Golden GOLDEN = new Golden("plain");

    private static Edition edition(String tag) throws IOException {
        return Editions.edition(Sample.file(GOLDEN.input("article.md"), new Diagnostics()), Locale.forLanguageTag(tag));
    }

    private static List<String> proof(FileKind kind, String file, Edition edition) {
        Diagnostics found = new Diagnostics();
        PlainProof.check(kind, file.getBytes(StandardCharsets.UTF_8), edition, Place.of("a"), found);
        return found.list().stream().map(one -> one.message()).toList();
    }

    private static String rendered(FileKind kind, Edition edition) {
        return kind == FileKind.MARKDOWN ? MarkdownRenderer.render(edition) : TextRenderer.render(edition);
    }

    @Test
    void anEditionAsMarkdownAndAsText() throws IOException {
        GOLDEN.assertOutput("en.md", MarkdownRenderer.render(edition("en")));
        GOLDEN.assertOutput("en.txt", TextRenderer.render(edition("en")));
        GOLDEN.assertOutput("de.md", MarkdownRenderer.render(edition("de")));
        GOLDEN.assertOutput("ar.txt", TextRenderer.render(edition("ar")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar", "bo"})
    void whatIsRenderedIsProved(String tag) throws IOException {
        for (FileKind kind : List.of(FileKind.MARKDOWN, FileKind.TEXT)) {
            assertEquals(List.of(), proof(kind, rendered(kind, edition(tag)), edition(tag)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "MARKDOWN | Mind this. | Mind that.",
                "MARKDOWN | [^1] | ",
                "MARKDOWN | Another | Others",
                "MARKDOWN | 2. > quoted | ",
                "MARKDOWN | https://example.org/?a=b&c=d | https://example.org/?a=b",
                "MARKDOWN | ![a picture](a.png) | ![](a.png)",
                "MARKDOWN | > Mind | > <i>Mind",
                "MARKDOWN | seven | se\u00ADven",
                "TEXT | Mind this. | Mind that.",
                "TEXT | g¹ | g",
                "TEXT | • deeper | ",
                "TEXT | → https://example.org/note | ",
                "TEXT | 🖼 a picture | 🖼 ",
                "TEXT | 1. This is no item. | \"  1. This is no item.\"",
                "TEXT | seven | se\u00ADven",
            })
    void whatIsLostOrChangedIsFound(FileKind kind, String words, String others) throws IOException {
        String file = rendered(kind, edition("en"));
        String spoiled = file.replace(words, others == null ? "" : others);
        assertNotEquals(file, spoiled);
        assertFalse(proof(kind, spoiled, edition("en")).isEmpty(), spoiled);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Diagnostics found = new Diagnostics();
        byte[] file = TextRenderer.render(edition("de")).getBytes(StandardCharsets.ISO_8859_1);
        PlainProof.check(FileKind.TEXT, file, edition("de"), Place.of("a"), found);
        assertEquals("text-lost", found.list().get(0).code().id());
    }

    /** An edition has soft hyphens and non-joiners in its words; a machine that searches it has neither, but a script's own. */
    @Test
    void marksForPrintAreLeftOut() {
        Edition german = Editions.edition(
                Sample.article("Die Auf\u200Clage, Donau\u00ADdampf\u00ADschiff, `a\u00ADb`, می\u200Cخواهم.\n"),
                Locale.GERMAN);
        for (FileKind kind : List.of(FileKind.MARKDOWN, FileKind.TEXT)) {
            String file = rendered(kind, german);
            assertTrue(file.contains("Auflage, Donaudampfschiff"), file);
            assertTrue(file.contains("می\u200Cخواهم"), file);
            assertFalse(file.contains("\u00AD"), file);
            assertEquals(List.of(), proof(kind, file, german));
        }
    }

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    /** Whatever an article can hold comes through, as it was written by people who tried to break a parser. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfCommonMarkComesThrough(Example example) {
        comesThrough(example.getSource());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  • a\n\n\\→ https://example.org\n\n1\\. b\n",
                "- 1\\. a\n\n  2\\. b\n\n  • c\n\n  → d\n",
                "> 1\\. a\n>\n> 🖼 b\n>\n> - \\* \\* \\*\n",
                "```\n  1. a\n      • b\n\n\n  → c\n```\n",
                "| 1. | • |\n|---|---|\n|  | → a |\n| 🖼 |  |\n",
                "Table: a\n\n| b |\n|---|\n| c<br>d \\| e |\n",
                "a\tb\u2028c\u0085d\u00A0\u2007e\n",
                "\u202Eabc\u202C \u2067x\u2069 \uFEFFy\n",
                "a[^1]\n\n[^1]: • b\n\n    1. c\n",
                "#\n\n##\n\n- \n\n>\n",
                "x^2^ x^ab^ x^-1^ ² ½ ﬁ\n",
                "<https://example.org> [https://example.org/](https://example.org) [a](mailto:a@example.org)\n",
                "Credit: a\n\n![](images/a.png)\n\nCredit: b\n",
                "---\n\n\\---\n\n***\n\n&#45;--\n",
            })
    void soDoHostileTexts(String body) {
        comesThrough(body);
    }

    private static void comesThrough(String body) {
        Edition edition = Editions.edition(Sample.article(body, new Diagnostics()), Locale.GERMAN);
        for (FileKind kind : List.of(FileKind.MARKDOWN, FileKind.TEXT)) {
            String file = rendered(kind, edition);
            assertEquals(List.of(), proof(kind, file, edition), file);
        }
    }
}
