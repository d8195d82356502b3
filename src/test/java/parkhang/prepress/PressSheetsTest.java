package parkhang.prepress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;
import parkhang.imprint.TrimSize;

class PressSheetsTest {
    static final TrueTypeFont FACE = face();
    private static final Color MAROON = new Color(0x7a1f2b);

    private final Diagnostics found = new Diagnostics();

    private static TrueTypeFont face() {
        FontSet fonts = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());
        return fonts.parsed(fonts.face("a", FontSet.SANS_FAMILY, 400, false).orElseThrow());
    }

    static byte[] sheet(RgbPages.Artist artist, Diagnostics found) {
        PressOrder order = new PressOrder(null, RgbPages.BLEED, PressProfile.ofProgram(), 300);
        return new PressSheets(order, FACE)
                .finish(
                        RgbPages.page(artist),
                        new TrimSize(RgbPages.WIDTH, RgbPages.HEIGHT),
                        new SlugLine("tibet-dna", "de", LocalDate.of(2023, 5, 10)),
                        Place.of("de/tibet-dna.press.pdf"),
                        found);
    }

    /** The colours that are put down for the page itself, each as {@code C0 M0 Y0 K100 f}, in order. */
    private List<String> colours(RgbPages.Artist artist) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(artist, found))) {
            COSArray contents = document.getPage(0).getCOSObject().getCOSArray(COSName.CONTENTS);
            return colours((COSStream) contents.getObject(0));
        }
    }

    private static List<String> colours(COSStream content) throws IOException {
        List<String> colours = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        try (var in = content.createInputStream()) {
            for (Object token : new PDFStreamParser(in.readAllBytes()).parse()) {
                if (!(token instanceof Operator operator)) {
                    operands.add((COSBase) token);
                    continue;
                }
                if (List.of("k", "K", "rg", "RG", "g", "G", "sc", "SC").contains(operator.getName())) {
                    colours.add(operator.getName() + " "
                            + operands.stream()
                                    .map(part -> String.valueOf(Math.round(((COSNumber) part).floatValue() * 100)))
                                    .collect(Collectors.joining(" ")));
                }
                operands.clear();
            }
        }
        return colours;
    }

    @Test
    void eachBoxSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(RgbPages.rectangle(Color.RED, 0, 0, 10, 10), found))) {
            PDPage page = document.getPage(0);
            float margin = PrinterMarks.MARGIN;
            assertBox(0, 0, 220 + 2 * margin, 320 + 2 * margin, page.getMediaBox());
            assertBox(margin, margin, 220, 320, page.getBleedBox());
            assertBox(margin + 10, margin + 10, 200, 300, page.getTrimBox());
        }
    }

    private static void assertBox(float x, float y, float width, float height, PDRectangle box) {
        float[] expected = {x, y, width, height};
        float[] actual = {box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()};
        assertArrayEquals(expected, actual, 0.01f);
    }

    @Test
    void textIsBlackInkAloneWhateverItsColour() throws IOException {
        for (Color colour : List.of(Color.BLACK, new Color(0x1f1b18), MAROON, Color.RED, Color.WHITE)) {
            List<String> colours = colours(RgbPages.text(colour, 50, 50));
            assertEquals(1, colours.stream().filter(put -> put.startsWith("k ")).count(), colours.toString());
            assertTrue(colours.get(colours.size() - 1).matches("[kK] 0 0 0 \\d+"), colours.toString());
        }
    }

    @Test
    void whatTheEyeTakesForGreyIsBlackInkAlone() throws IOException {
        assertEquals("k 0 0 0 100", fill(new Color(0x1f1b18)));
        assertEquals("k 0 0 0 0", fill(Color.WHITE));
        assertTrue(fill(new Color(0xc9c0b6)).startsWith("k 0 0 0 "));
    }

    @Test
    void aColourIsMadeOfAllInks() throws IOException {
        String maroon = fill(MAROON);
        String[] inks = maroon.split(" ", -1);
        assertTrue(Integer.parseInt(inks[2]) > 80 && Integer.parseInt(inks[3]) > 60, maroon);
        assertEquals(List.of(), found.list());
    }

    private String fill(Color colour) throws IOException {
        return colours(RgbPages.rectangle(colour, 50, 50, 20, 20)).get(0);
    }

    /** The same colour for text and then for a rule, with saving and restoring around: each gets its own inks. */
    @Test
    void textAndRulesOfOneColourGetDifferentInks() throws IOException {
        RgbPages.Artist rule = RgbPages.rectangle(MAROON, 50, 20, 100, 3);
        List<String> colours = colours((document, page) -> {
            page.saveGraphicsState();
            rule.draw(document, page);
            RgbPages.text(MAROON, 50, 50).draw(document, page);
            page.restoreGraphicsState();
            rule.draw(document, page);
        });
        List<String> fills =
                colours.stream().filter(put -> put.startsWith("k ")).toList();
        assertEquals(3, fills.size(), colours.toString());
        assertEquals(fills.get(0), fills.get(2));
        assertTrue(fills.get(1).startsWith("k 0 0 0 "), fills.toString());
    }

    @Test
    void aPictureWithoutColoursIsBlackInkAlone() throws IOException {
        Picture grey = picture(RgbPages.picture(i -> new Color(i % 256, i % 256, i % 256).getRGB(), 50, 50, 30));
        assertEquals("DeviceGray", grey.space());
        assertEquals(7, grey.samples().get(7));
        assertEquals(List.of(), found.list());
    }

    @Test
    void aPictureWithColoursIsMadeOfAllInks() throws IOException {
        Picture inked = picture(RgbPages.picture(i -> i % 2 == 0 ? MAROON.getRGB() : 0xFFFFFF, 50, 50, 30));
        assertEquals("DeviceCMYK", inked.space());
        assertTrue(inked.samples().get(1) > 200 && inked.samples().get(2) > 150);
        assertEquals(List.of(0, 0, 0, 0), inked.samples().subList(4, 8));
    }

    /** @param samples from 0 to 255 */
    private record Picture(String space, List<Integer> samples) {}

    private Picture picture(RgbPages.Artist artist) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(artist, found))) {
            PDResources resources = document.getPage(0).getResources();
            PDImageXObject drawn = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            try (var samples = drawn.getCOSObject().createInputStream()) {
                byte[] bytes = samples.readAllBytes();
                return new Picture(
                        drawn.getColorSpace().getName(),
                        IntStream.range(0, bytes.length)
                                .mapToObj(i -> bytes[i] & 0xFF)
                                .toList());
            }
        }
    }

    /** 100 pixels over 36 points are 200 an inch. */
    @Test
    void aCoarsePictureIsReportedWithItsPlace() throws IOException {
        picture(RgbPages.picture(i -> 0x808080, 50, 50, 36));
        assertEquals(List.of(), found.list());
        picture(RgbPages.picture(i -> 0x808080, 67, 50, 60));
        assertEquals(List.of("picture-coarse"), Reported.codes(found));
        assertEquals(
                "page 1, 20 mm from the left and 92 mm from the top: a picture is printed with 120 pixels an inch, and wants 200",
                found.list().get(0).message());
    }

    @Test
    void tooMuchInkIsReportedOnceForAPage() {
        PressOrder thrifty = new PressOrder(null, RgbPages.BLEED, PressProfile.ofProgram(), 100);
        byte[] page = RgbPages.page((document, content) -> {
            RgbPages.rectangle(MAROON, 38, 38, 5, 5).draw(document, content);
            RgbPages.rectangle(Color.BLACK, 50, 30, 5, 5).draw(document, content);
            RgbPages.rectangle(MAROON, 50, 50, 5, 5).draw(document, content);
        });
        TrimSize trim = new TrimSize(RgbPages.WIDTH, RgbPages.HEIGHT);
        SlugLine slug = new SlugLine("a", "de", LocalDate.of(2023, 5, 10));
        new PressSheets(thrifty, FACE).finish(page, trim, slug, Place.of("a"), found);
        assertEquals(List.of("ink-too-much"), Reported.codes(found));
        String message = found.list().get(0).message();
        assertTrue(message.startsWith("page 1, 10 mm from the left and 96 mm from the top: the colour C"), message);
    }

    @Test
    void whatAFormDrawsIsInInksToo() throws IOException {
        byte[] sheet = sheet(
                (document, page) -> {
                    PDFormXObject form = new PDFormXObject(document);
                    form.setBBox(new PDRectangle(100, 100));
                    form.setResources(new PDResources());
                    try (var out = form.getCOSObject().createOutputStream()) {
                        out.write("0.48 0.12 0.17 rg 0 0 50 50 re f 0 0 0 RG 0 0 m 9 9 l S"
                                .getBytes(StandardCharsets.US_ASCII));
                    }
                    page.drawForm(form);
                    page.drawForm(form);
                },
                found);
        assertEquals(List.of(), found.list());
        try (PDDocument document = Loader.loadPDF(sheet)) {
            PDResources resources = document.getPage(0).getResources();
            PDXObject form =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            List<String> colours = colours(form.getCOSObject());
            assertEquals(
                    List.of(),
                    colours.stream()
                            .filter(put -> put.startsWith("r") || put.startsWith("R"))
                            .toList());
            assertTrue(colours.contains("K 0 0 0 100"), colours.toString());
        }
    }

    @Test
    void aGradientInRedGreenAndBlueIsNotLetPass() throws IOException {
        sheet(
                (document, page) -> {
                    PDShadingType2 shading = new PDShadingType2(new COSDictionary());
                    shading.getCOSObject().setInt(COSName.SHADING_TYPE, 2);
                    shading.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICERGB);
                    page.shadingFill(shading);
                },
                found);
        assertEquals(List.of("colour-left"), Reported.codes(found));
    }

    @Test
    void theSlugSaysWhatTheSheetIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(RgbPages.text(Color.BLACK, 50, 50), found))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("tibet-dna  de  2023-05-10  1/1  press  FOGRA39"), text);
        }
    }

    @Test
    void theFileSaysForWhichPressItIsMade() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(RgbPages.text(Color.BLACK, 50, 50), found))) {
            COSArray intents = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
            COSDictionary archive = (COSDictionary) intents.getObject(0);
            COSDictionary press = (COSDictionary) intents.getObject(1);
            assertEquals("GTS_PDFA1", archive.getNameAsString(COSName.S));
            assertEquals("GTS_PDFX", press.getNameAsString(COSName.S));
            assertEquals("FOGRA39", press.getString(COSName.OUTPUT_CONDITION_IDENTIFIER));
            COSStream profile = press.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
            assertEquals(profile, archive.getCOSStream(COSName.DEST_OUTPUT_PROFILE));
            assertArrayEquals(
                    PressProfile.ofProgram().bytes(),
                    profile.createInputStream().readAllBytes());
            assertEquals("False", document.getDocumentInformation().getTrapped());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"), xmp);
        }
    }

    @Test
    void samePageGivesSameBytes() {
        RgbPages.Artist artist = RgbPages.picture(i -> i * 31, 50, 50, 36);
        assertArrayEquals(sheet(artist, found), sheet(artist, found));
    }
}
