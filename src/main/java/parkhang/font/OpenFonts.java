package parkhang.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The faces that a run has opened so far, each once for all threads: they are the most of what it holds in memory. */
final class OpenFonts {
    private final Map<FontFace, TrueTypeFont> parsed = new ConcurrentHashMap<>();
    private final Map<FontFace, ShapingFont> shaping = new ConcurrentHashMap<>();

    TrueTypeFont parsed(FontFace face) {
        return parsed.computeIfAbsent(face, FontFace::parse);
    }

    ShapingFont shaping(FontFace face) {
        return shaping.computeIfAbsent(face, ShapingFont::new);
    }
}
