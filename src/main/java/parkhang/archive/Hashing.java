package parkhang.archive;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** Tells whether a file holds what it held: by its stamp where that says so, else by its bytes (SHA-256, FIPS 180-4). */
public final class Hashing {
    /** In bytes. */
    private static final int PIECE = 1 << 16;

    /** Of a font's head, and of a line in its list of tables, in bytes (OpenType 1.9, "Organization of an OpenType font"). */
    private static final int FONT_HEAD = 12;

    private static final int FONT_TABLE = 16;

    /** How a collection of fonts begins, which has no list of its own: "ttcf". */
    private static final int COLLECTION = 0x74746366;

    private Hashing() {}

    /** What the disk says of a file; {@link Stamp#ABSENT} where there can be none, or a folder, or a pipe that would never end. */
    public static Stamp stamp(Path file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isRegularFile()
                    ? new Stamp(found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                    : Stamp.ABSENT;
        } catch (FileSystemException e) {
            return Stamp.ABSENT; // also where a name is too long, or leads through a file
        }
    }

    /**
     * A file as it may leave the archive. One that may not be read counts as a file that says so: whoever needs it reports it.
     *
     * @param name under which it is kept
     */
    public static HashedFile of(String name, Path file) throws IOException {
        Stamp stamp = stamp(file);
        return new HashedFile(name, stamp, stamp.equals(Stamp.ABSENT) ? "" : hashIfReadable(name, file));
    }

    /**
     * A font that comes with the program as it is, by its list of tables, which has the checksum of each (OpenType 1.9): they have
     * 8 MB, and reading all of them would take a thirtieth of a cold start.
     *
     * @param name under which it is kept
     */
    public static HashedFile ofFont(String name, Path font) throws IOException {
        if (!Files.isReadable(font)) {
            return of(name, font);
        }
        byte[] head = new byte[FONT_HEAD];
        try (RandomAccessFile file = new RandomAccessFile(font.toFile(), "r")) {
            if (file.read(head) < head.length || ByteBuffer.wrap(head).getInt() == COLLECTION) {
                return of(name, font);
            }
            byte[] list = new byte[Short.toUnsignedInt(ByteBuffer.wrap(head).getShort(4)) * FONT_TABLE];
            return file.read(list) < list.length ? of(name, font) : new HashedFile(name, stamp(font), hash(list));
        }
    }

    /** A file as it is, read only where its stamp is not the known one: the known file itself where nothing has changed. */
    public static HashedFile again(HashedFile known, Path file) throws IOException {
        return stamp(file).equals(known.stamp()) ? known : of(known.name(), file);
    }

    /** What is no file: a run's options, say. */
    public static HashedFile ofText(String name, String text) {
        return new HashedFile(name, Stamp.ABSENT, hash(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** In hexadecimal. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String hashIfReadable(String name, Path file) throws IOException {
        if (PublicFile.isText(name) && Files.isReadable(file) && Files.size(file) <= Input.LARGEST) {
            return hash(PublicFile.of(name, Files.readAllBytes(file)));
        }
        return Files.isReadable(file) ? hash(file) : hash("unreadable".getBytes(StandardCharsets.UTF_8));
    }

    /** Piece by piece, for a picture may be large. */
    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new FileInputStream(file.toFile())) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
