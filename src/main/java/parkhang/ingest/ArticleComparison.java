package parkhang.ingest;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
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
        Finding finding(Code code, boolean would) {
            String which = before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
            Map<String, String> gaps = Map.of("would", would ? "yet" : "done", "before", before, "after", after);
            return code.shared("block." + which, gaps);
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
                        shortened(String.join(" ", there.lines(key)), 0),
                        shortened(String.join(" ", own), 0)));
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
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        for (AbstractDelta<String> delta : deltas) {
            gone.set(delta.getSource().getPosition(), delta.getSource().last() + 1);
            come.set(delta.getTarget().getPosition(), delta.getTarget().last() + 1);
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int from = i;
            int to = j;
            i = Math.max(i, gone.nextClearBit(i));
            j = Math.max(j, come.nextClearBit(j));
            differ(before, from, Math.min(i, before.size()), after.subList(to, Math.min(j, after.size())));
            i++;
            j++;
        }
        related = before.isEmpty() || gone.cardinality() < before.size();
        if (!deltas.isEmpty()) {
            merged = merged.withBody(wanted.body());
        }
    }

    /** Blocks that others stand in place of: the first for the first, and so on. */
    private void differ(List<Piece> before, int from, int end, List<Piece> after) {
        int both = Math.min(end - from, after.size());
        changed += both;
        removed += end - from - both;
        added += after.size() - both;
        for (int i = 0; i < Math.max(end - from, after.size()); i++) {
            Place place = before.isEmpty()
                    ? Place.of(old.file())
                    : before.get(Math.min(from + i, before.size() - 1)).place();
            String was = from + i < end ? before.get(from + i).text() : "";
            String is = i < after.size() ? after.get(i).text() : "";
            int same = was.isEmpty() || is.isEmpty() ? 0 : Arrays.mismatch(was.toCharArray(), is.toCharArray());
            differences.add(new Difference(place, shortened(was, same), shortened(is, same)));
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

    /** @param from where it differs from another, in UTF-16 units: words before it are left out where there are many */
    private static String shortened(String text, int from) {
        int start = from < LONGEST / 2 ? 0 : text.lastIndexOf(' ', from - LONGEST / 4) + 1;
        String line = text.substring(start).strip().replaceAll("\\s+", " ");
        int end = line.length() <= LONGEST ? line.length() : Math.max(line.lastIndexOf(' ', LONGEST), LONGEST / 2);
        end -= end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return (start > 0 ? "… " : "") + line.substring(0, end) + (end < line.length() ? " …" : "");
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
    List<Message> counts() {
        return Stream.of(
                        count(keys, "keys"),
                        count(changed, "changed"),
                        count(added, "added"),
                        count(removed, "removed"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Message> count(int number, String of) {
        return number == 0
                ? Optional.empty()
                : Optional.of(new Message.Sentence("count." + of, Map.of("count", number)));
    }

    /**
     * The text of the archive's file with what the document says now: keys that only the archive has stay, and the text is the
     * document's where it differs.
     */
    String merged() {
        return merged.text();
    }
}
