package parkhang.translation;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a unit, source or target, with its inline codes known by their ids only (XLIFF 2.1, section 4.7). */
public record Content(List<Part> parts) {
    public Content {
        parts = List.copyOf(parts);
    }

    /** A run of text or a code. */
    public sealed interface Part {}

    public record Text(String text) implements Part {}

    /** A code that spans text: emphasis, a link. */
    public record Paired(String id, List<Part> parts) implements Part {
        public Paired {
            parts = List.copyOf(parts);
        }
    }

    /** A code that stands for itself: a note's reference, a line break, an image. */
    public record Standalone(String id) implements Part {}

    /** The words without the codes. */
    public String plainText() {
        return plainText(parts);
    }

    /** Whether there is nothing to translate. */
    public boolean isBlank() {
        return plainText().isBlank();
    }

    private static String plainText(List<Part> parts) {
        return parts.stream().map(Content::plainText).collect(Collectors.joining());
    }

    private static String plainText(Part part) {
        if (part instanceof Text text) {
            return text.text();
        }
        return part instanceof Paired paired ? plainText(paired.parts()) : "";
    }
}
