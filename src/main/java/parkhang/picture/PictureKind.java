package parkhang.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The kinds of picture files, told by their first bytes, whatever a file is called. */
public enum PictureKind {
    PNG("PNG", true),
    JPEG("JPEG", true),
    GIF("GIF", true),
    WEBP("WebP", true),
    TIFF("TIFF", true),
    AVIF("AVIF", false),
    HEIC("HEIC", false),
    BMP("BMP", false),
    JPEG_2000("JPEG 2000", false),
    JPEG_XL("JPEG XL", false),
    PDF("PDF", false);

    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final String word;
    private final boolean read;

    PictureKind(String word, boolean read) {
        this.word = word;
        this.read = read;
    }

    /** Empty where the bytes are of no kind that is known. */
    public static Optional<PictureKind> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\32\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return Optional.of(WEBP);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        } else if (head.startsWith("BM")) {
            return Optional.of(BMP);
        } else if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        } else if (head.startsWith("\u00FF\n") || head.startsWith("\0\0\0\fJXL ")) {
            return Optional.of(JPEG_XL);
        } else if (head.startsWith("\0\0\0\fjP") || head.startsWith("\u00FFO\u00FFQ")) {
            return Optional.of(JPEG_2000);
        }
        return head.startsWith("ftyp", 4) ? brand(head.substring(8)) : Optional.empty();
    }

    /** By the major brand of an ISO base media file (ISO/IEC 23008-12; AVIF 1.1, 6). */
    private static Optional<PictureKind> brand(String brand) {
        if (AVIF_BRANDS.contains(brand)) {
            return Optional.of(AVIF);
        }
        return HEIC_BRANDS.contains(brand) ? Optional.of(HEIC) : Optional.empty();
    }

    /** As people call it. */
    public String word() {
        return word;
    }

    /** Whether such files are read. */
    public boolean isRead() {
        return read;
    }
}
