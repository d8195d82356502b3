package parkhang.gate.ink;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import parkhang.gate.DrawnPdf;
import parkhang.gate.GateCode;
import parkhang.gate.Spread;
import parkhang.gate.TagTree;
import parkhang.text.Locales;

/** Lets a finished PDF pass only if all that is drawn stands in its place, whole, and no text over another. */
public final class InkGate {
    private final BiConsumer<GateCode, String> findings;

    /** @param findings takes what is wrong */
    public InkGate(BiConsumer<GateCode, String> findings) {
        this.findings = findings;
    }

    /**
     * Looks at each page. Of each kind of fault a page's first is told.
     *
     * @param tags of the PDF, in which no fault is
     * @param twoSided whether its margins are mirrored on the back of a sheet
     */
    public void check(DrawnPdf pdf, TagTree tags, boolean twoSided) {
        List<InkedPage> pages = pages(pdf, tags, twoSided);
        for (InkedPage page : pages) {
            Map<GateCode, List<String>> found = new EnumMap<>(GateCode.class);
            Findings take = (code, message) ->
                    found.computeIfAbsent(code, next -> new ArrayList<>()).add(message);
            PlaceRule.check(page, take);
            OverprintRule.check(page, take);
            TornRule.check(page, take);
            HeadingRule.check(page, tags.contents(), take);
            found.forEach((code, messages) -> report(code, page.number(), messages.get(0), messages.size() - 1));
        }
        for (int number : ItemRule.find(pages)) {
            report(GateCode.ITEM_DIVIDED, number, "a list item's number or bullet is left behind by its item", 0);
        }
    }

    private void report(GateCode code, int page, String message, int more) {
        String others = more == 0 ? "" : ", and " + more + " more on this page";
        findings.accept(code, "page " + page + ": " + message + others);
    }

    private static List<InkedPage> pages(DrawnPdf pdf, TagTree tags, boolean twoSided) {
        Map<COSDictionary, Map<Integer, TagTree.Part>> parts = new HashMap<>();
        Map<COSDictionary, Set<Integer>> code = new HashMap<>();
        Map<COSDictionary, Set<Integer>> backwards = new HashMap<>();
        boolean isParallel = tags.isParallel();
        boolean isFacing = tags.isFacing();
        boolean isWholeBackwards =
                isRightToLeft(pdf.document().getDocumentCatalog().getLanguage());
        for (TagTree.Mark mark : tags.marks()) {
            if (mark.page() != null) {
                parts.computeIfAbsent(mark.page(), next -> new HashMap<>()).put(mark.id(), mark.part());
                if (mark.code()) {
                    code.computeIfAbsent(mark.page(), next -> new HashSet<>()).add(mark.id());
                }
                if (isParallel ? isRightToLeft(tags.language(mark)) : isWholeBackwards) {
                    backwards
                            .computeIfAbsent(mark.page(), next -> new HashSet<>())
                            .add(mark.id());
                }
            }
        }
        List<InkedPage> pages = new ArrayList<>();
        for (PDPage page : pdf.pages()) {
            COSDictionary key = page.getCOSObject();
            int number = pages.size() + 1;
            int own = isFacing ? Spread.of(number) : number;
            boolean isLast = number > pdf.pages().size() - (isFacing ? 2 : 1);
            boolean isBackwards =
                    isFacing ? !backwards.getOrDefault(key, Set.of()).isEmpty() : isWholeBackwards;
            pages.add(new InkedPage(
                    number,
                    pdf.ink(key),
                    PageArea.of(pdf, page, own, isLast, twoSided, isBackwards, isParallel && !isFacing),
                    parts.getOrDefault(key, Map.of()),
                    code.getOrDefault(key, Set.of()),
                    backwards.getOrDefault(key, Set.of())));
        }
        return pages;
    }

    private static boolean isRightToLeft(@Nullable String language) {
        return language != null && Locales.isRightToLeft(Locale.forLanguageTag(language));
    }
}
