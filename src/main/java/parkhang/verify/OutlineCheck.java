package parkhang.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import parkhang.gate.TextDifference;
import parkhang.html.DocumentKind;

/** Whether the bookmarks are the headings, and lead to where these stand. Those of earlier editions have the numbers of notes. */
final class OutlineCheck implements PdfCheck {
    private static final int DEEPEST = 6;

    @Override
    public void check(OpenPdf pdf) {
        List<Entry> entries = new ArrayList<>();
        COSDictionary outline =
                pdf.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        if (outline != null && !collect(outline.getCOSDictionary(COSName.FIRST), 1, entries, seen)) {
            pdf.found().report(VerifyCode.OUTLINE_DIFFERS, "the bookmarks run in a circle, or are nested too deeply");
            return;
        }
        if (pdf.tags().fault() == null) {
            compare(entries, pdf.headings(), "tagged", pdf.found());
        }
        // On a volume's page the chapters' titles are one or two levels lower.
        // Of tags that are broken nobody knows whether notes have a heading.
        boolean areKnown = pdf.tags().fault() == null
                || (pdf.page() != null && pdf.page().notes().isEmpty());
        if (pdf.page() != null && pdf.page().kind() != DocumentKind.VOLUME && areKnown) {
            compare(entries, pdf.page().headings(), "in the HTML", pdf.disagreements());
        }
        Destinations destinations = new Destinations(pdf);
        for (Entry entry : entries) {
            if (destinations.page(entry.item()) == 0) {
                pdf.found()
                        .report(
                                VerifyCode.OUTLINE_DIFFERS,
                                "the bookmark \"" + entry.heading().text() + "\" leads nowhere");
            }
        }
    }

    private record Entry(Heading heading, COSDictionary item) {}

    /** Whether the items could be walked through. */
    private static boolean collect(
            @Nullable COSDictionary first, int level, List<Entry> entries, Set<COSDictionary> seen) {
        for (COSDictionary item = first; item != null; item = item.getCOSDictionary(COSName.NEXT)) {
            if (level > DEEPEST || !seen.add(item)) {
                return false;
            }
            entries.add(new Entry(new Heading(level, item.getString(COSName.TITLE, "")), item));
            if (!collect(item.getCOSDictionary(COSName.FIRST), level + 1, entries, seen)) {
                return false;
            }
        }
        return true;
    }

    private static void compare(List<Entry> entries, List<Heading> headings, String where, FileFindings found) {
        for (int i = 0; i < Math.max(entries.size(), headings.size()); i++) {
            Heading entry = i < entries.size() ? entries.get(i).heading() : null;
            Heading heading = i < headings.size() ? headings.get(i) : null;
            if (entry == null || heading == null || !isSame(entry, heading)) {
                found.report(
                        VerifyCode.OUTLINE_DIFFERS,
                        "bookmark " + (i + 1) + " is " + words(entry) + ", and heading " + (i + 1) + ' ' + where + ' '
                                + words(heading));
                return;
            }
        }
    }

    private static String words(@Nullable Heading heading) {
        return heading == null ? "missing" : heading.toString();
    }

    private static boolean isSame(Heading entry, Heading heading) {
        return entry.level() == heading.level()
                && (TextDifference.find(heading.words(), entry.text()).isEmpty()
                        || TextDifference.find(heading.text(), entry.text()).isEmpty());
    }
}
