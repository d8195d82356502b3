package parkhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import parkhang.localization.AnalysisReport;
import parkhang.localization.AnalysisReport.OfBundle;
import parkhang.localization.AnalysisReport.Parts;
import parkhang.localization.AnalysisReport.Row;
import parkhang.translation.analysis.MatchBand;
import parkhang.translation.analysis.PriceSheet;
import parkhang.translation.analysis.Size;

/**
 * An analysis as CSV (RFC 4180): a record for each article of each bundle. No cell can begin with a character that a spreadsheet
 * takes for a formula: they are tags, slugs, numbers that are not negative, currencies and paths within the archive.
 */
public final class AnalysisCsv {
    private static final String UNREADABLE = "unreadable";

    private final StringBuilder out = new StringBuilder();

    private AnalysisCsv() {}

    /** All records below a line of headings. */
    public static String of(AnalysisReport report) {
        AnalysisCsv csv = new AnalysisCsv();
        List<String> headings = headings();
        csv.line(headings);
        for (OfBundle bundle : report.bundles()) {
            bundle.rows().forEach(row -> csv.line(cells(bundle, row)));
        }
        for (String file : report.unread()) {
            List<String> cells = new ArrayList<>(Collections.nCopies(headings.size(), ""));
            cells.set(headings.indexOf(UNREADABLE), file);
            csv.line(cells);
        }
        return csv.out.toString();
    }

    private void line(List<?> cells) {
        out.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("locale", "article", "done_units", "done_words"));
        headings.addAll(three("earlier"));
        headings.addAll(three("job"));
        for (MatchBand band : MatchBand.values()) {
            headings.addAll(three(band.word()));
        }
        headings.addAll(List.of("weighted_words", "currency", "cost", UNREADABLE));
        headings.addAll(three("inherited"));
        return headings;
    }

    private static List<String> three(String prefix) {
        return List.of(prefix + "_units", prefix + "_words", prefix + "_characters");
    }

    private static List<Object> cells(OfBundle bundle, Row row) {
        Parts parts = row.parts();
        List<Object> cells = new ArrayList<>(List.of(
                bundle.locale().toLanguageTag(),
                row.slug(),
                parts.done().units(),
                parts.done().words()));
        add(cells, parts.earlier());
        add(cells, parts.job().total());
        for (MatchBand band : MatchBand.values()) {
            add(cells, parts.job().at(band));
        }
        PriceSheet.Price price = bundle.prices().price();
        cells.add(bundle.weighted(parts).toPlainString());
        cells.add(price == null ? "" : price.currency().getCurrencyCode());
        cells.add(bundle.cost(parts).map(BigDecimal::toPlainString).orElse(""));
        cells.add(String.join(" ", row.broken()));
        add(cells, parts.inherited());
        return cells;
    }

    private static void add(List<Object> cells, Size size) {
        cells.addAll(List.of(size.units(), size.words(), size.characters()));
    }
}
