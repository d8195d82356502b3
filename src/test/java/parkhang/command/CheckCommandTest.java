package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("articles/a.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n");
        session.write("translations/en/imprint.yaml", "name: The Office\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        session.write("translations/nl/a.xlf", bundle(""));
    }

    private static String bundle(String notes) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
              <file id="f1" original="a.md">
                <unit id="u1">%s
                  <segment state="translated">
                    <source>Good news</source>
                    <target>Goed nieuws</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """
                .formatted(notes);
    }

    @Test
    void aCleanArchiveSaysSo() {
        session.run(0, "check");
        assertEquals("nothing found in 1 article and 1 target\n", session.out());
        assertEquals("", session.err());
    }

    @Test
    void aSlipInAFileIsShownAndTheOthersAreChecked() {
        session.write(
                "translations/de/a.xlf", bundle("").replace("\"nl\"", "\"de\"").replace("Goed nieuws", "Gut & neu"));
        session.write("translations/de/imprint.yaml", "name: Das Büro\n");
        session.write("translations/nl/a.xlf", bundle("<notes><note category=\"allow\">code-missing</note></notes>"));
        session.run(1, "check");
        String[] found = session.out().split("\n", 6);
        assertEquals(
                """
                translations/de/a.xlf:7:21: error[xliff-syntax]: unit u1: & stands by itself; write &amp;
                  hint: mend the XML here, or take the file's last good version from your backup or from git
                  |         <target>Gut & neu</target>
                  |                     ^
                """,
                String.join("\n", found[0], found[1], found[2], found[3], ""));
        assertTrue(found[4].startsWith("translations/nl/a.xlf:4:5: warning[allow-unused]"), found[4]);
    }

    @Test
    void findingsAreTheResult() {
        session.write("translations/nl/a.xlf", bundle("<notes><note category=\"allow\">code-missing</note></notes>"));
        session.run(0, "check");
        assertEquals(
                """
                translations/nl/a.xlf:4:5: warning[allow-unused]: unit u1: a note allows code-missing, which is not found here
                  hint: delete the note, or see whether the name in it is misspelled
                0 errors, 1 warning, 0 notes in 1 article and 1 target: allow-unused 1
                """,
                session.out());
        session.run(1, "check", "--strict");
        session.run(0, "check", "--strict", "--disable", "allow-unused");
    }

    @Test
    void anErrorOfAReaderFails() {
        session.write("translations/nl/imprint.yaml", "name: [\n");
        session.write("translations/nl/a.xlf", "no XML");
        session.run(1, "check");
        assertTrue(session.out().contains("translations/nl/imprint.yaml:2:1: error[yaml-syntax]"), session.out());
        assertTrue(session.out().contains("translations/nl/a.xlf:1:1: error[xliff-syntax]"), session.out());
        assertTrue(
                session.out()
                        .endsWith(
                                "2 errors, 0 warnings, 0 notes in 1 article and 0 targets: xliff-syntax 1, yaml-syntax 1\n"),
                session.out());
    }

    @Test
    void jsonIsWholeWhateverIsFound() throws IOException {
        session.write("translations/nl/a.xlf", bundle("<notes><note category=\"allow\">\"x\"</note></notes>"));
        session.run(0, "check", "--format", "json");
        assertEquals(
                """
                {
                  "findings" : [ {
                    "file" : "translations/nl/a.xlf",
                    "line" : 4,
                    "column" : 5,
                    "severity" : "warning",
                    "code" : "allow-unused",
                    "message" : "unit u1: a note allows \\"x\\", which is not found here",
                    "hint" : "delete the note, or see whether the name in it is misspelled"
                  } ],
                  "summary" : {
                    "articles" : 1,
                    "targets" : 1,
                    "errors" : 0,
                    "warnings" : 1,
                    "notes" : 0,
                    "codes" : {
                      "allow-unused" : 1
                    }
                  }
                }
                """,
                session.out());
        session.run(0, "check", "--format", "json", "--disable", "allow-unused");
        try (JsonParser parser = new JsonFactory().createParser(session.out())) {
            while (parser.nextToken() != null) {
                assertTrue(parser.currentLocation().getLineNr() > 0);
            }
        }
    }

    @Test
    void anAddressThatNoArticleLinksToIsReportedWhereAllAreChecked() {
        session.write("articles/a.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\n[Here](https://a.example).\n");
        session.write(
                "translations/nl/addresses.csv",
                "address,localized\nhttps://a.example,https://a.example/nl\nhttps://b.example,https://b.example/nl\n");
        session.run(0, "check");
        assertEquals(
                "translations/nl/addresses.csv:3:1: warning[address-unused]: no article links to https://b.example",
                session.out().lines().findFirst().orElse(""));
        session.run(0, "check", "--article", "a");
        assertEquals("nothing found in 1 article and 1 target\n", session.out());
    }

    @Test
    void linksAndImagesOfAnArticleAreFollowed() {
        session.write(
                "articles/a.md",
                "---\ntitle: Good news\ndate: 2023-05-10\n---\n\n[Here](b.md).\n\n![A map](images/map.png)\n");
        session.run(1, "check");
        assertTrue(
                session.out().startsWith("articles/a.md:6:1: error[link-article-unknown]: there is no article b.md\n"));
        assertTrue(session.out().contains("error[image-missing]"), session.out());
    }

    /** A file of every kind that an edition is made of, each with a fault; {@code |} stands for a line's end. */
    @ParameterizedTest
    @CsvSource({
        "archive.yaml,title: T|source: en|color: red,archive.yaml:3:1: warning[yaml-key-unknown]",
        "siblings.yaml,locales: [english!],siblings.yaml:1:10: error[sibling-invalid]",
        "fonts/broken.ttf,no font,fonts/broken.ttf: error[font-unreadable]",
        "articles/a.md,---|title: Good news|date: May 10|---,articles/a.md:3:7: error[date-invalid]",
        "translations/nl/imprint.yaml,name: N|mail: nobody,translations/nl/imprint.yaml:2:7: error[mail-invalid]",
        "translations/nl/labels.properties,pagina=P,translations/nl/labels.properties:1: warning[label-unknown]",
        "translations/nl/hyphenation.txt,Auf--lage,translations/nl/hyphenation.txt:1:1: warning[hyphenation-invalid]",
        "translations/nl/addresses.csv,address|x,translations/nl/addresses.csv:1:1: error[address-column]",
        "translations/nl/theme.yaml,fonts:|  text: Nowhere,translations/nl/theme.yaml:2:9: error[theme-font-missing]",
        "theme/theme.yaml,colours:|  accent: red,theme/theme.yaml:2:11: error[colour-invalid]",
        "theme/theme.yaml,colours:|  accent: '#ff9999',theme/theme.yaml:2:11: error[contrast-low]",
        "theme/theme.yaml,logo: logo.svg,theme/theme.yaml:1:7: error[image-missing]",
        "theme/theme.yaml,logo: ../../logo.svg,theme/theme.yaml:1:7: error[file-outside]"
    })
    void whatAnExportWouldReportIsFound(String file, String text, String finding) {
        session.write(file, text.replace('|', '\n') + "\n");
        int code = finding.contains(" error[") ? 1 : 0;
        session.run(code, "check");
        assertEquals(1, reported(finding), session.out() + session.err());
        session.run(code, "export", "--format", "html");
        assertTrue(reported(finding) > 0, session.err());
    }

    private long reported(String finding) {
        return (session.out() + session.err())
                .lines()
                .filter(line -> line.startsWith(finding))
                .count();
    }

    /** An export says them of each edition, for no file of the archive has what comes out of it. */
    @ParameterizedTest
    @CsvSource({
        "translations/nl/imprint.yaml,name: Het Bureau 西",
        "translations/nl/imprint.yaml,'name: N|responsible: 西'",
        "translations/nl/labels.properties,phone=西"
    })
    void aCharacterOfABundlesOwnThatNoFontHasIsFound(String file, String text) {
        session.write("translations/nl-BE/imprint.yaml", "name: N\nphone: +32 2 123456\n");
        session.write(file, text.replace('|', '\n') + "\n");
        session.run(1, "check");
        assertEquals(1, reported(file + ": error[glyph-missing]: no glyph for 西 U+897F"), session.out());
        session.run(1, "export", "--format", "pdf");
        assertTrue(session.err().contains("error[glyph-missing]: no glyph for 西 U+897F"), session.err());
    }

    @Test
    void codeAndCreditsThatNoFontHasAreFoundAsAnExportFindsThem() {
        session.write("articles/a.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe `西`.\n\n    西\n");
        session.run(1, "check");
        assertEquals(1, reported("articles/a.md:6:1: error[glyph-missing]"), session.out());
        assertEquals(1, reported("articles/a.md:8:1: error[glyph-missing]"), session.out());
    }
}
