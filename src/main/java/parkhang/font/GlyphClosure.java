package parkhang.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_face;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_nominal_glyph;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_add;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_add_range;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_next;
import static org.lwjgl.util.harfbuzz.OpenType.HB_OT_TAG_GSUB;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_lookups_substitute_closure;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_table_get_lookup_count;

import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.lwjgl.system.MemoryStack;

/** Finds all glyphs that a font can set some characters with. HarfBuzz does it. */
final class GlyphClosure {
    private GlyphClosure() {}

    /** The characters' own glyphs, and what any rule of the font makes of them, by whatever feature, script or language. */
    static BitSet of(IntStream codePoints, ShapingFont font) {
        long reached = hb_set_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer glyph = stack.mallocInt(1);
            codePoints
                    .filter(codePoint -> hb_font_get_nominal_glyph(font.pointer(), codePoint, glyph))
                    .forEach(codePoint -> hb_set_add(reached, glyph.get(0)));
            substitute(reached, hb_font_get_face(font.pointer()));
            return glyphs(reached, stack.ints(-1));
        } finally {
            hb_set_destroy(reached);
        }
    }

    private static void substitute(long reached, long face) {
        int count = hb_ot_layout_table_get_lookup_count(face, HB_OT_TAG_GSUB);
        long lookups = hb_set_create();
        if (count > 0) {
            hb_set_add_range(lookups, 0, count - 1);
        }
        hb_ot_layout_lookups_substitute_closure(face, lookups, reached);
        hb_set_destroy(lookups);
    }

    private static BitSet glyphs(long set, IntBuffer next) {
        BitSet glyphs = new BitSet();
        while (hb_set_next(set, next)) {
            glyphs.set(next.get(0));
        }
        return glyphs;
    }
}
