package parkhang.document.opendocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;

class OpenDocumentTest {
    private final Diagnostics diagnostics = new Diagnostics();

    /** As a spreadsheet is pasted: cells and rows that are there a million times fill it to its end. {@code C*n} stands for such a cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a,b,*1022/*1024x1048574 ¦ a b",
                "a,*2,b/c,d,*16380/*16384x2/e,*16383 ¦ a - - b/c d - -/- - - -/- - - -/e - - -",
                "a*3/b ¦ a a a/b - -",
                "a,b/x2 ¦ a b",
                "a,b/,x3 ¦ a b",
                "a,b/, ¦ a b/- -"
            })
    void aTableIsAsLargeAsWhatIsInIt(String written, String read) {
        StringBuilder table = new StringBuilder("<table:table>");
        for (String row : written.split("/", -1)) {
            String[] cells = row.replaceFirst("x\\d+$", "").split(",", -1);
            String times = row.replaceFirst("^.*?(?:x(\\d+))?$", "$1");
            table.append(
                    times.isEmpty()
                            ? "<table:table-row>"
                            : "<table:table-row table:number-rows-repeated=\"" + times + "\">");
            for (String cell : cells) {
                String[] parts = cell.split("\\*", -1);
                table.append(
                                parts.length == 1
                                        ? "<table:table-cell>"
                                        : "<table:table-cell table:number-columns-repeated=\"" + parts[1] + "\">")
                        .append(parts[0].isEmpty() ? "" : "<text:p>" + parts[0] + "</text:p>")
                        .append("</table:table-cell>");
            }
            table.append("</table:table-row>");
        }
        Block.Table found =
                (Block.Table) read(table + "</table:table>").blocks().get(0);
        assertEquals(
                read,
                found.body().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.text().isEmpty() ? "-" : PlainText.of(cell.text()))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("/")));
    }

    @Test
    void whatATableHasNoRoomForIsNamed() {
        String row =
                "<table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='1000000'>"
                        + "<text:p>%s</text:p></table:table-cell></table:table-row>";
        Content content = read("<table:table>" + String.format(row, "a") + String.format(row, "b") + "</table:table>");
        assertEquals(501, ((Block.Table) content.blocks().get(0)).body().size());
        assertTrue(content.findings().get(0).message().endsWith("a a a b`"), content.findings()::toString);
    }

    private Content read(String body) {
        return OpenDocument.read("a.fodt", FlatText.of(body), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a <draw:frame><draw:object><math:math><math:mi>x</math:mi></math:math></draw:object></draw:frame> b ¦ a x b",
                "a <draw:frame><draw:object/></draw:frame> b ¦ a b",
                "a  <text:span> b</text:span> ¦ a b",
                "a<text:s text:c='2'/> b ¦ a   b"
            })
    void spacesAreThoseThatAreShown(String paragraph, String shown) {
        Content content = OpenDocument.read("a.fodt", FlatText.of("<text:p>" + paragraph + "</text:p>"), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
        assertEquals(shown + "\n", ArticleWriter.body(content.blocks(), content.notes(), diagnostics));
    }
}
