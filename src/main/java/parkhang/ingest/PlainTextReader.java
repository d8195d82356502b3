package parkhang.ingest;

import java.util.List;
import java.util.Locale;
import parkhang.article.Block;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostics;
import parkhang.ingest.plain.TextBlocks;
import parkhang.ingest.plain.Unwrapping;
import parkhang.text.SourceText;

/** Reads plain text as a press release: its lines as blocks, and of these what the release says. */
final class PlainTextReader implements DocumentReader {
    private final Locale language;

    /** @param language in which the text is expected, where it doesn't tell */
    PlainTextReader(Locale language) {
        this.language = language;
    }

    /** Any document: what nobody else knows is text. */
    @Override
    public boolean reads(Document document) {
        return true;
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        return document.text(diagnostics).map(this::draft).stream().toList();
    }

    /** The lines are joined last: of a head each tells something. */
    private Draft draft(SourceText source) {
        Diagnostics links = new Diagnostics();
        List<Block> blocks = TextBlocks.read(source, links);
        Draft read = new Draft(
                Draft.Head.of(source.file()), List.of(), blocks, List.of(), List.of(), List.of(), links.list(), null);
        return unwrapped(Understanding.of(read, language));
    }

    /** A draft whose lines are joined to paragraphs. */
    static Draft unwrapped(Draft draft) {
        Draft.Understood understood = draft.understood();
        Draft other = understood == null ? null : understood.other();
        return new Draft(
                draft.head(),
                draft.letterhead(),
                Unwrapping.joined(draft.blocks()),
                draft.notes().stream()
                        .map(note -> new Note(note.place(), note.label(), Unwrapping.joined(note.blocks())))
                        .toList(),
                draft.pictures(),
                draft.offices(),
                draft.guesses(),
                null,
                understood == null
                        ? null
                        : new Draft.Understood(
                                understood.problems(),
                                understood.count(),
                                other == null ? null : unwrapped(other),
                                understood.read()));
    }
}
