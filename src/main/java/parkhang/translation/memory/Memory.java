package parkhang.translation.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.text.Folding;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.MemoryMatch;
import parkhang.translation.MemoryMatches;
import parkhang.translation.SimilarityIndex;
import parkhang.translation.SimilarityIndex.Similar;
import parkhang.translation.SourceWords;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.tmx.TmxUnit;

/**
 * The translation memory of one locale: targets that somebody stood for, with their sources. First it is filled, by one
 * thread; then any number may ask it.
 */
public final class Memory implements MemoryMatches {
    /** The lowest score of a target that helps more than it hinders, in percent. */
    private static final int LEAST = 75;

    private static final int EXACT = 100;

    private final Locale source;
    private final SimilarityIndex<Entry> index;
    /** All targets' texts; null until somebody asks for one, which is seldom. */
    private @Nullable Set<String> texts;

    /**
     * An empty memory.
     *
     * @param source the locale by whose rules the sources are cut into words
     */
    public Memory(Locale source) {
        this(source, LEAST);
    }

    /**
     * A memory that knows of less similar sources, too, or only of more similar ones.
     *
     * @param least the lowest score that is of interest, in percent
     */
    public Memory(Locale source, int least) {
        this.source = source;
        this.index = new SimilarityIndex<>(least);
    }

    /**
     * A source and its target.
     *
     * @param source its words
     * @param target its codes are numbered from 0 in the order of the source
     * @param whole whether the target has each of the source's codes
     * @param inUse whether an article has the source still
     * @param context where it stands; null where that is not known
     */
    private record Entry(
            String source,
            SourceCodes codes,
            Content target,
            boolean whole,
            boolean inUse,
            @Nullable Context context,
            String file,
            String name) {}

    /**
     * How much a memory helps with a unit.
     *
     * @param score of the best match in percent; 0 where there is none
     * @param inContext whether an exact match stands between the same neighbours
     */
    public record Leverage(int score, boolean inContext) {}

    /**
     * The words of a source and of its target.
     *
     * @param origin where they stand: a bundle's file and unit, or a memory's file and line
     */
    public record Pair(String source, String target, String origin) {}

    /** What is to be added: the costly part of it, which several threads may prepare. */
    public static final class Prepared {
        private final List<String> words;
        private final Entry entry;

        private Prepared(List<String> words, Entry entry) {
            this.words = words;
            this.entry = entry;
        }
    }

    /**
     * What a bundle's file holds for the memory: neither drafts nor stale targets, but those of sources that are gone, for a
     * text may have moved to another article.
     */
    public static List<Prepared> prepare(ArticleTargets targets) {
        List<BundleUnit> current =
                targets.units().stream().filter(unit -> !unit.isObsolete()).toList();
        List<Context> contexts =
                Context.all(current.stream().map(BundleUnit::source).toList());
        Stream<Prepared> inUse = IntStream.range(0, current.size())
                .boxed()
                .flatMap(at -> prepare(targets, current.get(at), contexts.get(at)));
        Stream<Prepared> gone =
                targets.units().stream().filter(BundleUnit::isObsolete).flatMap(unit -> prepare(targets, unit, null));
        return Stream.concat(inUse, gone).toList();
    }

    /** What a unit of a memory's file holds. */
    public Prepared prepare(TmxUnit unit) {
        SourceCodes codes = SourceCodes.of(unit.source(), unit.codes());
        String name = ":" + unit.place().line();
        return prepared(
                source,
                unit.source(),
                codes,
                unit.target(),
                true,
                null,
                unit.place().file(),
                name);
    }

    public void add(Prepared prepared) {
        index.add(prepared.words, prepared.entry);
    }

    /** The best matches, the best one first; those of one score in the order in which they were added, those in use first. */
    public List<MemoryMatch> lookup(Unit unit, int most) {
        SourceCodes codes = SourceCodes.of(unit.source(), unit.codes());
        return index.find(SourceWords.of(unit.source(), source)).stream()
                .map(similar -> new Similar<>(similar.item(), score(similar, codes)))
                .sorted(Comparator.<Similar<Entry>>comparingInt(Similar::score)
                        .reversed()
                        .thenComparing(similar -> !similar.item().inUse()))
                .limit(most)
                .map(similar -> match(similar, codes))
                .toList();
    }

