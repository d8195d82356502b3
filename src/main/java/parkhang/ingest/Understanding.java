package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Input;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.ingest.release.Head;
import parkhang.ingest.release.Office;
import parkhang.ingest.release.Release;
import parkhang.ingest.release.ReleaseCode;
import parkhang.ingest.release.ReleaseReader;
import parkhang.ingest.release.Withholding;
import parkhang.ingest.release.WrittenDate;

/** Reads what a document holds as a press release, whichever kind of document it was. What it says of itself counts first. */
final class Understanding {
    /** Of ten words each, they are as many words as an article may have. */
    private static final int MOST_ROWS = 30_000;

    private Understanding() {}

    /**
     * The draft with its head, its contacts and its offices taken out of its text.
     *
     * @param usual the language of the article, where the text does not tell
     */
    static Draft of(Draft draft, Locale usual) {
        Draft.Head said = draft.head();
        Line title = said.title();
        if (draft.own() != null || draft.understood() != null) {
            return draft;
        } else if (draft.rows() > MOST_ROWS) {
            return unread(draft, "rows", draft.rows(), MOST_ROWS);
        } else if (draft.length() > Input.LARGEST_TEXT) {
            return unread(draft, "characters", draft.length(), Input.LARGEST_TEXT);
        } else if (said.origin().isArticle() && title == null) {
            return draft;
        }
        Locale language = said.language() == null ? usual : said.language();
        String suggested = title == null ? null : PlainText.of(title.text());
        Remarks remarks = new Remarks(draft.blocks());
        ReleaseReader reader = new ReleaseReader(said.file(), language, suggested);
        if (title != null && said.origin().isArticle()) {
            List<Block> titled = new ArrayList<>(remarks.without());
            titled.add(0, new Block.Heading(title.place(), ContentDraft.LEVEL, "", title.text()));
            Release release = reader.read(titled, draft.notes());
            return isRelease(release)
                    ? summed(joined(draft, release, remarks), said)
                    : asItIs(draft, title, problems(draft, release));
        }
        return joined(draft, reader.read(remarks.without(), draft.notes()), remarks);
    }

    /** Of a text that nobody has read to its end it is not known whether it must wait. */
    private static Draft unread(Draft draft, String what, long count, long most) {
        Diagnostics problem = new Diagnostics();
        problem.report(
                Place.of(draft.head().file()),
                DocumentCode.DOCUMENT_TOO_LARGE.with(what, Map.of("count", count, "most", most)));
        return draft.with(new Draft.Understood(
                problem.list(), new Release.Count(draft.blocks().size(), 0), null, draft.blocks()));
    }

    /** Whether the text of an article says more of itself than its program knows. */
    private static boolean isRelease(Release release) {
        return release.head().kind() != null
                || release.head().embargo() != null
                || release.other() != null
                || !release.problems().isEmpty();
    }

    private static Draft asItIs(Draft draft, Line title, List<Diagnostic> problems) {
        Diagnostics told = new Diagnostics();
        told.report(title.place(), ReleaseCode.HEAD_READ.with("title", Map.of("words", PlainText.of(title.text()))));
        List<Diagnostic> guesses = new ArrayList<>(draft.guesses());
        guesses.addAll(told.list());
        guesses.addAll(dated(draft.head(), null));
        return new Draft(
                draft.head(),
                draft.letterhead(),
                draft.blocks(),
                draft.notes(),
                draft.pictures(),
                draft.offices(),
                guesses,
                null,
                new Draft.Understood(problems, new Release.Count(draft.blocks().size(), 0), null, draft.blocks()));
    }

    /** The summary that an article has beside its text; a line that was read as one is text again. */
    private static Draft summed(Draft draft, Draft.Head said) {
        Line found = draft.head().summary();
        Line own = said.summary();
        if (found == null || own == null || found.equals(own)) {
            return draft;
        }
        List<Block> blocks = new ArrayList<>(draft.blocks());
        blocks.add(0, new Block.Paragraph(found.place(), found.text()));
        Draft.Head head = draft.head();
        return new Draft(
                new Draft.Head(
                        head.file(),
                        head.kind(),
                        head.title(),
                        head.date(),
                        own,
                        head.canonical(),
                        head.authors(),
                        head.tags(),
                        head.language(),
                        head.embargo(),
                        head.contacts(),
                        head.origin()),
                draft.letterhead(),
                blocks,
                draft.notes(),
                draft.pictures(),
                draft.offices(),
                draft.guesses(),
                null,
                draft.understood());
    }

