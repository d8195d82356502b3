package parkhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.Content;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/** What the sample archive's articles are made of, and its translations. */
final class SampleText {
    /** Not between a table and its caption. */
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("(?<!\nTable: [^\n]{1,200})\n\n+");

    final Locale source;
    final List<Locale> locales;
    final List<String> titles = new ArrayList<>();
    final List<String> summaries = new ArrayList<>();
    final SortedSet<String> tags = new TreeSet<>();
    final List<Passage> headings = new ArrayList<>();
    final List<Passage> bodies = new ArrayList<>();
    final Map<String, Passage> notes = new HashMap<>();

    /** What each bundle says for each source; of the source's own locale there is none. */
    final Map<Locale, Map<Content, Content>> targets = new HashMap<>();

    private SampleText(Locale source, List<Locale> locales) {
        this.source = source;
        this.locales = locales;
    }

    static SampleText read(Path root) throws IOException {
        Diagnostics found = new Diagnostics();
        Archive archive = Archive.open(root, found).orElseThrow();
        SampleText sample = new SampleText(archive.settings().source(), archive.locales(found));
        for (ArticleFile file : archive.articles(found)) {
            Article article = archive.article(file, found).orElseThrow();
            if (!archive.settings().source(article).equals(sample.source)) {
                continue; // a made-up article is of one language
            }
            List<Unit> units = Segmenter.segment(article);
            sample.titles.add(text(units, UnitKind.TITLE));
            sample.summaries.add(text(units, UnitKind.SUMMARY));
            sample.tags.addAll(article.front().tags());
            sample.addPassages(Files.readString(file.path()));
            sample.addTargets(archive, article, units, found);
        }
        return sample;
    }

    private static String text(List<Unit> units, UnitKind kind) {
        return units.stream()
                .filter(unit -> unit.kind() == kind)
                .findFirst()
                .orElseThrow()
                .source()
                .plainText();
    }

    private void addPassages(String file) {
        String body = file.substring(file.indexOf("\n---\n") + 5).strip();
        for (String block : (Iterable<String>) BETWEEN_BLOCKS.splitAsStream(body)::iterator) {
            Passage passage = new Passage(block.replaceFirst("^#+", "##"));
            if (!passage.label().isEmpty()) {
                notes.put(passage.label(), passage);
            } else {
                (passage.isHeading() ? headings : bodies).add(passage);
            }
        }
    }

    private void addTargets(Archive archive, Article article, List<Unit> units, Diagnostics found) {
        for (Locale locale : locales) {
            if (locale.equals(source)) {
                continue;
            }
            Targets bundle = Targets.match(units, archive.chain(article, locale, found));
            Map<Content, Content> known = targets.computeIfAbsent(locale, next -> new HashMap<>());
            for (Unit unit : units) {
                Targets.Printable target = Objects.requireNonNull(bundle.of(unit, State.TRANSLATED));
                known.putIfAbsent(unit.source(), target.target());
            }
        }
    }

    /** The target for a source that an article took from the sample. */
    Content target(Content content, Locale locale) {
        Map<Content, Content> known = Objects.requireNonNull(targets.get(locale));
        return Objects.requireNonNull(known.get(content), () -> "the sample has no " + locale + " for " + content);
    }
}
