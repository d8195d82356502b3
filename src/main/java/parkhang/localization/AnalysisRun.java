package parkhang.localization;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.localization.AnalysisReport.OfBundle;
import parkhang.localization.AnalysisReport.Parts;
import parkhang.localization.AnalysisReport.Row;
import parkhang.text.Words;
import parkhang.translation.Content;
import parkhang.translation.Fingerprint;
import parkhang.translation.InlineCode;
import parkhang.translation.PreviousSource;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.analysis.Breakdown;
import parkhang.translation.analysis.MatchBand;
import parkhang.translation.analysis.PriceSheets;
import parkhang.translation.analysis.Size;
import parkhang.translation.memory.Context;
import parkhang.translation.memory.Memory;
import parkhang.translation.memory.Memory.Leverage;

/**
 * Looks up in the memory what is left to translate. First every article is read beside every bundle, as for coverage; then, locale
 * by locale, the memory is asked, one at a time, and only where something is left.
 */
public final class AnalysisRun {
    private static final int EXACT = 100;

    private final Archive archive;
    private final EarlierSources earlier;
    private final Diagnostics diagnostics;
    private final Progress progress;
    private final Map<Locale, List<OpenArticle>> open = new LinkedHashMap<>();

    private AnalysisRun(Archive archive, EarlierSources earlier, Diagnostics diagnostics, Progress progress) {
        this.archive = archive;
        this.earlier = earlier;
        this.diagnostics = diagnostics;
        this.progress = progress;
    }

    /**
     * An article of which something is left to translate into a locale.
     *
     * @param done the fingerprints of what is translated, where it matters
     */
    private record OpenArticle(LanguagePair languages, String slug, List<OpenUnit> units, List<String> done) {}

    /**
     * A unit that is left to translate.
     *
     * @param stale how similar its source is to the one of its stale target, in percent; 0 where it has none
     * @param inherited whether it is left in another locale of this run as well, and comes from there
     */
    private record OpenUnit(
            Content source,
            List<InlineCode> codes,
            String fingerprint,
            Context context,
            Size size,
            int stale,
            boolean inherited) {}

    /** What the memory has for an article's units, in their order. */
    private record LookedUp(OpenArticle article, List<Leverage> leverages) {}

    /** What an article comes to. */
    private record Sorted(Size earlier, Size inherited, Breakdown job, List<String> sources) {
        static final Sorted NOTHING = new Sorted(Size.ZERO, Size.ZERO, Breakdown.NONE, List.of());
    }

    /**
     * Analyses the articles and bundles that a filter lets through.
     *
     * @param since what the earlier sources are from, to be reported with the figures
     */
    public static AnalysisReport run(
            Archive archive,
            Filter filter,
            EarlierSources earlier,
            String since,
            PriceSheets prices,
            Diagnostics diagnostics,
            Progress progress) {
        AnalysisRun run = new AnalysisRun(archive, earlier, diagnostics, progress);
        CoverageReport coverage = run.read(filter);
        Set<String> slugs = archive.articles(new Diagnostics()).stream()
                .map(ArticleFile::slug)
                .collect(Collectors.toSet());
        List<OfBundle> bundles = coverage.bundles().stream()
                .map(bundle -> new OfBundle(bundle.locale(), prices.of(bundle.locale()), run.rows(bundle, slugs)))
                .toList();
        return new AnalysisReport(coverage.source(), since, bundles, coverage.unread());
    }

    private CoverageReport read(Filter filter) {
        List<Locale> locales = Selection.of(archive, filter, new Diagnostics()).locales();
        return CoverageRun.run(
                archive,
                filter,
                diagnostics,
                progress,
                (bilingual, found) -> open(bilingual, locales, found),
                article -> {
                    if (!article.units().isEmpty()) {
                        open.computeIfAbsent(article.languages().target(), none -> new ArrayList<>())
                                .add(article);
                    }
                });
    }

