package parkhang.translation.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Bundles;

/** Files that are not to be trusted: each is reported where the fault is, and nothing of it is used. */
class BadXliffTest {
    private static final String GOOD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
              <file id="f1" original="sample.md">
                <unit id="u1" type="parkhang:title">
                  <segment state="translated">
                    <source>Title</source>
                    <target>Titel</target>
                  </segment>
                </unit>
                <unit id="u2">
                  <segment state="final">
                    <source>Text</source>
                    <target>Tekst</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<ArticleTargets> read(String xliff) {
        ArticleTargets none = Bundles.none(Bundles.DUTCH);
        return XliffReader.read(SourceText.of(none.file(), xliff), none, diagnostics);
    }

    private List<String> reported(String xliff) {
        assertEquals(Optional.empty(), read(xliff));
        return Reported.in(diagnostics);
    }

    private static String with(String part, String other) {
        assertTrue(GOOD.contains(part));
        return GOOD.replace(part, other);
    }

    @Test
    void theGoodFileIsGood() {
        assertEquals(2, read(GOOD).orElseThrow().units().size());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "srcLang=\"en\"           | srcLang=\"de\"            | xliff-locale@2:1",
                "trgLang=\"nl\"           | trgLang=\"de\"            | xliff-locale@2:1",
                "' trgLang=\"nl\"'        | ''                        | xliff-locale@2:1",
                "trgLang=\"nl\"           | trgLang=\"../nl\"         | xliff-locale@2:1",
                "sample.md                | other.md                  | xliff-article@3:3",
                "sample.md                | ../../sample.md           | xliff-article@3:3",
                "sample.md                | /etc/passwd               | xliff-article@3:3",
                "document:2.0             | document:1.2              | xliff-version@2:1",
                "document:2.0             | document:3.0              | xliff-version@2:1",
                "id=\"u2\"                | id=\"u1\"                 | xliff-unit@10:5",
                "' id=\"u2\"'             | ''                        | xliff-unit@10:5",
                "<source>Text</source>    | ''                        | xliff-unit@10:5",
                "state=\"final\"          | state=\"signed-off\"      | xliff-state@11:7",
                "state=\"final\"          | state=\"\"                | xliff-state@11:7",
                "<target>Tekst</target>   | Tekst                     | xliff-misplaced@13:9",
                "<target>Tekst</target>   | <target>A</target><target>B</target> | xliff-misplaced@13:27",
                "<target>Tekst</target>   | <target><cp hex=\"0001\"/></target> | xliff-unsupported@13:17",
                "<target>Tekst</target>   | <target><y xmlns=\"urn:y\"/></target> | xliff-unsupported@13:17",
                "<target>Tekst</target>   | <target><ph id=\"1\">x</ph></target> | xliff-misplaced@13:17",
                "<target>Tekst</target>   | <target order=\"a\">A</target> | xliff-misplaced@13:9",
                "<unit id=\"u2\">         | <unit id=\"u2\"><notes><note><b>x</b></note></notes> | xliff-unsupported@10:32",
                "<unit id=\"u2\">         | <unit id=\"u2\" xmlns:x=\"urn:1\"><notes xmlns:x=\"urn:2\"/> | xliff-unsupported@10:35",
                "</file>                  | </file><file id=\"f2\"><unit id=\"u3\"><segment><source>x</source></segment></unit></file> | xliff-article@16:10",
                "<unit id=\"u2\">         | words <unit id=\"u2\">     | xliff-misplaced@10:5",
                "<target>Tekst</target>   | <target>Tekst             | xliff-syntax@14:7",
                "<target>Tekst</target>   | <target>a & b</target>    | xliff-syntax@13:18",
                "<target>Tekst</target>   | <target>a&nbsp;b</target> | xliff-syntax@13:18",
                "<target>Tekst</target>   | <target>a&#1;b</target>   | xliff-syntax@13:18",
                "state=\"final\"          | state=\"final\" state=\"final\" | xliff-syntax@11:30",
                "' version=\"2.1\"'       | ' version=\"2.1\" x:y=\"z\"' | xliff-syntax@2:1",
            })
    void aFaultIsReportedWhereItIs(String part, String other, String expected) {
        List<String> reported = reported(with(part, other));
        assertEquals(1, reported.size(), reported::toString);
        String code = expected.substring(0, expected.indexOf('@'));
        String line = expected.substring(code.length(), expected.indexOf(':') + 1);
        assertTrue(
                code.equals("xliff-syntax")
                        ? reported.get(0).startsWith(code + line)
                        : reported.get(0).equals(expected),
                () -> reported + " instead of " + expected);
    }

    @Test
    void aTargetBelowItsSegmentIsReported() {
        String xliff =
                with("        <target>Tekst</target>\n      </segment>", "      </segment><target>Tekst</target>");
        assertEquals(List.of("xliff-misplaced@13:17"), reported(xliff));
    }

    @Test
    void everyTruncationIsReported() {
        for (int end = 1; end < GOOD.stripTrailing().length(); end++) {
            Diagnostics found = new Diagnostics();
            ArticleTargets none = Bundles.none(Bundles.DUTCH);
            String truncated = GOOD.substring(0, end);
            assertEquals(Optional.empty(), XliffReader.read(SourceText.of("a.xlf", truncated), none, found), truncated);
            assertEquals(List.of("xliff-syntax"), Reported.codes(found), truncated);
            assertTrue(found.list().get(0).place().line() > 0);
        }
    }

    @Test
    void whatFollowsTheRootIsReported() {
        assertEquals(List.of("xliff-syntax@18:1"), reported(GOOD + "and more"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no xml",
                "{\"json\": 1}",
                "PK\u0003\u0004",
                "<",
                "<!-- only -->",
                "<?xml version='1.0'?>"
            })
    void whatIsNoXmlIsReported(String text) {
        assertEquals(Optional.empty(), read(text));
        assertEquals(List.of("xliff-syntax"), Reported.codes(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "<xliff/>", "<tmx version='1.4'/>", "<x:xliff xmlns:x='urn:x'/>"})
    void anotherRootIsReported(String text) {
        assertEquals(List.of("xliff-version@1:1"), reported(text));
    }

    @Test
    void xliff12IsReportedByItsVersion() {
        reported("<?xml version='1.0'?>\n<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>");
        assertEquals(List.of("the file is XLIFF 1.2"), Reported.messages(diagnostics));
    }

    @Test
    void anExternalEntityIsNeverRead() {
        String doctype = "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<xliff ";
        assertEquals(
                List.of("xliff-doctype@2:1"), reported(with("<xliff ", doctype).replace("Tekst", "&e;")));
    }

    @Test
    void anExternalDoctypeIsNeverRead() {
        String doctype = "<!DOCTYPE xliff SYSTEM \"http://localhost:1/x.dtd\">\n<xliff ";
        assertEquals(List.of("xliff-doctype@2:1"), reported(with("<xliff ", doctype)));
    }

    @Test
    void aBillionLaughsAreNeverLaughed() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE xliff [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 40; i++) {
            doctype.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String text = with("<xliff ", doctype + "]>\n<xliff ").replace("Tekst", "&l39;");
        assertEquals(List.of("xliff-doctype@2:1"), reported(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pc id=\"1\">", "<mrk id=\"1\">", "<x:y xmlns:x=\"urn:x\">"})
    void deepNestingIsReported(String element) {
        String name = element.substring(1, element.indexOf(' '));
        String deep = element.repeat(10_000) + ("</" + name + ">").repeat(10_000);
        assertEquals(
                List.of("xliff-syntax@13:1"),
                reported(with("<target>Tekst</target>", "<target>" + deep + "</target>")).stream()
                        .map(found -> found.replaceAll(":\\d+$", ":1"))
                        .toList());
    }

    @Test
    void severalFaultsAreAllReported() {
        assertEquals(
                List.of("xliff-locale@2:1", "xliff-article@3:3", "xliff-unit@10:5"),
                reported(with("trgLang=\"nl\"", "trgLang=\"fr\"")
                        .replace("sample.md", "x.md")
                        .replace("id=\"u2\"", "id=\"u1\"")));
    }
}
