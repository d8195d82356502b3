package parkhang.font;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;

/**
 * The fonts of one run, in the order in which they are asked for a glyph: {@link #TEXT_FAMILY}, {@link #SANS_FAMILY}, then
 * the other families by name, {@link #CODE_FAMILY} last; within a family regular before bold, upright before italic. A style sheet may prefer another
 * family or style, but each face stands in for each other: what any of them covers is printed. Safe to use from several threads.
 */
public final class FontSet {
    public static final String TEXT_FAMILY = "Noto Serif";
    public static final String SANS_FAMILY = "Noto Sans";
    public static final String CODE_FAMILY = "Noto Sans Mono";

    private static final int REGULAR = 400;

    private static final Comparator<FontFace> ORDER = comparingInt(FontSet::rank)
            .thenComparing(FontFace::family)
            .thenComparingInt(FontFace::weight)
            .thenComparing(FontFace::italic);

    private final List<FontFace> faces;
    private final LoadedFonts loaded = new LoadedFonts();
    private final TextShaper shaper;
    private final Map<Locale, Float> leadings = new ConcurrentHashMap<>();

    private FontSet(Collection<FontFace> faces) {
        this.faces = faces.stream().sorted(ORDER).toList();
        this.shaper = new TextShaper(this.faces, loaded);
    }

    /**
     * Reads the .ttf, .otf and .ttc files in the folders: the program's, and behind it the archive's own. A face in a later folder
     * replaces the one of the same family and style in an earlier one, and comes before all others of its script; a folder that
     * isn't there is passed over. What can't be used is reported and left out.
     */
    public static FontSet read(List<Path> folders, Diagnostics diagnostics) {
        return read(folders, Path::toString, diagnostics);
    }

    /**
     * The same, with the files reported under names of their own.
     *
     * @param names the name of a file or a folder
     */
    public static FontSet read(List<Path> folders, Function<Path, String> names, Diagnostics diagnostics) {
        FontReader reader = new FontReader(names, diagnostics);
        Map<String, FontFace> faces = new HashMap<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                boolean own = !folder.equals(folders.get(0));
                reader.read(file, own).ifPresent(face -> faces.put(style(face), face));
            }
        }
        if (faces.isEmpty()) {
            String where = folders.stream().map(names).distinct().collect(Collectors.joining(", "));
            diagnostics.report(Place.of(where), FontCode.FONT_NONE.with(Map.of()));
        }
        return new FontSet(faces.values());
    }

    public List<FontFace> faces() {
        return faces;
    }

    /**
     * A face of the set, parsed once for all documents and threads.
     *
     * @throws UncheckedIOException if its file can't be read any more
     */
    public TrueTypeFont parsed(FontFace face) {
        return loaded.parsed(face);
    }

    /** How far apart the lines of a language ask to stand, in ems; 0 where any line will do, as for Latin. */
    public float leading(Locale locale) {
        return leadings.computeIfAbsent(locale, next -> Leading.of(next, this));
    }

    /** Sets text in these fonts, and remembers for all threads what its words look like. */
    public TextShaper shaper() {
        return shaper;
    }

    public boolean isEmpty() {
        return faces.isEmpty();
    }

    /** The names of the families, in order. */
    public List<String> families() {
        return faces.stream().map(FontFace::family).distinct().toList();
    }

    /**
     * The families that set an edition of this text, in order: its own, the one of its code, and the one of headings and furniture.
     *
     * @param family the one that the text is to be set in
     * @param headings the one of headings and furniture
     */
    public List<String> families(String text, String code, String family, String headings) {
        Set<String> used = Stream.concat(
                        runs(text, family, REGULAR, false).stream(), runs(code, CODE_FAMILY, REGULAR, false).stream())
                .map(run -> run.face().family())
                .collect(Collectors.toSet());
        return families().stream()
                .filter(next -> used.contains(next) || next.equals(headings))
                .toList();
    }

    /**
     * The face for a word or a cluster of which every character is to be set in the same one: the wanted one where it has
     * them all, else one of the same weight, drawn for the script where there is one. Empty where no face has them all.
     *
     * @param family what the style sheet asks for; a family that isn't there stands for any
     * @param weight by OpenType's OS/2 table: 400 is regular, 700 is bold
     * @throws java.util.NoSuchElementException if there are no faces
     */
    public Optional<FontFace> face(String cluster, String family, int weight, boolean italic) {
        return fallback(family, weight, italic).face(cluster);
    }

    /**
     * The text cut where the face changes; the runs joined give the text back. Letters stand in the face that {@link #face}
     * picks; spaces, digits and punctuation in the one of the script around them, where that has them. What no face has is
     * given to the wanted one.
     *
     * @throws java.util.NoSuchElementException if there are no faces
     */
    public List<FontRun> runs(String text, String family, int weight, boolean italic) {
        return fallback(family, weight, italic).runs(text);
    }

    private Fallback fallback(String family, int weight, boolean italic) {
        return new Fallback(faces, family, weight, italic);
    }

    /**
     * The distinct code points of the text that no face can set, in order. White space and characters that are never
     * drawn don't count: soft hyphens, joiners, marks of direction, variation selectors.
     */
    public List<Integer> missing(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (!isCovered(codePoint) && !isCovered(UsualForm.of(codePoint)) && Characters.isVisible(codePoint)) {
                missing.add(codePoint);
            }
        }
        return List.copyOf(missing);
    }

    private boolean isCovered(int codePoint) {
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i).covers(codePoint)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(FontFace face) {
        return switch (face.family()) {
            case TEXT_FAMILY -> 0;
            case SANS_FAMILY -> 1;
            case CODE_FAMILY -> 3;
            default -> 2;
        };
    }

    private static String style(FontFace face) {
        return face.family() + ' ' + face.weight() + ' ' + face.italic();
    }

    /** The files in a folder that {@link #read} would read, by name; none where there is no such folder. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc)"))
                    .sorted(comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
