package parkhang.translation.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a translator asks for.
 *
 * @param rates of each band in percent of the price
 * @param price of a word that is paid in full; null where nobody has named one
 */
public record PriceSheet(Map<MatchBand, BigDecimal> rates, @Nullable Price price) {
    /** As Trados proposed it, long before it had context matches: what is agreed on otherwise stands in a price sheet. */
    public static final PriceSheet USUAL = new PriceSheet(
            Map.of(
                    MatchBand.CONTEXT, BigDecimal.ZERO,
                    MatchBand.EXACT, BigDecimal.valueOf(30),
                    MatchBand.REPETITION, BigDecimal.valueOf(30),
                    MatchBand.FUZZY_95, BigDecimal.valueOf(60),
                    MatchBand.FUZZY_85, BigDecimal.valueOf(60),
                    MatchBand.FUZZY_75, BigDecimal.valueOf(100),
                    MatchBand.FUZZY_50, BigDecimal.valueOf(100),
                    MatchBand.NEW, BigDecimal.valueOf(100)),
            null);

    /** Percent have two decimals. */
    private static final int PERCENT = 2;

    public PriceSheet {
        rates = Collections.unmodifiableMap(new EnumMap<>(rates));
    }

    /** Of one word. */
    public record Price(BigDecimal amount, Currency currency) {}

    /** The rate of a band in percent. */
    public BigDecimal rate(MatchBand band) {
        return rates.getOrDefault(band, BigDecimal.ZERO);
    }

    /** The words of a band as if all were paid in full; exact. */
    public BigDecimal weighted(Breakdown job, MatchBand band) {
        return rate(band).multiply(BigDecimal.valueOf(job.at(band).words())).movePointLeft(PERCENT);
    }

    /** The words of a job as if all were paid in full; exact. */
    public BigDecimal weighted(Breakdown job) {
        return job.bands().keySet().stream()
                .map(band -> weighted(job, band))
                .reduce(BigDecimal.ZERO.setScale(PERCENT), BigDecimal::add);
    }

    /** What weighted words cost, rounded once to the smallest coin of the currency, half of one up; empty where there is no price. */
    public Optional<BigDecimal> cost(BigDecimal weighted) {
        return Optional.ofNullable(price).map(known -> {
            int digits = Math.max(0, known.currency().getDefaultFractionDigits());
            return known.amount().multiply(weighted).setScale(digits, RoundingMode.HALF_UP);
        });
    }
}
