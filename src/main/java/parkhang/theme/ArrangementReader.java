package parkhang.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.Points;
import parkhang.theme.Arrangement.FirstPage;
import parkhang.theme.Arrangement.HeadRule;
import parkhang.theme.Arrangement.LogoPlace;
import parkhang.theme.Arrangement.Notes;
import parkhang.theme.Arrangement.Scale;
import parkhang.yaml.YamlMapping;

/** Reads what a {@code theme.yaml} says of sizes, of the first page and of notes. */
final class ArrangementReader {
    private static final String SCALE = "scale";
    private static final String LOGO_PLACE = "logo-place";
    private static final String LOGO_SIZE = "logo-size";
    private static final String HEAD_RULE = "head-rule";
    private static final String FIRST_PAGE = "first-page";
    private static final String NOTES = "notes";

    static final Set<String> KEYS = Set.of(SCALE, LOGO_PLACE, LOGO_SIZE, HEAD_RULE, FIRST_PAGE, NOTES);

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?) ?(mm|pt)");

    /** In millimetres: smaller letters of a logo can't be read, and a larger one leaves the first page no room. */
    private static final float LEAST = 5;

    private static final float MOST = 40;

    private final YamlMapping yaml;
    private final Diagnostics diagnostics;

    private ArrangementReader(YamlMapping yaml, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.diagnostics = diagnostics;
    }

    /** What is wrong is reported and passed over. */
    static Arrangement read(YamlMapping yaml, Diagnostics diagnostics) {
        ArrangementReader reader = new ArrangementReader(yaml, diagnostics);
        return new Arrangement(
                reader.word(SCALE, Scale.values()),
                reader.word(LOGO_PLACE, LogoPlace.values()),
                reader.logoHeight(),
                reader.word(HEAD_RULE, HeadRule.values()),
                reader.word(FIRST_PAGE, FirstPage.values()),
                reader.word(NOTES, Notes.values()));
    }

    private <E extends Enum<E>> @Nullable E word(String key, E[] values) {
        Optional<String> text = yaml.text(key);
        Optional<E> value = text.flatMap(word ->
                Arrays.stream(values).filter(one -> written(one).equals(word)).findFirst());
        if (text.isPresent() && value.isEmpty()) {
            String known = Arrays.stream(values).map(ArrangementReader::written).collect(Collectors.joining(", "));
            diagnostics.report(
                    yaml.place(key),
                    ThemeCode.THEME_WORD_UNKNOWN.with(Map.of("key", key, "text", text.get(), "known", known)));
        }
        return value.orElse(null);
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Float logoHeight() {
        Optional<String> text = yaml.text(LOGO_SIZE);
        Optional<Float> height = text.flatMap(ArrangementReader::height);
        if (text.isPresent() && height.isEmpty()) {
            diagnostics.report(yaml.place(LOGO_SIZE), ThemeCode.LOGO_SIZE_INVALID.with(Map.of("text", text.get())));
        }
        return height.orElse(null);
    }

    /** In points; empty for what is no length, or out of bounds. */
    private static Optional<Float> height(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return Optional.empty();
        }
        float number = Float.parseFloat(length.group(1));
        float points = length.group(2).equals("pt") ? number : Points.ofMillimetres(number);
        boolean isWithin = points >= Points.ofMillimetres(LEAST) && points <= Points.ofMillimetres(MOST);
        return isWithin ? Optional.of(points) : Optional.empty();
    }
}
