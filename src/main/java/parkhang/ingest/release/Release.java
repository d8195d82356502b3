package parkhang.ingest.release;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostic;

/**
 * A press release that was understood.
 *
 * @param language of the text; null where it is not told
 * @param blocks the text that is left for the article
 * @param aside lines that are in no edition, each named in the notes
 * @param offices that the release names, each with the imprint that it gives
 * @param notes what was read as what, what was guessed and what left out, by line
 * @param problems for which no article can be made of it
 * @param count of its paragraphs
 * @param other the same release in another language, where the document has it twice
 */
public record Release(
        Head head,
        @Nullable Locale language,
        List<Block> blocks,
        List<Note> footnotes,
        List<Line> aside,
        List<Office> offices,
        List<Diagnostic> notes,
        List<Diagnostic> problems,
        Count count,
        @Nullable Release other) {
    public Release {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        aside = List.copyOf(aside);
        offices = List.copyOf(offices);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** Paragraphs of the document, and how many of them are neither in the article nor in its head nor an imprint. */
    public record Count(int paragraphs, int omitted) {
        public Count and(Count other) {
            return new Count(paragraphs + other.paragraphs, omitted + other.omitted);
        }
    }
}
