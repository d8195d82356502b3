package parkhang.pdf.draw;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import parkhang.imprint.Points;
import parkhang.picture.IccProfile;
import parkhang.picture.JpegFile;
import parkhang.picture.PictureFile;
import parkhang.picture.PictureKind;
import parkhang.picture.PngFile;
import parkhang.picture.PrintedPicture;

/** Puts pictures into a document, each once, in the packing in which it came where PDF has it too (ISO 32000-1, 8.9 and 7.4). */
final class PicturePen {
    private final boolean grey;
    private final int resolution;
    private final Map<Wanted, Embedded> embedded = new HashMap<>();
    private final Map<ByteBuffer, Integer> files = new HashMap<>();

    /**
     * Draws pictures in one document.
     *
     * @param grey whether its pages have no colours
     * @param resolution that is enough, in pixels an inch; 0 where pictures stay as fine as they are
     */
    PicturePen(boolean grey, int resolution) {
        this.grey = grey;
        this.resolution = resolution;
    }

    /** @param file by the number that its bytes have got */
    private record Wanted(int file, double width, double height) {}

    private record Embedded(COSName name, COSStream stream, AffineTransform turn) {}

    /**
     * Draws a picture into a box.
     *
     * @param left of the box, in points from the page's left edge
     * @param bottom of the box, in points from the page's lower edge
     */
    void draw(PageDevice device, PictureFile file, double left, double bottom, double width, double height) {
        Embedded picture = embedded(file, width, height);
        AffineTransform place = new AffineTransform(width, 0, 0, -height, left, bottom + height);
        place.concatenate(picture.turn());
        place.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        double[] matrix = new double[6];
        place.getMatrix(matrix);
        device.use(picture.name(), picture.stream());
        Drawing drawing = device.drawing().add("q ");
        for (double number : matrix) {
            drawing.add(number);
        }
        drawing.add("cm /").add(picture.name().getName()).add(" Do Q\n");
    }

    private Embedded embedded(PictureFile file, double width, double height) {
        int number = files.computeIfAbsent(ByteBuffer.wrap(file.bytes()), next -> files.size());
        double enough = resolution == 0 ? Double.MAX_VALUE : resolution / Points.PER_INCH;
        Wanted wanted = new Wanted(number, Math.rint(enough * width), Math.rint(enough * height));
        Embedded known = embedded.get(wanted);
        if (known == null) {
            known = embed(file, wanted);
            embedded.put(wanted, known);
        }
        return known;
    }

    private Embedded embed(PictureFile file, Wanted wanted) {
        try {
            PrintedPicture printed = PrintedPicture.of(file, wanted.width(), wanted.height(), grey);
            COSStream stream = printed.file().kind() == PictureKind.JPEG
                    ? stream(
                            JpegFile.read(printed.file().bytes()),
                            printed.file().bytes())
                    : stream(PngFile.read(printed.file().bytes()));
            COSName name = COSName.getPDFName("Picture" + (embedded.size() + 1));
            return new Embedded(name, stream, printed.file().orientation().turn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSStream stream(JpegFile jpeg, byte[] bytes) throws IOException {
        COSBase space = jpeg.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
        COSStream stream = stream(JpegFile.withoutProfile(bytes), COSName.DCT_DECODE, jpeg.width(), jpeg.height(), 8);
        stream.setItem(COSName.COLORSPACE, meant(jpeg.profile().orElse(null), space));
        return stream;
    }

    private static COSStream stream(PngFile png) throws IOException {
        COSStream stream = stream(png.packed(), COSName.FLATE_DECODE, png.width(), png.height(), png.depth());
        COSDictionary how = new COSDictionary();
        how.setInt(COSName.PREDICTOR, 15);
        how.setInt(COSName.COLORS, png.channels());
        how.setInt(COSName.BITS_PER_COMPONENT, png.depth());
        how.setInt(COSName.COLUMNS, png.width());
        stream.setItem(COSName.DECODE_PARMS, how);
        COSBase space = meant(png.profile().orElse(null), png.type() == 0 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        if (png.palette().length > 0 && png.type() == 3) {
            COSArray indexed = new COSArray();
            indexed.add(COSName.INDEXED);
            indexed.add(space);
            indexed.add(COSInteger.get(png.palette().length / 3 - 1));
            indexed.add(new COSString(png.palette()));
            space = indexed;
        }
        stream.setItem(COSName.COLORSPACE, space);
        return stream;
    }

    private static COSStream stream(byte[] packed, COSName filter, int width, int height, int depth)
            throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.FILTER, filter);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, depth);
        return stream;
    }

    private static COSBase meant(@Nullable IccProfile profile, COSBase device) {
        if (profile == null) {
            return device;
        }
        COSStream stream = Flate.stream(profile.bytes());
        stream.setInt(COSName.N, profile.profile().getNumComponents());
        stream.setItem(COSName.ALTERNATE, device);
        COSArray space = new COSArray();
        space.add(COSName.ICCBASED);
        space.add(stream);
        return space;
    }
}
