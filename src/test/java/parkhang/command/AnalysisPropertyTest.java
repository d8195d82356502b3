package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Silence;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.AnalysisReport;
import parkhang.localization.AnalysisReport.Parts;
import parkhang.localization.AnalysisReport.Row;
import parkhang.localization.AnalysisRun;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageRun;
import parkhang.localization.EarlierSources;
import parkhang.translation.State;
import parkhang.translation.analysis.MatchBand;
import parkhang.translation.analysis.PriceSheets;

/** Archives made by chance, analysed, and counted again in the simplest way there is. */
class AnalysisPropertyTest {
    private static final Filter ALL = new Filter(List.of(), List.of());

    private final Random random = new Random(19590310);

    private static AnalysisReport analysis(Path root) {
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        return AnalysisRun.run(
                archive, ALL, EarlierSources.NONE, "", PriceSheets.NONE, new Diagnostics(), new Silence());
    }

    private static CoverageReport coverage(Path root) {
        return CoverageRun.run(
                Archive.open(root, new Diagnostics()).orElseThrow(), ALL, new Diagnostics(), new Silence());
    }

    /** Some words; few enough that texts resemble and repeat each other. */
    private String paragraph() {
        return String.join(
                " ",
                random.ints(1 + random.nextInt(14), 0, 5)
                        .mapToObj(n -> "word" + n)
                        .toList());
    }

    private List<String> paragraphs() {
        return Stream.generate(this::paragraph).limit(1 + random.nextInt(6)).toList();
    }

    private List<String> changed(List<String> paragraphs) {
        List<String> changed = new ArrayList<>();
        for (String paragraph : paragraphs) {
            switch (random.nextInt(5)) {
                case 0 -> changed.add(paragraph());
                case 1 -> changed.addAll(List.of(paragraph, paragraph));
                case 2 -> changed.add(paragraph.replaceFirst("word[01]", "word9"));
                default -> changed.add(paragraph);
            }
        }
        return changed;
    }

    @Test
    void theSumsAreThoseOfCoverageAndTheBandsThoseOfACountByHand(@TempDir Path folder) {
        for (int turn = 0; turn < 40; turn++) {
            Path root = folder.resolve("turn" + turn);
            AnalysisArchive archive = new AnalysisArchive(root);
            Map<String, List<String>> first = new TreeMap<>();
            IntStream.range(0, 4).forEach(n -> first.put("old-" + n, paragraphs()));
            first.forEach(archive::article);
            first.keySet().forEach(archive::translated);
            Map<String, List<String>> now = new TreeMap<>();
            first.forEach((slug, text) -> now.put(slug, changed(text)));
            IntStream.range(0, 3).forEach(n -> now.put("new-" + n, paragraphs()));
            now.forEach(archive::article);

            AnalysisReport report = analysis(root);
            assertSums(report, coverage(root));
            Map<String, Map<MatchBand, Integer>> expected = counted(first, now);
            for (Row row : report.bundles().get(0).rows()) {
                assertEquals(expected.get(row.slug()), words(row.parts()), row.slug() + " of turn " + turn);
            }
        }
    }

    private static void assertSums(AnalysisReport report, CoverageReport coverage) {
        for (int i = 0; i < report.bundles().size(); i++) {
            CoverageReport.OfBundle covered = coverage.bundles().get(i);
            Parts total = report.bundles().get(i).total();
            int all = covered.total().total().words();
            int done = covered.total().atLeast(State.TRANSLATED).words();
            assertEquals(done, total.done().words());
            assertEquals(
                    all - done,
                    Stream.of(MatchBand.values())
                            .mapToInt(band -> total.job().at(band).words())
                            .sum());
            assertEquals(
                    covered.total().total().units(),
                    total.done().units() + total.job().total().units());
        }
    }

    /** Words by band; a context match is an exact one, too. */
    private static Map<MatchBand, Integer> words(Parts parts) {
        Map<MatchBand, Integer> words = new EnumMap<>(MatchBand.class);
        parts.job().bands().forEach((band, size) -> add(words, band, size.words()));
        return words;
    }

