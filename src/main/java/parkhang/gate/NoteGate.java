package parkhang.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * Lets a finished PDF pass only if each note at the foot of a page has the number, and is on the page, of what refers to it first,
 * and stands below those before it.
 */
public final class NoteGate {
    private final DrawnPdf pdf;
    private final BiConsumer<GateCode, String> findings;

    /** By a note's number, on which page it was referred to first since the last title. */
    private final Map<String, Integer> references = new HashMap<>();

    private final Set<TagTree.Part> seen = new HashSet<>();

    /** On each page, the lowest note by now. */
    private final Map<Integer, Lowest> lowest = new HashMap<>();

    /** @param baseline of its first line, from the page's lower edge, in points */
    private record Lowest(String number, double baseline) {}

    private NoteGate(DrawnPdf pdf, BiConsumer<GateCode, String> findings) {
        this.pdf = pdf;
        this.findings = findings;
    }

    /**
     * Looks at each note, in the order of the tags, in which what refers to it stands before it.
     *
     * @param tags of the PDF, in which no fault is
     * @param findings takes what is wrong
     */
    public static void check(DrawnPdf pdf, TagTree tags, BiConsumer<GateCode, String> findings) {
        if (tags.footnotes()) {
            new NoteGate(pdf, findings).check(tags);
        }
    }

    private void check(TagTree tags) {
        TagTree.@Nullable Part title = null;
        for (TagTree.Mark mark : tags.marks()) {
            if (mark.part().level() == 1 && !mark.part().equals(title)) {
                title = mark.part();
                references.clear();
            }
            if (mark.reference()) {
                references.putIfAbsent(words(mark), pdf.number(mark.page()));
            }
            TagTree.@Nullable Part note = mark.part().around(TagTree.FOOTNOTE);
            if (note != null && seen.add(note)) {
                check(mark);
            }
        }
    }

    /** @param first what a note begins with, which is its number */
    private void check(TagTree.Mark first) {
        String number = words(first);
        Integer referred = references.get(number);
        int page = pdf.number(first.page());
        if (!first.part().is(StandardStructureTypes.LBL) || referred == null) {
            report("page " + page + ": nothing before the note \"" + number + "\" refers to it");
        } else if (referred != page) {
            report("page " + page + ": the note " + number + " is referred to on page " + referred);
        } else {
            checkOrder(first, number, page);
        }
    }

    /** Whether a note stands below those that are read before it. */
    private void checkOrder(TagTree.Mark first, String number, int page) {
        if (first.page() == null) {
            return;
        }
        pdf.ink(first.page()).texts().stream()
                .filter(text -> text.mark() == first.id())
                .mapToDouble(PageInk.Text::baseline)
                .max()
                .ifPresent(baseline -> {
                    Lowest before = lowest.put(page, new Lowest(number, baseline));
                    if (before != null && baseline >= before.baseline()) {
                        report("page " + page + ": the note " + number + " does not stand below the note "
                                + before.number());
                    }
                });
    }

    private String words(TagTree.Mark mark) {
        return pdf.text(mark).strip();
    }

    private void report(String message) {
        findings.accept(GateCode.NOTE_ELSEWHERE, message);
    }
}
