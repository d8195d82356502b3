package parkhang.gate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import parkhang.gate.TagTree.Mark;
import parkhang.gate.TagTree.Part;

/**
 * Lets a finished PDF of two languages on facing pages pass only if each page is in one of them, in turn, and what is read after one
 * another in both begins on pages that face each other.
 */
public final class FacingGate {
    private final DrawnPdf pdf;
    private final TagTree tags;
    private final BiConsumer<GateCode, String> findings;

    private FacingGate(DrawnPdf pdf, TagTree tags, BiConsumer<GateCode, String> findings) {
        this.pdf = pdf;
        this.tags = tags;
        this.findings = findings;
    }

    /**
     * Looks at each page, and at each part that is in one of the languages.
     *
     * @param tags of the PDF, in which no fault is
     * @param first the tag of the language on the first page of each two
     * @param findings takes what is wrong
     */
    public static void check(DrawnPdf pdf, TagTree tags, String first, BiConsumer<GateCode, String> findings) {
        FacingGate gate = new FacingGate(pdf, tags, findings);
        gate.checkPages(first);
        gate.checkParts(first);
    }

    private void checkPages(String first) {
        if (pdf.pages().size() % 2 != 0) {
            report("the last of " + pdf.pages().size() + " pages faces none");
        }
        Set<Integer> told = new HashSet<>();
        for (Mark mark : tags.marks()) {
            String language = tags.language(mark);
            int page = pdf.number(mark.page());
            if (page > 0 && language != null && language.equals(first) != Spread.isFirst(page) && told.add(page)) {
                report("page " + page + " is in " + language + ", in which the page is to be that it faces");
            }
        }
    }

    /** A part of the second language has the same units as the one of the first before it. */
    private void checkParts(String first) {
        Map<Part, Integer> pages = new LinkedHashMap<>();
        for (Mark mark : tags.marks()) {
            Part part = mark.part().around(TagTree.LANGUAGE);
            int page = pdf.number(mark.page());
            if (part != null && page > 0) {
                pages.putIfAbsent(part, page);
            }
        }
        int before = 0;
        for (Map.Entry<Part, Integer> part : pages.entrySet()) {
            int page = part.getValue();
            if (first.equals(tags.languages().get(part.getKey()))) {
                before = page;
            } else if (before > 0 && Spread.of(before) != Spread.of(page)) {
                report("what begins on page " + before + " begins in the other language on page " + page
                        + ", which does not face it");
                return; // all that is behind it is moved with it
            } else {
                before = 0;
            }
        }
    }

    private void report(String message) {
        findings.accept(GateCode.SPREAD_WRONG, message);
    }
}
