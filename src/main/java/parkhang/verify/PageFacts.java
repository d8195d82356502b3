package parkhang.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an HTML edition holds, as far as it can be compared.
 *
 * @param language as the root says
 * @param direction as the root says, {@code ltr} or {@code rtl}
 * @param metas what it says of itself, by name
 * @param canonical its published address; empty where it has none
 * @param anchors what a link in it can lead to
 * @param text what a PDF of it must hold too, in reading order
 * @param imprint the office's lines, which a PDF has at the foot of its pages
 * @param active what would run, or be loaded from elsewhere
 */
record PageFacts(
        String language,
        String direction,
        String title,
        Map<String, String> metas,
        String canonical,
        List<Heading> headings,
        List<Link> links,
        Set<String> anchors,
        String text,
        List<String> imprint,
        List<Active> active) {

    /**
     * A link.
     *
     * @param printed whether a PDF of the page has it too
     */
    record Link(String address, boolean printed, int line, int column) {}

    /** What no edition has: a script, say. */
    record Active(String what, int line, int column) {}
}
