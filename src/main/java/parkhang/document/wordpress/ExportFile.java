package parkhang.document.wordpress;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.NamedEncoding;

/** The file of an export, which is read twice and never held in memory. */
final class ExportFile {
    /** As much as stands before the first element, with the remarks that WordPress writes there, in bytes. */
    private static final int HEAD = 8192;

    private static final int BUFFER = 1 << 16;
    /** Of UTF-8, a character for each byte. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private static final Pattern ENCODING =
            Pattern.compile("[^<]{0,8}<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
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

    /**
     * The characters, with a space for each that controls something: WordPress writes those that an editor pasted, and no XML has them.
     *
     * @throws IOException also while it is read, where bytes are not in the encoding that the file declares
     */
    static Reader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        bytes.mark(HEAD);
        String head = new String(bytes.readNBytes(HEAD / 2), StandardCharsets.ISO_8859_1);
        bytes.reset();
        Matcher declared = ENCODING.matcher(head);
        Charset charset = declared.lookingAt()
                ? NamedEncoding.of(declared.group(1)).orElse(StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
        bytes.skipNBytes(head.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0);
        return new Clean(new InputStreamReader(bytes, charset.newDecoder()));
    }

    private static final class Clean extends FilterReader {
        Clean(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            return read >= 0 && isControl((char) read) ? ' ' : read;
        }

        @Override
        public int read(char[] chars, int from, int length) throws IOException {
            int read = in.read(chars, from, length);
            for (int i = from; i < from + read; i++) {
                chars[i] = isControl(chars[i]) ? ' ' : chars[i];
            }
            return read;
        }

        private static boolean isControl(char c) {
            return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
        }
    }
}
