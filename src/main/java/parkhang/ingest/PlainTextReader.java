package parkhang.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.article.Block;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostics;
import parkhang.ingest.plain.TextBlocks;
import parkhang.ingest.plain.Unwrapping;
import parkhang.ingest.release.Release;
import parkhang.ingest.release.ReleaseReader;
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
    public Optional<Draft> read(Document document, Diagnostics diagnostics) {
        return document.text(diagnostics).map(source -> Draft.of(source.file(), unwrapped(release(source))));
    }

    private Release release(SourceText source) {
        Diagnostics links = new Diagnostics();
        List<Block> blocks = TextBlocks.read(source, links);
        return new ReleaseReader(source.file(), language, null).read(blocks, List.of()).and(links.list());
    }

    private static Release unwrapped(Release release) {
        Release other = release.other();
        return release.with(
                Unwrapping.joined(release.blocks()),
                release.footnotes().stream()
                        .map(note -> new Note(note.place(), note.label(), Unwrapping.joined(note.blocks())))
                        .toList(),
                other == null ? null : unwrapped(other));
    }
}
