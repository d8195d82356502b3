package parkhang.document.wordpress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of a post, which WordPress keeps beside its text since version 6.3: a list of objects in JSON. */
final class PostNotes {
    /** The post's own field that holds them. */
    static final String FIELD = "footnotes";

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern NOTE = Pattern.compile("\\{\\s*+\"(content|id)\"\\s*+:\\s*+" + TEXT
            + "\\s*+,\\s*+\"(content|id)\"\\s*+:\\s*+" + TEXT + "\\s*+\\}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("<!-- wp:footnotes\\b[^>]*?/-->");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private PostNotes() {}

    static boolean areIn(String json) {
        return NOTE.matcher(json).find();
    }

    /** A post's HTML with its notes where their block stands, or at its end, each with a way back to what refers to it. */
    static String with(String html, String json) {
        StringBuilder notes = new StringBuilder();
        NOTE.matcher(json).results().forEach(note -> {
            boolean isText = note.group(1).equals("content");
            String id = plain(note.group(isText ? 4 : 2));
            String words = plain(note.group(isText ? 2 : 4)).replaceAll("\\R", " ");
            notes.append(NAME.matcher(id).matches() ? "<li id=\"" + id + "\">" : "<li>")
                    .append(words)
                    .append("</li>");
        });
        if (notes.isEmpty()) {
            return html;
        }
        String list = "<ol>" + notes + "</ol>";
        Matcher place = PLACE.matcher(html);
        return place.find() ? place.replaceFirst(Matcher.quoteReplacement(list)) : html + list;
    }

    private static String plain(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                                : switch (escape.group(2)) {
                                    case "n", "r", "t", "f", "b" -> " ";
                                    default -> escape.group(2);
                                }));
    }
}
