package parkhang.export;

import static parkhang.export.SmallArchive.TARGETS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken bundle costs the editions it is needed for: not those of other articles, and not those of other locales. */
class BadBundleTest {
    private static final List<String> OTHERS = List.of("en/first.html", "en/second.html", "nl/second.html");
    private static final List<String> OTHER_LOCALES = List.of("en/first.html", "en/second.html");
    private static final String FILE = "translations/nl/first.xlf";

    private SmallArchive archive;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        archive = new SmallArchive(folder);
    }

    private void refuses(String targets, String... reported) {
        archive.with(FILE, targets).exports(List.of(reported), OTHERS);
    }

    @Test
    void truncated() {
        refuses(TARGETS.substring(0, TARGETS.indexOf("De <pc")), FILE + ":13:17: error[xliff-syntax]");
    }

    @Test
    void empty() {
        refuses("", FILE + ":1:1: error[xliff-syntax]");
    }

    @Test
    void ofAnotherArticle() {
        refuses(TARGETS.replace("first.md", "second.md"), FILE + ":3:3: error[xliff-article]");
    }

    @Test
    void ofAnotherLocale() {
        refuses(TARGETS.replace("trgLang=\"nl\"", "trgLang=\"de\""), FILE + ":2:1: error[xliff-locale]");
    }

    @Test
    void ofAnotherSource() {
        refuses(TARGETS.replace("srcLang=\"en\"", "srcLang=\"fr\""), FILE + ":2:1: error[xliff-locale]");
    }

    @Test
    void ofXliff12() {
        refuses(
                "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">"
                        + "<file original=\"first.md\" source-language=\"en\" target-language=\"nl\"/></xliff>",
                FILE + ":1:1: error[xliff-version]");
    }

    @Test
    void noXliff() {
        refuses("<html/>", FILE + ":1:1: error[xliff-version]");
    }

    @Test
    void unitThatTheArticleDoesNotHave() {
        refuses(TARGETS.replace("<source>Good", "<source>Better"), FILE + ":4:5: error[unit-unknown]");
    }

    @Test
    void stateThatIsNone() {
        refuses(TARGETS.replaceFirst("translated", "done"), FILE + ":5:7: error[xliff-state]");
    }

    @Test
    void codeThatTheSourceDoesNotHave() {
        refuses(TARGETS.replace("Goed nieuws", "<pc id=\"9\">Goed</pc> nieuws"), FILE + ":4:5: error[code-unknown]");
    }

    @Test
    void codesTenThousandDeep() {
        String deep = "<pc id=\"9\">".repeat(10_000) + "Goed nieuws" + "</pc>".repeat(10_000);
        refuses(TARGETS.replace("Goed nieuws", deep), FILE + ":7:1073: error[xliff-syntax]");
    }

    @Test
    void externalEntity() {
        String doctype = "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"../../archive.yaml\">]>\n";
        refuses(
                TARGETS.replace("<xliff ", doctype + "<xliff ").replace("Goed nieuws", "&e;"),
                FILE + ":2:1: error[xliff-doctype]");
    }

    @Test
    void billionLaughs() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE xliff [<!ENTITY e0 \"ha\">");
        for (int i = 1; i <= 10; i++) {
            doctype.append("<!ENTITY e").append(i).append(" \"");
            doctype.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refuses(
                TARGETS.replace("<xliff ", doctype + "]>\n<xliff ").replace("Goed nieuws", "&e10;"),
                FILE + ":2:1: error[xliff-doctype]");
    }

    @Test
    void labelWithABrokenPattern() {
        archive.with("translations/nl/labels.properties", "skip = Ga verder\nfolio = Pagina {page van {pages}\n")
                .exports(List.of("translations/nl/labels.properties:2: error[label-pattern]"), OTHER_LOCALES);
    }

    @Test
    void labelOfTheSourceWithABrokenPattern() {
        archive.with("translations/en/labels.properties", "folio = Page {page of {pages}\n")
                .exports(
                        List.of("translations/en/labels.properties:1: error[label-pattern]"),
                        List.of("nl/first.html", "nl/second.html"));
    }

    @Test
    void imprintWithoutAName() {
        archive.with("translations/nl/imprint.yaml", "phone: +31 20 3308265\n")
                .exports(List.of("translations/nl/imprint.yaml:1:1: error[imprint-name-missing]"), OTHER_LOCALES);
    }

    @Test
    void imprintThatIsEmpty() {
        archive.with("translations/nl/imprint.yaml", "")
                .exports(List.of("translations/nl/imprint.yaml:1: error[yaml-not-a-mapping]"), OTHER_LOCALES);
    }

    @Test
    void folderThatNamesNoLocale() {
        archive.with("translations/dutch_/imprint.yaml", "name: Het Bureau\n")
                .exports(List.of("translations/dutch_: error[bundle-tag-invalid]"), SmallArchive.ALL);
    }

    @Test
    void imprintMissing() {
        archive.with("translations/fr/labels.properties", "phone = T\u00E9l.\n")
                .exports(
                        List.of(
                                "translations/fr/imprint.yaml: warning[imprint-missing]",
                                "translations/fr/first.xlf: warning[target-missing]",
                                "translations/fr/second.xlf: warning[target-missing]"),
                        List.of(
                                "en/first.html",
                                "en/second.html",
                                "fr/first.html",
                                "fr/second.html",
                                "nl/first.html",
                                "nl/second.html"));
    }
}
