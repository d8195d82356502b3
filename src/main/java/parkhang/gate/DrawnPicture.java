package parkhang.gate;

import java.awt.color.ICC_Profile;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import parkhang.picture.Inks;
import parkhang.picture.JpegFile;
import parkhang.picture.Orientation;
import parkhang.picture.Pixels;

/**
 * A picture as a page draws it.
 *
 * @param page from 1
 */
record DrawnPicture(int page, PageInk.Picture ink) {
    /** More than any that is printed, and what a decoder can hold. */
    static final long MOST_PIXELS = 40_000_000;

    private static final int LARGEST_PROFILE = 4 << 20;

    private static final String INKS = "DeviceCMYK";

    /**
     * Those of a document in the order of the tags, which is that of reading; what no tag names comes last. A picture that is text once
     * and an artifact elsewhere, as in the head of a table that goes over pages, is shown once.
     */
    static List<DrawnPicture> all(DrawnPdf pdf, TagTree tags) {
        List<DrawnPicture> all = new ArrayList<>();
        for (PDPage page : pdf.pages()) {
            int number = pdf.number(page.getCOSObject());
            pdf.ink(page.getCOSObject()).pictures().forEach(picture -> all.add(new DrawnPicture(number, picture)));
        }
        Map<List<Integer>, Integer> order = order(pdf, tags);
        Set<COSStream> read = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DrawnPicture picture : all) {
            if (order.containsKey(picture.place())) {
                read.add(picture.ink().stream());
            }
        }
        all.removeIf(picture -> picture.ink().mark() == PageInk.ARTIFACT && read.contains(picture.ink().stream()));
        all.sort(Comparator.comparing(picture -> order.getOrDefault(picture.place(), Integer.MAX_VALUE)));
        return all;
    }

    /** Those of them that a tag names. */
    static List<DrawnPicture> tagged(DrawnPdf pdf, TagTree tags) {
        Set<List<Integer>> named = order(pdf, tags).keySet();
        return all(pdf, tags).stream()
                .filter(picture -> named.contains(picture.place()))
                .toList();
    }

    private static Map<List<Integer>, Integer> order(DrawnPdf pdf, TagTree tags) {
        Map<List<Integer>, Integer> order = new HashMap<>();
        for (TagTree.Mark mark : tags.marks()) {
            order.putIfAbsent(List.of(pdf.number(mark.page()), mark.id()), order.size());
        }
        return order;
    }

    /** Its page, and its mark there. */
    private List<Integer> place() {
        return List.of(page, ink.mark());
    }

    double width() {
        return Math.max(Math.abs(ink.place().getScaleX()), Math.abs(ink.place().getShearX()));
    }

    double height() {
        return Math.max(Math.abs(ink.place().getScaleY()), Math.abs(ink.place().getShearY()));
    }

    /** How the page turns it; empty where it is slanted. */
    Optional<Orientation> turn() {
        return Orientation.drawn(
                ink.place().getScaleX() / width(),
                ink.place().getShearY() / height(),
                ink.place().getShearX() / width(),
                ink.place().getScaleY() / height());
    }

    boolean isInInks() throws IOException {
        COSBase space = ink.stream().getDictionaryObject(COSName.COLORSPACE);
        return space instanceof COSName name && name.getName().equals(INKS);
    }

    /**
     * As it is stored, as sRGB on white.
     *
     * @param inks what inks look like; null where the document doesn't say
     */
    Pixels pixels(@Nullable ICC_Profile inks) throws IOException {
        long size = (long) ink.stream().getInt(COSName.WIDTH) * ink.stream().getInt(COSName.HEIGHT);
        if (size <= 0 || size > MOST_PIXELS) {
            throw new IOException("it has " + size + " pixels");
        }
        if (COSName.DCT_DECODE.equals(ink.stream().getFilters())) {
            try (InputStream in = ink.stream().createRawInputStream()) {
                JpegFile jpeg = JpegFile.read(in.readAllBytes());
                if ((long) jpeg.width() * jpeg.height() > MOST_PIXELS) {
                    throw new IOException("it has more pixels than it says");
                }
            }
        }
        PDImageXObject image = new PDImageXObject(new PDStream(ink.stream()), null);
        return isInInks() && inks != null
                ? inInks(image, inks)
                : Pixels.of(image.getImage()).onWhite();
    }

    private static Pixels inInks(PDImageXObject image, ICC_Profile inks) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        return Pixels.ofSrgb(Inks.toSrgb(samples(image, 4 * width * height), width, height, inks), width);
    }

    /**
     * Four bytes a pixel. Those that are stored so are taken as they are: PDFBox reads each bit by bit.
     *
     * @param length in bytes
     */
    private static byte[] samples(PDImageXObject image, int length) throws IOException {
        COSStream stream = image.getCOSObject();
        boolean isPlain = COSName.FLATE_DECODE.equals(stream.getFilters())
                && image.getBitsPerComponent() == Byte.SIZE
                && !stream.containsKey(COSName.DECODE);
        if (isPlain) {
            try (InputStream in = image.createInputStream()) {
                byte[] samples = in.readNBytes(length);
                if (samples.length == length) {
                    return samples;
                }
            }
        }
        return ((DataBufferByte) image.getRawRaster().getDataBuffer()).getData();
    }

    /** What a document's inks look like by its output intent; null where it has none for inks. */
    static @Nullable ICC_Profile inks(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            COSStream stream = intent.getDestOutputIntent();
            if (stream != null && stream.getInt(COSName.N) == 4) {
                try (InputStream in = BoundedInflater.open(stream, LARGEST_PROFILE)) {
                    return ICC_Profile.getInstance(in.readAllBytes());
                } catch (IllegalArgumentException e) {
                    throw new IOException("the profile of its inks is broken", e);
                }
            }
        }
        return null;
    }
}
