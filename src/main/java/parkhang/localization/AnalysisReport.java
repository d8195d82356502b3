package parkhang.localization;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parkhang.translation.Coverage;
import parkhang.translation.analysis.Breakdown;
import parkhang.translation.analysis.PriceSheet;
import parkhang.translation.analysis.Size;

/**
 * How much there is to translate into each locale, and what that costs.
 *
 * @param source the archive's
 * @param since what the job begins after: a revision of git or the file of an earlier analysis; empty where it is all that is left
 * @param bundles in the order of the archive
 * @param unread the articles that could not be read and are in no bundle's rows, by their files
 */
public record AnalysisReport(Locale source, String since, List<OfBundle> bundles, List<String> unread) {
    public AnalysisReport {
        bundles = List.copyOf(bundles);
        unread = List.copyOf(unread);
    }

    /** What the whole job costs by currency, each locale's cost rounded; without the locales that have no price. */
    public Map<Currency, BigDecimal> costs() {
        Map<Currency, BigDecimal> costs = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        for (OfBundle bundle : bundles) {
            PriceSheet.Price price = bundle.prices().price();
            if (price != null) {
                bundle.cost(bundle.total()).ifPresent(cost -> costs.merge(price.currency(), cost, BigDecimal::add));
            }
        }
        return costs;
    }

    /** One bundle, article by article. */
    public record OfBundle(Locale locale, PriceSheet prices, List<Row> rows) {
        public OfBundle {
            rows = List.copyOf(rows);
        }

        public Parts total() {
            return rows.stream().map(Row::parts).reduce(Parts.NONE, Parts::plus);
        }

        /** The words of some rows as if all were paid in full; exact. */
        public BigDecimal weighted(Parts parts) {
            return prices.weighted(parts.job());
        }

        /** What they cost; empty where there is no price. */
        public Optional<BigDecimal> cost(Parts parts) {
            return prices.cost(weighted(parts));
        }
    }

    /**
     * One article in one bundle.
     *
     * @param sources the fingerprints of what is translated for this job or an earlier one, each as often as it stands there
     * @param broken the bundle's files, its own and inherited ones, that could not be read; their units count as not translated
     */
    public record Row(String slug, Parts parts, List<String> sources, List<String> broken) {
        public Row {
            sources = List.copyOf(sources);
            broken = List.copyOf(broken);
        }
    }

    /**
     * An article's units: what is translated, what is left and no part of the job, and the job.
     *
     * @param earlier what another job has, or what was there at the revision that the job begins after
     * @param inherited what comes from another locale of the same report, which is paid for there
     */
    public record Parts(Coverage.Count done, Size earlier, Size inherited, Breakdown job) {
        static final Parts NONE = new Parts(Coverage.Count.ZERO, Size.ZERO, Size.ZERO, Breakdown.NONE);

        Parts plus(Parts other) {
            return new Parts(
                    done.plus(other.done),
                    earlier.plus(other.earlier),
                    inherited.plus(other.inherited),
                    job.plus(other.job));
        }
    }
}
