package parkhang.xml;

import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.text.Conflict;
import parkhang.text.SourceText;

/** Says why a text is no XML: in which unit, and what to write. */
public final class XmlFault {
    private XmlFault() {}

    /**
     * Reports what a parser stumbled over. Two versions between the marks of a version control system are told as such, each
     * of them; a slip of a hand by what to write instead; anything else in the parser's own words.
     *
     * @param code of the file's format
     */
    public static void report(SourceText source, XMLStreamException e, Code code, Diagnostics diagnostics) {
        if (conflicts(source, diagnostics)) {
            return;
        }
        List<MarkupScan.Fault> faults = MarkupScan.faults(source);
        int offset = offset(source, e);
        if (!faults.isEmpty() && faults.get(0).offset() > offset) {
            faults = List.of(); // the parser has stumbled before, and over something else
        }
        faults.forEach(fault -> diagnostics.report(source.at(fault.offset()), new Finding(code, fault.message())));
        if (faults.isEmpty()) {
            Finding found = new Finding(code, new Message.Words(XmlStream.problem(e)));
            diagnostics.report(source.at(offset), in(source, offset, found));
        }
    }

    /**
     * Reports where a version control system has left two versions, or a mark of them: the text may be XML all the same, with the
     * marks among its words. Gives whether there is any.
     */
    public static boolean conflicts(SourceText source, Diagnostics diagnostics) {
        List<Conflict.Mark> found = Conflict.in(source);
        for (Conflict.Mark one : found) {
            int mark = source.offset(one.line());
            diagnostics.report(source.at(mark), in(source, mark, one.finding()));
        }
        return !found.isEmpty();
    }

    /** The UTF-16 offset at which the parser gave up. */
    static int offset(SourceText source, XMLStreamException e) {
        Location location = e.getLocation();
        int offset = location == null ? 0 : location.getCharacterOffset();
        return Math.min(Math.max(offset, 0), source.text().length());
    }

    private static Finding in(SourceText source, int offset, Finding found) {
        return MarkupScan.unit(source, offset).map(found::ofUnit).orElse(found);
    }
}
