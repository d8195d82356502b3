package parkhang.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import parkhang.edition.AddressText;

/**
 * Whether every link can be followed, as far as its form tells, and leads where the page's links lead.
 *
 * @param second the page of the language that stands beside the page's own; null where there is none
 * @param facing whether it has pages of its own, with all that it has around its article
 */
record LinkCheck(@Nullable PageFacts second, boolean facing) implements PdfCheck {
    private static final String INSIDE = "#";

    LinkCheck() {
        this(null, false);
    }

    @Override
    public void check(OpenPdf pdf) {
        Destinations destinations = new Destinations(pdf);
        Map<String, Integer> found = new TreeMap<>();
        for (int number = 1; number <= pdf.pages().size(); number++) {
            PDPage page = pdf.pages().get(number - 1);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (annotations != null) {
                for (COSBase annotation : annotations) {
                    COSBase direct = annotation instanceof COSObject reference ? reference.getObject() : annotation;
                    if (direct instanceof COSDictionary link) {
                        look(link, number, destinations, found, pdf.found());
                    }
                }
            }
        }
        if (pdf.page() != null) {
            compare(expected(pdf.page()), found, pdf.disagreements());
        }
    }

    private static void look(
            COSDictionary link, int page, Destinations destinations, Map<String, Integer> links, FileFindings found) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        COSName kind = action == null ? Destinations.GO_TO : action.getCOSName(COSName.S);
        if (COSName.URI.equals(kind)) {
            String address = action == null ? "" : action.getString(COSName.URI, "");
            links.merge(address, 1, Integer::sum);
            LinkForm.fault(address)
                    .ifPresent(fault -> found.report(
                            VerifyCode.LINK_BROKEN, "on page " + page + " the address " + address + ' ' + fault));
        } else if (Destinations.GO_TO.equals(kind)) {
            links.merge(INSIDE, 1, Integer::sum);
            if (destinations.page(link) == 0) {
                found.report(VerifyCode.LINK_BROKEN, "a link on page " + page + " leads nowhere in the document");
            }
        } else {
            String name = kind == null ? "none" : kind.getName();
            found.report(
                    VerifyCode.LINK_BROKEN, "on page " + page + " something acts (" + name + ") instead of leading on");
        }
    }

    /** What a PDF should lead to. Of the second page in a column that is its article's: what is around it may be printed once for both. */
    private Map<String, Integer> expected(PageFacts page) {
        Map<String, Integer> expected = new HashMap<>();
        printed(page).forEach(address -> add(address, page, 1, expected));
        if (second != null) {
            printed(second).forEach(address -> add(address, second, facing ? 1 : 0, expected));
            if (!facing) {
                second.article().links().forEach(link -> add(link.address(), second, 1, expected));
            }
        }
        return expected;
    }

    private static List<String> printed(PageFacts page) {
        return page.links().stream()
                .filter(PageFacts.Link::printed)
                .map(PageFacts.Link::address)
                .toList();
    }

    /** Relative addresses as they are published. */
    private static void add(String address, PageFacts page, int times, Map<String, Integer> expected) {
        String folder = page.canonical().replaceFirst("[^/]*$", "");
        boolean whole = AddressText.isWhole(address);
        if (address.startsWith(INSIDE)) {
            expected.merge(INSIDE, times, Integer::sum);
        } else if (whole || !folder.isEmpty()) {
            expected.merge(whole ? address : folder + address, times, Integer::sum);
        }
    }

    /** A link that is broken across lines is several in a PDF. */
    private static void compare(Map<String, Integer> expected, Map<String, Integer> found, FileFindings disagreements) {
        new TreeMap<>(expected).forEach((address, times) -> {
            int there = found.getOrDefault(address, 0);
            if (there < times) {
                disagreements.report(
                        VerifyCode.LINK_DIFFERS,
                        "the PDF has " + there + " of the HTML's " + links(address) + " (" + times + ")");
            }
        });
        found.forEach((address, times) -> {
            if (!expected.containsKey(address)) {
                disagreements.report(
                        VerifyCode.LINK_DIFFERS, "the PDF has " + links(address) + ", and the HTML does not");
            }
        });
    }

    private static String links(String address) {
        return address.equals(INSIDE) ? "links within the text" : "links to " + address;
    }
}
