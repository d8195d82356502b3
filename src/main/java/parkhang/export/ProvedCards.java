package parkhang.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import parkhang.card.CardMaker;
import parkhang.card.CardMaker.Card;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionPictures;
import parkhang.edition.EditionText;
import parkhang.edition.Profile;
import parkhang.font.FontSet;
import parkhang.gate.CardGate;
import parkhang.gate.DrawnPdf;
import parkhang.gate.GateCode;
import parkhang.gate.PictureGate;
import parkhang.gate.TagTree;
import parkhang.gate.TextGate;
import parkhang.gate.order.OrderGate;
import parkhang.html.CardForm;
import parkhang.pdf.PdfRenderer;
import parkhang.verify.PageDirections;

/**
 * Makes link cards and covers, and says what one must show before it is kept: the page that it was drawn of is proved as a PDF is, the picture
 * against the page. For one thread.
 */
final class ProvedCards {
    private final FontSet fonts;
    private final CardMaker cards;

    ProvedCards(FontSet fonts, PdfRenderer pdf) {
        this.fonts = fonts;
        this.cards = new CardMaker(pdf);
    }

    /** The picture; empty where the fonts lack a letter of it. With an error, none that can be trusted. */
    Optional<byte[]> proved(Edition edition, CardForm form, Place place, Diagnostics found) {
        Diagnostics missing = new Diagnostics();
        List<EditionText.Passage> texts = EditionText.ofCard(edition, CardMaker.longest(edition)).stream()
                .map(text -> new EditionText.Passage(null, text))
                .toList();
        new GlyphGate(fonts, missing).check(texts, place);
        found.add(missing);
        if (missing.hasErrors()) {
            return Optional.empty();
        }
        Card card = cards.make(edition, form, place, found);
        check(card, edition, form, place, found);
        return Optional.of(card.png());
    }

    static void check(Card card, Edition edition, CardForm form, Place place, Diagnostics found) {
        try (DrawnPdf drawn = DrawnPdf.open(card.pdf())) {
            TagTree tags = TagTree.read(drawn.document());
            new TextGate(place, found).check(card.text(), (page, pages) -> List.of(), drawn);
            OrderGate.check(
                    drawn,
                    tags,
                    () -> PageDirections.of(card.html()),
                    (code, message) -> found.report(place, code, message));
            new PictureGate(Profile.SCREEN, (where, message) -> found.report(place, GateCode.PICTURE_LOST, message))
                    .check(
                            PdfProof.expected(
                                    EditionPictures.ofLogo(edition.look().logo())),
                            drawn,
                            tags);
            new CardGate((code, message) -> found.report(place, code, message)).check(drawn, card.png(), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
