package parkhang.translation.xliff;

import java.util.LinkedHashMap;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.xml.XmlCursor;

/** The namespace prefixes of a file: they are all declared by its root when it is written again. */
final class Namespaces {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    Namespaces(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Map<String, String> all() {
        return names;
    }

    /** Takes the prefixes that the element at hand declares; one with two meanings is reported. */
    void declare(XmlCursor cursor) {
        cursor.declarations().forEach((prefix, name) -> {
            String there = names.putIfAbsent(prefix, name);
            if (there != null && !there.equals(name)) {
                Map<String, String> found = Map.of("prefix", prefix, "one", there, "other", name);
                diagnostics.report(cursor.place(), XliffCode.XLIFF_UNSUPPORTED.with("prefix", found));
            }
        });
    }
}
