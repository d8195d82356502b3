package parkhang.translation.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads a price sheet. */
public final class PriceReader {
    /** Up to a million, with as many decimals as the price of a word needs in any currency. */
    private static final Pattern PRICE = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    /** More than 100 where it is urgent. */
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");

    private static final String CURRENCY = "currency";
    private static final String AMOUNT = "price";
    private static final String RATES = "rates";
    private static final String LOCALES = "locales";

    private final Diagnostics diagnostics;

    private PriceReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The sheets; empty and reported where anything in it is wrong, for nobody wants half a bill. */
    public static Optional<PriceSheets> read(SourceText source, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<PriceSheets> sheets =
                new YamlReader(source.file(), 0, found).read(source.text()).map(new PriceReader(found)::sheets);
        diagnostics.add(found);
        return sheets.filter(read -> !found.hasErrors());
    }

    private PriceSheets sheets(YamlMapping yaml) {
        reportUnknown(yaml, List.of(CURRENCY, AMOUNT, RATES, LOCALES));
        PriceSheet usual = sheet(yaml, PriceSheet.USUAL);
        Map<Locale, PriceSheet> own = new HashMap<>();
        yaml.mapping(LOCALES).ifPresent(locales -> {
            for (String tag : locales.keys()) {
                Optional<Locale> locale = Locales.of(tag);
                if (locale.isEmpty()) {
                    report(locales.place(tag), PriceCode.PRICE_INVALID.shared("no-language-tag", Map.of("tag", tag)));
                }
                locales.mapping(tag).ifPresent(sheet -> {
                    reportUnknown(sheet, List.of(CURRENCY, AMOUNT, RATES));
                    locale.ifPresent(known -> own.put(known, sheet(sheet, usual)));
                });
            }
        });
        return new PriceSheets(usual, own);
    }

    /** What a mapping says, and what another sheet has where it says nothing. */
    private PriceSheet sheet(YamlMapping yaml, PriceSheet others) {
        Map<MatchBand, BigDecimal> rates = new EnumMap<>(others.rates());
        yaml.mapping(RATES).ifPresent(own -> {
            reportUnknown(
                    own, Arrays.stream(MatchBand.values()).map(MatchBand::word).toList());
            for (MatchBand band : MatchBand.values()) {
                number(own, band.word(), PERCENT, "percentage").ifPresent(rate -> rates.put(band, rate));
            }
        });
        return new PriceSheet(rates, price(yaml, others.price()));
    }

    private PriceSheet.@Nullable Price price(YamlMapping yaml, PriceSheet.@Nullable Price others) {
        BigDecimal amount = number(yaml, AMOUNT, PRICE, "price").orElse(others == null ? null : others.amount());
        Currency currency = currency(yaml).orElse(others == null ? null : others.currency());
        if (amount != null && currency != null) {
            return new PriceSheet.Price(amount, currency);
        }
        if (yaml.has(AMOUNT) != yaml.has(CURRENCY)) {
            report(yaml.place(yaml.has(AMOUNT) ? AMOUNT : CURRENCY), PriceCode.PRICE_INVALID.with("half", Map.of()));
        }
        return null;
    }

    /** An error here: what is misspelt would be paid as usual, and nobody would see it. */
    private void reportUnknown(YamlMapping yaml, List<String> known) {
        Set<String> seen = new HashSet<>();
        for (String key : yaml.keys()) {
            if (!known.contains(key)) {
                Map<String, String> keys = Map.of("key", key, "known", String.join(", ", known));
                report(yaml.place(key), PriceCode.PRICE_INVALID.shared("yaml-key-unknown", keys));
            } else if (!seen.add(key)) {
                report(yaml.place(key), PriceCode.PRICE_INVALID.with("second", Map.of("key", key)));
            }
        }
    }

    private Optional<BigDecimal> number(YamlMapping yaml, String key, Pattern form, String what) {
        Optional<String> text = yaml.text(key);
        Optional<String> wrong = text.filter(number -> !form.matcher(number).matches());
        wrong.ifPresent(number -> report(yaml.place(key), PriceCode.PRICE_INVALID.with(what, Map.of("text", number))));
        return wrong.isPresent() ? Optional.empty() : text.map(BigDecimal::new);
    }

    private Optional<Currency> currency(YamlMapping yaml) {
        Optional<String> code = yaml.text(CURRENCY);
        Optional<Currency> currency = code.flatMap(PriceReader::known);
        if (code.isPresent() && currency.isEmpty()) {
            report(yaml.place(CURRENCY), PriceCode.PRICE_INVALID.with("currency", Map.of("text", code.get())));
        }
        return currency;
    }

    private static Optional<Currency> known(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    private void report(Place place, Finding finding) {
        diagnostics.report(place, finding);
    }
}
