package parkhang.workbench.translate;

import java.util.List;
import parkhang.html.Markup;
import parkhang.report.TextDiff.Change;
import parkhang.workbench.page.Words;

/** Writes a text with what was added to it and what was taken out, told apart by sight and by ear. */
public final class ChangedWords {
    private ChangedWords() {}

    /** Writes where the page is open. */
    public static void write(Markup page, String text, List<Change> changes, Words words) {
        int done = 0;
        for (Change change : changes) {
            page.text(text.substring(done, change.start()));
            marked(page, "del", words.of("translate-removed"), change.before());
            marked(page, "ins", words.of("translate-added"), text.substring(change.start(), change.end()));
            done = change.end();
        }
        page.text(text.substring(done));
    }

    private static void marked(Markup page, String element, String spoken, String text) {
        if (!text.isEmpty()) {
            page.open(element).element("span", "[" + spoken + " ", "class", "spoken");
            page.text(text).element("span", "]", "class", "spoken").close();
        }
    }
}
