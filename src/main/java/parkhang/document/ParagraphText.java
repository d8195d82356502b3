package parkhang.document;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;

/**
 * What a paragraph of an office program holds.
 *
 * @param text with emphasis as it is set
 * @param plain without what is strong; the same where not all of it is
 * @param pictures that stand in no line, or alone
 * @param isRule whether it is a line across the page
 */
public record ParagraphText(
        Place place,
        List<Inline> text,
        List<Inline> plain,
        boolean isStrong,
        List<Inline.Image> pictures,
        boolean isRule) {
    public ParagraphText {
        text = List.copyOf(text);
        plain = List.copyOf(plain);
        pictures = List.copyOf(pictures);
    }

    /** Of its pieces; {@link #isStrong} where all that has letters is. */
    public static ParagraphText of(Place place, List<Piece> pieces, List<Inline.Image> pictures, boolean isRule) {
        boolean isStrong = !Piece.words(pieces).isBlank() && pieces.stream().allMatch(Piece::isStrong);
        return new ParagraphText(
                place, Piece.inlines(pieces, true), Piece.inlines(pieces, !isStrong), isStrong, pictures, isRule);
    }

    /** Whether there are no words and no notes; there may be pictures. */
    public boolean isEmpty() {
        return PlainText.of(text).isBlank() && !hasNote();
    }

    boolean hasNote() {
        return text.stream().anyMatch(Inline.NoteReference.class::isInstance);
    }

    /** Its words on one line. */
    public String words() {
        return PlainText.of(text).replaceAll("\\s+", " ").strip();
    }

    /** The pictures that stand in no line. */
    public List<Block> figures() {
        return pictures.stream().map(this::figure).toList();
    }

    /** All pictures, also those in its line. */
    List<Block> allFigures() {
        List<Block> figures = new ArrayList<>();
        Runs.only(Inline.Image.class, Runs.flat(text)).forEach(image -> figures.add(figure(image)));
        figures.addAll(figures());
        return figures;
    }

    private Block figure(Inline.Image image) {
        return new Block.Figure(place, image, null, null);
    }
}
