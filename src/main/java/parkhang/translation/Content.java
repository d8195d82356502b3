package parkhang.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.text.Characters;

/**
 * The text of a unit, source or target, with its inline codes known by their ids only (XLIFF 2.1, section 4.7). Contents
 * that read alike are equal, whatever their markup: matching is built on that.
 *
 * @param markup the same as it stood in its file, where that says more: annotations, attributes of other tools; else null
 */
public record Content(List<Part> parts, @Nullable String markup) {
    public Content {
        parts = joined(parts);
    }

    public Content(List<Part> parts) {
        this(parts, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content && parts.equals(content.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }

    /** A run of text or a code. */
    public sealed interface Part {}

    public record Text(String text) implements Part {}

    /** A code that spans text: emphasis, a link. */
    public record Paired(String id, List<Part> parts) implements Part {
        public Paired {
            parts = joined(parts);
        }
    }

    /** A code that stands for itself: a note's reference, a line break, an image. */
    public record Standalone(String id) implements Part {}

    /** This content and another behind it, without their markup. */
    public Content then(Content next) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(next.parts);
        return new Content(all);
    }

    /** The words without the codes. */
    public String plainText() {
        return plainText("");
    }

    /** The words, and something in the place of each code that stands for itself. */
    public String plainText(String standalone) {
        StringBuilder text = new StringBuilder();
        append(parts, standalone, text);
        return text.toString();
    }

    /** How often there is each code, a paired one under its id, a standalone one under its id and a slash. */
    public Map<String, Integer> codes() {
        Map<String, Integer> counts = new TreeMap<>();
        countCodes(parts, counts);
        return counts;
    }

    /** Whether there is nothing to read: no-break spaces and signs without width are no words either. */
    public boolean isBlank() {
        return plainText().codePoints().noneMatch(Characters::isVisible);
    }

    /** Texts that touch are one, and an empty one is none: contents that read alike are equal. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Text piece) {
                text.append(piece.text());
            } else {
                end(text, joined);
                joined.add(part);
            }
        }
        end(text, joined);
        return List.copyOf(joined);
    }

    private static void end(StringBuilder text, List<Part> joined) {
        if (text.length() > 0) {
            joined.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    private static void append(List<Part> parts, String standalone, StringBuilder text) {
        for (Part part : parts) {
            if (part instanceof Text words) {
                text.append(words.text());
            } else if (part instanceof Paired paired) {
                append(paired.parts(), standalone, text);
            } else {
                text.append(standalone);
            }
        }
    }

    private static void countCodes(List<Part> parts, Map<String, Integer> counts) {
        for (Part part : parts) {
            if (part instanceof Paired paired) {
                counts.merge(paired.id(), 1, Integer::sum);
                countCodes(paired.parts(), counts);
            } else if (part instanceof Standalone standalone) {
                counts.merge(standalone.id() + "/", 1, Integer::sum);
            }
        }
    }
}
