package parkhang.workbench.translate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Message;
import parkhang.translation.CodeReader;
import parkhang.translation.Content;
import parkhang.translation.Unit;
import parkhang.translation.exchange.TaggedText;

/**
 * A target as a browser sends it, which is believed nothing.
 *
 * @param faults why it can't be filed: codes that are not the source's, or not each of them once; empty where it can be
 */
record TypedTarget(Content content, List<Message> faults) {

    /** Reads tagged text. A unit is one line, and has no sign that XML can't have. */
    static TypedTarget of(String tagged, Unit unit) {
        List<Message> faults = new ArrayList<>();
        Content content = TaggedText.read(line(tagged), faults::add);
        if (!content.isBlank()) {
            Diagnostics found = new Diagnostics();
            CodeReader.read(unit, content, unit.place(), found);
            found.list().stream().map(Diagnostic::said).forEach(faults::add);
        }
        return new TypedTarget(content, faults);
    }

    /** In normalization form C, as articles are; without signs that are none, and without spaces around it. */
    static String line(String tagged) {
        String spaced = tagged.replaceAll("[\\r\\n\\t\\f\\u000B\\u0085\\u2028\\u2029]+", " ");
        String clean = spaced.codePoints()
                .filter(TypedTarget::isOfXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(clean, Normalizer.Form.NFC).replaceAll("^ +| +$", "");
    }

    /** XML 1.0, 2.2, without what is a control character. */
    private static boolean isOfXml(int point) {
        return point >= ' '
                && !(point >= 0x7F && point <= 0x9F)
                && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                && (point & 0xFFFE) != 0xFFFE;
    }
}
