package parkhang.ledger;

import java.util.List;
import parkhang.archive.HashedFile;

/** What all editions of a locale have in common: the program, the options, the settings, the office's imprint, labels and fonts. */
public record Basis(List<HashedFile> inputs) {
    public Basis {
        inputs = List.copyOf(inputs);
    }
}
