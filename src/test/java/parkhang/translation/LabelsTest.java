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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.text.SourceText;

class LabelsTest {
    private static final List<String> LANGUAGES =
            List.of("en", "nl", "de", "fr", "bo", "ar", "es", "he", "it", "pt", "ru", "zh");

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
        arguments.put("names", "NAMES");
        arguments.put("address", "ADDRESS");
        arguments.put("office", "OFFICE");
        arguments.put("title", "TITLE");
        arguments.put("count", "9");
        arguments.put("words", "WORDS");
        arguments.put("state", state.word());
        return arguments;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "bo", "ar", "es", "he", "it", "pt", "ru", "zh-Hans"})
    void everyLanguageOfTheProgramHasEveryLabel(String tag) {
        assertEquals(program("en").keys(), program(tag).keys());
        for (String key : program(tag).keys()) {
            for (String language : LANGUAGES) {
                for (State state : State.values()) {
                    String label = program(tag).get(key, arguments(language, state));
                    assertFalse(label.isBlank() || label.contains("{") || label.contains("}"), key + ": " + label);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,Page 3 of 9",
        "nl,Pagina 3 van 9",
        "de,Seite 3 von 9",
        "fr,Page 3 sur 9",
        "bo,ཤོག་གྲངས་ 3/9",
        "ar,صفحة 3 من 9",
        "es,Página 3 de 9",
        "he,עמוד 3 מתוך 9",
        "it,Pagina 3 di 9",
        "pt,Página 3 de 9",
        "ru,Страница 3 из 9",
        "zh-Hans,第 3 页，共 9 页",
        "zh,第 3 页，共 9 页",
    })
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
        assertEquals(Set.of(), program("zh-Hant").keys());
        assertEquals(Set.of(), program("pt-BR").keys(), "it inherits those of pt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "bo", "de", "en", "es", "fr", "he", "it", "nl", "pt", "ru", "zh-Hans"})
    void whatNobodyHasTranslatedIsNotTranslatedToNoPercent(String tag) {
        Map<String, Object> arguments = arguments("en", State.TRANSLATED);
        arguments.put("percent", 0.0);
        for (String key : List.of("banner", "banner-omit", "translation-state")) {
            String label = program(tag).get(key, arguments);
            assertFalse(label.codePoints().anyMatch(Character::isDigit) || label.contains("%"), label);
            assertFalse(label.isBlank() || label.contains("{") || label.contains("  "), label);
        }
    }

    /** As a reader has it of an English article, whole and read, and of 57 % that nobody has read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Traducido del inglés íntegramente, revisado|Traducido del inglés (57_%), sin revisar",
                "it|Tradotto dall’inglese per intero, rivisto|Tradotto dall’inglese (57%), non rivisto",
                "pt|Traduzido do inglês na íntegra, com revisão|Traduzido do inglês (57%), sem revisão",
                "ru|Переведено полностью с английского, проверено|Переведено на 57_% с английского, не проверено",
                "zh|译自英语，已全部翻译，已审校|译自英语，已翻译 57%，未经审校",
                "he|תורגם מאנגלית במלואו, נבדק|תורגם מאנגלית (57%), לא נבדק",
                "ar|مترجم بالكامل من الإنجليزية، ومُراجَع|مترجم بنسبة 57% من الإنجليزية، وغير مُراجَع",
            })
    void aTranslationsStateIsASentence(String tag, String whole, String part) {
        Map<String, Object> arguments = arguments("en", State.TRANSLATED);
        arguments.put("name", Locales.nameIn(Locale.ENGLISH, Locale.forLanguageTag(tag)));
        assertEquals(part, shown(program(tag).get("translation-state", arguments)));
        arguments.put("percent", 1.0);
        arguments.put("state", State.REVIEWED.word());
        assertEquals(whole, shown(program(tag).get("translation-state", arguments)));
    }

    private static String shown(String label) {
        return label.replace('\u00A0', '_').replace("\u200E", "");
    }

    /** Where a language needs an ending or a preposition for each, none of the program's own is "the original language". */
    @ParameterizedTest
    @ValueSource(strings = {"it", "ru"})
    void languagesAreDeclined(String tag) {
        for (String language : LANGUAGES) {
            boolean own = language.equals(tag);
            String label = program(tag).get("translation-state", arguments(language, State.FINAL));
            assertEquals(own, label.contains("NAME"), label);
        }
    }

    /** Nobody is told that a native editor has read what none has. */
    @Test
    void whatNoEditorHasReadIsDocumentedSo() throws IOException {
        Path labels = Path.of("src/main/resources/parkhang/translation/labels");
        Set<String> unread = new TreeSet<>();
        try (Stream<Path> files = Files.list(labels)) {
            for (Path file : files.toList()) {
                if (Files.readString(file).startsWith("# Not yet reviewed")) {
                    unread.add("`" + file.getFileName().toString().replace(".properties", "") + "`");
                }
            }
        }
        String documented = Files.readString(Path.of("docs/labels.md")).replace('\n', ' ');
        assertTrue(documented.contains("not yet been reviewed by a native editor: " + String.join(", ", unread) + "."));
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
                "banner = {percent, plural, =0 {none} other {{name, select, other {{nobody}}}}}",
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
