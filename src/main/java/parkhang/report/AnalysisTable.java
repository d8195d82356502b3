package parkhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.localization.AnalysisReport;
import parkhang.localization.AnalysisReport.OfBundle;
import parkhang.localization.AnalysisReport.Parts;
import parkhang.localization.AnalysisReport.Row;
import parkhang.text.Locales;
import parkhang.translation.Coverage.Count;
import parkhang.translation.analysis.MatchBand;
import parkhang.translation.analysis.PriceSheet;
import parkhang.translation.analysis.Size;

/** An analysis as tables for people: the words of each article by bands, and for each locale what an invoice has. */
public final class AnalysisTable {
    private static final int WIDTH = 8;
    private static final int DECIMALS = 2;
    private static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            new Column("done", parts -> parts.done().words()),
                            new Column("earlier", parts -> parts.earlier().words()),
                            new Column("job", parts -> parts.job().total().words())),
                    Stream.of(MatchBand.values())
                            .map(band -> new Column(
                                    band.word(), parts -> parts.job().at(band).words())))
            .toList();

    private final StringBuilder out = new StringBuilder();
    private final AnalysisReport report;

    private AnalysisTable(AnalysisReport report) {
        this.report = report;
    }

    /** Articles of which nothing is left are in the sums only. */
    public static String of(AnalysisReport report) {
        AnalysisTable table = new AnalysisTable(report);
        List<OfBundle> busy = report.bundles().stream()
                .filter(bundle -> bundle.rows().stream().anyMatch(AnalysisTable::isBusy))
                .toList();
        if (!busy.isEmpty()) {
            table.articles(busy);
        }
        for (OfBundle bundle : report.bundles()) {
            table.out.append(table.out.length() == 0 ? "" : "\n");
            table.bundle(bundle);
        }
        if (report.bundles().size() > 1) {
            table.sum();
        } else if (report.bundles().isEmpty()) {
            table.out.append("there is no locale to translate into\n");
        }
        report.unread().forEach(file -> table.out.append(file).append(" could not be read\n"));
        return table.out.toString();
    }

    /** Whether less may be left than is counted: what a file that can't be read has is not known. */
    private static boolean isAtMost(OfBundle bundle) {
        return bundle.rows().stream().anyMatch(row -> !row.broken().isEmpty());
    }

    private static boolean isBusy(Row row) {
        return row.parts().job().total().units() > 0
                || row.parts().earlier().units() > 0
                || !row.broken().isEmpty();
    }

    /** Words of one kind. */
    private record Column(String heading, ToIntFunction<Parts> words) {
        String cell(String text) {
            return String.format(Locale.ROOT, " %" + Math.max(WIDTH, heading.length()) + "s", text);
        }
    }

    /** A column in which nobody has any word is left out. */
    private void articles(List<OfBundle> bundles) {
        List<Column> columns = COLUMNS.stream()
                .filter(column ->
                        bundles.stream().anyMatch(bundle -> column.words().applyAsInt(bundle.total()) > 0))
                .toList();
        line("words in", columns.stream().map(column -> column.cell(column.heading())), "article");
        for (OfBundle bundle : bundles) {
            bundle.rows().stream()
                    .filter(AnalysisTable::isBusy)
                    .forEach(row -> article(bundle.locale(), columns, row.parts(), name(row)));
            article(bundle.locale(), columns, bundle.total(), isAtMost(bundle) ? "(all, at most)" : "(all)");
        }
    }

    private String name(Row row) {
        return CoverageTable.name(row.slug(), row.source(), row.broken(), report.source());
    }

    private void article(Locale locale, List<Column> columns, Parts parts, String name) {
        Stream<String> cells =
                columns.stream().map(column -> column.cell(some(column.words().applyAsInt(parts))));
        line(locale.toLanguageTag(), cells, name);
    }

    /** Nothing strikes the eye less than a zero. */
    private static String some(int number) {
        return number == 0 ? "-" : String.valueOf(number);
    }

    private void line(String locale, Stream<String> cells, String article) {
        String line =
                String.format(Locale.ROOT, "%-10s", locale) + cells.collect(Collectors.joining()) + "  " + article;
        out.append(line.stripTrailing()).append('\n');
    }

    private void bundle(OfBundle bundle) {
        Parts total = bundle.total();
        String title = bundle.locale().toLanguageTag() + ", " + Locales.nameIn(bundle.locale(), Locale.ENGLISH);
        bill(title, "units", "words", "characters", "rate", "weighted", "");
        List<MatchBand> bands = total.job().bands().isEmpty() ? List.of() : List.of(MatchBand.values());
        for (MatchBand band : bands) {
            Size size = total.job().at(band);
            bill(
                    "  " + band.title(),
                    some(size.units()),
                    some(size.words()),
                    some(size.characters()),
                    bundle.prices().rate(band).toPlainString() + "%",
                    size.words() == 0 ? "-" : rounded(bundle.prices().weighted(total.job(), band)),
                    "");
        }
        Size job = total.job().total();
        String cost = bundle.cost(total).map(amount -> cost(bundle, amount)).orElse("");
        bill(
                isAtMost(bundle) ? "the job, at most" : "the job",
                String.valueOf(job.units()),
                String.valueOf(job.words()),
                String.valueOf(job.characters()),
                "",
                rounded(bundle.weighted(total)),
                cost);
        Size earlier = total.earlier();
        if (!report.since().isEmpty()) {
            bill("left from earlier", earlier);
        }
        Size inherited = total.inherited();
        if (inherited.units() > 0) {
            bill("inherited, paid once", inherited);
        }
        Count done = total.done();
        bill("translated already", some(done.units()), some(done.words()), "", "", "", "");
    }

    /** What is not paid for here. */
    private void bill(String what, Size size) {
        bill(what, some(size.units()), some(size.words()), some(size.characters()), "", "", "");
    }

    private static String cost(OfBundle bundle, BigDecimal amount) {
        PriceSheet.Price price = bundle.prices().price();
        return price == null
                ? ""
                : price.currency().getCurrencyCode() + " " + amount.toPlainString() + ", at "
                        + price.amount().toPlainString() + " a word";
    }

    private static String rounded(BigDecimal words) {
        return words.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private void bill(
            String what, String units, String words, String characters, String rate, String weighted, String cost) {
        out.append(String.format(
                                Locale.ROOT,
                                "%-24s %8s %9s %11s %8s %12s  %s",
                                what,
                                units,
                                words,
                                characters,
                                rate,
                                weighted,
                                cost)
                        .stripTrailing())
                .append('\n');
    }

    private void sum() {
        int words = report.bundles().stream()
                .mapToInt(bundle -> bundle.total().job().total().words())
                .sum();
        String weighted = rounded(report.bundles().stream()
                .map(bundle -> bundle.weighted(bundle.total()))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        String costs = report.costs().entrySet().stream()
                .map(cost -> ", " + cost.getKey().getCurrencyCode() + " "
                        + cost.getValue().toPlainString())
                .collect(Collectors.joining());
        boolean atMost = report.bundles().stream().anyMatch(AnalysisTable::isAtMost);
        out.append(atMost ? "\nin all, at most: " : "\nin all: ")
                .append(words)
                .append(" words, weighted ")
                .append(weighted);
        out.append(costs).append('\n');
    }
}
