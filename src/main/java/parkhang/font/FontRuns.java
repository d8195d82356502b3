package parkhang.font;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.text.Characters;

/** Joins runs that one face sets, as they come: a book's text may be one run of thousands of pieces. */
final class FontRuns {
    private final List<FontRun> whole = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable FontFace face;

    /** Adds to the last run what is set in its face, and what is never drawn. */
    void add(FontRun next) {
        boolean goesOn = next.face().equals(face) || next.text().codePoints().allMatch(Characters::isNeverDrawn);
        if (face != null && !goesOn) {
            whole.add(new FontRun(text.toString(), face));
            text.setLength(0);
        }
        if (face == null || !goesOn) {
            face = next.face();
        }
        text.append(next.text());
    }

    List<FontRun> list() {
        if (face != null) {
            whole.add(new FontRun(text.toString(), face));
            text.setLength(0);
            face = null;
        }
        return whole;
    }
}
