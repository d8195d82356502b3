package parkhang.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionPictures;
import parkhang.edition.EditionText;
import parkhang.epub.EpubRenderer;
import parkhang.epub.PdfPages;
import parkhang.font.FontSet;
import parkhang.gate.EpubGate;
import parkhang.html.CardForm;
import parkhang.plain.PlainEdition;

/** Makes e-books, and proves that each has its text, its pictures, and the pages of its PDF. For one thread. */
public final class ProvedBooks {
    private final ProvedCards covers;
    private final FontSet fonts;

    /** Made for the first book: most runs make none. */
    private @Nullable EpubRenderer renderer;

    ProvedBooks(ProvedCards covers, FontSet fonts) {
        this.covers = covers;
        this.fonts = fonts;
    }

    /**
     * An edition's book; empty where the fonts lack a letter of its cover. With an error, none that can be trusted.
     *
     * @param pages of the edition's PDF
     */
    Optional<byte[]> proved(Edition edition, PdfPages pages, Place place, Diagnostics found) {
        return covers.proved(edition, CardForm.COVER, place, found).map(cover -> {
            byte[] book = renderer().render(edition, cover, pages);
            check(book, edition, pages, place, found);
            return book;
        });
    }

    private EpubRenderer renderer() {
        if (renderer == null) {
            renderer = new EpubRenderer(PageFonts.ofBooks(fonts));
        }
        return renderer;
    }

    static void check(byte[] book, Edition edition, PdfPages pages, Place place, Diagnostics found) {
        new EpubGate(place, found)
                .check(
                        book,
                        EditionText.texts(EditionText.whole(edition), false),
                        EditionPictures.bytes(EditionPictures.of(edition)),
                        descriptions(edition, List.of(edition)),
                        LinksAway.of(edition),
                        pages);
    }

    /**
     * What is said of all pictures in a book, in their order.
     *
     * @param head the edition whose office's logo it begins with
     */
    public static List<String> descriptions(Edition head, List<Edition> chapters) {
        return Stream.concat(
                        Stream.ofNullable(head.logo()),
                        chapters.stream().flatMap(chapter -> PlainEdition.of(chapter).descriptions().stream()))
                .toList();
    }
}
