package parkhang.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_add;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_add_range;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_next;
import static org.lwjgl.util.harfbuzz.OpenType.HB_OT_TAG_GSUB;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_lookups_substitute_closure;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_table_get_lookup_count;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** Finds all glyphs that a font's rules of substitution can make of some. HarfBuzz does it. */
final class GlyphClosure {
    static {
        // lwjgl-harfbuzz 3.3.6 looks for a function under a misspelt name, which nobody calls, and would refuse to
        // start.
        Configuration.DISABLE_FUNCTION_CHECKS.set(true);
    }

    private GlyphClosure() {}

    /** Adds to a set of glyphs what any of the rules makes of them, by whatever feature, script or language. */
    static void close(BitSet glyphs, Sfnt font) {
        if (!font.has("GSUB")) {
            return;
        }
        byte[] rules = new Sfnt(rules(font)).file();
        ByteBuffer file = MemoryUtil.memAlloc(rules.length).put(rules).flip();
        long blob = hb_blob_create(file, HB_MEMORY_MODE_READONLY, 0, null);
        long face = hb_face_create(blob, 0);
        try {
            close(glyphs, face);
        } finally {
            hb_face_destroy(face);
            hb_blob_destroy(blob);
            MemoryUtil.memFree(file);
        }
    }

    private static Map<String, byte[]> rules(Sfnt font) {
        return Stream.of("GDEF", "GSUB", "maxp")
                .filter(font::has)
                .collect(Collectors.toMap(tag -> tag, tag -> font.table(tag).array()));
    }

    private static void close(BitSet glyphs, long face) {
        long reached = hb_set_create();
        long lookups = hb_set_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            glyphs.stream().forEach(glyph -> hb_set_add(reached, glyph));
            hb_set_add_range(lookups, 0, hb_ot_layout_table_get_lookup_count(face, HB_OT_TAG_GSUB) - 1);
            hb_ot_layout_lookups_substitute_closure(face, lookups, reached);
            IntBuffer next = stack.ints(-1);
            while (hb_set_next(reached, next)) {
                glyphs.set(next.get(0));
            }
        } finally {
            hb_set_destroy(lookups);
            hb_set_destroy(reached);
        }
    }
}
