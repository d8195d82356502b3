package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import parkhang.diagnostic.Diagnostics;

/** An archive on disk that a test builds up. */
record Folder(Path root) {
    static Folder in(Path parent) throws IOException {
        return new Folder(Files.createDirectory(parent.resolve("archive")))
                .with("archive.yaml", "title: Sample\nsource: en\nbase: https://example.org/\n");
    }

    Folder with(String file, String text) throws IOException {
        return with(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] bytes) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    Folder withArticle(String slug) throws IOException {
        return with("articles/" + slug + ".md", "---\ntitle: T\ndate: 2023-05-10\n---\nText.\n");
    }

    /** The archive, opened without a word. */
    Archive open() {
        Diagnostics diagnostics = new Diagnostics();
        Archive archive = Archive.open(root, diagnostics).orElseThrow(() -> new AssertionError(diagnostics.list()));
        assertEquals(List.of(), diagnostics.list());
        return archive;
    }

    static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
