package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.markup.TableForm;

class TooWideTablesTest {
    private static String table(int columns) {
        return "<table><tr>" + "<td>1</td>".repeat(columns) + "</tr></table>";
    }

    private static String found(String body) {
        Diagnostics found = new Diagnostics();
        Samples.render(Samples.edition(body), Samples.A4, found);
        return found.list().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    /** Of A4 718 points are between the margins when it is turned, and 467 when it is not. */
    @Test
    void whatAPageHoldsIsLaidOut() {
        assertEquals(71, TableForm.mostColumns(Samples.A4.geometry().whenTurned()));
        assertEquals("", found(table(46)));
        assertEquals("", found(table(60)));
    }

    @Test
    void whatNoPageHoldsIsNamedAndNotLaidOut() {
        for (int columns : new int[] {72, 120, 5_000}) {
            String lines = found(table(columns));
            assertTrue(
                    lines.startsWith(Samples.PLACE + ": error[table-too-wide]: a table has " + columns + " columns"),
                    lines);
        }
    }
}
