package parkhang.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** What is found in one file. Of each kind only the first are told, for a damaged file has the same fault on each page. */
final class FileFindings {
    private static final int TOLD = 8;

    /** Of a message, in UTF-16 code units. */
    private static final int LONGEST = 400;

    private final String file;
    private final Diagnostics told = new Diagnostics();
    private final Map<Code, Integer> counts = new LinkedHashMap<>();

    FileFindings(String file) {
        this.file = file;
    }

    void report(Code code, String message) {
        report(Place.of(file), code, message);
    }

    void report(int line, int column, Code code, String message) {
        report(new Place(file, Math.max(line, 0), Math.max(column, 0)), code, message);
    }

    private void report(Place place, Code code, String message) {
        if (counts.merge(code, 1, Integer::sum) <= TOLD) {
            told.report(place, code, shown(message));
        }
    }

    /** A hostile file's words may be megabytes, and of several lines. */
    private static String shown(String message) {
        String line = message.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    boolean has(Code code) {
        return counts.containsKey(code);
    }

    boolean hasErrors() {
        return told.hasErrors();
    }

    /** All that was told, and how much was not. */
    List<Diagnostic> list() {
        Diagnostics all = new Diagnostics();
        all.add(told);
        counts.forEach((code, count) -> {
            if (count > TOLD) {
                all.report(Place.of(file), code, "and " + (count - TOLD) + " more like these");
            }
        });
        return all.list();
    }
}
