package parkhang.gate.ink;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import parkhang.gate.GateCode;
import parkhang.gate.TagTree;

/** Whether a page has more than a heading. */
final class HeadingRule {
    private HeadingRule() {}

    /** @param volume whether parts have title pages */
    static void check(InkedPage page, boolean volume, Findings findings) {
        Set<TagTree.Part> parts = page.ink().marks().stream()
                .map(page::part)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean isAlone = !parts.isEmpty() && parts.stream().allMatch(part -> isHeading(part, volume));
        if (isAlone) {
            findings.report(GateCode.HEADING_ALONE, "has no text but a heading");
        }
    }

    private static boolean isHeading(TagTree.Part part, boolean volume) {
        return part.level() > (volume ? 1 : 0) || part.is(StandardStructureTypes.CAPTION);
    }
}