    /** @param locales those that the run is for */
    private OpenArticle open(BilingualArticle bilingual, List<Locale> locales, Diagnostics found) {
        Set<Locale> translated = new HashSet<>(locales);
        translated.remove(bilingual.source());
        List<Unit> units = bilingual.units();
        Targets targets = bilingual.targets();
        targets.reportNotCounted(units, found);
        List<Context> contexts = Context.all(units.stream().map(Unit::source).toList());
        List<OpenUnit> left = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (targets.stage(unit).stage().state() == State.INITIAL) {
                left.add(openUnit(unit, contexts.get(i), bilingual, targets.awaits(unit, translated)));
            } else if (!earlier.ordered()) {
                done.add(Fingerprint.of(unit.source()));
            }
        }
        return new OpenArticle(
                LanguagePair.of(bilingual.bundle()), bilingual.article().slug(), left, done);
    }

    private static OpenUnit openUnit(Unit unit, Context context, BilingualArticle bilingual, boolean inherited) {
        String text = unit.source().plainText();
        Size size = new Size(1, Words.count(text, bilingual.source()), Words.characters(text));
        Targets.Printable stale = bilingual.targets().stale(unit);
        int score = stale == null ? 0 : PreviousSource.score(unit, stale.unit(), bilingual.source(), MatchBand.LEAST);
        return new OpenUnit(
                unit.source(), unit.codes(), Fingerprint.of(unit.source()), context, size, score, inherited);
    }

    /** @param slugs of all articles that there are */
    private List<Row> rows(CoverageReport.OfBundle bundle, Set<String> slugs) {
        Map<String, Sorted> sorted = sorted(bundle.locale(), slugs);
        List<Row> rows = new ArrayList<>();
        for (CoverageReport.Row row : bundle.rows()) {
            Sorted own = sorted.getOrDefault(row.slug(), Sorted.NOTHING);
            Parts parts =
                    new Parts(row.coverage().atLeast(State.TRANSLATED), own.earlier(), own.inherited(), own.job());
            rows.add(new Row(row.slug(), parts, own.sources(), row.broken()));
        }
        return rows;
    }

    /** What is left of each article of a locale. Many are looked up at once, and sorted one after the other. */
    private Map<String, Sorted> sorted(Locale locale, Set<String> slugs) {
        List<OpenArticle> articles = open.getOrDefault(locale, List.of());
        if (articles.isEmpty()) {
            return Map.of();
        }
        String tag = locale.toLanguageTag();
        progress.begin(Phase.READING_MEMORY, tag);
        Map<LanguagePair, Memory> memories = new HashMap<>();
        articles.forEach(article -> memories.computeIfAbsent(article.languages(), this::memory));
        progress.begin(Phase.ANALYSING_BUNDLE, tag, articles.size());
        Sorting sorting = new Sorting(earlier, locale, slugs);
        Map<String, Sorted> sorted = new HashMap<>();
        InOrder.<OpenArticle, LookedUp>run(
                articles,
                Runtime.getRuntime().availableProcessors(),
                article -> lookedUp(article, memories),
                lookedUp -> {
                    String slug = lookedUp.article().slug();
                    sorted.put(slug, sorting.of(lookedUp));
                    progress.done(slug, false);
                });
        return sorted;
    }

    private Memory memory(LanguagePair languages) {
        Memory memory = new Memory(languages.source(), MatchBand.LEAST);
        return MemoryReader.read(archive, languages, memory, diagnostics);
    }

    private static LookedUp lookedUp(OpenArticle article, Map<LanguagePair, Memory> memories) {
        Memory memory = requireNonNull(memories.get(article.languages()));
        return new LookedUp(
                article,
                article.units().stream()
                        .map(unit -> memory.leverage(unit.source(), unit.codes(), unit.context()))
                        .toList());
    }

    /** Sorts a locale's units into bands, in the order of the job. */
    private static final class Sorting {
        private final EarlierSources earlier;
        private final Locale locale;
        private final Map<String, Integer> withoutArticle;
        private final Map<LanguagePair, Set<String>> translated = new HashMap<>();

        Sorting(EarlierSources earlier, Locale locale, Set<String> slugs) {
            this.earlier = earlier;
            this.locale = locale;
            this.withoutArticle = earlier.withoutArticle(locale, slugs);
        }

        Sorted of(LookedUp lookedUp) {
            Map<String, Integer> own = earlier.of(locale, lookedUp.article().slug());
            lookedUp.article().done().forEach(done -> take(own, done));
            Size left = Size.ZERO;
            Size inherited = Size.ZERO;
            Set<String> again = translated.computeIfAbsent(
                    lookedUp.article().languages(), none -> new HashSet<>(earlier.comingBack(locale)));
            Map<MatchBand, Size> job = new EnumMap<>(MatchBand.class);
            List<String> sources = new ArrayList<>();
            for (int i = 0; i < lookedUp.leverages().size(); i++) {
                OpenUnit unit = lookedUp.article().units().get(i);
                boolean isEarlier = take(own, unit.fingerprint()) || take(withoutArticle, unit.fingerprint());
                if (isEarlier) {
                    left = left.plus(unit.size());
                } else if (unit.inherited()) {
                    inherited = inherited.plus(unit.size());
                } else {
                    job.merge(band(unit, lookedUp.leverages().get(i), again), unit.size(), Size::plus);
                }
                if (!isEarlier || earlier.ordered()) {
                    sources.add(unit.fingerprint());
                }
            }
            return new Sorted(left, inherited, new Breakdown(job), sources);
        }

        private static boolean take(Map<String, Integer> counts, String source) {
            return counts.computeIfPresent(source, (same, count) -> count == 0 ? null : count - 1) != null;
        }

        /** @param translated what the job has before from the same language */
        private static MatchBand band(OpenUnit unit, Leverage leverage, Set<String> translated) {
            if (leverage.inContext()) {
                return MatchBand.CONTEXT;
            } else if (leverage.score() == EXACT) {
                return MatchBand.EXACT;
            } else if (!translated.add(unit.fingerprint())) {
                return MatchBand.REPETITION;
            }
            return MatchBand.ofFuzzy(Math.max(leverage.score(), unit.stale()));
        }
    }
}
