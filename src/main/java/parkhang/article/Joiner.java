package parkhang.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * Collects inlines. Texts that touch become one in normalization form C, so that a unit's text does not depend on how the
 * parser cut it, or on whether a letter was written as an entity.
 */
final class Joiner {
    private final List<Inline> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Place begin;

    void add(Inline next) {
        if (next instanceof Inline.Text piece) {
            begin = begin == null ? piece.place() : begin;
            text.append(piece.text());
        } else {
            end();
            found.add(next);
        }
    }

    List<Inline> all() {
        end();
        return found;
    }

    private void end() {
        if (begin != null && text.length() > 0) {
            found.add(new Inline.Text(begin, Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
        begin = null;
        text.setLength(0);
    }
}
