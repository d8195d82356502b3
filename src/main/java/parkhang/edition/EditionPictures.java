package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;

/** The pictures of pixels that a reader must find in an edition, in the order of reading. */
public final class EditionPictures {
    private EditionPictures() {}

    /** The bytes of each, in their order. */
    public static List<byte[]> bytes(List<Shown> pictures) {
        return pictures.stream().map(shown -> shown.picture().bytes()).toList();
    }

    /**
     * A picture where it is shown.
     *
     * @param place where it was named; null of an office's logo
     */
    public record Shown(@Nullable Place place, Picture picture) {}

    public static List<Shown> of(Edition edition) {
        return of(edition, edition.body(), true);
    }

    /** The same of an edition that is bound with others, under one cover. */
    public static List<Shown> ofChapter(Edition edition) {
        return of(edition, edition.body(), false);
    }

    /**
     * Those of some blocks of an edition, and of what stands around its body.
     *
     * @param headed whether the office's logo is among them
     */
    static List<Shown> of(Edition edition, List<Block> body, boolean headed) {
        List<List<Inline>> runs = new ArrayList<>();
        if (edition.correction() != null) {
            runs.add(edition.correction().text());
        }
        List<Block> blocks = new ArrayList<>(body);
        edition.notes().forEach(note -> blocks.addAll(note.blocks()));
        runs.addAll(Runs.of(blocks));
        List<Shown> shown = new ArrayList<>();
        add(null, headed ? edition.look().logo() : null, shown);
        for (List<Inline> run : runs) {
            for (Inline.Image image : Runs.only(Inline.Image.class, Runs.flat(run))) {
                add(image.place(), edition.pictures().get(image.address()), shown);
            }
        }
        return shown;
    }

    /** The logo of an office at the head of what is bound. */
    public static List<Shown> ofLogo(@Nullable Picture logo) {
        List<Shown> shown = new ArrayList<>();
        add(null, logo, shown);
        return shown;
    }

    private static void add(@Nullable Place place, @Nullable Picture picture, List<Shown> shown) {
        if (picture != null && picture.look() != null) {
            shown.add(new Shown(place, picture));
        }
    }
}
