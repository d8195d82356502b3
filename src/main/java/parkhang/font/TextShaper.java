package parkhang.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.text.BoundedCache;
import parkhang.text.Locales;
import parkhang.text.Scripts;

/** Sets text in the fonts at hand: what its script and its fonts ask for, in visual order. Safe to use from several threads. */
public final class TextShaper {
    private static final String SOFT_HYPHEN = "\u00AD";

    /** In thousandths of an em: what stands between Chinese or Japanese and a Latin letter or a figure (JLREQ, 3.2.6). */
    private static final float BESIDE_LATIN = 250;

    private static final Set<String> SPACED = Set.of("zh", "ja");

    /** In UTF-16 units: what is longer is a paragraph, which doesn't come back. */
    private static final int LINE = 160;

    /** Of some twenty pages. */
    private static final int LINES = 1 << 11;

    private final BoundedCache<Key, List<GlyphRun>> known =
            new BoundedCache<>(key -> draw(key.text, key.style, key.rightToLeft, Joined.NOT));

    /** A line comes back too: it is measured, and then set. */
    private final BoundedCache<Key, List<GlyphRun>> lines =
            new BoundedCache<>(LINES, key -> joinWords(key.text, key.style));

    private final RunShaper shaper;
    private final Itemizer itemizer;

    private record Key(String text, TextStyle style, boolean rightToLeft) {

        /** As a record's own; written out because every word asks for it. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && text.equals(key.text)
                    && style.equals(key.style)
                    && rightToLeft == key.rightToLeft;
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + style.hashCode();
        }
    }

    /** @param faces in the order of fallback */
    TextShaper(List<FontFace> faces, LoadedFonts loaded) {
        itemizer = new Itemizer(faces);
        shaper = new RunShaper(loaded);
    }

    /**
     * Loads what ICU knows of scripts, and HarfBuzz, on a second processor, while the archive is read; the first locale and the first
     * text would do it otherwise. What goes wrong here goes wrong again, and is said, where it is needed.
     */
    public static void loadAhead() {
        Runnable loading = () -> {
            Locales.script(Locale.ENGLISH);
            ShapingFont.load();
        };
        Thread thread = new Thread(loading, "loading ahead");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, reason) -> {});
        thread.start();
    }

    /**
     * The glyphs of a text that stands on one line, from left to right.
     *
     * @param words whose soft hyphens leave no trace: where a line ends in a hyphen, that is a character of its own
     * @param rightToLeft the direction of the text around it (UAX #9, the paragraph's embedding level)
     */
    public List<GlyphRun> shape(String words, TextStyle style, boolean rightToLeft) {
        if (words.length() <= RunShaper.WORD) {
            return known.get(new Key(words, style, rightToLeft));
        }
        boolean isWordByWord =
                !rightToLeft && Itemizer.isPlain(words, style.face()) && !shaper.kernsSpace(style.face());
        if (!isWordByWord) {
            return draw(words, style, rightToLeft, Joined.NOT);
        }
        return words.length() <= LINE ? lines.get(new Key(words, style, false)) : joinWords(words, style);
    }

    /** The same of a text that is a part of a word. */
    public List<GlyphRun> shape(String words, TextStyle style, boolean rightToLeft, Joined joined) {
        return joined.equals(Joined.NOT) ? shape(words, style, rightToLeft) : draw(words, style, rightToLeft, joined);
    }

    /** What a glyph of a run blackens. */
    public GlyphInk ink(GlyphRun run, Glyph glyph) {
        return shaper.ink(run.face(), glyph.id());
    }

    private List<GlyphRun> joinWords(String text, TextStyle style) {
        List<Cluster> clusters = new ArrayList<>(text.length());
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space + 1;
            String word = text.substring(from, to);
            List<GlyphRun> runs = word.length() <= RunShaper.WORD
                    ? known.get(new Key(word, style, false))
                    : draw(word, style, false, Joined.NOT);
            for (int i = 0; i < runs.size(); i++) {
                clusters.addAll(runs.get(i).clusters());
            }
            from = to;
        }
        return clusters.isEmpty() ? List.of() : List.of(new GlyphRun(style.face(), false, clusters));
    }

    private List<GlyphRun> draw(String words, TextStyle style, boolean rightToLeft, Joined joined) {
        String text = words.replace(SOFT_HYPHEN, "");
        boolean isSpaced = !rightToLeft && SPACED.contains(style.locale().getLanguage());
        List<GlyphRun> runs = new ArrayList<>();
        for (TextRun run : itemizer.runs(text, style.face(), rightToLeft, joined)) {
            List<Cluster> clusters = clusters(run, style);
            if (!clusters.isEmpty()) {
                runs.add(new GlyphRun(run.face(), run.rightToLeft(), clusters));
            }
        }
        return isSpaced ? spaced(runs) : List.copyOf(runs);
    }

    /** The same with a little room between what is Chinese or Japanese and what is Latin. */
    private static List<GlyphRun> spaced(List<GlyphRun> runs) {
        List<GlyphRun> spaced = new ArrayList<>();
        @Nullable Cluster next = null;
        for (int i = runs.size() - 1; i >= 0; i--) {
            List<Cluster> clusters = new ArrayList<>(runs.get(i).clusters());
            for (int k = clusters.size() - 1; k >= 0; k--) {
                Cluster cluster = clusters.get(k);
                clusters.set(k, next != null && differ(cluster, next) ? cluster.widened(BESIDE_LATIN) : cluster);
                next = cluster;
            }
            spaced.add(0, new GlyphRun(runs.get(i).face(), runs.get(i).rightToLeft(), clusters));
        }
        return spaced;
    }

    private static boolean differ(Cluster one, Cluster next) {
        int before = one.text().codePointBefore(one.text().length());
        int behind = next.text().codePointAt(0);
        return (Scripts.isIdeographic(before) && isLetterOrFigure(behind))
                || (isLetterOrFigure(before) && Scripts.isIdeographic(behind));
    }

    private static boolean isLetterOrFigure(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && Scripts.isEuropean(codePoint);
    }

    /** Word by word where that can't change a glyph, since words come back. */
    private List<Cluster> clusters(TextRun run, TextStyle style) {
        if (run.rightToLeft() || run.text().indexOf(' ') < 0 || shaper.kernsSpace(run.face())) {
            return shaper.shape(run, style);
        }
        List<Cluster> clusters = new ArrayList<>();
        for (int from = 0; from < run.text().length(); ) {
            int space = run.text().indexOf(' ', from);
            int to = space < 0 ? run.text().length() : space + 1;
            String word = run.text().substring(from, to);
            clusters.addAll(shaper.shape(new TextRun(word, run.face(), run.script(), false, Joined.NOT), style));
            from = to;
        }
        return clusters;
    }
}
