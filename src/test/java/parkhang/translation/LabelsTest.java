package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class LabelsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Labels read(String text) {
        return LabelReader.read(SourceText.of("labels.properties", text), Locale.GERMAN, diagnostics);
    }

    private static Labels program(String tag) {
        return LabelReader.ofProgram(Locale.forLanguageTag(tag));
    }

    private static Map<String, Object> arguments(String language, State state) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("page", "3");
        arguments.put("pages", "9");
        arguments.put("number", 1);
        arguments.put("time", "TIME");
        arguments.put("date", "DATE");
        arguments.put("percent", 0.57);
        arguments.put("language", language);
        arguments.put("name", "NAME");
        arguments.put("address", "ADDRESS");
        arguments.put("office", "OFFICE");
        arguments.put("state", state.word());
        return arguments;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "bo"})
    void everyLanguageOfTheProgramHasEveryLabel(String tag) {
        assertEquals(program("en").keys(), program(tag).keys());
        for (String key : program(tag).keys()) {
            for (String language : List.of("en", "nl", "de", "fr", "bo")) {
                for (State state : State.values()) {
                    String label = program(tag).get(key, arguments(language, state));
                    assertFalse(label.isBlank() || label.contains("{") || label.contains("}"), key + ": " + label);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Page 3 of 9", "nl,Pagina 3 van 9", "de,Seite 3 von 9", "fr,Page 3 sur 9", "bo,ཤོག་གྲངས་ 3/9"})
    void theFolioCountsPages(String tag, String expected) {
        assertEquals(expected, program(tag).get("folio", arguments("en", State.FINAL)));
    }

    @Test
    void wordsAreThoseOfTheLanguage() {
        assertEquals("Telefon", program("de").get("phone"));
        assertEquals("Tél.", program("fr").get("phone"));
        assertEquals(
                "Zu 57\u00A0% aus dem Englischen übersetzt, nicht geprüft",
                program("de").get("translation-state", arguments("en", State.TRANSLATED)));
        assertEquals(
                "དབྱིན་ཡིག་ནས་ 57% བསྒྱུར་ཟིན། ཞུ་དག་བྱས་མེད།",
                program("bo").get("translation-state", arguments("en", State.TRANSLATED)));
        assertEquals(Set.of(), program("ja").keys());
    }

    @Test
    void anArchivesOwnLabelsOverrideTheProgramsKeyByKey() {
        Labels labels = Labels.inherited(List.of(read("phone = Tel.\n"), program("de")));
        assertEquals("Tel.", labels.get("phone"));
        assertEquals("Fax", labels.get("fax"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aBrokenPatternIsReportedWithItsLineAndLeftOut() {
        Labels labels = read("# ours\n\nphone = Tel.\nfolio = Seite {page von {pages}\nfax = {\n");
        assertEquals(Set.of("phone"), labels.keys());
        assertEquals(List.of("label-pattern@4", "label-pattern@5"), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folio = Seite {0} von {1}",
                "folio = Seite {page} von {total}",
                "banner = {percent} {percentage}",
                "correction = {date, date, long}",
                "phone = {nobody}",
            })
    void aPatternThatAsksForWhatNobodyGivesIsBroken(String line) {
        assertEquals(Set.of(), read(line).keys());
        assertEquals(List.of("label-pattern@1"), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"folio = {page}", "folio = Seite {page, number} von {pages}", "folio = {pages}: {page}"})
    void aFolioWantsThePageAndThenThePages(String line) {
        assertEquals(Set.of(), read(line).keys());
        assertEquals(List.of("label-pattern@1"), Reported.in(diagnostics));
    }

    @Test
    void anUnknownKeyIsReportedWithItsLine() {
        assertEquals(Set.of("phone"), read("telephone = a\nphone: b\n").keys());
        assertEquals(List.of("label-unknown@1"), Reported.in(diagnostics));
        String message = diagnostics.list().get(0).message();
        assertTrue(message.startsWith("no label is called `telephone`; there are address-code, addresses, "), message);
        assertTrue(message.endsWith(", translation-state, volume-colophon"), message);
    }

    @Test
    void eachKeyIsDocumented() throws IOException {
        String documented = Files.readString(Path.of("docs/labels.md"));
        Set<String> keys = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(documented)
                .results()
                .map(key -> key.group(1))
                .collect(Collectors.toSet());
        assertEquals(LabelReader.ofProgram(Locale.ENGLISH).keys(), keys);
    }

    @Test
    void aLineThatGoesOnIsOneLabel() {
        Labels labels = read("phone = Te\\\n    le\\\n    fon\nfax = a\\\\\nnope = x\n");
        assertEquals("Telefon", labels.get("phone"));
        assertEquals("a\\", labels.get("fax"));
        assertEquals(List.of("label-unknown@5"), Reported.in(diagnostics));
    }

    @Test
    void aCommentDoesNotGoOn() {
        assertEquals("b", read("! comment \\\nphone = b\n").get("phone"));
        assertEquals("b", read("# comment \\\nphone = b\n").get("phone"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void utf8AndEscapesAreRead() {
        assertEquals("བོད་ é", read("phone = བོད་ \\u00e9\n").get("phone"));
    }

    @Test
    void anEscapeThatIsBrokenOrNoTextIsReported() {
        assertEquals(
                Set.of(),
                read("phone = \\u12\nfax = \\u0001\nnotes = \\uD800\n").keys());
        assertEquals(List.of("label-pattern@1", "label-pattern@2", "label-pattern@3"), Reported.in(diagnostics));
    }

    @Test
    void aLongRunOfBackslashesIsReadInNoTime() {
        read("phone = " + "\\".repeat(1 << 18) + "x\n");
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aLabelThatNobodyWroteIsABug() {
        assertThrows(IllegalArgumentException.class, () -> program("en").get("nothing"));
    }
}
