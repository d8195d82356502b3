package parkhang.article;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a run of text without its markup. Images give their description, note references nothing. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> inlines) {
        return inlines.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.text());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.text());
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.Link link) {
            return of(link.text());
        } else if (inline instanceof Inline.Image image) {
            return of(image.description().text());
        } else if (inline instanceof Inline.InLanguage run) {
            return of(run.text());
        } else {
            return inline instanceof Inline.LineBreak ? "\n" : "";
        }
    }
}
