package parkhang.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parkhang.text.Words;

/** A source as a note gives it: with the markup of its codes, but without addresses, which may change where no word does. */
public final class PreviousSource {
    private PreviousSource() {}

    public static String of(Content source, List<InlineCode> codes) {
        return text(source.parts(), codes);
    }

    /**
     * How similar a unit's source is to the one that a stale target was made for, both as notes give them.
     *
     * @param least the lowest score that is of interest, in percent
     * @return in percent; 0 where it is below that, and never more than 99, for something has changed
     */
    public static int score(Unit unit, BundleUnit stale, Locale locale, int least) {
        return noted(stale)
                .map(before -> {
                    SimilarityIndex<BundleUnit> index = new SimilarityIndex<>(least);
                    index.add(words(before, locale), stale);
                    return index.find(words(asNoted(unit), locale));
                })
                .flatMap(found -> found.stream().findFirst())
                .map(similar -> Math.min(similar.score(), 99))
                .orElse(0);
    }

    private static List<String> words(String text, Locale locale) {
        return Words.pieces(text, locale).stream()
                .filter(piece -> !piece.isBlank())
                .toList();
    }

    /** What a unit's note gives, to compare with {@link #asNoted}: tools may have broken its lines anew. */
    static Optional<String> noted(BundleUnit unit) {
        return unit.notes().stream()
                .filter(note -> note.isOf(UnitNote.PREVIOUS_SOURCE))
                .findFirst()
                .map(note -> spaced(note.text()));
    }

    /** How a note would give a unit's source. */
    static String asNoted(Unit unit) {
        return spaced(of(unit.source(), unit.codes()));
    }

    private static String text(List<Content.Part> parts, List<InlineCode> codes) {
        return parts.stream().map(part -> text(part, codes)).collect(Collectors.joining());
    }

    private static String text(Content.Part part, List<InlineCode> codes) {
        if (part instanceof Content.Text text) {
            return text.text();
        } else if (part instanceof Content.Paired paired) {
            InlineCode code = code(paired.id(), codes);
            return code.start() + text(paired.parts(), codes) + withoutAddress(String.valueOf(code.end()));
        }
        return withoutAddress(code(((Content.Standalone) part).id(), codes).start());
    }

    private static InlineCode code(String id, List<InlineCode> codes) {
        return codes.stream()
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseGet(() -> new InlineCode(id, "other", null, "", ""));
    }

    /** Of a link's {@code ](address)} and an image's {@code ![](address)}. */
    private static String withoutAddress(String markup) {
        int end = markup.indexOf("](");
        return end < 0 ? markup : markup.substring(0, end + 1);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
