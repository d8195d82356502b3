package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PageInk;
import parkhang.gate.PdfText;
import parkhang.imprint.TrimSize;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Theme;

class FigureHolesTest {
    private static final String PORTRAIT = figure("Porträt", 600, 800, "");
    private static final String LONG = "Ein Satz aus einer Reihe von Wörtern ohne Belang. ".repeat(9);
    private static final double LINE = 15;
    private static final String END = "Z1";

    private static String figure(String name, int width, int height, String style) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return "<figure><img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray())
                + "\" alt=\"" + name + "\" width=\"" + width + "\" height=\"" + height + "\" style=\"" + style
                + "\"/>\n<figcaption>" + name + " darunter</figcaption></figure>\n";
    }

    private static String paragraphs(String name, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            all.append("<p>" + name + i + " " + LONG + "</p>\n");
        }
        return all.toString();
    }

    /** As many lines before the figure as leave it any room on its page. */
    static IntStream lines() {
        return IntStream.rangeClosed(0, 40).filter(lines -> lines % 3 == 0);
    }

    /**
     * @param shown what begins with a capital and a figure, and the pictures, in the order in which they are drawn
     * @param read the same in the order of the tags, with captions in place of the pictures
     * @param emptiest the most points that are empty at the foot of any page before the end of the text
     */
    private record Pages(List<String> shown, List<String> read, double emptiest, double picture) {
        static Pages of(String body, PageSetup setup) {
            byte[] pdf = Samples.render(Samples.edition(body), setup, new Diagnostics());
            List<String> shown = new ArrayList<>();
            double emptiest = 0;
            double picture = 0;
            try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
                float foot =
                        setup.geometry().bleed() + setup.geometry().margins().bottom();
                for (int i = 0; i < drawn.pages().size(); i++) {
                    PageInk ink = drawn.ink(drawn.pages().get(i).getCOSObject());
                    double lowest = Double.MAX_VALUE;
                    for (PageInk.Text text : ink.texts()) {
                        lowest = text.mark() == PageInk.ARTIFACT ? lowest : Math.min(lowest, text.baseline());
                    }
                    for (PageInk.Picture one : ink.pictures()) {
                        lowest = Math.min(lowest, one.box().bottom());
                        picture = one.box().height();
                    }
                    List<String> names =
                            names(ink.texts().stream().map(PageInk.Text::words).toList());
                    boolean isEnd = shown.contains(END) || names.contains(END);
                    emptiest = isEnd ? emptiest : Math.max(emptiest, lowest - foot);
                    shown.addAll(names);
                }
            }
            return new Pages(shown, names(PdfText.read(pdf).blocks()), emptiest, picture);
        }

        private static List<String> names(List<String> texts) {
            return texts.stream()
                    .map(text -> text.split(" ", 2)[0])
                    .filter(word -> word.matches("[A-Z]\\d+|Porträt|Zweites|Abschnitt"))
                    .toList();
        }
    }

    private static String before(int lines) {
        return "<p>füllend</p>\n".repeat(lines);
    }

    private static PageSetup press() {
        return new PageSetup(0, 0, 0, Samples.A4.folio(), null, Profile.PRESS, Theme.NONE)
                .on(TrimSize.named("A5").orElseThrow(), 8);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void textComesUpBeforeAPictureThatGoesOver(int lines) {
        String body = before(lines) + PORTRAIT + paragraphs("A", 6) + paragraphs("Z", 1);
        for (PageSetup setup : List.of(Samples.A4, press())) {
            Pages pages = Pages.of(body, setup);
            assertTrue(pages.emptiest() < 8 * LINE, "empty: " + pages.emptiest());
            assertEquals(List.of("Porträt", "A1", "A2", "A3", "A4", "A5", "A6", "Z1"), pages.read());
        }
    }

    @Test
    void somewhereItWasDrawnInAnotherOrder() {
        assertTrue(lines().anyMatch(lines -> Pages.of(before(lines) + PORTRAIT + paragraphs("A", 4), Samples.A4)
                        .shown()
                        .indexOf("Porträt")
                > 0));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noPictureGoesBehindAHeadingOrAnotherPicture(int lines) {
        String body = before(lines) + PORTRAIT + figure("Zweites", 600, 400, "") + paragraphs("A", 1)
                + "<h2>Abschnitt</h2>" + paragraphs("B", 3) + PORTRAIT + paragraphs("C", 4);
        Pages pages = Pages.of(body, Samples.A4);
        List<String> order =
                List.of("Porträt", "Zweites", "A1", "Abschnitt", "B1", "B2", "B3", "Porträt", "C1", "C2", "C3", "C4");
        assertEquals(order, pages.read());
        List<String> marks =
                pages.shown().stream().filter(name -> !name.matches("[AC]\\d")).toList();
        assertEquals(order.stream().filter(name -> !name.matches("[AC]\\d")).toList(), marks);
        assertTrue(pages.shown().indexOf("A1") < pages.shown().indexOf("Abschnitt"));
    }

    /** A table that has pages to itself keeps its place among texts that were moved. */
    @ParameterizedTest
    @MethodSource("lines")
    void aTurnedTableIsReadWhereItsAuthorHasIt(int lines) {
        String table = "<table><tr><td>T1 x</td>" + "<td>2023-09-23</td>".repeat(12) + "</tr></table>\n";
        String body = before(lines) + paragraphs("A", 1) + PORTRAIT + paragraphs("B", 1) + table + paragraphs("C", 5);
        Pages pages = Pages.of(body, Samples.A4);
        assertEquals(List.of("A1", "Porträt", "B1", "T1", "C1", "C2", "C3", "C4", "C5"), pages.read());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anIntroductionStaysWithItsList(int lines) {
        String list = "<p>L1 Das sind:</p>\n<ul><li><p>M1 eins</p></li>\n<li><p>M2 zwei</p></li></ul>\n";
        Pages pages = Pages.of(before(lines) + PORTRAIT + list + paragraphs("A", 4), Samples.A4);
        assertEquals("M1", pages.shown().get(pages.shown().indexOf("L1") + 1));
        assertEquals(List.of("Porträt", "L1", "M1", "M2", "A1", "A2", "A3", "A4"), pages.read());
    }

    @Test
    void thePictureGetsSmallerWhereItsSectionHasNoMoreText() {
        double usual = Pages.of(PORTRAIT, Samples.A4).picture();
        double least = usual;
        for (int lines : lines().toArray()) {
            Pages pages = Pages.of(
                    before(lines) + PORTRAIT + "<h2>Abschnitt</h2>" + paragraphs("B", 2) + paragraphs("Z", 1),
                    Samples.A4);
            least = Math.min(least, pages.picture());
            assertTrue(pages.emptiest() < usual * 0.75 + 4 * LINE, "empty: " + pages.emptiest());
        }
        assertTrue(least < 0.95 * usual && least > 0.69 * usual, least + " of " + usual);
    }

    /** As somebody would do by hand for a colophon that would stand on the last page alone, or below a line or two. */
    @Test
    void thePictureGetsSmallerWhereThatSavesTheLastPage() throws IOException {
        int saved = 0;
        for (int height = 200; height < 400; height += 10) {
            double[] free = sizes(figure("Bild", 450, height, ""));
            double[] kept = sizes(figure("Bild", 450, height, "width: min(450px, 45rem)"));
            boolean isSmaller = free[1] < 0.98 * kept[1];
            assertTrue(free[1] > 0.69 * kept[1], free[1] + " of " + kept[1]);
            assertEquals(isSmaller ? 1 : kept[0], free[0]);
            saved += isSmaller && kept[0] == 2 ? 1 : 0;
        }
        assertTrue(saved > 2, saved + " saved");
    }

    /** How many pages there are without notes, and how high the picture is. */
    private static double[] sizes(String body) throws IOException {
        String html = Samples.edition(body).replaceAll("(?s)<section class=\"notes\".*?</section>", "");
        double height = 0;
        try (DrawnPdf drawn = DrawnPdf.open(Samples.render(html, Samples.A4, new Diagnostics()))) {
            for (PDPage page : drawn.pages()) {
                for (PageInk.Picture picture : drawn.ink(page.getCOSObject()).pictures()) {
                    height = picture.box().height();
                }
            }
            return new double[] {drawn.pages().size(), height};
        }
    }

    @Test
    void whatItsAuthorSizedKeepsItsSize() {
        String figure = figure("Porträt", 600, 800, "width: min(200px, 45rem)");
        for (int lines : lines().toArray()) {
            Pages pages = Pages.of(before(lines) + figure + "<h2>Abschnitt</h2>" + paragraphs("B", 2), Samples.A4);
            assertEquals(200, pages.picture(), 1);
        }
    }
}
