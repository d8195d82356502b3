package parkhang.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;

/** A document's content as a draft. A title that it does not name is its first short line, its date the day of the last change. */
final class ContentDraft {
    private static final int LONGEST_TITLE = 200;

    private final Content content;
    private final Diagnostics guesses = new Diagnostics();

    private ContentDraft(Content content) {
        this.content = content;
    }

    static Draft of(Content content) {
        return new ContentDraft(content).draft();
    }

    private Draft draft() {
        content.guesses()
                .forEach(heading -> guesses.report(
                        heading.place(),
                        IngestCode.HEADING_GUESSED,
                        "`" + heading.words() + "` was taken for a heading"));
        Content.Said said = content.said();
        List<Block> blocks = content.blocks();
        Line title = line(said.title());
        if (title == null && !blocks.isEmpty()) {
            title = guessed(blocks.get(0));
            blocks = title == null ? blocks : blocks.subList(1, blocks.size());
        }
        Draft.Head head = new Draft.Head(
                content.file(),
                null,
                title,
                date(said),
                line(said.summary()),
                said.canonical(),
                said.authors(),
                said.tags(),
                said.language());
        return new Draft(
                head,
                content.furniture().stream()
                        .map(aside -> new Draft.Aside(aside.place(), aside.words()))
                        .toList(),
                blocks,
                content.notes(),
                content.pictures(),
                List.of(),
                Stream.concat(content.findings().stream(), guesses.list().stream())
                        .toList(),
                null);
    }

    private static @Nullable Line line(Content.@Nullable Aside aside) {
        return aside == null ? null : new Line(aside.place(), List.of(new Inline.Text(aside.place(), aside.words())));
    }

    private @Nullable Line guessed(Block first) {
        List<Inline> text = first instanceof Block.Paragraph paragraph
                ? paragraph.text()
                : first instanceof Block.Heading heading ? heading.text() : List.of();
        String words = PlainText.of(text).replaceAll("\\s+", " ").strip();
        if (words.isEmpty() || words.length() > LONGEST_TITLE) {
            return null;
        }
        guesses.report(first.place(), IngestCode.TITLE_GUESSED, "`" + words + "` was taken for the title");
        return new Line(first.place(), List.of(new Inline.Text(first.place(), words)));
    }

    private Draft.@Nullable Date date(Content.Said said) {
        if (said.date() == null) {
            return null;
        }
        Place place = Place.of(content.file());
        guesses.report(place, IngestCode.DATE_GUESSED, said.date() + " is the day that the file names");
        return new Draft.Date(place, said.date().toString(), said.date());
    }
}
