package parkhang.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A block of an article as Markdown: a heading, a paragraph, a whole list, quotation, table with its caption, or figure. */
record Passage(String markdown) {
    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w+)]:.*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^(\\w+)]");
    private static final Pattern TIBETAN = Pattern.compile("\\p{InTibetan}");

    boolean isHeading() {
        return markdown.startsWith("#");
    }

    /** What an article has now and then only: a figure, and words whose script brings fonts along. */
    boolean isRare() {
        return markdown.startsWith("![") || TIBETAN.matcher(markdown).find();
    }

    boolean isParagraph() {
        return !isHeading() && !isRare() && !markdown.startsWith("- ") && !markdown.contains("\n");
    }

    /** The label of the note that this is; empty where it is none. */
    String label() {
        Matcher note = NOTE.matcher(markdown);
        return note.matches() ? note.group(1) : "";
    }

    /** The labels of the notes that it refers to. */
    Stream<String> references() {
        return REFERENCE.matcher(markdown).results().map(found -> found.group(1));
    }

    int words() {
        return markdown.split("\\s+").length;
    }
}
