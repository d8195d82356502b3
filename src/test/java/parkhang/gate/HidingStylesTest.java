package parkhang.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.pdf.markup.XhtmlReader;

/** Styles as an edition has them, some that hide, and some that are written to be read for ever. */
class HidingStylesTest {
    private static final int LENGTH = 200_000;

    private static List<String> inBook(String sheet) {
        return HidingStyles.OF_BOOKS.inSheet(sheet);
    }

    private static List<String> inMail(String body) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> HidingStyles.OF_MAILS.in(new XhtmlReader().read("<html><body>" + body + "</body></html>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { margin: 0 auto 3em; padding: 0 .5em }",
                "p { font-family: \"a;b{c}\\\"d\", 'it\\'s' /* ; opacity: 0 */; width: auto }",
                "@font-face { src: url(a.woff2) format(\"woff2\"), url( 'b)c' ) }",
                "@media print { sub, sup { line-height: 0 } }",
                ""
            })
    void whatAnEditionSaysHidesNothing(String sheet) {
        assertEquals(List.of(), inBook(sheet));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { margin: 0 0 0 99em }",
                "p { margin-top: 9.5em }",
                "p { padding: 0 90% }",
                "p { margin: calc(100vw) }",
                "p { margin: 7in }",
                "p { margin: -1px }",
                "p { font-size: 1111x }",
                "img { width: 0.001em }",
                "img { max-height: 1px }",
                "img, p { background: #000000 }",
                "p { src: url(a/*); opacity: 0; src: url(*/b) }",
                "p { src: '\\''; opacity: 0; src: '\\'' }",
                "p { src: \"a\n; opacity: 0 }",
                "p { src: \"a",
                "p { src: url(a",
                "p { src: url(a\"b); font-family: \"c) }",
            })
    void whatMayHideIsFound(String sheet) {
        assertFalse(inBook(sheet).isEmpty());
    }

    @Test
    void noSheetIsReadForEver() {
        List<String> hostile = List.of(
                "p { src: \"" + "\\\"".repeat(LENGTH),
                "p { src: " + "url(".repeat(LENGTH),
                "p { font-size: " + "1".repeat(LENGTH) + "x }",
                "/* ".repeat(LENGTH),
                "p { margin: " + "1 ".repeat(LENGTH) + "}");
        for (String sheet : hostile) {
            List<String> found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> inBook(sheet));
            assertEquals(sheet.startsWith("/*"), found.isEmpty(), sheet.substring(0, 30));
            assertTrue(String.join("", found).length() < 1000);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ActiveMarkup.inStyles("url(" + " ".repeat(LENGTH)));
    }

    @Test
    void afterSomeFindingsNoMoreAreSought() {
        assertEquals(HidingStyles.MOST, inBook("a:b;".repeat(LENGTH)).size());
        assertEquals(HidingStyles.MOST, inMail("<details/>".repeat(LENGTH)).size());
    }

    /** A style is looked at where there is something to see: text, however deep, or a picture. */
    @Test
    void aStyleOfNothingIsNotLookedAt() {
        assertEquals(List.of(), inMail("<p style='font-size:1px'> <b/></p>"));
        assertEquals(1, inMail("<p style='font-size:1px'> <b> <i>a</i></b></p>").size());
        assertEquals(1, inMail("<img style='width:0'/>").size());
        String deep = "<b style='color:#000000'>".repeat(2000);
        assertEquals(List.of(), inMail(deep + " ".repeat(1 << 20) + "a" + "</b>".repeat(2000)));
    }

    /** A mail is read as HTML, to which {@code <STYLE>} and {@code <style>} are the same. */
    @Test
    void capitalsInNamesAreFound() {
        for (String body : List.of("<STYLE/>", "<Details/>", "<p HIDDEN=''/>", "<p STYLE='display:none'>a</p>")) {
            assertEquals(1, inMail(body).size(), body);
        }
    }

    @Test
    void lettersAreNotTheirGroundsColour() {
        String hidden = "<p style='background-color:#FFFFFF'><b style='&#10;color/**/:#ffffff'>a</b></p>";
        assertEquals(List.of("has letters and a ground of #ffffff"), inMail(hidden));
    }
}
