package parkhang.translation;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;

/**
 * Cuts an article into its units and puts it together again. Both are one walk through the article, so that whatever is
 * cut out is put back at the same place: segmenting is lossless by construction.
 */
public final class Segmenter {
    private Segmenter() {}

    /** The article's units in the order of reading. Text without a word in it, such as an empty cell, is no unit. */
    public static List<Unit> segment(Article article) {
        List<Unit> units = new ArrayList<>();
        join(article, unit -> {
            units.add(unit);
            return unit.text();
        });
        return units;
    }

    /** What stands in the place of a unit. */
    @FunctionalInterface
    public interface Wording {
        List<Inline> of(Unit unit);
    }

    /** The article with a wording of its own for each unit, asked for in the order of reading. */
    public static Article join(Article article, Wording wording) {
        return new UnitWalk(new Rewording(wording)).walk(article);
    }

    /** Gives each unit the remarks that stand before it. */
    private static final class Rewording implements UnitWalk.Step {
        private final Wording wording;
        private final List<String> remarks = new ArrayList<>();

        Rewording(Wording wording) {
            this.wording = wording;
        }

        @Override
        public List<Inline> replace(UnitKind kind, Place place, List<Inline> text) {
            Unit unit = Unit.of(kind, place, text);
            if (unit.source().isBlank()) {
                return text;
            }
            Unit own = unit.with(remarks);
            remarks.clear();
            return wording.of(own);
        }

        @Override
        public void remark(Block.Remark remark) {
            remarks.add(remark.words());
        }
    }
}
