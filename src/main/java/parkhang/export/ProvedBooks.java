package parkhang.export;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
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

/** Makes e-books, and proves that each has its text, its pictures, and the pages of its PDF. For one thread. */
final class ProvedBooks {
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
                        pages);
    }

    static List<byte[]> bytes(List<EditionPictures.Shown> pictures) {
        return pictures.stream()
                .map(shown -> Base64.getDecoder().decode(shown.picture().base64()))
                .toList();
    }
}
