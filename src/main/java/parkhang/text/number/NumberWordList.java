package parkhang.text.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.text.Resource;

/** Words such as "dozen" and "half" with the numbers that they may stand for. */
final class NumberWordList {
    private static final String RESOURCE = "number-words.txt";

    private NumberWordList() {}

    /** The words of a locale's language; none where the list has none. */
    static Map<String, List<BigDecimal>> of(Locale locale) {
        Map<String, List<BigDecimal>> words = new HashMap<>();
        Resource.text(NumberWordList.class, RESOURCE)
                .lines()
                .map(line -> line.split(" "))
                .filter(fields -> fields[0].equals(locale.getLanguage()))
                .forEach(fields -> words.put(
                        fields[1],
                        Arrays.stream(fields).skip(2).map(BigDecimal::new).toList()));
        return words;
    }
}
