package parkhang;

import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;

/** What was reported, short enough to compare: {@code target-missing@42:7}, without what is not known of the place. */
public final class Reported {
    private Reported() {}

    public static List<String> in(Diagnostics diagnostics) {
        return diagnostics.list().stream().map(Reported::shortened).toList();
    }

    /** The codes alone. */
    public static List<String> codes(Diagnostics diagnostics) {
        return diagnostics.list().stream().map(found -> found.code().id()).toList();
    }

    /** The messages alone. */
    public static List<String> messages(Diagnostics diagnostics) {
        return diagnostics.list().stream().map(Diagnostic::message).toList();
    }

    private static String shortened(Diagnostic found) {
        String place = found.place().toString();
        String file = found.place().file();
        return found.code().id() + (place.equals(file) ? "" : "@" + place.substring(file.length() + 1));
    }
}