    private static void add(Map<MatchBand, Integer> words, MatchBand band, int number) {
        words.merge(band == MatchBand.CONTEXT ? MatchBand.EXACT : band, number, Integer::sum);
    }

    private static List<String> units(String slug, List<String> paragraphs) {
        return Stream.concat(Stream.of("The title of " + slug), paragraphs.stream())
                .toList();
    }

    private static Map<String, Map<MatchBand, Integer>> counted(
            Map<String, List<String>> first, Map<String, List<String>> now) {
        List<String[]> memory = first.entrySet().stream()
                .flatMap(entry -> units(entry.getKey(), entry.getValue()).stream())
                .map(AnalysisPropertyTest::tokens)
                .toList();
        Set<String> seen = new HashSet<>();
        Map<String, Map<MatchBand, Integer>> counted = new TreeMap<>();
        now.forEach((slug, text) -> {
            List<String> done = new ArrayList<>(first.containsKey(slug) ? units(slug, first.get(slug)) : List.of());
            Map<MatchBand, Integer> words = new EnumMap<>(MatchBand.class);
            for (String unit : units(slug, text)) {
                if (!done.remove(unit)) {
                    int best = memory.stream()
                            .mapToInt(other -> score(tokens(unit), other))
                            .max()
                            .orElse(0);
                    MatchBand band = best == 100
                            ? MatchBand.EXACT
                            : seen.add(unit) ? MatchBand.ofFuzzy(best) : MatchBand.REPETITION;
                    long length = Stream.of(tokens(unit))
                            .filter(token -> !token.equals("-"))
                            .count();
                    add(words, band, (int) length);
                }
            }
            counted.put(slug, words);
        });
        return counted;
    }

    /** A slug's hyphen is a sign of its own, and no word. */
    private static String[] tokens(String unit) {
        return unit.replace("-", " - ").split(" ", -1);
    }

    private static int score(String[] one, String[] other) {
        int longer = Math.max(one.length, other.length);
        return 100 * (longer - distance(one, other)) / longer;
    }

    private static int distance(String[] one, String[] other) {
        int[][] cost = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int replaced = cost[i - 1][j - 1] + (one[i - 1].equals(other[j - 1]) ? 0 : 1);
                    cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                }
            }
        }
        return cost[one.length][other.length];
    }

    /** The project's own archive, wholly translated, of which a sentence in five is changed. */
    @Test
    void aRealArchiveHasTheSumsOfCoverage(@TempDir Path folder) throws IOException {
        for (String part : List.of("archive.yaml", "articles", "translations")) {
            copy(Path.of(part), folder);
        }
        int turn = 0;
        for (Path article : files(folder.resolve("articles"))) {
            if (article.toString().endsWith(".md")) {
                StringBuilder changed = new StringBuilder();
                for (String line : Files.readString(article).split("\n", -1)) {
                    boolean isText = line.matches("\\p{Lu}.*\\.") && ++turn % 5 == 0;
                    changed.append(isText ? line.replaceFirst(" ", " really ") : line)
                            .append('\n');
                }
                Files.writeString(article, changed);
            }
        }
        AnalysisReport report = analysis(folder);
        assertSums(report, coverage(folder));
        Parts dutch = report.bundles().stream()
                .filter(bundle -> bundle.locale().toLanguageTag().equals("nl"))
                .findFirst()
                .orElseThrow()
                .total();
        int similar = dutch.job().at(MatchBand.FUZZY_95).units()
                + dutch.job().at(MatchBand.FUZZY_85).units()
                + dutch.job().at(MatchBand.FUZZY_75).units();
        assertEquals(turn / 5, similar);
        assertEquals(turn / 5, dutch.job().total().units());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path folder) throws IOException {
        for (Path file : files(from)) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(file, folder.resolve(file));
        }
    }
}
