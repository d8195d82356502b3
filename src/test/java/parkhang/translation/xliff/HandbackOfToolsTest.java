package parkhang.translation.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;

/** XLIFF as translators' tools are known to return it. */
class HandbackOfToolsTest {
    private static final String TWO =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl">
              <file id="a" original="a.md"><unit id="u1" type="parkhang:paragraph">%s</unit></file>
            </xliff>
            """;
    private static final String ONE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" version="1.2">
              <file original="a.md" source-language="en" target-language="nl" datatype="plaintext"><body>
                <trans-unit id="u1" approved="no">%s</trans-unit></body></file>
            </xliff>
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Handback> read(String xliff) {
        SourceText source = SourceText.of("back.xlf", xliff);
        return xliff.contains("version=\"1.2\"")
                ? Xliff1Handback.read(source, diagnostics)
                : XliffHandback.read(source, diagnostics);
    }

    private HandedUnit unit(String form, String inside) {
        List<HandedUnit> units = read(form.formatted(inside))
                .orElseThrow(() -> new AssertionError(diagnostics.list()))
                .units();
        return units.get(0);
    }

    private static @Nullable State state(String word) {
        return word.equals("-") ? null : State.of(word).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                               | -          | no state, as OmegaT leaves it",
                "state=\"initial\" subState=\"parkhang:open\"     | -          | our own mark, untouched",
                "state=\"initial\"                                | initial    | a tool's own word",
                "state=\"translated\"                             | translated | any tool",
                "state=\"translated\" subState=\"poedit:fuzzy\"   | initial    | Poedit: needs work",
                "state=\"needs-translation\"                      | initial    | a word of version 1.2 (vsc-xliff-sync 50)",
                "state=\"new\"                                    | initial    | a word of version 1.2 (ngx-i18nsupport 57)",
                "state=\"finale\"                                 | -          | seen at Memsource (matecat xliff-parser 74)",
                "state=\"final\"                                  | final      | any tool",
            })
    void statesOfVersion2AreWhatTheToolMeans(String attributes, String expected, String why) {
        HandedUnit unit = unit(TWO, "<segment " + attributes + "><source>a</source><target>b</target></segment>");
        assertEquals(state(expected), unit.state(), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                               | -          | OmegaT",
                "state=\"needs-translation\" state-qualifier=\"x-parkhang-open\" | - | our own, untouched: OmegaT keeps it",
                "state=\"needs-l10n\"                             | initial    | Poedit: needs work",
                "state=\"needs-adaptation\"                       | initial    | older Poedit",
                "state=\"new\"                                    | initial    | Weblate: needs editing",
                "state=\"translated\"                             | translated | Poedit, Weblate",
                "state=\"signed-off\"                             | reviewed   | Trados",
                "state=\"final\"                                  | final      | Weblate: approved",
                "state=\"x-locked\"                               | -          | a tool's own word",
            })
    void statesOfVersion1AreWhatTheToolMeans(String attributes, String expected, String why) {
        HandedUnit unit = unit(ONE, "<source>a</source><target " + attributes + ">b</target>");
        assertEquals(state(expected), unit.state(), why);
    }

    @Test
    void notesThatTranslateToolkitMovesIntoTheSegmentAreFound() {
        HandedUnit unit = unit(
                TWO,
                "<segment><source>a</source><target>b</target><note>parkhang-base: 0123456789a0</note><note>why?</note></segment>");
        assertEquals("0123456789a0", unit.base());
        assertEquals(1, unit.notes().size());
        assertEquals("why?", unit.notes().get(0).text());
    }

    @Test
    void segmentsOfMemoqAreOneAgain() {
        HandedUnit unit = unit(
                ONE,
                """
                <source>One. <g id="1">Two</g>.</source>
                <seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2"><g id="1">Two</g>.</mrk></seg-source>
                <target state="translated" mq:status="Confirmed"><mrk mtype="seg" mid="1">Een.</mrk> <mrk mtype="seg" mid="2"><g id="1">Twee</g>.</mrk></target>
                <mq:segments/>""");
        assertEquals(
                new Content(List.of(
                        new Content.Text("Een. "),
                        new Content.Paired("1", List.of(new Content.Text("Twee"))),
                        new Content.Text("."))),
                unit.target());
        assertEquals(State.TRANSLATED, unit.state());
    }

    @Test
    void aTargetWithEmptySegmentsIsNotFinished() {
        HandedUnit unit = unit(
                ONE,
                "<source>One. Two.</source><target state=\"translated\"><mrk mtype=\"seg\" mid=\"1\">Een.</mrk> "
                        + "<mrk mtype=\"seg\" mid=\"2\"/></target>");
        assertEquals(State.INITIAL, unit.state());
    }

    @Test
    void codesInOtherElementsAreTheSameCodes() {
        HandedUnit unit = unit(
                ONE,
                "<source>a<x id=\"2\"/></source><target><bpt id=\"1\" rid=\"1\">&lt;b&gt;</bpt>b<ept id=\"1\" rid=\"1\">"
                        + "&lt;/b&gt;</ept><ph id=\"2\">[^n]</ph></target>");
        assertEquals(
                new Content(
                        List.of(new Content.Paired("1", List.of(new Content.Text("b"))), new Content.Standalone("2"))),
                unit.target());
    }

    @Test
    void aMatchIsNoTarget() {
        HandedUnit unit = unit(
                ONE, "<source>a</source><alt-trans><source>x</source><target>y</target></alt-trans><note>n</note>");
        assertEquals(text("a"), unit.source());
        assertEquals(null, unit.target());
    }

    @Test
    void layoutIsNoMatter() {
        String file = ONE.formatted("<source>a</source>\n<target\n xml:lang=\"nl\"\n>b</target>")
                .replace("\n", "\r\n")
                .replace("original=\"a.md\"", "original='../../articles/a.md'");
        Handback back = read("\uFEFF" + file).orElseThrow();
        assertEquals(text("b"), back.units().get(0).target());
        assertEquals("a", back.units().get(0).slug());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<source>a</source>   | <source>a             | xliff-syntax",
                "' id=\"u1\"'         | ''                    | xliff-unit",
                "<source>a</source>   | ''                    | xliff-unit",
                "original=\"a.md\"    | original=\"nl.docx\"  | xliff-article",
            })
    void aBrokenFileIsRefusedAsAWhole(String part, String other, String code) {
        for (String form : List.of(ONE, TWO)) {
            String inside = form.equals(ONE) ? "<source>a</source>" : "<segment><source>a</source></segment>";
            String good = form.formatted(inside);
            assertTrue(good.contains(part));
            Diagnostics found = new Diagnostics();
            SourceText source = SourceText.of("back.xlf", good.replace(part, other));
            Optional<Handback> back =
                    form.equals(ONE) ? Xliff1Handback.read(source, found) : XliffHandback.read(source, found);
            assertEquals(Optional.empty(), back);
            assertEquals(List.of(code), Reported.codes(found));
            assertTrue(found.list().get(0).place().line() > 0);
        }
    }
}
