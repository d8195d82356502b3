package parkhang.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private enum TestCode implements Code {
        TARGET_MISSING(Severity.WARNING),
        NO_PAPER(Severity.ERROR);

        private final Severity severity;

        TestCode(Severity severity) {
            this.severity = severity;
        }

        @Override
        public Severity severity() {
            return severity;
        }

        @Override
        public String hint() {
            return "translate it";
        }
    }

    @Test
    void isPrintedInGnuStyleWithItsHintBelow() {
        Place place = new Place("translations/nl/tibet-dna.xlf", 42, 7);
        assertEquals(
                "translations/nl/tibet-dna.xlf:42:7: warning[target-missing]: unit u7 has no target\n"
                        + "  hint: translate it",
                new Diagnostic(place, TestCode.TARGET_MISSING, "unit u7 has no target").toString());
    }

    @Test
    void aPlaceLeavesOutWhatIsNotKnown() {
        assertEquals("a.md", Place.of("a.md").toString());
        assertEquals("a.md:3", Place.of("a.md", 3).toString());
    }

    @Test
    void onlyAnErrorMakesARunFail() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Place.of("a.md"), TestCode.TARGET_MISSING, "a warning");
        assertFalse(diagnostics.hasErrors());
        diagnostics.report(Place.of("a.md"), TestCode.NO_PAPER, "an error");
        assertTrue(diagnostics.hasErrors());
    }

    @Test
    void anotherRunsFindingsComeAfterTheOwn() {
        Diagnostics own = new Diagnostics();
        own.report(Place.of("a.md"), TestCode.NO_PAPER, "own");
        Diagnostics other = new Diagnostics();
        other.report(Place.of("b.md"), TestCode.NO_PAPER, "other");
        own.add(other);
        assertEquals(
                List.of("own", "other"),
                own.list().stream().map(Diagnostic::message).toList());
    }

    @Test
    void theListDoesNotGrowUnderItsReader() {
        Diagnostics diagnostics = new Diagnostics();
        List<Diagnostic> before = diagnostics.list();
        diagnostics.report(Place.of("a.md"), TestCode.NO_PAPER, "later");
        assertEquals(List.of(), before);
    }
}
