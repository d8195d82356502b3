package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;

/**
 * Two editions of one article that are printed side by side: in two columns, or whole on facing pages.
 *
 * @param first in the document's language, and in the column or on the page that is read first
 * @param second what is in it of the office and of pictures is left out of a column where it is in the first as well
 * @param facing whether each has pages of its own
 */
public record EditionPair(Edition first, Edition second, boolean facing) {
    /** @throws IllegalArgumentException if they are not of one article in two locales */
    public EditionPair {
        if (!first.slug().equals(second.slug()) || first.locale().equals(second.locale())) {
            throw new IllegalArgumentException("no pair: " + first.slug() + " in " + first.locale() + ", "
                    + second.slug() + " in " + second.locale());
        }
    }

    /** Whether the second edition has a name of an office at its head that the first one has not. */
    public boolean hasOtherOffice() {
        return facing || !first.office().equals(second.office());
    }

    /** Whether the second edition has an imprint at its end that the first one has not. */
    public boolean hasOtherImprint() {
        return facing || !EditionText.imprint(first).equals(EditionText.imprint(second));
    }

    /** All that a reader must find in the first language, in the order of reading. */
    public List<EditionText.Passage> firstText() {
        return EditionText.whole(first);
    }

    /** The same of the second. */
    public List<EditionText.Passage> secondText() {
        List<EditionText.Passage> whole = EditionText.whole(second);
        int end = whole.size() - (hasOtherImprint() ? 0 : second.imprint().size());
        return whole.subList(hasOtherOffice() ? 0 : 1, end);
    }

    /** The pictures that the second language shows: figures, which are as wide as both columns, are shown once. */
    public List<EditionPictures.Shown> secondPictures() {
        return facing ? EditionPictures.of(second) : secondPictures(hasOtherOffice());
    }

    /** The same of a pair that is bound with others, under one cover. */
    public List<EditionPictures.Shown> secondPicturesOfChapter() {
        return secondPictures(false);
    }

    private List<EditionPictures.Shown> secondPictures(boolean headed) {
        List<Block> columns = new ArrayList<>(second.body());
        columns.removeIf(Block.Figure.class::isInstance);
        return EditionPictures.of(second, columns, headed);
    }
}
