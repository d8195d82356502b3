package parkhang.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import parkhang.picture.PictureKind;

/**
 * A picture that a document brings.
 *
 * @param address under which the blocks show it, and under which it lies in an archive. Its name is the one that it has in the document,
 *     as far as it is safe, and a few signs of what it holds: two pictures never have the same, and one picture has one.
 * @param bytes of its file, as they are in the document
 */
@SuppressWarnings("ArrayRecordComponent") // no two pictures of one address are compared
public record ContentPicture(String address, byte[] bytes) {
    private static final int NAME = 40;
    private static final int SIGNS = 8;
    private static final int HEAD = 1000;

    public ContentPicture {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Empty where the bytes are of a kind that no edition has. */
    public static Optional<ContentPicture> of(String name, byte[] bytes) {
        return ending(bytes).map(ending -> new ContentPicture(address(name, ending, bytes), bytes));
    }

    private static Optional<String> ending(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("<svg")) {
            return Optional.of("svg");
        }
        return PictureKind.of(bytes)
                .filter(PictureKind::isRead)
                .map(kind -> kind == PictureKind.JPEG ? "jpg" : kind.name().toLowerCase(Locale.ROOT));
    }

    private static String address(String name, String ending, byte[] bytes) {
        String own = name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = own.isEmpty() ? "picture" : own.substring(0, Math.min(own.length(), NAME));
        return "images/" + stem + "-" + signs(bytes) + "." + ending;
    }

    private static String signs(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, SIGNS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
