package parkhang.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import parkhang.card.CardMaker.Card;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionPictures;
import parkhang.edition.Profile;
import parkhang.gate.CardGate;
import parkhang.gate.DrawnPdf;
import parkhang.gate.GateCode;
import parkhang.gate.PictureGate;
import parkhang.gate.TagTree;
import parkhang.gate.TextGate;
import parkhang.gate.order.OrderGate;
import parkhang.verify.PageDirections;

/** What a link card must show before it is kept: the page that it was drawn of is proved as a PDF is, the picture against the page. */
final class CardProof {
    private CardProof() {}

    static void check(Card card, Edition edition, Place place, Diagnostics found) {
        try (DrawnPdf drawn = DrawnPdf.open(card.pdf())) {
            TagTree tags = TagTree.read(drawn.document());
            new TextGate(place, found).check(card.text(), (page, pages) -> List.of(), drawn);
            OrderGate.check(
                    drawn,
                    tags,
                    () -> PageDirections.of(card.html()),
                    (code, message) -> found.report(place, code, message));
            new PictureGate(
                            Profile.SCREEN,
                            (where, message) -> found.report(place, GateCode.PICTURE_LOST, message))
                    .check(
                            PdfProof.expected(EditionPictures.ofLogo(edition.look().logo())), drawn, tags);
            new CardGate((code, message) -> found.report(place, code, message)).check(drawn, card.png());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
