package parkhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Explanation;
import parkhang.diagnostic.Explanations;
import parkhang.diagnostic.Severity;

/** Every code on the class path is unique, has a hint, and stands in the catalogue with an example and a remedy. */
class DiagnosticCatalogueTest {
    private static final Path CATALOGUE = Path.of("docs", "diagnostics.md");
    private static final Explanations EXPLANATIONS = Explanations.read();
    private static final Pattern ENTRY = Pattern.compile("(?ms)^### (\\S+)\n(.*?)(?=^##|\\z)");
    private static final List<Code> CODES = imported();
    private static final Map<String, String> ENTRIES = new TreeMap<>();

    static List<Code> codes() {
        return CODES;
    }

    private static List<Code> imported() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("parkhang");
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Code.class))
                .flatMap(type -> List.of(type.reflect().getEnumConstants()).stream())
                .map(Code.class::cast)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    @BeforeAll
    static void read() throws IOException {
        Matcher entry = ENTRY.matcher(Files.readString(CATALOGUE));
        while (entry.find()) {
            assertEquals(null, ENTRIES.put(entry.group(1), entry.group(2)), entry.group(1) + " stands twice");
        }
    }

    @Test
    void noTwoCodesHaveOneId() {
        List<String> ids = codes().stream().map(Code::id).toList();
        assertFalse(ids.isEmpty());
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void nothingStandsInTheCatalogueThatThereIsNoCodeFor() {
        List<String> ids = codes().stream().map(Code::id).toList();
        assertEquals(
                List.of(),
                ENTRIES.keySet().stream().filter(id -> !ids.contains(id)).toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aHintIsOneSentenceWithoutItsFullStop(Code code) {
        String hint = code.hint();
        assertEquals(hint.strip(), hint);
        assertFalse(hint.isEmpty() || hint.endsWith(".") || hint.contains("\n"), hint);
        assertFalse(Pattern.compile("[.!?] \\p{Lu}").matcher(hint).find(), hint);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsDocumentedWithAnExampleAndARemedy(Code code) {
        String entry = ENTRIES.getOrDefault(code.id(), "");
        assertTrue(form(code).matcher(entry).matches(), () -> wanted(code) + "\n\nThere is:\n" + entry);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsExplainedOffline(Code code) {
        Explanation found = EXPLANATIONS.of(code.id()).orElseThrow();
        assertEquals(code.severity(), found.severity());
        assertEquals(ENTRIES.getOrDefault(code.id(), "").strip(), found.text());
        assertTrue(found.text().startsWith(capitalized(code.severity()) + ". " + found.summary()), found.summary());
        assertFalse(found.group().isEmpty());
    }

    @Test
    void nothingElseIsExplained() {
        assertEquals(
                codes().stream().map(Code::id).toList(),
                EXPLANATIONS.list().stream().map(Explanation::code).sorted().toList());
    }

    /** When it is reported, the printed form in a fence, the remedy. */
    private static Pattern form(Code code) {
        String head = "\n" + capitalized(code.severity()) + "\\. \\S[^\n]*\n\n";
        String example = "```\n\\S.*?: " + code.severity().word() + "\\[" + code.id() + "]: [^\n]+\n  hint: "
                + Pattern.quote(code.hint()) + "\n```\n";
        return Pattern.compile(head + example + "\n\\S[^\n]*\n+", Pattern.DOTALL);
    }

    private static String wanted(Code code) {
        String entry = String.join(
                "\n",
                "### " + code.id(),
                "",
                capitalized(code.severity()) + ". (when it is reported)",
                "",
                "```",
                "(file:line:column): " + code.severity().word() + "[" + code.id() + "]: (a real message)",
                "  hint: " + code.hint(),
                "```",
                "",
                "(what the user does about it)");
        return CATALOGUE + " wants this entry in the section of "
                + code.getClass().getPackageName() + ":\n\n" + entry;
    }

    private static String capitalized(Severity severity) {
        return severity.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + severity.word().substring(1);
    }
}
