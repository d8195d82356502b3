package parkhang.translation.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class PriceSheetTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<PriceSheets> read(String yaml) {
        return PriceReader.read(SourceText.of("prices.yaml", yaml), diagnostics);
    }

    private static Breakdown words(Map<MatchBand, Integer> words) {
        return words.entrySet().stream()
                .map(entry -> new Breakdown(Map.of(entry.getKey(), new Size(1, entry.getValue(), 0))))
                .reduce(Breakdown.NONE, Breakdown::plus);
    }

    private static String cost(PriceSheet sheet, int newWords) {
        return sheet.cost(sheet.weighted(words(Map.of(MatchBand.NEW, newWords))))
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    @Test
    void whatIsNotSaidStaysAsItUsuallyIs() {
        PriceSheet sheet = read("rates:\n  exact: 12.5\n").orElseThrow().of(Locale.FRENCH);
        assertEquals(new BigDecimal("12.5"), sheet.rate(MatchBand.EXACT));
        assertEquals(new BigDecimal("60"), sheet.rate(MatchBand.FUZZY_95));
        assertEquals(new BigDecimal("100"), sheet.rate(MatchBand.NEW));
        assertEquals("none", cost(sheet, 100));
        assertEquals(List.of(), Reported.in(diagnostics));
    }

    @Test
    void aLocaleTakesItsOwnOrThatOfTheOneItInheritsFromOrTheUsual() {
        PriceSheets sheets =
                read("currency: EUR\nprice: 0.12\nlocales:\n  fr:\n    price: 0.15\n  nl:\n    currency: JPY\n")
                        .orElseThrow();
        assertEquals("15.00", cost(sheets.of(Locale.CANADA_FRENCH), 100));
        assertEquals("12.00", cost(sheets.of(Locale.GERMAN), 100));
        assertEquals("12", cost(sheets.of(Locale.forLanguageTag("nl")), 100));
        assertEquals(List.of(), Reported.in(diagnostics));
    }

    @Test
    void weightedWordsAreExactAndACostIsRoundedOnce() {
        PriceSheet sheet = read("currency: EUR\nprice: 0.07\nrates:\n  95-99: 33.33\n  repetition: 0.01\n")
                .orElseThrow()
                .usual();
        Breakdown job = words(Map.of(MatchBand.FUZZY_95, 3, MatchBand.REPETITION, 1, MatchBand.NEW, 10));
        assertEquals(new BigDecimal("11.0000"), sheet.weighted(job));
        assertEquals(new BigDecimal("0.77"), sheet.cost(sheet.weighted(job)).orElseThrow());
        PriceSheet half = read("currency: EUR\nprice: 0.005\n").orElseThrow().usual();
        assertEquals("0.01", cost(half, 1));
        assertEquals("0.02", cost(half, 3));
        assertEquals("0.03", cost(half, 5));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`price: 0,12|currency: EUR`, price-invalid@1:8",
                "`price: -1|currency: EUR`, price-invalid@1:8",
                "`price: 1e9|currency: EUR`, price-invalid@1:8",
                "`price: 0.12|currency: euros`, price-invalid@2:11",
                "`price: 0.12`, price-invalid@1:8",
                "`currency: EUR`, price-invalid@1:11",
                "`rates:|  exact: 30%`, price-invalid@2:10",
                "`rates:|  exact: 1000`, price-invalid@2:10",
                "`rates:|  95-100: 30`, price-invalid@2:11",
                "`rates: 30`, yaml-value-kind@1:8",
                "`locales:|  no tag:|    price: 1`, price-invalid@3:5",
                "`prices: 1`, price-invalid@1:9",
                "`currency: EUR|price: 1|price: 2`, price-invalid@2:8",
                "`- 1`, yaml-not-a-mapping@1:1"
            })
    void aSheetWithAFaultIsNone(String yaml, String finding) {
        Optional<PriceSheets> sheets = read(yaml.replace("|", "\n") + "\n");
        assertEquals(finding, Reported.in(diagnostics).get(0));
        assertEquals(Optional.empty(), sheets);
    }

    @ParameterizedTest
    @CsvSource({
        "99, 95-99",
        "95, 95-99",
        "94, 85-94",
        "85, 85-94",
        "84, 75-84",
        "75, 75-84",
        "74, 50-74",
        "50, 50-74",
        "49, new",
        "0, new"
    })
    void aScoreHasOneBand(int score, String band) {
        assertEquals(band, MatchBand.ofFuzzy(score).word());
    }
}
