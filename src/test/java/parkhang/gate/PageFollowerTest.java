package parkhang.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFollowerTest {
    private static final String BEFORE = "/P<</MCID 7/Lang(de)>>BDC\nBT/F1 9.75 Tf 1 0 .2 1 -3.5 +700. Tm";
    private static final String AFTER = "q 1 0 0 RG\n0.5 w 3 4 m 5 6 l S Q T* (b)' 1 2 (c)\" EMC\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "[(a\\)\\\\) 12.625(\\()-7]TJ ",
                "/Artifact BMC ",
                "[(\\r\\n\\t) -1 (\u00FF\u0080)]TJ ",
                "<00aFfF>Tj ",
                "/P<</A[true false null<</B 1>>]/E<FEFF00E9>/T()>>BDC ",
                " 123456789012345 0.000001 -0 m ",
                "(octal \\101)Tj ",
                "(nested (parentheses))Tj ",
                "(line\r\nend)Tj ",
                "(broken \\\nline)Tj ",
                "<0 1 2>Tj ",
                "% a comment\n1 2 m ",
                "/A#20B BMC ",
                "/\u00E4 BMC ",
                " --1 1-2 1.2.3 m ",
                " 12345678901234567890 1e5 m ",
                " 10 0 1 d1 ",
                "\nBI /W 1 /H 1 /BPC 8 /CS /G ID x EI ",
                " 1 2 m\u0000\f ",
                "] 1 2 m ",
                "\n] 1 2 m ",
                "[1 0 R] TJ ",
                " true { 1 } ",
                "<</A 1 0 R>> BDC ",
                "(never ended",
                "[1 2",
                "/P<</A",
                " 1",
            })
    void readsAllThatPdfBoxReads(String middle) throws IOException {
        assertRead(middle);
        assertRead(BEFORE + middle + AFTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 19, 20, 21, 200})
    void readsHoweverDeep(int depth) throws IOException {
        assertRead("[".repeat(depth) + "]".repeat(depth) + " TJ\n" + AFTER);
    }

    @Test
    void readsEachByteInAStringAsItStands() throws IOException {
        StringBuilder all = new StringBuilder("(");
        for (char sign = 0; sign < 0x100; sign++) {
            all.append("()\\".indexOf(sign) < 0 ? "" : "\\").append(sign == '\r' ? "\\r" : String.valueOf(sign));
        }
        assertRead(all + ")Tj " + AFTER);
    }

    private static void assertRead(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(byPdfBox(bytes), byUs(bytes), content);
    }

    private static List<String> byPdfBox(byte[] content) throws IOException {
        List<String> instructions = new ArrayList<>();
        StringBuilder operands = new StringBuilder();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                instructions.add(operands + operator.getName());
                operands.setLength(0);
            } else {
                operands.append(ShownObject.of((COSBase) token)).append(' ');
            }
        }
        return instructions;
    }

    private static List<String> byUs(byte[] content) throws IOException {
        List<String> instructions = new ArrayList<>();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setContents(new PDStream(document, new ByteArrayInputStream(content)));
            PageFollower.follow(page, List.of((operator, operands) -> {
                StringBuilder all = new StringBuilder();
                operands.forEach(operand -> all.append(ShownObject.of(operand)).append(' '));
                instructions.add(all + operator);
            }));
        }
        return instructions;
    }
}
