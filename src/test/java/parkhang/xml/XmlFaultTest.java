package parkhang.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.text.TextCode;

/** What is said of XML that a hand has broken. */
class XmlFaultTest {
    /** Any code will do here. */
    private static final TextCode CODE = TextCode.FILE_UNREADABLE;

    /** Each fault is put in the place of the target's words, in line 5 from column 15 on. */
    private static final String FILE =
            """
            <xliff>
              <unit id="u1"><segment/></unit>
              <unit id="u2">
                <segment state="final">
                  <target>words</target>
                </segment>
              </unit>
            </xliff>
            """;

    private static List<String> reported(String text) {
        SourceText source = SourceText.of("a.xlf", text);
        Diagnostics diagnostics = new Diagnostics();
        XMLStreamException e = assertThrows(XMLStreamException.class, () -> readToTheEnd(source));
        XmlFault.report(source, e, CODE, diagnostics);
        return diagnostics.list().stream()
                .map(one -> one.place().line() + ":" + one.place().column() + " " + one.message())
                .toList();
    }

    private static void readToTheEnd(SourceText source) throws XMLStreamException {
        XmlCursor cursor = new XmlCursor(source);
        int event = cursor.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = cursor.next();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "words | Tom & Ann | 5:19 unit u2: & stands by itself; write &amp;",
                "words | AT&T | 5:17 unit u2: & stands by itself; write &amp;",
                "words | a&nbsp;b | 5:16 unit u2: &nbsp; is no name that XML knows; write the sign itself, or &amp; for the &",
                "words | a&#1;b | 5:16 unit u2: &#1; is no character that XML allows; delete it",
                "words | a < b | 5:17 unit u2: < stands by itself; write &lt;",
                "words | a ]]> b | 5:17 unit u2: ]]> ends nothing here; write ]]&gt;",
                "words | 𝄞 & | 5:17 unit u2: & stands by itself; write &amp;",
                "words | one<br>two | 5:25 unit u2: <br> opened in line 5 has no end tag; write </br> before </target>, or &lt;br&gt; there if it is text",
                "words | a</b> | 5:16 unit u2: </b> ends nothing, and <target> opened in line 5 is open; write </target>, or delete </b>",
                "words</target> | words | 6:5 unit u2: <target> opened in line 5 has no end tag; write </target> before </segment>",
                "words</target> | words</taget> | 5:20 unit u2: </taget> ends nothing, and <target> opened in line 5 is open; write </target>, or delete </taget>",
                "words</target> | words</target | 5:20 unit u2: the end tag is not whole; write its name and >",
                "words | a <b title=x>c</b> | 5:20 unit u2: title has no value in quotation marks; write title=\"…\"",
                "words | a <b title=\"x>c</b> | 5:26 unit u2: the value of title has no end; write \", or &lt; for a < in it",
                "words | a <b t=\"x\" t=\"y\">c</b> | 5:26 unit u2: t stands twice in one tag; delete one",
                "words | a <b if c | 5:20 unit u2: if has no value in quotation marks; write if=\"…\"",
                "words | <!-- a -- b --> | 5:22 unit u2: -- inside a comment; write - or end it by -->",
                "words | <!-- a | 5:15 unit u2: the comment that begins here has no end; write -->",
                "</xliff> | ~~ | 9:1 the file ends here, and <xliff> opened in line 1 has no end tag; was it cut off?",
                "</xliff> | </xliff></xliff> | 8:9 </xliff> ends nothing; delete it",
                "</xliff> | </xliff>x | 8:9 text behind the end of the file's last element",
                "</xliff> | </xliff><b/> | 8:9 a second root, <b>, begins; XML has one",
            })
    void itIsNamedByUnitWithWhatToWrite(String part, String fault, String message) {
        assertTrue(FILE.contains(part));
        assertEquals(List.of(message), reported(FILE.replace(part, fault)));
    }

    @Test
    void eachSlipIsToldAtOnce() {
        String text = FILE.replace("words", "a & b < c").replace("<segment/>", "&");
        assertEquals(
                List.of(
                        "2:17 unit u1: & stands by itself; write &amp;",
                        "5:17 unit u2: & stands by itself; write &amp;",
                        "5:21 unit u2: < stands by itself; write &lt;"),
                reported(text));
    }

    @Test
    void whatTheParserAloneKnowsIsSaidInItsWords() {
        assertEquals(
                List.of("5:21 unit u2: the prefix x is not declared; write its xmlns:x, or the name without it"),
                reported(FILE.replace("words", "<x:b/>")));
        String attribute = reported(FILE.replace("words", "<b x:y=\"z\"/>")).get(0);
        assertTrue(
                attribute.endsWith(" the prefix x is not declared; write its xmlns:x, or the name without it"),
                attribute);
    }

    @Test
    void twoVersionsAreNamed() {
        String conflict =
                """
                <target>
                <<<<<<< HEAD
                  one
                ||||||| base
                  none
                =======
                  other
                  more
                >>>>>>> a branch
                </target>""";
        assertEquals(
                List.of("6:1 unit u2: two versions met here: HEAD has `one` and a branch has `other more`"),
                reported(FILE.replace("<target>words</target>", conflict)));
    }

    @ParameterizedTest
    @CsvSource({"<<<<<<< HEAD", ">>>>>>> a branch"})
    void aMarkThatWasLeftIsNamedOnce(String mark) {
        SourceText source = SourceText.of("a.xlf", FILE.replace("words", "\n" + mark + "\none"));
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(XmlFault.conflicts(source, diagnostics));
        assertEquals(
                List.of("unit u2: a mark was left where two versions met: `" + mark + "`"),
                diagnostics.list().stream().map(Diagnostic::message).toList());
    }

    @Test
    void signsWithoutAVersionsNameAreNoMark() {
        assertEquals(
                List.of("6:1 unit u2: < stands by itself; write &lt;"),
                reported(FILE.replace("words", "\n<<<<<<<\none")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "<!-- a -->\n"})
    void aFileWithoutAnElementIsCalledSo(String text) {
        assertTrue(
                reported(text).get(0).endsWith(" the file has no element; was it emptied?"),
                reported(text).get(0));
    }

    @Test
    void aSecondDeclarationIsNamed() {
        String declaration = "<?xml version=\"1.0\"?>";
        String told = "<?xml stands at a file's very beginning or nowhere; delete it, or what is before it";
        assertEquals(List.of("2:1 " + told), reported("\n" + declaration + FILE));
        assertEquals(
                List.of("9:1 " + told, "9:22 a second root, <xliff>, begins; XML has one"),
                reported(FILE + declaration + FILE));
    }

    @Test
    void theJdksBoundsAreToldInOurWords() {
        String told = "5:15 unit u2: a name has more letters, or a tag more attributes, than any that a program writes";
        String attributes =
                IntStream.range(0, 11_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        for (String tag : List.of("<b" + attributes + "/>", "<" + "b".repeat(2_000) + "/>")) {
            String found = reported(FILE.replace("words", tag)).get(0);
            assertEquals(told.substring(told.indexOf(' ')), found.substring(found.indexOf(' ')));
        }
    }
}
