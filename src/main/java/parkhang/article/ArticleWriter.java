package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.diagnostic.Diagnostics;

/**
 * Writes an article as its file: front matter and Markdown that {@link ArticleReader} reads back as the same article, but for the
 * places. What Markdown can't say is left out where it is no word, and reported; no word is.
 */
public final class ArticleWriter {
    private ArticleWriter() {}

    /**
     * The text of the file.
     *
     * @param blocks a heading that has no name gets the one that its words give it
     * @param notes in the order of their first reference; labels without spaces and brackets
     */
    public static String write(FrontMatter front, List<Block> blocks, List<Note> notes, Diagnostics diagnostics) {
        return FrontMatterWriter.write(front) + "\n" + body(blocks, notes, diagnostics);
    }

    /** The text without front matter; empty where there is none. */
    public static String body(List<Block> blocks, List<Note> notes, Diagnostics diagnostics) {
        Set<String> labels =
                notes.stream().map(note -> Note.labelOf(note.label())).collect(Collectors.toSet());
        BlockWriter writer = new BlockWriter(labels, diagnostics);
        List<String> lines = new ArrayList<>(writer.write(blocks));
        for (Note note : notes) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(writer.note(note));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
