package parkhang.translation.xliff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.xml.XmlCursor;

/** Changes units of a bundle's file, whoever has laid it out, and leaves all else in it as it stands. */
public final class BundleEdit {
    private final String text;
    private final Map<String, Range> ranges = new LinkedHashMap<>();

    private BundleEdit(SourceText source) throws XMLStreamException {
        this.text = source.text();
        XmlCursor cursor = new XmlCursor(source);
        int start = 0;
        String id = "";
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            boolean tag = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
            if (!tag || !Xliff.isOwn(cursor) || !cursor.name().equals("unit")) {
                continue;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                start = cursor.start();
                id = String.valueOf(cursor.attribute("id"));
            } else {
                ranges.put(id, new Range(start, cursor.end()));
            }
        }
    }

    /** Where a unit stands, in UTF-16 offsets. */
    private record Range(int start, int end) {}

    /**
     * The text of a file with other units. Where more has changed than some units, or it is laid out so oddly that this would say
     * something else, it is written anew.
     *
     * @param text as it is
     * @param old what it holds
     * @param wanted what it is to hold
     */
    public static String edit(SourceText text, ArticleTargets old, ArticleTargets wanted) {
        String whole = XliffWriter.write(wanted);
        return edited(text, old, wanted)
                .filter(edited -> isSame(edited, wanted, whole))
                .orElse(whole);
    }

    private static boolean isSame(String edited, ArticleTargets wanted, String whole) {
        ArticleTargets none = ArticleTargets.none(wanted.file(), wanted.slug(), wanted.source(), wanted.target());
        return XliffReader.read(SourceText.of(wanted.file(), edited), none, new Diagnostics())
                .filter(read -> XliffWriter.write(read).equals(whole))
                .isPresent();
    }

    private static Optional<String> edited(SourceText text, ArticleTargets old, ArticleTargets wanted) {
        try {
            return Optional.of(new BundleEdit(text).edited(old.units(), wanted.units()));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** A unit that is new stands behind the one before it. */
    private String edited(List<BundleUnit> old, List<BundleUnit> wanted) {
        Map<String, String> before = new HashMap<>();
        old.forEach(unit -> before.put(unit.id(), written(unit)));
        StringBuilder edited = new StringBuilder();
        int done = 0;
        for (BundleUnit unit : wanted) {
            Range range = ranges.get(unit.id());
            if (range != null && range.start() >= done) {
                boolean same = written(unit).equals(before.get(unit.id()));
                edited.append(text, done, range.start());
                edited.append(same ? text.substring(range.start(), range.end()) : written(unit));
                done = range.end();
            } else if (done > 0) {
                edited.append("\n    ").append(written(unit));
            }
        }
        return edited.append(text.substring(done)).toString();
    }

    private static String written(BundleUnit unit) {
        StringBuilder out = new StringBuilder();
        new UnitWriter(out).write(unit);
        return out.toString().strip();
    }
}
