package parkhang.translation;

import java.util.List;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;

/**
 * One block of an article that is translated as a whole.
 *
 * @param text the canonical inlines
 * @param source the same as text with codes
 * @param codes what the codes stand for, in the order of their ids
 * @param remarks what the author tells those who translate it
 */
public record Unit(
        UnitKind kind, Place place, List<Inline> text, Content source, List<InlineCode> codes, List<String> remarks) {
    public Unit {
        text = List.copyOf(text);
        codes = List.copyOf(codes);
        remarks = List.copyOf(remarks);
    }

    /** A unit that its author says nothing of. */
    public Unit(UnitKind kind, Place place, List<Inline> text, Content source, List<InlineCode> codes) {
        this(kind, place, text, source, codes, List.of());
    }

    Unit with(List<String> otherRemarks) {
        return new Unit(kind, place, text, source, codes, otherRemarks);
    }

    /** A unit of some inlines; its source and codes follow from them. */
    public static Unit of(UnitKind kind, Place place, List<Inline> text) {
        CodeWriter writer = new CodeWriter();
        Content source = writer.write(text);
        return new Unit(kind, place, text, source, writer.codes());
    }
}
