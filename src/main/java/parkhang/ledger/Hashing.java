package parkhang.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** Tells whether a file holds what it held: by its stamp where that says so, else by its bytes (SHA-256, FIPS 180-4). */
public final class Hashing {
    private Hashing() {}

    /** What the disk says of a file; {@link Stamp#ABSENT} where there is none, or a folder, or a pipe that would never end. */
    public static Stamp stamp(Path file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isRegularFile()
                    ? new Stamp(found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                    : Stamp.ABSENT;
        } catch (NoSuchFileException e) {
            return Stamp.ABSENT;
        }
    }

    /**
     * A file as it is.
     *
     * @param name under which it is kept
     */
    public static HashedFile of(String name, Path file) throws IOException {
        Stamp stamp = stamp(file);
        return new HashedFile(name, stamp, stamp.equals(Stamp.ABSENT) ? "" : hash(Files.readAllBytes(file)));
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