    private static Draft joined(Draft draft, Release release, Remarks remarks) {
        Release beside = release.other();
        Diagnostics letterhead = new Diagnostics();
        draft.letterhead()
                .forEach(line -> letterhead.report(
                        line.place(), ReleaseCode.LETTERHEAD_OMITTED.with("line", Map.of("words", line.words()))));
        List<Diagnostic> guesses = new ArrayList<>(draft.guesses());
        if (release.head().date() != null) {
            guesses.removeIf(guess -> guess.code() == IngestCode.DATE_GUESSED);
        }
        guesses.addAll(letterhead.list());
        guesses.addAll(release.notes());
        guesses.addAll(dated(draft.head(), release.head().date()));
        List<Content.Aside> aside = new ArrayList<>(draft.letterhead());
        release.aside().forEach(line -> aside.add(new Content.Aside(line.place(), PlainText.of(line.text()))));
        List<Office> offices = new ArrayList<>(draft.offices());
        offices.addAll(release.offices());
        Draft other = beside == null
                ? null
                : joined(
                        new Draft(
                                Draft.Head.of(draft.head().file()),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null),
                        beside,
                        new Remarks(List.of()));
        return new Draft(
                head(draft.head(), release.head(), release.language()),
                aside,
                remarks.back(release.blocks()),
                release.footnotes(),
                draft.pictures(),
                offices,
                guesses,
                null,
                new Draft.Understood(problems(draft, release), count(draft, release), other, draft.blocks()));
    }

    /** Those of the text, and that what stands beside it, on each page or as its title, says that it must wait. */
    private static List<Diagnostic> problems(Draft draft, Release release) {
        Diagnostics beside = new Diagnostics();
        if (release.head().embargo() == null && release.problems().isEmpty()) {
            List<Line> lines = new ArrayList<>();
            draft.letterhead().forEach(line -> lines.add(line(line)));
            Stream.of(draft.head().title(), draft.head().summary())
                    .filter(Objects::nonNull)
                    .forEach(lines::add);
            List<String> words =
                    lines.stream().map(line -> PlainText.of(line.text())).toList();
            Withholding.in(words)
                    .forEach(i -> beside.report(
                            lines.get(i).place(), ReleaseCode.EMBARGO_IN_PROSE.with(Map.of("words", words.get(i)))));
        }
        return Stream.concat(release.problems().stream(), beside.list().stream())
                .toList();
    }

    /** With the lines that stand beside the text. */
    private static Release.Count count(Draft draft, Release release) {
        int beside = draft.letterhead().size();
        return release.count().and(new Release.Count(beside, beside));
    }

    private static Line line(Content.Aside aside) {
        return new Line(aside.place(), List.of(new Inline.Text(aside.place(), aside.words())));
    }

    /** A day that the text does not name, but the document. */
    private static List<Diagnostic> dated(Draft.Head said, @Nullable WrittenDate found) {
        Diagnostics told = new Diagnostics();
        if (found == null && said.date() != null) {
            told.report(
                    said.date().place(),
                    IngestCode.DATE_GUESSED.with(Map.of("day", said.date().words())));
        }
        return told.list();
    }

    private static Draft.Head head(Draft.Head said, Head found, @Nullable Locale language) {
        return new Draft.Head(
                said.file(),
                said.kind() == null ? found.kind() : said.kind(),
                found.title() == null ? said.title() : found.title(),
                found.date() == null ? said.date() : found.date(),
                found.summary() == null ? said.summary() : found.summary(),
                said.canonical() == null ? found.canonical() : said.canonical(),
                said.authors(),
                said.tags(),
                language == null ? said.language() : language,
                found.embargo(),
                found.contacts(),
                said.origin());
    }
}
