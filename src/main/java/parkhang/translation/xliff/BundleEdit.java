package parkhang.translation.xliff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.xliff.UnitParts.Element;

/** Changes units of a bundle's file, whoever has laid it out, and leaves all else in it as it stands. */
public final class BundleEdit {
    private final String text;
    private final Map<String, UnitParts> parts;
    private final Map<String, BundleUnit> old = new HashMap<>();
    private final boolean whole;

    private BundleEdit(SourceText source, List<BundleUnit> old, boolean whole) throws XMLStreamException {
        this.text = source.text();
        this.parts = UnitParts.of(source);
        this.whole = whole;
        old.forEach(unit -> this.old.put(unit.id(), unit));
    }

    /**
     * The text of a file with other units. In a unit only what is other is changed, or where that would say something else, the whole
     * unit; where that would too, the file is written anew.
     *
     * @param text as it is
     * @param old what it holds
     * @param wanted what it is to hold
     */
    public static String edit(SourceText text, ArticleTargets old, ArticleTargets wanted) {
        String anew = XliffWriter.write(wanted);
        return edited(text, old, wanted, false)
                .filter(edited -> isSame(edited, wanted, anew))
                .or(() -> edited(text, old, wanted, true).filter(edited -> isSame(edited, wanted, anew)))
                .orElse(anew);
    }

    private static boolean isSame(String edited, ArticleTargets wanted, String anew) {
        ArticleTargets none = ArticleTargets.none(wanted.file(), wanted.slug(), wanted.source(), wanted.target());
        return XliffReader.read(SourceText.of(wanted.file(), edited), none, new Diagnostics())
                .filter(read -> XliffWriter.write(read).equals(anew))
                .isPresent();
    }

    private static Optional<String> edited(SourceText text, ArticleTargets old, ArticleTargets wanted, boolean whole) {
        try {
            return new BundleEdit(text, old.units(), whole).edited(wanted.units());
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** A unit that is new stands behind the one before it; empty where units stand in another order. */
    private Optional<String> edited(List<BundleUnit> wanted) {
        StringBuilder edited = new StringBuilder();
        Set<String> left = new HashSet<>(parts.keySet());
        wanted.forEach(unit -> left.remove(unit.id()));
        StringBuilder first = new StringBuilder();
        int done = 0;
        for (BundleUnit unit : wanted) {
            UnitParts known = parts.get(unit.id());
            if (known == null) {
                (done == 0 ? first : edited).append(done == 0 ? "" : "\n    ").append(written(unit));
                first.append(done == 0 ? "\n    " : "");
                continue;
            }
            Element range = known.unit();
            if (range.start() < done) {
                return Optional.empty();
            }
            edited.append(without(left, done, range.start())).append(done == 0 ? first : "");
            edited.append(edited(known, unit));
            done = range.end();
        }
        return Optional.of(edited.append(without(left, done, text.length())).toString());
    }

    /** What stands between two places without the units that are to go. */
    private String without(Set<String> ids, int from, int to) {
        StringBuilder kept = new StringBuilder();
        int done = from;
        for (Map.Entry<String, UnitParts> unit : parts.entrySet()) {
            Element range = unit.getValue().unit();
            if (ids.contains(unit.getKey()) && range.start() >= from && range.end() <= to) {
                kept.append(text.substring(done, range.start()).stripTrailing());
                done = range.end();
            }
        }
        return kept.append(text, done, to).toString();
    }

    private String edited(UnitParts known, BundleUnit unit) {
        BundleUnit before = old.get(unit.id());
        String anew = written(unit);
        if (before == null || (whole && !anew.equals(written(before)))) {
            return anew;
        }
        Element range = known.unit();
        return anew.equals(written(before))
                ? text.substring(range.start(), range.end())
                : UnitEdit.edit(text, known, before, unit).orElse(anew);
    }

    private static String written(BundleUnit unit) {
        StringBuilder out = new StringBuilder();
        new UnitWriter(out).write(unit);
        return out.toString().strip();
    }
}
