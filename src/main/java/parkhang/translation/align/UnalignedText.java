package parkhang.translation.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;

/** Writes what was filed nowhere as Markdown: a heading with its place, then its words as a quotation. */
public final class UnalignedText {
    private static final String HEAD =
            """
            # Not aligned

            These parts of translations that were imported belong to no unit for sure. Copy what is right into the bundle,
            and delete it here.
            """;
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=## )");

    private UnalignedText() {}

    /**
     * The text with the blocks of one file in place of what it held of that file; what it holds of others stays.
     *
     * @param old the text so far; empty where there is none
     * @param name of the file
     */
    public static String write(String old, String name, List<Filing.Unaligned> blocks) {
        if (old.isEmpty() && blocks.isEmpty()) {
            return "";
        }
        List<String> sections = new ArrayList<>();
        SECTION.splitAsStream(old.isEmpty() ? HEAD : old)
                .filter(section -> !section.startsWith("## " + name + ":"))
                .forEach(section -> sections.add(section.stripTrailing() + "\n"));
        blocks.forEach(left -> sections.add(section(name, left)));
        return String.join("\n", sections);
    }

    private static String section(String name, Filing.Unaligned left) {
        String maybe = left.maybe().isEmpty() ? "" : " (see " + String.join(", ", left.maybe()) + ")";
        String words = PlainText.of(left.block().text())
                .lines()
                .map(line -> "> " + line)
                .collect(Collectors.joining("\n"));
        String addresses = Runs.only(Inline.Link.class, Runs.flat(left.block().text())).stream()
                .map(link -> "\n> <" + link.address() + ">")
                .collect(Collectors.joining());
        return "## " + name + ":" + left.block().place().line() + maybe + "\n\n" + words + addresses + "\n";
    }
}
