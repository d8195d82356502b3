package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Sample;
import parkhang.archive.Look;
import parkhang.archive.Picture;
import parkhang.article.Article;
import parkhang.card.CardMaker;
import parkhang.card.CardMaker.Card;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Choices;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.edition.Incomplete;
import parkhang.font.FontSet;
import parkhang.gate.CardPicture;
import parkhang.gate.ExpectedPicture;
import parkhang.html.CardForm;
import parkhang.pdf.PdfRenderer;
import parkhang.picture.Matrix;
import parkhang.svg.Svg;
import parkhang.text.Locales;
import parkhang.theme.Theme;
import parkhang.translation.State;

/** Link cards: of all directions and lengths, and spoiled. */
class ProvedCardsTest {
    private static final Place PLACE = Place.of("a.card.png");
    private static final FontSet FONTS = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());
    private static final PdfRenderer PDF = new PdfRenderer(FONTS);
    private static final ProvedCards CARDS = new ProvedCards(FONTS, PDF);
    private static final String TITLE = "Secretary of State Voices Concern Over DNA Collection";

    private static Edition edition(String tag, String title, Look look) {
        String front =
                "---\nkind: press-release\nlang: " + tag + "\ndate: 2023-05-10\ntitle: '" + title + "'\n---\nA.\n";
        Article article = Sample.file(front, new Diagnostics());
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, true);
        return Editions.compose(article, Locales.of(tag).orElseThrow(), choices, look, new Diagnostics())
                .orElseThrow();
    }

    private static List<String> codes(Diagnostics found) {
        return found.list().stream().map(one -> one.code().id()).distinct().toList();
    }

    private static Card card(Edition edition) {
        Diagnostics found = new Diagnostics();
        Card card = new CardMaker(PDF).make(edition, CardForm.LINK, PLACE, found);
        assertEquals(List.of(), found.list());
        return card;
    }

    private static List<String> proof(Card card, Edition edition) {
        Diagnostics found = new Diagnostics();
        ProvedCards.check(card, edition, CardForm.LINK, PLACE, found);
        return codes(found);
    }

    @ParameterizedTest
    @CsvSource({
        "en, " + TITLE,
        "de, Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsverordnung",
        "bo, བོད་ནང་མང་ཚོགས་ཀྱི་རིགས་རྫས་རྩད་གཅོད་བྱེད་པའི་སྐོར་གྱི་སྙན་ཐོ།",
        "ar, وزير الخارجية الأمريكي يعرب عن قلقه إزاء جمع الحمض النووي (DNA) في التبت عام 2023",
        "he, שר החוץ (2023) DNA",
    })
    void aCardHasItsSizeAndIsTheSameEachTime(String tag, String title) throws IOException {
        Edition edition = edition(tag, title, Look.PLAIN);
        Diagnostics found = new Diagnostics();
        byte[] png = CARDS.proved(edition, CardForm.LINK, PLACE, found).orElseThrow();
        assertEquals(List.of(), found.list());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
        assertArrayEquals(
                png,
                new ProvedCards(FONTS, new PdfRenderer(FONTS))
                        .proved(edition, CardForm.LINK, PLACE, found)
                        .orElseThrow());
    }

    /** What is cut is cut at a word, and said. */
    @ParameterizedTest
    @CsvSource({
        "en, 'It is long, too ', .*[a-z]…",
        "de, 'Es ist sehr lang – ', .*[a-z]…",
        "bo, 'བོད་ནང་མང་ཚོགས་ཀྱི་', .*[^\u0F0B]\u0F0B?…",
        "ar, 'قلقه إزاء جمع الحمض، ', .*[^، ]…",
        "en, WWWWWWWWWW, W+…",
    })
    void aLongTitleIsCutAtAWord(String tag, String words, String end) {
        String title =
                words.repeat(1 + 1000 / words.length()).substring(0, 1000).strip();
        Edition edition = edition(tag, title, Look.PLAIN);
        Diagnostics found = new Diagnostics();
        Card card = new CardMaker(PDF).make(edition, CardForm.LINK, PLACE, found);
        assertEquals(List.of("card-title-cut"), codes(found));
        assertEquals(List.of(), proof(card, edition));
        String shown = card.text().get(card.text().size() - 2);
        assertTrue(shown.matches(end), shown);
        assertTrue(shown.length() > 150, shown);
    }

    /** Letters are as large as there is room for. */
    @Test
    void aLongerTitleIsSetSmaller() throws IOException {
        assertTrue(highest(card(edition("en", "H", Look.PLAIN)))
                > highest(card(edition("en", "H HHHHHHHHHH".repeat(9), Look.PLAIN))));
    }

    /** The longest run of ink in the column of the first letter's stem. */
    private static int highest(Card card) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card.png()));
        int highest = 0;
        for (int x = 72; x < 110; x++) {
            int run = 0;
            for (int y = 150; y < 520; y++) {
                run = new Color(picture.getRGB(x, y)).getRed() < 128 ? run + 1 : 0;
                highest = Math.max(highest, run);
            }
        }
        return highest;
    }

    @Test
    void anEmbargoAndALogoStandOnIt() throws IOException {
        Edition figure = edition(
                "en",
                TITLE,
                new Look(
                        Theme.NONE,
                        Picture.of(new Svg(
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\" viewBox=\"0 0 40 20\">"
                                        + "<rect x=\"0\" y=\"0\" width=\"40\" height=\"20\" fill=\"#00ff00\"/></svg>",
                                40,
                                20))));
        Card card = card(figure);
        assertEquals(List.of(), proof(card, figure));
        assertEquals(
                0xFF00FF00, ImageIO.read(new ByteArrayInputStream(card.png())).getRGB(100, 100));
        Edition held = Editions.edition(
                Sample.file(
                        "---\ntitle: A\ndate: 2023-05-10\nembargo: 2023-05-10T12:00:00-04:00\n---\nA.\n",
                        new Diagnostics()),
                Locale.ENGLISH);
        assertTrue(card(held).text().get(1).startsWith("Embargoed until"));
    }

    @Test
    void aLogoThatIsAnotherIsFound() throws IOException {
        Edition red = edition("en", TITLE, logo("rgb 8"));
        assertEquals(List.of(), proof(card(red), red));
        assertEquals(List.of("picture-lost"), proof(card(red), edition("en", TITLE, Look.PLAIN)));
        assertEquals(List.of("picture-lost"), proof(card(edition("en", TITLE, Look.PLAIN)), red));
    }

    private static Look logo(String name) throws IOException {
        byte[] bytes = Matrix.one(name);
        ExpectedPicture expected = ExpectedPicture.of(bytes);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        return new Look(
                Theme.NONE, new Picture("image/png", base64, expected.width(), expected.height(), expected.look()));
    }

    @Test
    void aWordThatIsLostIsFound() {
        Edition edition = edition("en", TITLE, Look.PLAIN);
        Card card = card(edition);
        List<String> other = new ArrayList<>(card.text());
        other.set(2, TITLE.replace("Voices ", ""));
        assertEquals(List.of("text-lost"), proof(new Card(card.png(), card.pdf(), card.html(), other), edition));
    }

    private static byte[] drawn(Card card, Consumer<Graphics2D> fault) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card.png()));
            Graphics2D pen = picture.createGraphics();
            pen.setColor(new Color(picture.getRGB(0, 0)));
            fault.accept(pen);
            pen.dispose();
            return png(picture);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** A letter that was not drawn, a title that runs out of the card, and a card with nothing on it. */
    @Test
    void aPictureThatIsNotThePageIsFound() {
        Edition edition = edition("en", TITLE, Look.PLAIN);
        Card card = card(edition);
        assertEquals(List.of("text-lost"), proof(with(card, pen -> pen.fillRect(60, 540, 400, 60)), edition));
        assertEquals(
                List.of("text-lost", "ink-outside"), sorted(with(card, pen -> pen.fillRect(0, 0, 1200, 630)), edition));
        assertEquals(
                List.of("ink-outside"),
                proof(
                        with(card, pen -> {
                            pen.setColor(Color.BLACK);
                            pen.fillRect(1180, 300, 20, 2);
                        }),
                        edition));
    }

    private static List<String> sorted(Card card, Edition edition) {
        return proof(card, edition).stream().sorted((a, b) -> b.compareTo(a)).toList();
    }

    private static Card with(Card card, Consumer<Graphics2D> fault) {
        return new Card(drawn(card, fault), card.pdf(), card.html(), card.text());
    }

    /** Titles that an author would not write: the card is whole, or the title is said to be cut, or a letter has no font. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2067abc\u2069 def",
                "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C b",
                "\u00AD\u200B",
                "ﷺ",
                "A\u00A0very\u00A0wide\u00A0title\u00A0without\u00A0an\u00A0end\u00A0to\u00A0a\u00A0line",
                "<b>&amp;</b> <script>alert(1)</script>",
                "https://example.org/a-very-long-address-that-has-no-place-to-break/and-goes-on-and-on-and-on?with=more",
                "1 2 3 – … ‥ ———————————————————————————————————————————————",
                "ཧཱུྃ་ སྒྲུབ་ ྃྃྃ",
                "🎉",
            })
    void wildTitlesComeThroughOrAreRefused(String title) {
        Edition edition = edition("en", title, Look.PLAIN);
        Diagnostics found = new Diagnostics();
        CARDS.proved(edition, CardForm.LINK, PLACE, found);
        List<String> said = codes(found);
        assertTrue(
                List.of(List.of(), List.of("card-title-cut"), List.of("glyph-missing"))
                        .contains(said),
                title + ": " + found.list());
    }

    @Test
    void whatIsNoCardIsFound() throws IOException {
        assertEquals(
                "it is no PNG",
                CardPicture.read(new byte[] {1, 2}, CardForm.LINK).fault());
        assertEquals(
                "it has 600 by 315 pixels, not 1200 by 630",
                CardPicture.read(png(new BufferedImage(600, 315, BufferedImage.TYPE_INT_RGB)), CardForm.LINK)
                        .fault());
        assertEquals(
                "nothing is drawn on it",
                CardPicture.read(png(new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB)), CardForm.LINK)
                        .fault());
        assertTrue(String.valueOf(
                        CardPicture.read(Png.ofSize(1200, 630), CardForm.LINK).fault())
                .startsWith("it can't be decoded"));
        byte[] png = card(edition("en", TITLE, Look.PLAIN)).png();
        byte[] half = Arrays.copyOf(png, png.length / 2);
        assertTrue(CardPicture.read(half, CardForm.LINK).fault() != null);
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        dated.write(png, 0, 33);
        dated.writeBytes(Png.chunk("tIME", new byte[7]));
        dated.write(png, 33, png.length - 33);
        assertEquals(
                "it holds more than pixels: tIME",
                CardPicture.read(dated.toByteArray(), CardForm.LINK).fault());
    }
}
