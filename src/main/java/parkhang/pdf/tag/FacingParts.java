package parkhang.pdf.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.edition.ReadingOrder;

/** The parts of a document whose two languages stand on facing pages: one for each language, or one for each unit in each. */
final class FacingParts {
    private final String firstLanguage;
    private final String secondLanguage;
    private final List<TagKid> first;
    private final List<TagKid> second;

    /** What tags are called, behind a number sign. */
    private final Map<TagKid, String> names = new HashMap<>();

    private final UnaryOperator<String> renamed;

    /**
     * The parts of what is drawn of two editions.
     *
     * @param renamed what a name of the first is called in the second
     * @param named the tags of both that have a name
     */
    FacingParts(
            Element first,
            List<TagKid> firstKids,
            Element second,
            List<TagKid> secondKids,
            UnaryOperator<String> renamed,
            Map<String, Tag> named) {
        this.firstLanguage = first.getAttribute("lang");
        this.secondLanguage = second.getAttribute("lang");
        this.first = blocks(firstKids);
        this.second = blocks(secondKids);
        this.renamed = renamed;
        named.forEach((name, tag) -> names.put(tag, name.substring(1)));
    }

    /** An article is no part of its own where its units stand between those of another. */
    private static List<TagKid> blocks(List<TagKid> kids) {
        return kids.stream()
                .flatMap(kid -> kid instanceof Tag tag && tag.is(StandardStructureTypes.ART)
                        ? tag.kids.stream()
                        : Stream.of(kid))
                .toList();
    }

    List<TagKid> inOrder(ReadingOrder order) {
        List<TagKid> parts = new ArrayList<>();
        int done = 0;
        int otherDone = 0;
        if (order == ReadingOrder.UNITS) {
            Map<String, Integer> places = places(second);
            for (int i = 0; i < first.size(); i++) {
                String name = name(first.get(i));
                int same = name == null ? 0 : places.getOrDefault(renamed.apply(name), 0);
                if (same > otherDone && i > done) {
                    add(parts, first.subList(done, i), second.subList(otherDone, same));
                    done = i;
                    otherDone = same;
                }
            }
        }
        add(parts, first.subList(done, first.size()), second.subList(otherDone, second.size()));
        return parts;
    }

    private void add(List<TagKid> parts, List<TagKid> one, List<TagKid> other) {
        parts.add(new Tag(StandardStructureTypes.PART, one).with(COSName.LANG, firstLanguage));
        parts.add(new Tag(StandardStructureTypes.PART, other).with(COSName.LANG, secondLanguage));
    }

    private Map<String, Integer> places(List<TagKid> kids) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < kids.size(); i++) {
            String name = name(kids.get(i));
            if (name != null) {
                places.putIfAbsent(name, i);
            }
        }
        return places;
    }

    /** Of a tag, or of the first in it that has one; null where none has. */
    private @Nullable String name(TagKid kid) {
        String own = names.get(kid);
        if (own != null || !(kid instanceof Tag tag)) {
            return own;
        }
        return tag.kids.stream()
                .map(this::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }
}
