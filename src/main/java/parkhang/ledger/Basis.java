package parkhang.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;

/** What all editions of a locale have in common: the program, the options, the settings, the office's imprint, labels and fonts. */
public record Basis(List<HashedFile> inputs) {
    public Basis {
        inputs = List.copyOf(inputs);
    }

    /** The input of that name; null where there is none. */
    public @Nullable HashedFile input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
