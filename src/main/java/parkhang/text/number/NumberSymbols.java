package parkhang.text.number;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a locale writes numbers with digits (CLDR).
 *
 * @param decimal what parts whole numbers from decimals
 * @param scales words that multiply the number before them, the longest first: {@code million, Mrd., 萬}
 */
record NumberSymbols(char decimal, Map<String, BigDecimal> scales) {
    private static final int LARGEST = 14;
    private static final Pattern AMOUNT = Pattern.compile("(\\p{Nd}+)[\\s\\u00A0\\u202F]*(\\D+)");
    private static final List<Integer> COUNTS = List.of(1, 2, 5);

    static NumberSymbols of(Locale locale) {
        ULocale of = ULocale.forLocale(locale);
        char decimal = DecimalFormatSymbols.getInstance(of).getDecimalSeparator();
        Map<String, BigDecimal> words = new LinkedHashMap<>();
        for (CompactStyle style : CompactStyle.values()) {
            CompactDecimalFormat format = CompactDecimalFormat.getInstance(of, style);
            for (int power = 3; power <= LARGEST; power++) {
                for (int count : COUNTS) {
                    BigDecimal value = BigDecimal.TEN.pow(power).multiply(BigDecimal.valueOf(count));
                    add(value, format.format(value), words);
                }
            }
        }
        Map<String, BigDecimal> scales = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(Comparator.comparing(word -> -word.getKey().length()))
                .forEach(word -> scales.put(word.getKey(), word.getValue()));
        return new NumberSymbols(decimal, scales);
    }

    /** Single letters ("5 M") are names of too much else. */
    private static void add(BigDecimal value, String written, Map<String, BigDecimal> scales) {
        Matcher amount = AMOUNT.matcher(written);
        if (amount.matches()) {
            String word = amount.group(2).strip().replaceFirst("\\.$", "");
            boolean letter =
                    word.length() == 1 && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN;
            if (!word.isEmpty() && !letter) {
                scales.putIfAbsent(word, value.divide(new BigDecimal(Long.parseLong(amount.group(1)))));
            }
        }
    }
}
