package parkhang.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that a run has opened so far, each once for all threads: they are the most of what it holds in memory. Only a face that
 * sets text is opened.
 */
final class LoadedFonts {
    /** The tables by which HarfBuzz shapes: for FontBox they would be a third of the work, and nobody asks it. */
    private static final Set<String> RULES = Set.of("GSUB", "kern");

    private final Map<FontFace, TrueTypeFont> parsed = new ConcurrentHashMap<>();
    private final Map<FontFace, ShapingFont> shaping = new ConcurrentHashMap<>();

    TrueTypeFont parsed(FontFace face) {
        return parsed.computeIfAbsent(face, LoadedFonts::parse);
    }

    ShapingFont shaping(FontFace face) {
        return shaping.computeIfAbsent(face, ShapingFont::new);
    }

    /**
     * Parses what a PDF embeds of a font. It lies in memory whole, so there is nothing to close, and serves several threads: FontBox
     * reads from it under a lock. PDFBox's own glyph substitution is off: it loses letters on extraction and measures lines wrongly.
     */
    static TrueTypeFont parse(FontFace face) {
        try {
            byte[] file = Files.readAllBytes(face.file());
            Sfnt.hide(RULES, file);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
