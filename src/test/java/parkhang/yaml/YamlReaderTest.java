package parkhang.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<YamlMapping> read(String yaml) {
        return new YamlReader("a.yaml", 0, diagnostics).read(yaml);
    }

    private YamlMapping mapping(String yaml) {
        return read(yaml).orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    @Test
    void valuesStayTheTextThatWasWritten() {
        YamlMapping yaml = mapping("date: 2023-05-10\nnumber: 007\nyes: no\nfloat: 1.0\nquoted: ' a '\n");
        assertEquals(Optional.of("2023-05-10"), yaml.text("date"));
        assertEquals(Optional.of("007"), yaml.text("number"));
        assertEquals(Optional.of("no"), yaml.text("yes"));
        assertEquals(Optional.of("1.0"), yaml.text("float"));
        assertEquals(Optional.of("a"), yaml.text("quoted"));
        assertEquals(Optional.empty(), yaml.text("missing"));
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title: Tibet: what is known'      | yaml-syntax@1:13",
                "'a: 1\n\tb: 2'                     | yaml-syntax@2:1",
                "'a: \"open'                        | yaml-syntax@1:9",
                "'a: [1, 2'                         | yaml-syntax@1:9",
                "'😀: \"a\" b'                      | yaml-syntax@1:8",
                "'a: *nothing'                      | yaml-syntax@1:4",
                "'a: 1\n---\nb: 2'                  | yaml-syntax@2:1",
                "'- a\n- b'                         | yaml-not-a-mapping@1:1",
                "'a text'                           | yaml-not-a-mapping@1:1",
                "''                                 | yaml-not-a-mapping@1",
            })
    void brokenYamlIsReportedWhereItBreaks(String yaml, String expected) {
        assertEquals(Optional.empty(), read(yaml));
        assertEquals(List.of(expected), Reported.in(diagnostics));
    }

    @Test
    void placesCountTheLinesBeforeTheYaml() {
        YamlMapping yaml =
                new YamlReader("a.md", 3, diagnostics).read("a: 1\nbcd: 😀 x\n").orElseThrow();
        assertEquals("a.md:5:6", yaml.place("bcd").toString());
        assertEquals("a.md:4:1", yaml.place("missing").toString());
    }

    @Test
    void unknownKeysAreReportedAtTheKey() {
        mapping("titel: a\ntitle: b\n<<: {d: e}\n").reportUnknown(Set.of("title"));
        assertEquals(List.of("yaml-key-unknown@1:1", "yaml-key-unknown@3:1"), Reported.in(diagnostics));
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAtTheSecond() {
        YamlMapping yaml = mapping("a: one\nb: x\na: two\n");
        yaml.reportUnknown(Set.of("a", "b"));
        assertEquals(Optional.of("one"), yaml.text("a"));
        assertEquals(List.of("yaml-key-twice@3:1"), Reported.in(diagnostics));
    }

    @Test
    void aMissingOrEmptyKeyIsReportedAtTheMapping() {
        YamlMapping yaml = mapping("\n\na:\nb: ''\nc: null\n");
        assertEquals(Optional.empty(), yaml.required("a"));
        assertEquals(Optional.empty(), yaml.required("b"));
        assertEquals(Optional.empty(), yaml.required("c"));
        assertEquals(Optional.empty(), yaml.required("d"));
        assertEquals(
                List.of("yaml-key-missing@3:1", "yaml-key-missing@3:1", "yaml-key-missing@3:1", "yaml-key-missing@3:1"),
                Reported.in(diagnostics));
    }

    @Test
    void aValueOfAnotherKindIsReportedOnceAtTheValue() {
        YamlMapping yaml = mapping("a: [x]\nb: {c: d}\ne: f\ng: [h, [i]]\n");
        assertEquals(Optional.empty(), yaml.required("a"));
        assertEquals(Optional.empty(), yaml.text("b"));
        assertEquals(Optional.empty(), yaml.mapping("e"));
        assertEquals(List.of("h"), yaml.texts("g"));
        assertEquals(
                List.of("yaml-value-kind@1:4", "yaml-value-kind@2:4", "yaml-value-kind@3:4", "yaml-value-kind@4:8"),
                Reported.in(diagnostics));
    }

    @Test
    void aSingleTextServesAsAList() {
        assertEquals(List.of("x"), mapping("a: x\n").texts("a"));
        assertEquals(List.of(), mapping("a:\n").texts("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost/\"]]]]",
                "a: !!java.lang.ProcessBuilder {command: [touch, x]}",
            })
    void aTagThatNamesAClassBuildsNothing(String yaml) {
        assertEquals(Optional.empty(), mapping(yaml).text("a"));
        assertEquals(List.of("yaml-value-kind@1:4"), Reported.in(diagnostics));
    }

    @Test
    void aBillionLaughsAreReported() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
        }
        assertEquals(Optional.empty(), read(yaml.toString()));
        assertEquals(List.of("yaml-syntax"), Reported.codes(diagnostics));
    }

    @Test
    void aNodeThatHoldsItselfEnds() {
        assertEquals(List.of(), mapping("a: &a [*a]\n").texts("a"));
        assertEquals(List.of("yaml-value-kind@1:4"), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "!x [", "&a ["})
    void deepNestingIsReported(String opening) {
        assertEquals(Optional.empty(), read("a: \n " + opening.repeat(10_000)));
        assertTrue(
                Reported.codes(diagnostics).equals(List.of("yaml-syntax")),
                () -> diagnostics.list().toString());
    }

    @Test
    void escapesDoNotSmuggleInWhatNoEditionCanHold() {
        YamlMapping yaml = mapping("a: \"x\\0y\"\nb: \"\\uD800\"\nc: \"\\uFFFF\"\nd: \"e\\u0301\"\n");
        assertEquals(Optional.empty(), yaml.text("a"));
        assertEquals(Optional.empty(), yaml.text("b"));
        assertEquals(Optional.empty(), yaml.text("c"));
        assertEquals(Optional.of("é"), yaml.text("d"));
        assertEquals(
                List.of("control-character@1:4", "control-character@2:4", "control-character@3:4"),
                Reported.in(diagnostics));
    }

    @Test
    void aFlagIsTrueOrFalseAndNothingElse() {
        YamlMapping yaml = mapping("on: true\noff: false\nodd: no\n");
        assertTrue(yaml.flag("on", false));
        assertTrue(yaml.flag("missing", true));
        assertFalse(yaml.flag("off", true));
        assertEquals(List.of(), diagnostics.list());
        yaml.flag("odd", true);
        assertEquals(List.of("yaml-value-kind@3:6"), Reported.in(diagnostics));
    }
}
