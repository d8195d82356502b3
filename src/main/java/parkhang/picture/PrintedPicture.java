package parkhang.picture;

import java.awt.image.BufferedImage;

/**
 * A picture in a form that a PDF has as well: a PNG without alpha and passes, or a JPEG whose samples mean what every reader takes them
 * for.
 *
 * @param file as it is embedded
 * @param isAsItCame whether nothing of it was packed anew; then it is still to be turned
 */
public record PrintedPicture(PictureFile file, boolean isAsItCame) {
    /** So much larger than is wanted a picture may be before it is made smaller: less would lose more than it saves. */
    private static final double ENOUGH = 1.25;

    /**
     * The picture as it is printed.
     *
     * @param width that is enough for the upright picture, in pixels
     * @param height in the same
     * @param grey whether it is printed without colours
     */
    public static PrintedPicture of(PictureFile file, double width, double height, boolean grey) throws BrokenPicture {
        boolean large = file.width() > ENOUGH * width && file.height() > ENOUGH * height;
        if (!large && !grey && isPrintable(file)) {
            return new PrintedPicture(file, true);
        }
        BufferedImage image = Decoder.decode(file).onWhite().image();
        if (large) {
            int columns = Math.max(1, (int) Math.round(width));
            int rows = Math.max(1, (int) Math.round(height));
            image = Encoder.scaled(image, columns, rows);
        }
        BufferedImage drawn = grey || isGrey(image) ? grey(image) : image;
        PictureKind kind = file.kind() == PictureKind.JPEG ? PictureKind.JPEG : PictureKind.PNG;
        byte[] bytes = kind == PictureKind.JPEG ? Encoder.jpeg(drawn) : Encoder.png(drawn);
        return new PrintedPicture(PictureFile.read(kind, bytes), false);
    }

    private static boolean isPrintable(PictureFile file) throws BrokenPicture {
        if (file.kind() == PictureKind.JPEG) {
            return JpegFile.read(file.bytes()).isPlain();
        }
        PngFile png = PngFile.read(file.bytes());
        return !png.interlaced() && png.clear() == null && png.type() < 4 && png.depth() <= 8 && png.gamma() == 0;
    }

    private static boolean isGrey(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                if (((colour >> 16) & 0xFF) != (colour & 0xFF) || ((colour >> 8) & 0xFF) != (colour & 0xFF)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Each pixel the grey that JPEG has for its luma (ITU-T T.871, 7). */
    private static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                double luma =
                        0.299 * ((colour >> 16) & 0xFF) + 0.587 * ((colour >> 8) & 0xFF) + 0.114 * (colour & 0xFF);
                grey.getRaster().setSample(x, y, 0, (int) Math.round(luma));
            }
        }
        return grey;
    }
}
