package parkhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;
import parkhang.translation.check.Checks;
import parkhang.translation.check.Pair;
import parkhang.translation.check.UnitFindings;

/**
 * How good the checks of targets are: on translations that people have published, what they report, and what they find of faults that
 * are put in. Writes a table as Markdown.
 */
public final class CheckQuality {
    private static final Place PLACE = Place.of("corpus");

    /** A corpus in one language is planted with so many faults of a kind at most. */
    private static final int MOST = 200;

    private final Map<String, int[]> planted = new TreeMap<>();
    private final Map<String, Map<String, Integer>> alarms = new TreeMap<>();
    private final Map<String, Integer> units = new LinkedHashMap<>();

    private CheckQuality() {}

    /**
     * Prints the table.
     *
     * @param files named {@code corpus.language.tsv}: an English source and its target in each line, with a tab between
     */
    public static void main(String... files) throws IOException {
        CheckQuality quality = new CheckQuality();
        for (String file : files) {
            String[] name = Path.of(file).getFileName().toString().split("\\.", -1);
            quality.corpus(name[0], Locale.forLanguageTag(name[1]), Files.readAllLines(Path.of(file)));
        }
        System.out.print(quality.table());
    }

    private void corpus(String name, Locale locale, List<String> lines) {
        Map<String, Integer> done = new TreeMap<>();
        for (String line : lines) {
            String[] texts = line.split("\t", 2);
            if (texts.length < 2 || texts[0].isBlank() || texts[1].isBlank()) {
                continue;
            }
            units.merge(name, 1, Integer::sum);
            Set<String> before = found(texts[0], texts[1], locale);
            before.forEach(code ->
                    alarms.computeIfAbsent(code, none -> new TreeMap<>()).merge(name, 1, Integer::sum));
            for (PlantedFault fault : PlantedFault.values()) {
                plant(fault, texts, locale, before, done);
            }
        }
    }

    private void plant(
            PlantedFault fault, String[] texts, Locale locale, Set<String> before, Map<String, Integer> done) {
        String code = fault.code();
        int count = done.getOrDefault(fault.name(), 0);
        if (count == MOST || before.contains(code)) {
            return;
        }
        fault.in(texts[0], texts[1], locale).ifPresent(faulty -> {
            done.put(fault.name(), count + 1);
            int[] counts = planted.computeIfAbsent(code, none -> new int[2]);
            counts[0]++;
            counts[1] += found(texts[0], faulty, locale).contains(code) ? 1 : 0;
        });
    }

    private static Set<String> found(String source, String target, Locale locale) {
        Unit unit = Unit.of(UnitKind.PARAGRAPH, PLACE, List.of(new Inline.Text(PLACE, source)));
        Content content = new Content(List.of(new Content.Text(target)));
        BundleUnit filed = new BundleUnit(
                PLACE,
                "u1",
                unit.kind(),
                unit.source(),
                List.of(),
                content,
                State.TRANSLATED,
                null,
                List.of(),
                Foreign.NONE);
        Pair pair = Pair.of(unit, filed, content, Locale.ENGLISH, locale);
        UnitFindings findings = new UnitFindings(pair, Set.of());
        Checks.check(pair, findings);
        Set<String> codes = new java.util.TreeSet<>();
        findings.list().forEach(one -> codes.add(one.code().id()));
        return codes;
    }

    private String table() {
        List<String> corpora = new ArrayList<>(units.keySet());
        StringBuilder table = new StringBuilder("| check | planted | found |");
        corpora.forEach(corpus -> table.append(' ').append(corpus).append(" |"));
        table.append("\n| --- | ---: | ---: |")
                .append(" ---: |".repeat(corpora.size()))
                .append('\n');
        Set<String> codes = new java.util.TreeSet<>(planted.keySet());
        codes.addAll(alarms.keySet());
        for (String code : codes) {
            int[] counts = planted.getOrDefault(code, new int[2]);
            String share = counts[0] == 0 ? "" : Math.round(100.0 * counts[1] / counts[0]) + " %";
            table.append("| `").append(code).append("` | ").append(counts[0] == 0 ? "" : counts[0]);
            table.append(" | ").append(share).append(" |");
            corpora.forEach(corpus ->
                    table.append(' ').append(perThousand(code, corpus)).append(" |"));
            table.append('\n');
        }
        table.append("| units | | |");
        corpora.forEach(corpus -> table.append(' ').append(units.get(corpus)).append(" |"));
        return table.append('\n').toString();
    }

    private String perThousand(String code, String corpus) {
        int count = alarms.getOrDefault(code, Map.of()).getOrDefault(corpus, 0);
        return String.format(Locale.ROOT, "%.1f", 1000.0 * count / units.getOrDefault(corpus, 1));
    }
}
