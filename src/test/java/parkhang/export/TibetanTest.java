package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Epubcheck;
import parkhang.HtmlValidator;
import parkhang.VeraPdf;
import parkhang.epub.Books;

/** An archive gets a Tibetan edition by a folder of translations, and may itself be Tibetan. */
class TibetanTest {
    private static final Path CASE = Path.of("src", "test", "resources", "golden", "tibetan");
    private static final Pattern FONT = Pattern.compile(
            "font-family: \"([^\"]+)\";\\s+font-weight: (\\d+);[^;]*;[^;]*;\\s+unicode-range: ([^;]+);");

    @TempDir
    static Path output = Path.of("");

    @BeforeAll
    static void export() {
        Run run = Run.of(CASE, output);
        assertEquals(List.of(), run.reported());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bo"})
    void pageIsValidAndPdfIsArchivableAndAccessible(String locale) throws Exception {
        assertEquals(List.of(), HtmlValidator.findings(page(locale)));
        assertEquals(List.of(), VeraPdf.violations(Files.readAllBytes(output.resolve(locale + "/script.pdf"))));
    }

    /** Its font has no letter but Tibetan ones: not all readers can be told what a font is for, and they would show nothing for the others. */
    @Test
    void bookIsValidAndBringsFontsOfTibetanAlone() throws IOException {
        byte[] book = Files.readAllBytes(output.resolve("bo/script.epub"));
        assertEquals(List.of(), Epubcheck.findings(book));
        assertTrue(Books.text(book, "EPUB/style.css")
                .contains("body { font-family: \"Noto Serif Tibetan Subset\", serif; }"));
        byte[] english = Files.readAllBytes(output.resolve("en/script.epub"));
        assertTrue(Books.text(english, "EPUB/style.css").contains(".brought { font-family:"));
        assertTrue(Books.text(english, "EPUB/text.xhtml").contains("<span class=\"brought\">"));
    }

    @Test
    void editionSpeaksTibetanThroughout() throws IOException {
        String page = page("bo");
        assertTrue(page.contains(" lang=\"bo\" dir=\"ltr\">\n<head>"));
        assertTrue(page.contains(">སྤྱི་ལོ་2023 ཟླ་བ་ལྔ་པའི་ཚེས་10</time>"));
        assertTrue(page.contains("<span aria-current=\"page\">བོད་སྐད་</span>"));
        assertTrue(page.contains("<dd>དབྱིན་ཡིག་ནས་ཆ་ཚང་བསྒྱུར་ཟིན། ཞུ་དག་བྱས་མེད།</dd>"));
        assertFalse(page.contains("untranslated\""));
    }

    @Test
    void pageBringsTheFontsOfWhatItShowsInThatStyle() throws IOException {
        List<String> fonts = fonts(page("bo"));
        assertEquals(2, fonts.size());
        assertTrue(
                fonts.get(0).startsWith("Noto Serif Tibetan Subset 400 U+F0B, U+F0D, U+F20-F29, U+F40"), fonts.get(0));
        assertTrue(fonts.get(1).startsWith("Noto Serif Tibetan Subset 700 U+F0B, U+F0D, U+F40"), fonts.get(1));
        assertTrue(page("bo").contains(":root { --brought: \"Noto Serif Tibetan Subset\"; }"));
        assertEquals(1, fonts(page("en")).size());
    }

    @Test
    void pageOfLatinLettersBringsNone(@TempDir Path folder) throws IOException {
        new SmallArchive(folder).exports(List.of(), SmallArchive.ALL);
        assertEquals(List.of(), fonts(Files.readString(folder.resolve("output/en/first.html"))));
    }

    @Test
    void aTibetanArchiveIsTranslatedToEnglish(@TempDir Path folder) throws Exception {
        SmallArchive archive = new SmallArchive(folder)
                .withPdf()
                .with("archive.yaml", "title: དཔེ་མཚོན།\nsource: bo\n")
                .with("articles/first.md", "---\ntitle: བོད་ཡིག\ndate: 2023-05-10\n---\n\nབོད་ཡིག་ *ཡག་པོ།*\n")
                .with("articles/second.md", "---\ntitle: བོད་སྐད།\ndate: 2023-05-10\n---\n\nབོད་སྐད་ནི། Tibetan\n")
                .with("translations/bo/imprint.yaml", "name: ལས་ཁུངས།\n")
                .with("translations/nl/first.xlf", targets("first", "བོད་ཡིག", "Tibetaans schrift"))
                .with("translations/nl/second.xlf", targets("second", "བོད་སྐད།", "Tibetaans"));
        Run run = Run.of(folder, archive.output());
        assertFalse(run.summary().hasErrors(), () -> String.join("\n", run.reported()));
        assertEquals(
                List.of(),
                VeraPdf.violations(Files.readAllBytes(archive.output().resolve("bo/first.pdf"))));
        String dutch = Files.readString(archive.output().resolve("nl/first.html"));
        assertEquals(List.of(), HtmlValidator.findings(dutch));
        assertTrue(
                dutch.contains("<p class=\"untranslated\" id=\"_u-2\" lang=\"bo\">བོད་ཡིག་ <em>ཡག་པོ།</em></p>"),
                dutch);
        assertTrue(dutch.contains("De rest is in het Tibetaans afgedrukt."), dutch);
    }

    private static String targets(String slug, String source, String target) {
        return SmallArchive.TARGETS
                .replace("srcLang=\"en\"", "srcLang=\"bo\"")
                .replace("first.md", slug + ".md")
                .replaceFirst("(?s)    <unit id=\"u2\">.*</unit>\n", "")
                .replace("Good news", source)
                .replace("Goed nieuws", target);
    }

    private static String page(String locale) throws IOException {
        return Files.readString(output.resolve(locale + "/script.html"));
    }

    /** Family, weight and characters of each font that a page brings. */
    private static List<String> fonts(String page) {
        Matcher font = FONT.matcher(page);
        return font.results()
                .map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3))
                .toList();
    }
}
