package parkhang.translation.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.translation.Content;

/** Puts codes around words that are the same in both languages, such as the name of an organization that is a link. */
final class NamedCodes {
    /** In characters; what is shorter may stand in a text by chance. */
    private static final int LEAST = 4;

    private final Map<String, Inline> open;

    /** @param open the codes by their ids; those that find their place are removed */
    NamedCodes(Map<String, Inline> open) {
        this.open = open;
    }

    Content placedIn(Content target) {
        Content placed = target;
        for (String id : List.copyOf(open.keySet())) {
            Inline code = open.get(id);
            List<Inline> children = code == null ? List.of() : code.children();
            String words = PlainText.of(children);
            boolean plain = children.stream().allMatch(Inline.Text.class::isInstance);
            if (plain && words.length() >= LEAST) {
                placed = placed(id, words, placed);
            }
        }
        return placed;
    }

    /** The content with the code, where the words stand in it once. */
    private Content placed(String id, String words, Content target) {
        Pattern pattern = Pattern.compile("(?U)(?<!\\w)" + Pattern.quote(words) + "(?!\\w)");
        if (pattern.matcher(target.plainText()).results().count() != 1) {
            return target;
        }
        List<Content.Part> parts = new ArrayList<>();
        for (Content.Part part : target.parts()) {
            Matcher found = part instanceof Content.Text text ? pattern.matcher(text.text()) : null;
            if (part instanceof Content.Text text && found != null && found.find()) {
                parts.add(new Content.Text(text.text().substring(0, found.start())));
                parts.add(new Content.Paired(id, List.of(new Content.Text(words))));
                parts.add(new Content.Text(text.text().substring(found.end())));
                open.remove(id);
            } else {
                parts.add(part);
            }
        }
        return new Content(parts);
    }
}
