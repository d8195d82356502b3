package parkhang.verify;

import org.jspecify.annotations.Nullable;
import parkhang.card.DrawnPage;
import parkhang.gate.CardPicture;
import parkhang.gate.ExpectedPicture;
import parkhang.html.CardForm;
import parkhang.picture.BrokenPicture;

/** What a shelf of e-books shows of one. */
final class CoverCheck {
    /** Of a part's mean, of 255: drawing anew on another machine changes a mean by less, another title by more. */
    private static final float ALIKE = 8;

    private CoverCheck() {}

    /** What is wrong with an edition's cover; null where nothing is. What is written on it is proved when it is made, and by the book's bytes. */
    static @Nullable String faultOfEdition(byte[] cover) {
        return CardPicture.read(cover, CardForm.COVER).fault();
    }

    /**
     * What is wrong with a volume's, which is the first page of its PDF; null where nothing is.
     *
     * @param pdf that may be drawn
     */
    static @Nullable String faultOfVolume(byte[] cover, byte[] pdf) {
        try {
            ExpectedPicture meant = ExpectedPicture.of(DrawnPage.png(pdf, CardForm.COVER.width()));
            ExpectedPicture shown = ExpectedPicture.of(cover);
            boolean isAlike = shown.width() == meant.width()
                    && shown.height() == meant.height()
                    && meant.look().difference(shown.look()) <= ALIKE;
            return isAlike ? null : "it is not the first page of the PDF";
        } catch (BrokenPicture e) {
            return "it " + e.getMessage();
        }
    }
}
