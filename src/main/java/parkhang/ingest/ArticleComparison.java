package parkhang.ingest;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/**
 * An article of the archive beside what its document says now. What it was made of at first is not known: so whatever of it the document
 * does not say counts as changed, whoever changed it.
 */
final class ArticleComparison {
    /** What somebody decides for the archive, whatever a document says: it stays where it is there. */
    private static final Set<String> KEPT = Set.of("kind", "lang", "typesetting", "translate-by");

    /** In characters, of words that are quoted in a message. */
    private static final int LONGEST = 60;

    private final FrontMatterLines there;
    private final FrontMatterLines wanted;
    private final Article old;
    private final Article now;
    private final List<Difference> differences = new ArrayList<>();
    private FrontMatterLines merged;
    private int added;
    private int removed;
    private int changed;
    private int keys;
    private boolean related;

    private ArticleComparison(FrontMatterLines there, FrontMatterLines wanted, Article old, Article now) {
        this.there = there;
        this.wanted = wanted;
        this.old = old;
        this.now = now;
        this.merged = there;
        compareHeads();
        compareBodies();
    }

    /**
     * A difference, at its place in the archive.
     *
     * @param before empty for what is new
     * @param after empty for what the document has not
     */
    record Difference(Place place, String before, String after) {
        /** @param would whether it is not done yet */
        String words(boolean would) {
            if (before.isEmpty()) {
                return "`" + after + "` " + (would ? "is not there yet" : "is new");
            }
            if (after.isEmpty()) {
                return "`" + before + "` " + (would ? "is not in the document" : "was taken out");
            }
            return "`" + before + "` " + (would ? "would become" : "became") + " `" + after + "`";
        }
    }

    /** Compares two files; empty where one of them is none of an article that can be read. */
    static Optional<ArticleComparison> of(String slug, SourceText there, SourceText wanted) {
        Diagnostics unread = new Diagnostics();
        Optional<Article> old = ArticleReader.read(slug, there, unread);
        Optional<Article> now = ArticleReader.read(slug, wanted, unread);
        Optional<FrontMatterLines> lines = FrontMatterLines.of(there.text());
        Optional<FrontMatterLines> others = FrontMatterLines.of(wanted.text());
        return old.isEmpty() || now.isEmpty() || lines.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleComparison(lines.get(), others.get(), old.get(), now.get()));
    }

    private void compareHeads() {
        FrontMatterLines before = FrontMatterLines.of(old.front());
        FrontMatterLines after = FrontMatterLines.of(now.front());
        for (String key : Stream.concat(after.keys().stream(), wanted.keys().stream())
                .distinct()
                .toList()) {
            List<String> own = wanted.lines(key).isEmpty() ? after.lines(key) : wanted.lines(key);
            boolean same = after.lines(key).isEmpty()
                    ? there.lines(key).equals(own)
                    : before.lines(key).equals(after.lines(key));
            if (!same && (there.lines(key).isEmpty() || !KEPT.contains(key))) {
                merged = merged.with(key, own);
                keys++;
                differences.add(new Difference(
                        Place.of(old.file(), there.line(key)),
                        shortened(String.join(" ", there.lines(key))),
                        shortened(String.join(" ", own))));
            }
        }
    }

    /**
     * A block or a note.
     *
     * @param text as it would be written
     */
    private record Piece(Place place, String text) {}

    private void compareBodies() {
        List<Piece> before = pieces(old);
        List<Piece> after = pieces(now);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(
                        before.stream().map(Piece::text).toList(),
                        after.stream().map(Piece::text).toList(),
                        new MyersDiffWithLinearSpace<String>())
                .getDeltas();
        int gone = 0;
        for (AbstractDelta<String> delta : deltas) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            int both = Math.min(delta.getSource().size(), delta.getTarget().size());
            int most = Math.max(delta.getSource().size(), delta.getTarget().size());
            gone += delta.getSource().size();
            changed += both;
            removed += delta.getSource().size() - both;
            added += delta.getTarget().size() - both;
            for (int i = 0; i < most; i++) {
                boolean has = i < delta.getSource().size();
                boolean gets = i < delta.getTarget().size();
                Place place = before.isEmpty()
                        ? Place.of(old.file())
                        : before.get(Math.min(from + i, before.size() - 1)).place();
                differences.add(new Difference(
                        place,
                        has ? shortened(before.get(from + i).text()) : "",
                        gets ? shortened(after.get(to + i).text()) : ""));
            }
        }
        related = before.size() > gone || before.isEmpty();
        if (!deltas.isEmpty()) {
            merged = merged.withBody(wanted.body());
        }
    }

    private static List<Piece> pieces(Article article) {
        List<Piece> pieces = new ArrayList<>();
        article.blocks().forEach(block -> pieces.add(new Piece(block.place(), written(List.of(block)))));
        article.notes()
                .forEach(note ->
                        pieces.add(new Piece(note.place(), "[^" + note.label() + "]: " + written(note.blocks()))));
        return pieces;
    }

    private static String written(List<Block> blocks) {
        return ArticleWriter.body(blocks, List.of(), new Diagnostics());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }

    /** Whether the document says nothing new. */
    boolean isSame() {
        return differences.isEmpty();
    }

    /** Whether a block of the one is in the other. */
    boolean isRelated() {
        return related;
    }

    Article old() {
        return old;
    }

    Article now() {
        return now;
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** How much differs. */
    String count() {
        return changed + " blocks changed, " + added + " added, " + removed + " removed, " + keys
                + " keys of the front matter changed";
    }

    /**
     * The text of the archive's file with what the document says now: keys that only the archive has stay, and the text is the
     * document's where it differs.
     */
    String merged() {
        return merged.text();
    }
}
