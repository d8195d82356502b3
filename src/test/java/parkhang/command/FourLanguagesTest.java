package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four offices write each in its own language, in an archive whose source is English, and each command follows the article. */
class FourLanguagesTest {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "nl");

    /** Each article by its language. */
    private static final Map<String, String> SLUGS =
            new TreeMap<>(Map.of("en", "dam", "de", "staudamm", "fr", "barrage", "nl", "stuwdam"));

    private Path folder;
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path temporary) {
        folder = temporary;
        session = new Session(folder.resolve("archive"));
        session.write("archive.yaml", "title: Rivers\nsource: en\nbase: https://rivers.example/\n");
        LANGUAGES.forEach(tag -> session.write("translations/" + tag + "/imprint.yaml", "name: Office " + tag + "\n"));
        article("en", "Dam displaces 14,000 people", "Twice as many houses, says \"River Watch\".", "The valley");
        article(
                "de",
                "Staudamm vertreibt 14 000 Menschen",
                "Doppelt so viele Häuser, sagt die \"Flusswacht\". Donaudampfschifffahrtsgesellschaften protestieren.",
                "Das Tal");
        article("fr", "Un barrage chasse 14 000 habitants", "Deux fois plus de maisons, dit \"Fleuves\".", "La vallée");
        article("nl", "Stuwdam verdrijft 14.000 mensen", "Twee keer zoveel huizen, zegt \"Rivierwacht\".", "Het dal");
    }

    private void article(String tag, String title, String text, String heading) {
        String lang = tag.equals("en") ? "" : "lang: " + tag + "\n";
        session.write(
                "articles/" + SLUGS.get(tag) + ".md",
                "---\ntitle: " + title + "\ndate: 2026-03-12\n" + lang + "---\n\n" + text + "\n\n## " + heading + "\n\n"
                        + heading + ", 2026.\n");
    }

    private static String bundle(String tag, String language) {
        return "translations/" + tag + "/" + SLUGS.get(language) + ".xlf";
    }

    /** Gives a unit a target by its source. */
    private void translate(String file, String source, String target) {
        String text = session.read(file);
        String open = "<segment state=\"initial\">\n        <source>" + source + "</source>\n";
        assertTrue(text.contains(open), text);
        session.write(
                file,
                text.replace(
                        open,
                        "<segment state=\"translated\">\n        <source>" + source + "</source>\n        <target>"
                                + target + "</target>\n"));
    }

    /** The English translation of the German article. */
    private void translateGerman() {
        session.run(0, "sync");
        String file = bundle("en", "de");
        translate(file, "Staudamm vertreibt 14 000 Menschen", "Dam drives out 14,000 people");
        translate(
                file,
                "Doppelt so viele Häuser, sagt die \"Flusswacht\". Donaudampfschifffahrtsgesellschaften protestieren.",
                "Twice as many houses, says the \"Flusswacht\". Steamship companies protest.");
        translate(file, "Das Tal", "The valley");
        translate(file, "Das Tal, 2026.", "The valley, 2026.");
    }

    @Test
    void eachArticleIsTranslatedIntoAllLanguagesButItsOwn() {
        session.run(0, "sync");
        for (String language : LANGUAGES) {
            for (String tag : LANGUAGES) {
                boolean there = Files.exists(session.file(bundle(tag, language)));
                assertEquals(!tag.equals(language), there, bundle(tag, language));
                if (there) {
                    String langs = "srcLang=\"" + language + "\" trgLang=\"" + tag + "\"";
                    assertTrue(session.read(bundle(tag, language)).contains(langs), bundle(tag, language));
                }
            }
        }
        session.run(0, "sync");
        assertTrue(session.out().contains("12 up to date"), session.out());
        session.run(0, "coverage", "--format", "csv", "--state", "final");
        List<String> rows = session.out()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("^([^,]*,[^,]*),.*", "$1"))
                .toList();
        for (String tag : LANGUAGES) {
            SLUGS.forEach((language, slug) -> assertEquals(
                    !tag.equals(language), rows.contains(tag + "," + slug), tag + " " + slug + " " + rows));
        }
    }

    @Test
    void whereAllArticlesAreInTheArchivesLanguageItIsNoBundle() throws IOException {
        session.write("articles/staudamm.md", "---\ntitle: A\ndate: 2026-03-12\nlang: en\n---\n\nB.\n");
        Files.delete(session.file("articles/barrage.md"));
        Files.delete(session.file("articles/stuwdam.md"));
        session.run(0, "sync");
        assertEquals(List.of("imprint.yaml"), session.names("translations/en"));
        for (String format : List.of("csv", "json", "table")) {
            session.run(0, "coverage", "--format", format);
            assertFalse(session.out().matches("(?s).*(^|\n)en\\b.*|.*\"locale\": ?\"en\".*"), session.out());
        }
        session.run(0, "coverage", "--locale", "en");
        assertEquals(1, session.out().lines().count(), session.out());
        session.run(0, "analysis");
        assertFalse(session.out().contains("English"), session.out());
        session.run(1, "handoff", "en", "--to", "po", "--output", file("en.po"));
    }

    @Test
    void theGermanEditionIsTheOriginalAndTheEnglishOneItsTranslation() throws IOException {
        translateGerman();
        session.run(0, "export", "--quiet");
        String german = session.read("output/de/staudamm.html");
        assertTrue(german.contains("„Fluss\u00ADwacht“"), german);
        assertTrue(german.contains("Do\u00ADnau\u00ADdampf"), german);
        assertTrue(german.contains("Dies ist der Originaltext (Deutsch)."), german);
        assertFalse(german.contains("class=\"untranslated"), german);
        assertFalse(german.contains("class=\"banner"), german);
        String english = session.read("output/en/staudamm.html");
        assertTrue(english.contains("says the “Fluss"), english);
        assertTrue(english.contains("Fully translated from German, not reviewed"), english);
        assertFalse(english.contains("class=\"untranslated"), english);
        String original = "<a href=\"https://rivers.example/de/staudamm.html\">";
        assertTrue(english.contains(original), english);
        assertTrue(english.contains("\"isBasedOn\":\"https://rivers.example/de/staudamm.html\""), english);
        assertTrue(english.contains("hreflang=\"de\" href=\"https://rivers.example/de/staudamm.html\""), english);
        String dutch = session.read("output/nl/staudamm.html");
        assertTrue(dutch.contains("<p class=\"untranslated\" id=\"_u-2\" lang=\"de\">Dop\u00ADpelt"), dutch);
        assertTrue(dutch.contains("De tekst is in het Duits afgedrukt."), dutch);
        assertTrue(session.read("output/en/dam.html").contains("This is the original text, in English."));
        assertTrue(text("output/de/staudamm.pdf").contains("sagt die „Flusswacht“"));
        assertTrue(text("output/en/staudamm.pdf").contains("Steamship companies protest."));
        session.run(0, "verify");
        session.run(0, "export", "--dry-run");
        assertEquals("0 due, 16 unchanged\n", session.out());
    }

    private String text(String pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(session.file(pdf).toFile())) {
            return new PDFTextStripper().getText(document).replace("\u00AD", "").replaceAll("\\s+", " ");
        }
    }

    /** The list of a language's own divisions counts in what is not translated, too, and editions are due when it changes. */
    @Test
    void wordsAreDividedByTheListOfTheArticlesLanguage() {
        session.run(0, "export", "--quiet", "--format", "html", "--locale", "nl", "--article", "staudamm");
        session.write("translations/de/hyphenation.txt", "Donaudampfschifffahrts-gesellschaften\n");
        session.run(0, "export", "--quiet", "--format", "html", "--locale", "nl", "--article", "staudamm");
        String dutch = session.read("output/nl/staudamm.html");
        assertTrue(dutch.contains("fahrts\u00ADgesellschaften"), dutch);
        assertFalse(dutch.contains("Do\u00ADnau"), dutch);
    }

    @Test
    void aHandoffHasOneFileForEachLanguageAndEachComesBack() {
        session.run(0, "sync");
        for (String format : List.of("xliff20", "xliff12", "po", "tmx")) {
            String end = format.startsWith("xliff") ? "xlf" : format;
            for (String tag : LANGUAGES) {
                String name = tag + "-" + format + "." + end;
                session.run(0, "handoff", tag, "--to", format, "--output", file(name));
                for (String language : LANGUAGES) {
                    String from = language.equals("en") ? "" : "-from-" + language;
                    Path handed = folder.resolve(name.replaceFirst("(\\.\\w+)$", from + "$1"));
                    assertEquals(!tag.equals(language), Files.exists(handed), handed.toString());
                    if (Files.exists(handed) && !format.equals("tmx")) {
                        session.run(0, "handback", "--dry-run", handed.toString());
                    }
                }
            }
        }
        session.run(0, "handoff", "en", "--to", "xliff20", "--article", "staudamm", "--output", file("one.xlf"));
        String handed = session.read("../one.xlf");
        session.write(
                "../one.xlf",
                handed.replaceFirst("(<source>Das Tal</source>)", "$1\n        <target>The valley</target>")
                        .replaceFirst(
                                "(?s)state=\"initial\"(?=>\\s*<source>Das Tal</source>)", "state=\"translated\""));
        session.run(0, "handback", file("one.xlf"));
        assertTrue(session.read(bundle("en", "de")).contains("<target>The valley</target>"), session.out());
    }

    /** Of a file that some tool has put together the articles that it can't be of are left out, and named. */
    @Test
    void aHandbackFromAnotherLanguageIsRefused() {
        session.run(0, "sync");
        session.run(0, "handoff", "nl", "--to", "xliff20", "--article", "staudamm", "--output", file("nl.xlf"));
        String handed = session.read("../nl.xlf");
        session.write("../nl.xlf", handed.replace("srcLang=\"de\"", "srcLang=\"en\""));
        session.run(1, "handback", file("nl.xlf"));
        assertTrue(session.err().contains("error[handback-locale]: the file is translated from en"), session.err());
        session.write("../nl.xlf", handed.replace("trgLang=\"nl\"", "trgLang=\"de\""));
        session.run(1, "handback", file("nl.xlf"));
        assertTrue(session.err().contains("error[handback-locale]: there is no bundle for de"), session.err());
    }

    /** Of a file that somebody has put together, what may be taken is taken, and the rest is named. */
    @Test
    void ofAHandbackFromTwoLanguagesOneIsTaken() {
        session.run(0, "sync");
        session.run(
                0,
                "handoff",
                "nl",
                "--to",
                "xliff20",
                "--article",
                "dam",
                "--article",
                "staudamm",
                "--output",
                file("nl.xlf"));
        String german = session.read("../nl-from-de.xlf").replaceFirst("(?s).*?(<file .*</file>).*", "$1");
        String both = session.read("../nl.xlf")
                .replace("</file>", "</file>" + Matcher.quoteReplacement(german))
                .replaceAll("(<source>(?:The valley|Das Tal)</source>)", "$1<target>Het dal</target>");
        session.write("../nl.xlf", both);
        session.run(1, "handback", file("nl.xlf"));
        String expected =
                "error[handback-locale]: the article staudamm is written in de, and the file is translated from"
                        + " en into nl\n";
        assertTrue(session.err().contains(expected), session.err());
        assertTrue(session.read(bundle("nl", "en")).contains("Het dal"));
        assertFalse(session.read(bundle("nl", "de")).contains("Het dal"));
        session.write(
                "../nl.xlf", both.replace("trgLang=\"nl\"", "trgLang=\"de\"").replace("srcLang=\"en\" ", ""));
        session.run(1, "handback", file("nl.xlf"));
        assertTrue(session.err().contains("the article staudamm is written in de, and the file"), session.err());
        assertTrue(session.read(bundle("de", "en")).contains("Het dal"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** What was translated from another language is no help, whatever it looks like. */
    @Test
    void aMemoryIsOfOnePairOfLanguages() {
        session.run(0, "sync");
        translate(bundle("nl", "de"), "Das Tal", "Het dal");
        session.write("articles/second.md", "---\ntitle: Das Tal\ndate: 2026-03-12\nlang: de\n---\n");
        session.write("articles/third.md", "---\ntitle: Das Tal\ndate: 2026-03-12\nlang: fr\n---\n");
        session.write("translations/nl/old.tmx", tmx("fr", "Das Tal", "Vallei"));
        session.run(0, "sync", "--dry-run");
        assertFalse(session.err().contains("tmx-languages"), session.err());
        session.run(0, "analysis", "--locale", "nl", "--article", "second", "--format", "csv");
        assertTrue(session.out().contains("second"), session.out());
        session.run(0, "sync");
        assertTrue(session.read("translations/nl/second.xlf").contains("Het dal"));
        assertTrue(session.read("translations/nl/third.xlf").contains("Vallei"));
        assertFalse(session.read("translations/nl/third.xlf").contains("Het dal"));
    }

    private static String tmx(String from, String source, String target) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="block" o-tmf="t" adminlang="en" srclang="%s" datatype="plaintext"/>
                <body><tu><tuv xml:lang="%s"><seg>%s</seg></tuv><tuv xml:lang="nl"><seg>%s</seg></tuv></tu></body></tmx>
                """
                .formatted(from, from, source, target);
    }

    @Test
    void aTranslationThatIsThereIsAlignedAndSignedOff() {
        session.write(
                "../en.md",
                "# Dam drives out 14,000 people\n\nTwice as many houses, says the \"Flusswacht\"."
                        + " Donaudampfschifffahrtsgesellschaften protest.\n\n## The valley\n\nThe valley, 2026.\n");
        session.run(0, "import", "--locale", "en", "--article", "staudamm", file("en.md"));
        assertTrue(session.read(bundle("en", "de")).contains("srcLang=\"de\" trgLang=\"en\""));
        session.run(0, "suggestions", "en/staudamm", "--accept");
        session.run(2, "import", "--locale", "de", "--article", "staudamm", file("en.md"));
        assertTrue(session.err().contains("staudamm is written in de"), session.err());
        session.run(0, "state", "en/staudamm", "--to", "reviewed", "--by", "Ann");
        assertTrue(session.read(bundle("en", "de")).contains("state=\"reviewed\""));
        session.run(0, "check");
    }

    @Test
    void aBlockThatIsTheOriginalIsSetAside() {
        String german =
                "Doppelt so viele Häuser, sagt die \"Flusswacht\". Donaudampfschifffahrtsgesellschaften protestieren.";
        session.write(
                "../en.md", "# Dam drives out 14,000 people\n\n" + german + "\n\n## The valley\n\nThe valley, 2026.\n");
        session.run(0, "import", "--locale", "en", "--article", "staudamm", file("en.md"));
        assertTrue(session.err().contains("[block-is-source]"), session.err());
        assertFalse(session.read(bundle("en", "de")).contains("<target>Doppelt"));
    }

    @Test
    void checksComeBesideTheArticlesOwnLanguage() {
        translateGerman();
        session.run(0, "check");
        String text = session.read(bundle("en", "de"));
        session.write(bundle("en", "de"), text.replace("14,000 people", "14,500 people"));
        session.run(0, "check");
        assertTrue(session.out().contains("number-changed]: unit u1: the source has 14 000, the target 14,500"));
        session.write(bundle("en", "de"), text.replace("srcLang=\"de\"", "srcLang=\"en\""));
        session.run(1, "check");
        assertTrue(session.out().contains("error[xliff-locale]: srcLang is en, not de"), session.out());
    }

    @Test
    void termsCountForTheirOwnLanguage() throws IOException {
        translateGerman();
        session.write(
                "translations/en/glossary.csv",
                "source,target,source-language\nTal,dale,de\nMenschen,humans,\nvallée,vale,fr\n");
        session.run(0, "check");
        assertTrue(session.out().contains("term-missing]: unit u3: "), session.out());
        assertTrue(session.out().contains("dale"), session.out());
        assertFalse(session.out().contains("humans"), session.out());
        session.run(0, "glossary", "en", "--to", "tbx", "--output", file("en.tbx"));
        assertTrue(session.read("../en.tbx").contains("<langSet xml:lang=\"fr\">"));
        session.write("translations/en/glossary.csv", "source,target\n");
        session.run(0, "glossary", "en", "--from", file("en.tbx"));
        assertEquals(
                "source,target,note,source-language\nTal,dale,,de\nvallée,vale,,fr\n",
                session.read("translations/en/glossary.csv"));
        session.run(0, "bind", "--locale", "en", "--article", "staudamm", "--article", "dam", "--quiet");
        session.write("translations/nl/glossary.csv", "source,target,source-language\nvalley,dal,\nTal,dal,de\n");
        session.run(0, "bind", "--locale", "en", "--article", "staudamm", "--article", "dam");
        assertTrue(session.read("output/en/rivers.volume.html").contains(">valley"), session.out());
        session.run(0, "bind", "--locale", "de", "--article", "staudamm");
        assertTrue(session.read("output/de/rivers.volume.html").contains(">Tal"), session.out());
    }

    @Test
    void aBundleWithoutItsArticleIsOfItsOwnLanguages() throws IOException {
        translateGerman();
        session.run(0, "state", "en/staudamm", "--to", "reviewed", "--by", "Ann");
        Files.move(session.file("articles/staudamm.md"), session.file("articles/talsperre.md"));
        session.run(0, "check");
        assertTrue(
                session.out()
                        .contains(bundle("en", "de") + ": warning[article-gone]: there is no article `staudamm`;"
                                + " 4 of its 4 units are now in `talsperre`"),
                session.out());
        session.run(0, "sync");
        String moved = session.read("translations/en/talsperre.xlf");
        assertTrue(moved.contains("Dam drives out 14,000 people"), moved);
        assertTrue(moved.contains("state=\"reviewed\""), moved);
        String other = session.read("articles/talsperre.md").replace("lang: de", "lang: fr");
        session.write("articles/talsperre.md", other);
        session.run(1, "check");
        assertTrue(session.out().contains("there is no article `staudamm`\n"), session.out());
    }

    @Test
    void aFileInTheArticlesOwnLanguageIsNamed() {
        session.run(0, "sync");
        session.write(
                "translations/de/staudamm.xlf", session.read(bundle("de", "en")).replace("dam.md", "staudamm.md"));
        session.run(0, "check");
        String expected =
                "translations/de/staudamm.xlf: warning[bundle-of-original]: the article `staudamm` is written in"
                        + " de itself";
        assertTrue(session.out().contains(expected), session.out());
    }

    @Test
    void aLanguageThatTheArchiveHasNotIsRefusedAtItsPlace() {
        session.write("articles/diga.md", "---\ntitle: Diga\ndate: 2026-03-12\nlang: it\n---\n\nA.\n");
        session.run(1, "check");
        String expected =
                "articles/diga.md:4:7: error[lang-unknown]: the archive has no language it; it has en, de, fr, nl";
        assertTrue(session.out().contains(expected), session.out());
        session.run(1, "sync");
        assertFalse(Files.exists(session.file("translations/nl/diga.xlf")));
        session.write("articles/diga.md", "---\ntitle: Diga\ndate: 2026-03-12\nlang: it_IT\n---\n\nA.\n");
        session.run(1, "export", "--article", "diga");
        expected = "articles/diga.md:4:7: error[lang-invalid]: `it_IT` is no language tag";
        assertTrue(session.err().contains(expected), session.err());
    }

    @Test
    void aDayForTheArticlesOwnLanguageIsNamed() {
        String text = session.read("articles/staudamm.md");
        session.write(
                "articles/staudamm.md",
                text.replace("lang: de", "lang: de\ntranslate-by: {en: 2026-12-01, de: 2026-12-01}"));
        session.run(0, "check");
        assertTrue(session.out().contains("a day for de, and the article is written in it\n"), session.out());
        assertFalse(session.out().contains("a day for en"), session.out());
        session.run(0, "coverage", "--due", "--locale", "en");
        assertTrue(session.out().contains("2026-12-01"), session.out());
    }

    @Test
    void anArabicArticleRunsFromTheRightInAnEnglishEdition() {
        session.write("translations/ar/imprint.yaml", "name: Office ar\n");
        session.write(
                "articles/sadd.md",
                "---\ntitle: سد يشرد السكان\ndate: 2026-03-12\nlang: ar\n---\n\nقالت \"حارس النهر\" إن البيوت تغرق.\n");
        session.run(0, "export", "--quiet", "--article", "sadd", "--locale", "en", "--locale", "ar");
        assertTrue(session.read("output/en/sadd.html").contains("lang=\"ar\" dir=\"rtl\">قالت ”حارس النهر“"));
        assertTrue(session.read("output/ar/sadd.html").contains("lang=\"ar\" dir=\"rtl\">"));
        session.run(0, "verify");
    }

    @Test
    void aVolumeSaysOfEachLanguageHowFarItIsTranslated() throws IOException {
        translateGerman();
        session.run(0, "bind", "--locale", "en", "--article", "dam", "--article", "staudamm", "--quiet");
        String page = session.read("output/en/rivers.volume.html");
        assertTrue(page.contains("people – This is the original text, in English."), page);
        assertTrue(page.contains("people – Fully translated from German, not reviewed"), page);
        session.run(0, "bind", "--locale", "de", "--article", "staudamm", "--output", file("de.html"));
        assertTrue(
                Files.readString(folder.resolve("de.html")).contains("<dd>Dies ist der Originaltext (Deutsch).</dd>"));
    }

    @Test
    void aPdfGivesItsArchiveBackWithTheArticlesLanguage() throws IOException {
        translateGerman();
        session.run(0, "export", "--quiet", "--format", "pdf", "--article", "staudamm");
        for (String tag : LANGUAGES) {
            Path pdf = session.file("output/" + tag + "/staudamm.pdf");
            Path root = folder.resolve("unpacked-" + tag);
            session.runAnywhere(0, "unpack", pdf.toString(), root.toString());
            new Session(root).run(0, "export", "--quiet", "--format", "pdf", "--locale", tag);
            assertEquals(-1, Files.mismatch(pdf, root.resolve("output/" + tag + "/staudamm.pdf")), tag);
        }
    }

    @Test
    void reportsAndSynopsesFollow() throws IOException {
        translateGerman();
        session.run(0, "coverage", "--format", "html");
        String index = session.read("output/coverage/index.html");
        assertTrue(index.contains("<span lang=\"de\" dir=\"auto\">Staudamm"), index);
        assertTrue(index.contains("<td class=\"done\" data-key=\"100\">original</td>"), index);
        assertTrue(session.read("output/coverage/en/staudamm.html").contains("lang=\"de\""));
        session.run(0, "coverage", "--missing", "--locale", "en");
        assertTrue(session.out().contains("translations/en/barrage.xlf"), session.out());
        for (String command : List.of("coverage", "coverage --due", "analysis")) {
            session.run(0, command.split(" "));
            assertTrue(session.out().contains(" staudamm, from de\n"), session.out());
            assertTrue(session.out().contains(" dam\n"), session.out());
            session.run(0, (command + " --format json").split(" "));
            assertTrue(session.out().contains("\"source\":\"de\""), session.out());
        }
        session.run(0, "synopsis", "staudamm");
        assertTrue(session.out().startsWith("staudamm: de 1 page, en 1 page, fr 1 page, nl 1 page"), session.out());
        session.run(0, "synopsis", "staudamm", "-l", "de", "-l", "en", "--format", "html");
        session.run(0, "fonts");
        session.run(0, "export", "--quiet", "--report", file("run.json"), "--format", "html");
        session.run(0, "report", file("run.json"));
        String ours = session.read(bundle("en", "de"));
        session.write("../base.xlf", ours).write("../theirs.xlf", ours.replace("The valley, 2026.", "The vale, 2026."));
        session.run(
                0,
                "merge-xliff",
                file("base.xlf"),
                session.file(bundle("en", "de")).toString(),
                file("theirs.xlf"));
        assertTrue(session.read(bundle("en", "de")).contains("The vale, 2026."));
        try (Stream<Path> files = Files.list(session.file("output/coverage/en"))) {
            assertEquals(3, files.count());
        }
    }
}
