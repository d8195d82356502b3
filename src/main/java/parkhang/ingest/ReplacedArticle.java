package parkhang.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.file.SharedWrite;

/** What an article was before another text took its place. It is kept beside it, whole, for it may hold words of somebody else. */
public final class ReplacedArticle {
    private ReplacedArticle() {}

    /**
     * Adds the text to what is kept of the article already.
     *
     * @param before what it was before, such as {@code news.docx was imported with --update}
     * @param changes gets the file
     */
    public static void keep(
            Archive archive,
            ArticleFile article,
            String text,
            String before,
            SharedWrite.Looks looks,
            Map<Path, byte[]> changes)
            throws IOException {
        Path kept = article.path().resolveSibling(article.slug() + ".replaced.txt");
        looks.at(kept);
        String head = "=== " + archive.name(article.path()) + " before " + before + "\n\n";
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        old.writeBytes(Files.exists(kept) ? Files.readAllBytes(kept) : new byte[0]);
        old.writeBytes((head + text.stripTrailing() + "\n\n").getBytes(StandardCharsets.UTF_8));
        changes.put(kept, old.toByteArray());
    }
}
