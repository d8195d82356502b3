package parkhang.text.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words such as "dozen" and "half" with the numbers that they may stand for. */
final class NumberWordList {
    private static final String RESOURCE = "number-words.txt";

    private NumberWordList() {}

    /** The words of a locale's language; none where the list has none. */
    static Map<String, List<BigDecimal>> of(Locale locale) {
        Map<String, List<BigDecimal>> words = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(NumberWordList.class.getResourceAsStream(RESOURCE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(fields -> fields[0].equals(locale.getLanguage()))
                    .forEach(fields -> words.put(
                            fields[1],
                            Arrays.stream(fields).skip(2).map(BigDecimal::new).toList()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
