package parkhang.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.yaml.YamlEdit;

/**
 * The text of an article's file in its two parts, so that one of them can change while the other stays as it was typed.
 *
 * @param front the lines between the fences; empty where there are no fences
 * @param body what stands below
 */
public record ArticleText(String front, String body) {
    /** As people and this program write them. */
    private static final List<String> ORDER = List.of(
            "kind",
            "lang",
            "title",
            "date",
            "summary",
            "canonical",
            "authors",
            "tags",
            "updated",
            "correction",
            "embargo",
            "contact",
            "typesetting",
            "translate-by",
            "moved",
            "extra");

    private static final Pattern FENCED = Pattern.compile("---\n((?s:.*?\n)??)---(?:\n|\\z)");

    /** The parts of a text whose lines end in LF; all of it is body where it has no front matter. */
    public static ArticleText of(String text) {
        Matcher fenced = FENCED.matcher(text);
        return fenced.lookingAt() && !fenced.group(1).isEmpty()
                ? new ArticleText(fenced.group(1), text.substring(fenced.end()))
                : new ArticleText("", text);
    }

    /** The text of the file. */
    public String text() {
        return front.isEmpty() ? body : "---\n" + front + "---\n" + body;
    }

    /** The line of the file that the body begins in, from 1. */
    public int bodyLine() {
        return front.isEmpty() ? 1 : (int) front.lines().count() + 3;
    }

    /**
     * The same with another value of its front matter; empty where nobody but its author can change that.
     *
     * @param value as {@link YamlEdit} takes it
     */
    public Optional<ArticleText> with(String key, @Nullable Object value) {
        return YamlEdit.with(front, List.of(key), value, ORDER).map(other -> new ArticleText(other, body));
    }
}
