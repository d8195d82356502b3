package parkhang.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import parkhang.html.CardForm;
import parkhang.picture.Pixels;

/** A finished link card, read back from its file (PNG, third edition; W3C 2025). */
public final class CardPicture {

    /** In pixels: what no letter and no picture comes nearer to an edge, for networks cut corners off and draw over edges. */
    static final int EDGE = 24;

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> CHUNKS = Set.of("IHDR", "IDAT", "IEND");

    /** In bytes: what a chunk has besides its content. */
    private static final int LENGTH = 4;

    private static final int NAME = 4;
    private static final int SUM = 4;

    private final Pixels picture;
    private final CardForm form;

    private CardPicture(Pixels picture, CardForm form) {
        this.picture = picture;
        this.form = form;
    }

    /** The picture, with what is wrong with it by itself. */
    public static Read read(byte[] file, CardForm form) {
        if (!new String(file, StandardCharsets.ISO_8859_1).startsWith(SIGNATURE)) {
            return new Read(null, "it is no PNG");
        }
        String more = more(file);
        if (!more.isEmpty()) {
            return new Read(null, "it holds more than pixels: " + more);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width != form.width() || height != form.height()) {
                return new Read(
                        null,
                        "it has " + width + " by " + height + " pixels, not " + form.width() + " by " + form.height());
            }
            CardPicture card = new CardPicture(Pixels.of(reader.read(0)), form);
            return new Read(card, card.fault());
        } catch (IOException | RuntimeException e) { // decoders throw both at broken pictures
            return new Read(null, "it can't be decoded: " + e.getMessage());
        } finally {
            reader.dispose();
        }
    }

    /** The first chunk that no pixel needs, such as a date's; empty where there is none. */
    private static String more(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).position(SIGNATURE.length());
        while (bytes.remaining() >= LENGTH + NAME) {
            int length = bytes.getInt();
            byte[] name = new byte[NAME];
            bytes.get(name);
            String chunk = new String(name, StandardCharsets.ISO_8859_1);
            if (!CHUNKS.contains(chunk)) {
                return chunk;
            }
            bytes.position(bytes.position() + (int) Math.min(bytes.remaining(), Math.max(0, length) + (long) SUM));
        }
        return "";
    }

    /**
     * A picture as far as it could be read.
     *
     * @param card null where it could not be
     * @param fault null where there is none
     */
    public record Read(@Nullable CardPicture card, @Nullable String fault) {}

    private int pixel(int x, int y) {
        return picture.argb()[y * picture.width() + x];
    }

    private @Nullable String fault() {
        int ground = pixel(0, 0);
        boolean isBlank = true;
        for (int y = 0; y < form.height(); y++) {
            for (int x = 0; x < form.width(); x++) {
                boolean isEdge = x < EDGE || y < EDGE || x >= form.width() - EDGE || y >= form.height() - EDGE;
                if (pixel(x, y) != ground) {
                    if (isEdge) {
                        return "something is drawn at its edge, at " + x + ", " + y;
                    }
                    isBlank = false;
                }
            }
        }
        return isBlank ? "nothing is drawn on it" : null;
    }

    /** Whether anything is drawn in a box on the page that the card was drawn of. */
    boolean shows(Box box, double pageWidth, double pageHeight) {
        int ground = pixel(0, 0);
        int left = (int) Math.floor(box.left() / pageWidth * form.width());
        int right = (int) Math.ceil(box.right() / pageWidth * form.width());
        int top = (int) Math.floor((pageHeight - box.top()) / pageHeight * form.height());
        int bottom = (int) Math.ceil((pageHeight - box.bottom()) / pageHeight * form.height());
        for (int y = Math.max(0, top); y < Math.min(form.height(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(form.width(), right); x++) {
                if (pixel(x, y) != ground) {
                    return true;
                }
            }
        }
        return false;
    }
}
