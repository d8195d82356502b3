package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/** Follows a page's drawing instructions (ISO 32000-1, 7.8.2), which are read once for all who follow them. */
interface PageFollower {
    /**
     * Takes the next instruction.
     *
     * @param operands behind which the operator stands; theirs again after the call
     */
    void follow(String operator, List<COSBase> operands) throws IOException;

    /** Goes through a page from beginning to end. */
    static void follow(PDPage page, List<PageFollower> followers) throws IOException {
        byte[] content;
        try (InputStream in = page.getContents()) {
            content = in.readAllBytes();
        }
        PdfScanner scanner = new PdfScanner(content, null);
        List<COSBase> operands = new ArrayList<>();
        int start = 0;
        try {
            while (!scanner.isAtEnd()) {
                COSBase operand = scanner.object();
                if (operand == null) {
                    follow(scanner.operator(), operands, followers);
                    start = scanner.position();
                } else {
                    operands.add(operand);
                }
            }
        } catch (PdfScanner.Unusual e) {
            followAnyhow(Arrays.copyOfRange(content, start, content.length), followers);
        }
    }

    /** The same with what others wrote, or nobody can read. */
    private static void followAnyhow(byte[] content, List<PageFollower> followers) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                follow(operator.getName(), operands, followers);
            }
        }
    }

    private static void follow(String operator, List<COSBase> operands, List<PageFollower> followers)
            throws IOException {
        for (PageFollower follower : followers) {
            follower.follow(operator, operands);
        }
        operands.clear();
    }
}
