package parkhang.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;

/**
 * Where a YAML document stands, and where its problems are reported.
 *
 * @param lineOffset how many lines of the file stand before the YAML
 */
record YamlSource(String file, int lineOffset, Diagnostics diagnostics) {
    /** The place of a mark; of the whole file where there is none. */
    Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1 + lineOffset, at.getColumn() + 1))
                .orElse(Place.of(file));
    }

    void report(Place place, Finding finding) {
        diagnostics.report(place, finding);
    }
}
