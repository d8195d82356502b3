package parkhang.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an article leaves the archive. */
class PublicArticleTest {
    private static final String BEFORE = "---\ntitle: T\n";
    private static final String AFTER = "date: 2023-05-10\n---\n\ntranslate-by: in the text\n";

    private static String left(String text) {
        return new String(PublicArticle.of(text.getBytes(UTF_8)), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "translate-by: 2026-12-01\n",
                "translate-by: 2026-12-01 # ask Anna\n",
                "translate-by:\n",
                "'translate-by': never\n",
                "translate-by: {de: 2026-12-01, nl: 2026-12-15}\n",
                "translate-by: {de: 2026-12-01,\n  nl: 2026-12-15}\n",
                "translate-by:\n  de: 2026-12-01\n  nl: 2026-12-15\n",
                "translate-by:\n  '*': 2026-12-01\n",
                "translate-by: >\n  2026-12-01\n",
            })
    void theDayStaysInside(String lines) {
        assertEquals(BEFORE + AFTER, left(BEFORE + lines + AFTER));
        assertEquals("---\n" + AFTER, left("---\n" + lines + AFTER));
        String last = BEFORE + "date: 2023-05-10\n";
        assertEquals(last + "---\n", left(last + lines + "---\n"));
    }

    /** A file may come from any editor, and all else in it counts byte for byte. */
    @Test
    void everyOtherByteStays() {
        String odd = "\uFEFF---\r\ntitle: Cafe\u0301\r\n%sdate: 2023-05-10\r\n---\r\n\r\nNo end of line";
        assertEquals(odd.formatted(""), left(odd.formatted("translate-by: 2026-12-01\r\n")));
        byte[] wide =
                PublicArticle.of(odd.formatted("translate-by: 2026-12-01\r\n").getBytes(UTF_16LE));
        assertEquals(odd.formatted(""), new String(wide, UTF_16LE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BEFORE + AFTER,
                "translate-by: 2026-12-01\n",
                "---\ntitle: |\n  translate-by: 2026-12-01\ndate: 2023-05-10\n---\n",
                "---\n{title: T, translate-by: 2026-12-01, date: 2023-05-10}\n---\n",
                "---\ntitle: A: B\ntranslate-by: 2026-12-01\n---\n",
                "---\n- translate-by\n---\n",
            })
    void whatHasNoSuchLinesOfItsOwnStaysAsItIs(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertSame(bytes, PublicArticle.of(bytes));
    }
}
