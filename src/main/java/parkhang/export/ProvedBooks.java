package parkhang.export;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final EpubRenderer epub;

    ProvedBooks(ProvedCards covers, FontSet fonts) {
        this.covers = covers;
        this.epub = new EpubRenderer(PageFonts.ofBooks(fonts));
    }

    /**
     * An edition's book; empty where the fonts lack a letter of its cover. With an error, none that can be trusted.
     *
     * @param pages of the edition's PDF
     */
    Optional<byte[]> proved(Edition edition, PdfPages pages, Place place, Diagnostics found) {
        return covers.proved(edition, CardForm.COVER, place, found).map(cover -> {
            byte[] book = epub.render(edition, cover, pages);
            check(book, edition, pages, place, found);
            return book;
        });
    }

    static void check(byte[] book, Edition edition, PdfPages pages, Place place, Diagnostics found) {
        new EpubGate(place, found)
                .check(
                        book,
                        EditionText.texts(EditionText.whole(edition), false),
                        bytes(EditionPictures.of(edition)),
                        descriptions(edition, List.of(edition)),
                        LinksAway.of(edition),
                        pages);
    }

    /** The bytes of each picture. */
    public static List<byte[]> bytes(List<EditionPictures.Shown> pictures) {
        return pictures.stream()
                .map(shown -> Base64.getDecoder().decode(shown.picture().base64()))
                .toList();
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