    /**
     * The pairs in which a phrase stands, in the source or in the target, without regard to case, accents and kinds of spaces; in the
     * order in which they were added, those in use first.
     */
    public List<Pair> phrase(String phrase, int most) {
        String wanted = Folding.of(phrase.strip());
        return index.items()
                .filter(entry -> !wanted.isEmpty())
                .filter(entry -> Folding.of(entry.source()).contains(wanted)
                        || Folding.of(entry.target().plainText()).contains(wanted))
                .sorted(Comparator.comparing(entry -> !entry.inUse()))
                .limit(most)
                .map(entry -> new Pair(entry.source(), entry.target().plainText(), entry.file() + entry.name()))
                .toList();
    }

    /** How much the memory has for a source that stands in a context. */
    public Leverage leverage(Content wanted, List<InlineCode> codes, Context context) {
        SourceCodes wantedCodes = SourceCodes.of(wanted, codes);
        int best = 0;
        boolean inContext = false;
        for (Similar<Entry> similar : index.find(SourceWords.of(wanted, source))) {
            int score = score(similar, wantedCodes);
            best = Math.max(best, score);
            inContext |= score == EXACT && context.equals(similar.item().context());
        }
        return new Leverage(best, inContext);
    }

    @Override
    public Optional<MemoryMatch> of(Unit unit) {
        return lookup(unit, 1).stream().findFirst();
    }

    @Override
    public boolean hold(Content target) {
        return texts().contains(target.plainText());
    }

    private synchronized Set<String> texts() {
        if (texts == null) {
            texts = index.items().map(entry -> entry.target().plainText()).collect(Collectors.toSet());
        }
        return texts;
    }

    private static Stream<Prepared> prepare(ArticleTargets targets, BundleUnit unit, @Nullable Context context) {
        Content target = unit.target();
        if (!unit.state().isAtLeast(State.TRANSLATED)
                || target == null
                || target.isBlank()
                || unit.isStale()
                || unit.isPrefilled()
                || unit.isSuggested()) {
            return Stream.empty();
        }
        SourceCodes codes = SourceCodes.of(unit.source(), unit.codes());
        boolean inUse = !unit.isObsolete();
        return Stream.of(prepared(
                targets.source(), unit.source(), codes, target, inUse, context, targets.file(), " " + unit.id()));
    }

    private static Prepared prepared(
            Locale locale,
            Content written,
            SourceCodes codes,
            Content target,
            boolean inUse,
            @Nullable Context context,
            String file,
            String name) {
        Content normalized = Recoding.of(written, (id, spans) -> id).content();
        Recoding.Recoded recoded = Recoding.of(target, (id, spans) -> {
            int at = codes.indexOf(id, spans);
            return at < 0 ? "" : String.valueOf(at);
        });
        boolean whole = recoded.whole() && recoded.codes() == codes.list().size();
        Entry entry = new Entry(normalized.plainText(), codes, recoded.content(), whole, inUse, context, file, name);
        return new Prepared(SourceWords.of(normalized, locale), entry);
    }

    /** The same words with other codes are no exact match. */
    private static int score(Similar<Entry> similar, SourceCodes codes) {
        boolean fits = similar.item().whole() && similar.item().codes().fit(codes);
        return fits ? similar.score() : Math.min(similar.score(), EXACT - 1);
    }

    private static MemoryMatch match(Similar<Entry> similar, SourceCodes codes) {
        Entry entry = similar.item();
        Content target = Recoding.of(entry.target(), (id, spans) -> {
                    int at = Integer.parseInt(id);
                    boolean fits = at < codes.list().size()
                            && codes.list().get(at).fits(entry.codes().list().get(at));
                    return fits ? codes.list().get(at).id() : "";
                })
                .content();
        return new MemoryMatch(entry.source(), target, similar.score(), entry.file() + entry.name());
    }
}
