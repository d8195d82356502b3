package parkhang.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.State;
import parkhang.translation.TranslationCode;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;
import parkhang.translation.UnitNote;

class UnitFindingsTest {

    private static UnitFindings findings(Set<String> disabled, String... allowed) {
        BundleUnit unit = new BundleUnit(
                new Place("translations/nl/sample.xlf", 7, 5),
                "u3",
                UnitKind.PARAGRAPH,
                new Content(List.of()),
                List.of(),
                null,
                State.TRANSLATED,
                null,
                Stream.of(allowed)
                        .map(text -> UnitNote.of(UnitNote.ALLOW, text))
                        .toList(),
                Foreign.NONE);
        Unit source = Unit.of(UnitKind.PARAGRAPH, new Place("articles/sample.md", 7, 1), List.of());
        return new UnitFindings(
                Pair.of(source, unit, unit.source(), Locale.ENGLISH, Locale.forLanguageTag("nl")), disabled);
    }

    private static List<String> reported(UnitFindings findings) {
        findings.report(TranslationCode.CODE_MISSING.with(Map.of("codes", "1")));
        findings.reportUnneeded();
        return findings.list().stream().map(Diagnostic::toString).toList();
    }

    private static String line(TranslationCode code, String message) {
        return new Diagnostic(new Place("translations/nl/sample.xlf", 7, 5), code, message).toString();
    }

    @Test
    void aFindingNamesItsUnit() {
        assertEquals(
                List.of(line(TranslationCode.CODE_MISSING, "unit u3: the target lacks the source's code 1")),
                reported(findings(Set.of())));
    }

    @Test
    void aNoteAllowsIt() {
        assertEquals(List.of(), reported(findings(Set.of(), "code-missing: no emphasis in Tibetan")));
        assertEquals(List.of(), reported(findings(Set.of(), " code-missing\nno emphasis in Tibetan")));
    }

    @Test
    void aNoteThatAllowsNothingIsReported() {
        assertEquals(
                List.of(
                        line(TranslationCode.CODE_MISSING, "unit u3: the target lacks the source's code 1"),
                        line(
                                TranslationCode.ALLOW_UNUSED,
                                "unit u3: a note allows code-mising, which is not found here")),
                reported(findings(Set.of(), "code-mising: a slip of the pen")));
    }

    @Test
    void whatTheUserLeavesOutIsNeitherReportedNorMissed() {
        assertEquals(List.of(), reported(findings(Set.of("code-missing"))));
        assertEquals(List.of(), reported(findings(Set.of("code-missing"), "code-missing: why not")));
        assertEquals(List.of(), reported(findings(Set.of("code-missing", "allow-unused"), "number-changed: once")));
    }
}
