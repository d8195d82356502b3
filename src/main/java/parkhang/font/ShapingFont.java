package parkhang.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_get_upem;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_face;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_glyph_extents;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_nominal_glyph;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_add;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_add_range;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_has;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_set_next;
import static org.lwjgl.util.harfbuzz.OpenType.HB_OT_TAG_GPOS;
import static org.lwjgl.util.harfbuzz.OpenType.HB_OT_TAG_GSUB;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_lookup_collect_glyphs;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_lookups_substitute_closure;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_table_get_lookup_count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import org.lwjgl.util.harfbuzz.hb_glyph_extents_t;

/** A font file as HarfBuzz reads it, for several threads: nothing about it changes any more. Its native memory is given back with it. */
final class ShapingFont {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long pointer;
    private final float thousandths;
    private final boolean kernsSpace;
    private final Map<Integer, GlyphInk> inks = new ConcurrentHashMap<>();

    ShapingFont(FontFace face) {
        ByteBuffer file = read(face.file());
        long blob = hb_blob_create(file, HB_MEMORY_MODE_READONLY, 0, null);
        long table = hb_face_create(blob, 0);
        long font = hb_font_create(table);
        hb_font_make_immutable(font);
        CLEANER.register(this, () -> destroy(file, blob, table, font));
        pointer = font;
        thousandths = 1000f / hb_face_get_upem(table);
        kernsSpace = kernsSpace(table, font);
    }

    static void load() {
        HarfBuzz.getLibrary();
    }

    /** HarfBuzz's own font. */
    long pointer() {
        return pointer;
    }

    /** A unit of the font's in thousandths of an em. */
    float thousandths() {
        return thousandths;
    }

    /** What a glyph blackens. */
    GlyphInk ink(int glyph) {
        return inks.computeIfAbsent(glyph, this::readInk);
    }

    /** HarfBuzz counts an outline's height downwards from its top. */
    private GlyphInk readInk(int glyph) {
        try (hb_glyph_extents_t extents = hb_glyph_extents_t.calloc()) {
            hb_font_get_glyph_extents(pointer, glyph, extents);
            float top = extents.y_bearing() * thousandths;
            float bottom = top + extents.height() * thousandths;
            return new GlyphInk(extents.x_bearing() * thousandths, top, extents.width() * thousandths, bottom);
        }
    }

    /** Whether any rule of the font speaks of the space. */
    boolean kernsSpace() {
        return kernsSpace;
    }

    /** The glyph that a character has by itself; empty where the font has none. */
    OptionalInt glyph(int codePoint) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer glyph = stack.mallocInt(1);
            return hb_font_get_nominal_glyph(pointer, codePoint, glyph)
                    ? OptionalInt.of(glyph.get(0))
                    : OptionalInt.empty();
        }
    }

    /**
     * All glyphs that the font can set some characters with: the characters' own, and what any rule of the font makes of
     * them, by whatever feature, script or language.
     */
    BitSet closure(IntStream codePoints) {
        long reached = hb_set_create();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer glyph = stack.mallocInt(1);
            codePoints
                    .filter(codePoint -> hb_font_get_nominal_glyph(pointer, codePoint, glyph))
                    .forEach(codePoint -> hb_set_add(reached, glyph.get(0)));
            substitute(reached, hb_font_get_face(pointer));
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

    private static ByteBuffer read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean kernsSpace(long face, long font) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var glyph = stack.mallocInt(1);
            hb_font_get_nominal_glyph(font, ' ', glyph);
            long involved = hb_set_create();
            for (int table : new int[] {HB_OT_TAG_GSUB, HB_OT_TAG_GPOS}) {
                int lookups = hb_ot_layout_table_get_lookup_count(face, table);
                for (int lookup = 0; lookup < lookups; lookup++) {
                    hb_ot_layout_lookup_collect_glyphs(face, table, lookup, involved, involved, involved, involved);
                }
            }
            boolean found = hb_set_has(involved, glyph.get(0));
            hb_set_destroy(involved);
            return found;
        }
    }

    /** @param file what the blob reads from, which must not be collected before it */
    private static void destroy(ByteBuffer file, long blob, long face, long font) {
        hb_font_destroy(font);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
        file.clear();
    }
}
