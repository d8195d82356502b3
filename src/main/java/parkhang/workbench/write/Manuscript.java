package parkhang.workbench.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Hashing;
import parkhang.archive.Input;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.BoundedFile;
import parkhang.file.DiskFault;
import parkhang.text.KeptLines;
import parkhang.text.SourceText;
import parkhang.text.TextCode;

/**
 * The file of an article as it is on the disk.
 *
 * @param hash of its bytes
 * @param text with lines that end in LF
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them but by their hash
record Manuscript(ArticleFile file, byte[] bytes, String hash, String text) {
    /** In the place of a hash: there is no file. */
    static final String NONE = "none";

    /** Empty where the archive has no such article, and where its file can't be read, which is reported. */
    static Optional<Manuscript> read(Archive archive, String slug, Diagnostics found) {
        return archive.articles(new Diagnostics()).stream()
                .filter(file -> file.slug().equals(slug))
                .findFirst()
                .flatMap(file -> read(archive, file, found));
    }

    /** The same of a file that need not be there. */
    static Optional<Manuscript> read(Archive archive, ArticleFile file, Diagnostics found) {
        String name = archive.name(file.path());
        try {
            byte[] bytes = BoundedFile.read(file.path(), Input.LARGEST_TEXT);
            return SourceText.decode(name, bytes, found)
                    .map(text -> new Manuscript(file, bytes, hash(bytes), text.text()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            found.report(Place.of(name), TextCode.FILE_UNREADABLE.with("disk", Map.of("reason", DiskFault.said(e))));
            return Optional.empty();
        }
    }

    static String hash(byte[] bytes) {
        return Hashing.hash(bytes).substring(0, 16);
    }

    /** The bytes that the file has with another text in it. Lines that stay are as they were, byte for byte. */
    byte[] with(String other) {
        return KeptLines.of(bytes, other);
    }

    /** The archive as it would be then. */
    Archive in(Archive archive, String other) {
        return archive.instead(Map.<Path, byte[]>of(file.path(), other.getBytes(StandardCharsets.UTF_8)));
    }
}
