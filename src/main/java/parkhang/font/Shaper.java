package parkhang.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_cluster_level;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_flags;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_script;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_feature_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_script_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/**
 * Shapes runs of text by their fonts' own rules: kerning, ligatures, marks, contextual forms. HarfBuzz does it, in the one
 * version that the program brings, so that the glyphs are the same on every machine. For one thread.
 */
final class Shaper {
    /** Runs whose glyphs are remembered: the words of a long article several times over. */
    private static final int REMEMBERED = 20_000;

    private final Map<FontFace, ShapingFont> fonts = new HashMap<>();
    private final Map<Key, List<Glyph>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Glyph>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(TextRun run, Locale locale, List<String> features) {}

    /** The run's glyphs in visual order. */
    List<Glyph> shape(TextRun run, TextStyle style) {
        Key key = new Key(run, style.locale(), style.features());
        List<Glyph> known = remembered.get(key);
        if (known == null) {
            known = draw(run, style);
            remembered.put(key, known);
        }
        return known;
    }

    /** Whether a space can change its neighbours in this font, or be changed by them. */
    boolean kernsSpace(FontFace face) {
        return font(face).kernsSpace();
    }

    private ShapingFont font(FontFace face) {
        return fonts.computeIfAbsent(face, ShapingFont::new);
    }

    private List<Glyph> draw(TextRun run, TextStyle style) {
        long buffer = hb_buffer_create();
        ByteBuffer text = MemoryUtil.memUTF16(run.text(), false);
        try (hb_feature_t.Buffer features = features(style.features())) {
            hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
            hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
            hb_buffer_add_utf16(buffer, text, 0, run.text().length());
            hb_buffer_set_direction(buffer, run.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
            hb_buffer_set_script(buffer, hb_script_from_string(run.script()));
            hb_buffer_set_language(
                    buffer, hb_language_from_string(style.locale().toLanguageTag()));
            hb_shape(font(run.face()).pointer(), buffer, features);
            return glyphs(run, buffer);
        } finally {
            MemoryUtil.memFree(text);
            hb_buffer_destroy(buffer);
        }
    }

    private static hb_feature_t.@Nullable Buffer features(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        hb_feature_t.Buffer features = hb_feature_t.calloc(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (!hb_feature_from_string(names.get(i), features.get(i))) {
                features.free();
                throw new IllegalArgumentException("no OpenType feature is written " + names.get(i));
            }
        }
        return features;
    }

    private List<Glyph> glyphs(TextRun run, long buffer) {
        hb_glyph_info_t.@Nullable Buffer infos = hb_buffer_get_glyph_infos(buffer);
        hb_glyph_position_t.@Nullable Buffer positions = hb_buffer_get_glyph_positions(buffer);
        if (infos == null || positions == null) {
            return List.of();
        }
        float unit = font(run.face()).thousandths();
        String[] texts = texts(run, infos);
        List<Glyph> glyphs = new ArrayList<>(infos.remaining());
        for (int i = 0; i < infos.remaining(); i++) {
            hb_glyph_position_t position = positions.get(i);
            glyphs.add(new Glyph(
                    infos.get(i).codepoint(),
                    texts[i],
                    position.x_advance() * unit,
                    position.x_offset() * unit,
                    position.y_offset() * unit));
        }
        return List.copyOf(glyphs);
    }

    /**
     * The characters of each glyph. HarfBuzz tells of each where its characters begin, its cluster; they end where the next
     * one's begin. What is before the first or between two goes with the one before it in logical order.
     */
    private static String[] texts(TextRun run, hb_glyph_info_t.Buffer infos) {
        int count = infos.remaining();
        String[] texts = new String[count];
        int end = run.text().length();
        for (int step = 0; step < count; step++) {
            // From the logical end to the beginning.
            int i = run.rightToLeft() ? step : count - 1 - step;
            int cluster = infos.get(i).cluster();
            texts[i] = "";
            boolean isFirst = run.rightToLeft()
                    ? i == count - 1 || infos.get(i + 1).cluster() != cluster
                    : i == 0 || infos.get(i - 1).cluster() != cluster;
            if (isFirst) {
                boolean isLogicalStart = step == count - 1;
                texts[i] = run.text().substring(isLogicalStart ? 0 : cluster, end);
                end = cluster;
            }
        }
        return texts;
    }
}
