package parkhang.translation.xliff.validity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Takes what is wrong with a file, up to a number that somebody will read. */
final class Faults {
    private static final int MOST = 100;

    private final Diagnostics diagnostics;
    private int count;

    Faults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports it at an element, with the unit in which that lies. */
    void report(Element element, String message) {
        if (count++ < MOST) {
            Element unit = element.is("unit") ? element : element.within("unit");
            String where = unit == null || unit.id().isEmpty() ? "" : "unit " + unit.id() + ": ";
            diagnostics.report(element.place(), ValidityCode.XLIFF_INVALID, where + message);
        }
    }

    /** Says how many more there are. */
    void end(String file) {
        if (count > MOST) {
            diagnostics.report(
                    Place.of(file),
                    ValidityCode.XLIFF_INVALID,
                    (count - MOST) + " more faults of the kind are in the file");
        }
    }

    /** Reports each element whose id another one has before it; one without an id is reported elsewhere. */
    void unique(Iterable<Element> elements, String where) {
        Map<String, Element> first = new java.util.HashMap<>();
        Set<Element> seen = new HashSet<>();
        for (Element element : elements) {
            Element before = element.has("id") ? first.putIfAbsent(element.id(), element) : null;
            if (before != null && seen.add(element)) {
                String message = element.tag() + " has the id " + element.id() + ", which " + before.tag() + " in line "
                        + before.place().line() + " of this " + where + " has too";
                report(element, message);
            }
        }
    }
}
