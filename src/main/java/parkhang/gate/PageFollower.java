package parkhang.gate;

import java.io.IOException;
import java.util.ArrayList;
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
        PDFStreamParser parser = new PDFStreamParser(page);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                for (PageFollower follower : followers) {
                    follower.follow(operator.getName(), operands);
                }
                operands.clear();
            }
        }
    }
}
