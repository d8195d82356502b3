package parkhang.document.word;

import java.util.LinkedHashMap;
import java.util.Map;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;

/** What is told of a document: words that are left out are named one by one, formatting once for each kind. */
final class WordFindings {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, Counted> counted = new LinkedHashMap<>();

    private static final class Counted {
        private final Place first;
        private final DocumentCode code;
        private int times;

        Counted(Place first, DocumentCode code) {
            this.first = first;
            this.code = code;
        }
    }

    void report(Place place, Code code, String message) {
        diagnostics.report(place, code, message);
    }

    /** Words that are not in the article; nothing is told of none. */
    void omitted(Place place, String what, String words) {
        String shown = words.strip().replaceAll("\\s+", " ");
        if (!shown.isEmpty()) {
            diagnostics.report(place, DocumentCode.TEXT_OMITTED, what + " is left out: `" + shown + "`");
        }
    }

    /** Something of which there may be much: it is told once, with how often it was met. */
    void count(Place place, DocumentCode code, String what) {
        counted.computeIfAbsent(code + what, none -> new Counted(place, code)).times++;
    }

    /** All of it, when no more comes. */
    Diagnostics all() {
        counted.forEach((what, of) -> diagnostics.report(
                of.first,
                of.code,
                what.substring(of.code.toString().length()) + (of.times == 1 ? "" : " (" + of.times + " times)")));
        counted.clear();
        return diagnostics;
    }
}
