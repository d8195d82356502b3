package parkhang.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;
import parkhang.text.BoundedCache;

/**
 * Shapes runs of text by their fonts' own rules: kerning, ligatures, marks, contextual forms. HarfBuzz does it, in the one
 * version that the program brings, so that the glyphs are the same on every machine; the JDK's own gives the same ones today, but
 * is another one on each. Safe to use from several threads.
 */
final class RunShaper {
    /** Texts up to this length, in UTF-16 units, are words that come back: the engine measures each of them several times. */
    static final int WORD = 48;

    /** Scripts whose signs fill a square half of which is blank: of two that meet, one blank goes. */
    private static final Set<String> SQUARE = Set.of("Hani", "Hira", "Kana", "Bopo");

    private static final String MEETING_SIGNS = "chws";

    private final LoadedFonts fonts;
    private final BoundedCache<Key, List<Cluster>> known = new BoundedCache<>(this::draw);

    /** Equal clusters are one object, since the same letters come back and whoever draws them asks for each again. */
    private final BoundedCache<Cluster, Cluster> shared = new BoundedCache<>(cluster -> cluster);

    private record Key(TextRun run, Locale locale, List<String> features) {

        /** As a record's own; written out because every word asks for it. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && run.equals(key.run)
                    && locale.equals(key.locale)
                    && features.equals(key.features);
        }

        @Override
        public int hashCode() {
            return 31 * run.hashCode() + locale.hashCode();
        }
    }

    RunShaper(LoadedFonts fonts) {
        this.fonts = fonts;
    }

    /** The run's clusters in visual order. */
    List<Cluster> shape(TextRun run, TextStyle style) {
        Key key = new Key(
                run, style.locale(), SQUARE.contains(run.script()) ? withMeetingSigns(style) : style.features());
        return run.text().length() > WORD ? draw(key) : known.get(key);
    }

    private static List<String> withMeetingSigns(TextStyle style) {
        List<String> features = new ArrayList<>(style.features());
        features.add(MEETING_SIGNS);
        return features;
    }

    /** Whether a space can change its neighbours in this font, or be changed by them. */
    boolean kernsSpace(FontFace face) {
        return fonts.shaping(face).kernsSpace();
    }

    GlyphInk ink(FontFace face, int glyph) {
        return fonts.shaping(face).ink(glyph);
    }

    private List<Cluster> draw(Key key) {
        TextRun run = key.run;
        long buffer = hb_buffer_create();
        Joined joined = run.joined();
        String whole = joined.before() + UsualForm.in(run.text(), run.face()) + joined.after();
        ByteBuffer text = MemoryUtil.memUTF16(whole, false);
        try (hb_feature_t.Buffer features = features(key.features)) {
            hb_buffer_set_flags(buffer, run.rightToLeft() ? 0 : HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
            hb_buffer_set_cluster_level(buffer, clusterLevel(run));
            hb_buffer_add_utf16(
                    buffer, text, joined.before().length(), run.text().length());
            hb_buffer_set_direction(buffer, run.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
            hb_buffer_set_script(buffer, hb_script_from_string(run.script()));
            hb_buffer_set_language(buffer, hb_language_from_string(key.locale.toLanguageTag()));
            hb_shape(fonts.shaping(run.face()).pointer(), buffer, features);
            return clusters(run, buffer);
        } finally {
            MemoryUtil.memFree(text);
            hb_buffer_destroy(buffer);
        }
    }

    /**
     * A letter and its marks are one cluster, except from right to left: there Poppler turns around what one character code
     * stands for, and gives back the marks before their letter. For the same reason joiners are drawn there, by nothing, and
     * elsewhere go with the letter before them.
     */
    private static int clusterLevel(TextRun run) {
        return run.rightToLeft()
                ? HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS
                : HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES;
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

    private List<Cluster> clusters(TextRun run, long buffer) {
        hb_glyph_info_t.@Nullable Buffer infos = hb_buffer_get_glyph_infos(buffer);
        hb_glyph_position_t.@Nullable Buffer positions = hb_buffer_get_glyph_positions(buffer);
        if (infos == null || positions == null) {
            return List.of();
        }
        float unit = fonts.shaping(run.face()).thousandths();
        int count = infos.remaining();
        int[] starts = new int[count];
        List<Glyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            hb_glyph_info_t info = infos.get(i);
            hb_glyph_position_t at = positions.get(i);
            starts[run.rightToLeft() ? count - 1 - i : i] =
                    info.cluster() - run.joined().before().length();
            glyphs.add(new Glyph(info.codepoint(), at.x_advance() * unit, at.x_offset() * unit, at.y_offset() * unit));
        }
        return clusters(run, starts, glyphs);
    }

    /**
     * Groups the glyphs. HarfBuzz tells of each where in the text its cluster begins; it ends where the next one in the text
     * begins. Characters that are never drawn go with those before them.
     *
     * @param starts where in the run's text the cluster of each glyph begins, in the text's order
     */
    private List<Cluster> clusters(TextRun run, int[] starts, List<Glyph> glyphs) {
        List<Cluster> clusters = new ArrayList<>();
        int textEnd = run.text().length();
        int last = glyphs.size();
        // In the order of the text from its end to its beginning.
        for (int step = glyphs.size() - 1; step >= 0; step--) {
            int start = starts[step];
            boolean isFirst = step == 0 || starts[step - 1] != start;
            if (isFirst) {
                String text = searchable(run, step == 0 ? 0 : start, textEnd);
                List<Glyph> drawn = run.rightToLeft()
                        ? glyphs.subList(glyphs.size() - last, glyphs.size() - step)
                        : glyphs.subList(step, last);
                List<Glyph> settled = EnclosingMarks.around(text, drawn, fonts.shaping(run.face()));
                clusters.add(shared.get(new Cluster(text, settled)));
                textEnd = start;
                last = step;
            }
        }
        if (!run.rightToLeft()) {
            Collections.reverse(clusters);
        }
        return List.copyOf(clusters);
    }

    /** What a reader is to find. In Latin a non-joiner parts letters for the eye only, and whoever looks for a word types none. */
    private static String searchable(TextRun run, int from, int to) {
        String text = run.text().substring(from, to);
        return run.script().equals("Latn") ? text.replace("\u200C", "") : text;
    }
}
