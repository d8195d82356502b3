package parkhang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.text.Columns;

/** Lines of a mail's text: where they end, and what they hang below. */
class WrappedTextTest {
    private static String wrapped(String text) {
        return WrappedText.of(text, Locale.ENGLISH);
    }

    private static String words(int count) {
        return "eighty12 ".repeat(count).strip();
    }

    @Test
    void aLineEndsAtASpace() {
        String line = words(8);
        assertEquals(71, line.length());
        assertEquals(line + "\n" + line + "\neighty12\n", wrapped(words(17) + "\n"));
        assertEquals(line + "\n", wrapped(line + "\n"));
    }

    @Test
    void itGoesOnBelowItsWordsAndNotBelowItsSign() {
        assertEquals("  • " + words(7) + "\n    eighty12\n", wrapped("  • " + words(8) + "\n"));
        assertEquals("  10. " + words(7) + "\n    eighty12\n", wrapped("  10. " + words(8) + "\n"));
        assertEquals("      • " + words(7) + "\n        eighty12\n", wrapped("      • " + words(8) + "\n"));
        assertEquals("     " + words(7) + "\n     eighty12\n", wrapped("     " + words(8) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"བོད་ལྗོངས་ནང་མི་མང་", "中文字表，", "ภาษาไทยไม่มีช่องว่าง", "かな漢字カナ。", "Donau‑dampf "})
    void whatHasNoSpacesIsDividedAsItsScriptIs(String words) {
        String text = words.repeat(30).strip();
        String wrapped = wrapped(text + "\n");
        assertTrue(wrapped.lines().count() > 3, wrapped);
        assertTrue(wrapped.lines().allMatch(line -> Columns.of(line) <= WrappedText.WIDTH), wrapped);
        assertEquals(text.replace(" ", ""), wrapped.replaceAll("\\s", ""));
    }

    /** Half an address is no link; a program's line that is divided is another line. */
    @Test
    void anAddressAndALineOfCodeStayWhole() {
        String address = "https://example.org/" + "path/".repeat(20) + "?a=b&c=d#" + "e-".repeat(9) + "é/é";
        assertEquals("See\n" + address + " .\n" + words(1) + "\n", wrapped("See " + address + " . " + words(1) + "\n"));
        assertEquals("  [1] " + address + "\n", wrapped("  [1] " + address + "\n"));
        String code = "\t" + words(20) + "\n";
        assertEquals(code, wrapped(code));
    }

    @Test
    void aTableStandsInColumnsAsFarAsItHasRoom() {
        assertEquals(
                """
                            2019    2020
                Counties    12      1,200
                中文        3       4
                """,
                wrapped("\t2019\t2020\nCounties\t12\t1,200\n中文\t3\t4\n"));
        assertEquals("a   " + words(7) + "\n    eighty12\n", wrapped("a\t" + words(8) + "\n"));
        assertEquals("a\n    " + words(7) + "\n    eighty12\n    b\n", wrapped("a\t" + words(8) + "\tb\n"));
        assertEquals("     a   b\n", wrapped("     a\tb\n"));
    }

    @Test
    void codeThatBeginsWithTabsIsNoTable() {
        String code = "\ta\tb\n\t\tc\n";
        assertEquals(code, wrapped(code));
    }

    @Test
    void whatStandsBelowAPictureIsNoneOfItsWords() {
        assertEquals("  🖼 a\n\na   b\n", wrapped("  🖼 a\na\tb\n"));
        assertEquals("  🖼 a\n\n  🖼 b\n\nc\n", wrapped("  🖼 a\n  🖼 b\n\nc\n"));
    }

    @Test
    void columnsAreCountedAsTheyAreSeen() {
        assertEquals(0, Columns.of("\u0301\u200D"));
        assertEquals(3, Columns.of("abc"));
        assertEquals(4, Columns.of("中文"));
        assertEquals(3, Columns.of("བོད་"));
        assertEquals(2, Columns.of("🖼️".substring(0, 2)) + Columns.of("é"));
    }
}
