package parkhang.document.wordpress;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The file of an export, which is read twice and never held in memory. */
final class ExportFile {
    /** As much as stands before the first element, with the remarks that WordPress writes there, in bytes. */
    private static final int HEAD = 8192;

    private static final Pattern MARK =
            Pattern.compile("<rss\\b[^>]*xmlns:wp\\s*=\\s*[\"']https?://wordpress\\.org/export/", Pattern.DOTALL);

    private ExportFile() {}

    /** Whether a file is an export, by its beginning. */
    static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return MARK.matcher(head).find();
        } catch (IOException e) {
            return false; // whoever reads it tells
        }
    }

    /** The bytes, with a space for each control character: WordPress writes those that an editor pasted, and no XML has them. */
    static InputStream open(Path file) throws IOException {
        return new Clean(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** In UTF-8 no other character has such a byte. */
    private static final class Clean extends FilterInputStream {
        Clean(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            return isControl(read) ? ' ' : read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            for (int i = from; i < from + read; i++) {
                bytes[i] = isControl(bytes[i]) ? (byte) ' ' : bytes[i];
            }
            return read;
        }

        private static boolean isControl(int b) {
            return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r';
        }
    }
}
