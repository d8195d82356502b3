package parkhang.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that a run has opened so far, each once for all threads: they are the most of what it holds in memory. Only a face that
 * sets text is opened.
 */
final class LoadedFonts {
    private final Map<FontFace, Parsed> parsed = new ConcurrentHashMap<>();
    private final Map<FontFace, ShapingFont> shaping = new ConcurrentHashMap<>();

    /** A font as FontBox has parsed it, and as it lies in its file, which both share. */
    private record Parsed(TrueTypeFont font, TableDirectory tables) {}

    TrueTypeFont parsed(FontFace face) {
        return parsed.computeIfAbsent(face, LoadedFonts::read).font();
    }

    TableDirectory tables(FontFace face) {
        return parsed.computeIfAbsent(face, LoadedFonts::read).tables();
    }

    private static Parsed read(FontFace face) {
        try {
            byte[] file = Files.readAllBytes(face.file());
            return new Parsed(parse(file), new TableDirectory(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ShapingFont shaping(FontFace face) {
        return shaping.computeIfAbsent(face, ShapingFont::new);
    }

    /**
     * Parses a font. It lies in memory whole, so there is nothing to close, and serves several threads: FontBox reads from it
     * under a lock. PDFBox's own glyph substitution is off: it loses letters on extraction and measures lines wrongly.
     */
    static TrueTypeFont parse(FontFace face) {
        return read(face).font();
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        TrueTypeFont font = new OutlineParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }

    /** Parses what a PDF embeds of a font, and passes over the rules by which HarfBuzz shapes: they are half of the work. */
    private static final class OutlineParser extends TTFParser {
        private static final Set<String> RULES = Set.of("GSUB", "GPOS", "GDEF", "kern");

        /** A table of a tag that nobody knows is kept unread. */
        private static final String UNKNOWN = "";

        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(RULES.contains(tag) ? UNKNOWN : tag);
        }
    }
}
