package parkhang.article;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a run of text without its markup. Images and note references give none. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> inlines) {
        return inlines.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.LineBreak) {
            return "\n";
        }
        return of(Runs.children(inline));
    }
}
