package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostic;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.edition.FileKind;
import parkhang.html.HtmlRenderer;
import parkhang.html.WebFonts;
import parkhang.plain.MarkdownRenderer;
import parkhang.plain.TextRenderer;

/** Finished files of words beside their page: whole, and with one thing spoiled in them. */
class PlainFaultsTest {
    private static final Edition EDITION = Editions.edition(
            Sample.article(
                    "One [link](https://example.org/a|b) and a note.[^a]\n\n## Heading\n\n- Two.\n\n[^a]: The note.\n"),
            Locale.ENGLISH);

    private static List<String> found(FileKind kind, byte[] file) throws IOException {
        FileFindings found = new FileFindings("a");
        byte[] page = new HtmlRenderer().screen(EDITION, WebFonts.NONE).getBytes(StandardCharsets.UTF_8);
        new PlainCheckup(found, found).check(kind, file, PageReader.read(page, new FileFindings("a.html")), "en");
        return found.list().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }

    private static String rendered(FileKind kind) {
        return kind == FileKind.MARKDOWN ? MarkdownRenderer.render(EDITION) : TextRenderer.render(EDITION);
    }

    @Test
    void wholeFilesHaveNoFault() throws IOException {
        for (FileKind kind : List.of(FileKind.MARKDOWN, FileKind.TEXT)) {
            assertEquals(List.of(), found(kind, rendered(kind).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void withoutItsPageNothingIsProved() {
        FileFindings found = new FileFindings("a");
        byte[] file = rendered(FileKind.TEXT).getBytes(StandardCharsets.UTF_8);
        new PlainCheckup(found, found).check(FileKind.TEXT, file, null, null);
        assertEquals(VerifyCode.TEXT_UNPROVED, found.list().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({
        "MARKDOWN, '[^1]: The note.', '', text-differs",
        "MARKDOWN, - Two., - Too., text-differs",
        "MARKDOWN, lang: en, lang: de, language-differs",
        "MARKDOWN, lang: en, long: en, language-differs",
        "MARKDOWN, title: The title, title: Another, metadata-differs",
        "MARKDOWN, # The title, # Another, metadata-differs text-differs",
        "MARKDOWN, https://example.org/a|b, javascript:alert(1), html-active",
        "MARKDOWN, https://example.org/a|b, https:example, link-broken",
        "MARKDOWN, - Two., - Two.<script>x</script>, html-active html-active text-differs",
        "TEXT, • Two., • Too., text-differs",
        "TEXT, • Two., •Two., text-differs",
        "TEXT, Heading, '', text-differs",
    })
    void aPlantedFaultIsFound(FileKind kind, String words, String others, String codes) throws IOException {
        String spoiled = rendered(kind).replace(words, others);
        assertEquals(codes, String.join(" ", found(kind, spoiled.getBytes(StandardCharsets.UTF_8))), spoiled);
    }

    @Test
    void whatIsNoTextIsDamaged() throws IOException {
        byte[] bytes = {'a', (byte) 0xC3, 'b'};
        assertEquals(List.of("edition-damaged"), found(FileKind.TEXT, bytes));
        assertEquals(
                List.of("language-differs", "text-differs"),
                found(FileKind.MARKDOWN, "words".getBytes(StandardCharsets.UTF_8)));
    }
}
