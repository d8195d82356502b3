package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.ingest.release.ReleaseCode;
import parkhang.ingest.release.WrittenDate;

/** A document's content as a draft, with what the document says of itself beside its text. */
final class ContentDraft {
    /** Of the title, which is found again in the text. */
    static final int LEVEL = 2;

    private final Content content;
    private final Diagnostics guesses = new Diagnostics();

    private final @Nullable String id;
    private final @Nullable String translates;
    private final boolean isArticle;

    private ContentDraft(Content content, @Nullable String id, @Nullable String translates, boolean isArticle) {
        this.content = content;
        this.id = id;
        this.translates = translates;
        this.isArticle = isArticle;
    }

    static Draft of(Content content) {
        return new ContentDraft(content, null, null, false).draft();
    }

    /**
     * Of a document that another program keeps its articles in.
     *
     * @param id by which other texts of the document name this one; null where there is no other
     * @param translates the id of the text that it translates; null where it translates none
     */
    static Draft ofArticle(Content content, @Nullable String id, @Nullable String translates) {
        return new ContentDraft(content, id, translates, true).draft();
    }

    private Draft draft() {
        content.guesses()
                .forEach(heading -> guesses.report(
                        heading.place(), ReleaseCode.HEADING_GUESSED.with(Map.of("words", heading.words()))));
        Content.Said said = content.said();
        Line title = line(said.title());
        List<Block> blocks = new ArrayList<>(content.blocks());
        if (title != null && !isArticle) {
            blocks.add(0, new Block.Heading(title.place(), LEVEL, "", title.text()));
        }
        Draft.Head head = new Draft.Head(
                content.file(),
                null,
                title == null ? line(said.titleBeside()) : title,
                said.date() == null
                        ? null
                        : new WrittenDate(Place.of(content.file()), said.date().toString(), said.date()),
                line(said.summary()),
                said.canonical(),
                said.authors(),
                said.tags(),
                said.language(),
                null,
                List.of(),
                new Draft.Origin(said.slug(), said.extra(), id, translates, isArticle));
        return new Draft(
                head,
                content.furniture(),
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
}
