package parkhang.workbench.form;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleKind;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.workbench.page.Words;
import parkhang.yaml.YamlPlain;

/**
 * An article's front matter as a form. A value that has no field of its own form, such as a day for each language, has none at all: it
 * is changed in the text, and the form leaves it alone.
 */
public final class FrontForm {
    /** Of all fields' ids. */
    public static final String PREFIX = "front-";

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** In quarters of an hour: from the first to the last that clocks are set to. */
    private static final int FIRST_OFFSET = -48;

    private static final int LAST_OFFSET = 56;

    private static final int QUARTER = 900;

    /** Those that clocks in the world are set to besides whole hours, in quarters of an hour. */
    private static final List<Integer> ODD_OFFSETS = List.of(-38, -14, -10, 14, 18, 22, 23, 26, 35, 38, 42, 51);

    private final Markup page;
    private final Words words;
    private final Map<String, Object> values;
    private final List<Locale> locales;
    private final Fields fields;

    private FrontForm(Markup page, Words words, Map<String, Object> values, List<Locale> locales, boolean readOnly) {
        this.page = page;
        this.words = words;
        this.values = values;
        this.locales = locales;
        this.fields = new Fields(page, PREFIX, readOnly);
    }

    /**
     * Writes the fields.
     *
     * @param values by the keys of front matter, as {@link parkhang.yaml.YamlMapping#values()} gives them
     * @param locales of the archive, its source first
     * @param readOnly whether nothing may be typed into it
     */
    public static void write(
            Markup page, Words words, Map<String, Object> values, List<Locale> locales, boolean readOnly) {
        FrontForm form = new FrontForm(page, words, values, locales, readOnly);
        form.first();
        form.press();
        form.more();
    }

    private void first() {
        page.open("div", "class", "fields").line();
        line("title", "text", "dir", "auto", "required", "required");
        day("date");
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", words.of("kind-none"));
        for (ArticleKind kind : ArticleKind.values()) {
            kinds.put(kind.word(), words.of("kind-" + kind.word()));
        }
        choice("kind", kinds);
        lines("summary", 2, null);
        page.close().line();
    }

    private void press() {
        boolean isUsed = List.of("authors", "embargo", "contact").stream().anyMatch(values::containsKey);
        page.open("details", "id", PREFIX + "press", "open", isUsed ? "open" : null)
                .line();
        page.element("summary", words.of("front-press")).line();
        page.open("div", "class", "fields").line();
        list("authors");
        page.close().line();
        whenAndWhom();
        page.close().line();
    }

    private void whenAndWhom() {
        if (isOf("embargo", "")) {
            embargo();
        }
        ContactFields.write(page, fields, words, "contact", values.get("contact"));
    }

    private void embargo() {
        String written = text(values.get("embargo"));
        String local = "";
        ZoneOffset offset = OffsetDateTime.now(ZoneId.systemDefault()).getOffset();
        boolean isTime = written.isEmpty();
        try {
            if (!isTime) {
                OffsetDateTime time = OffsetDateTime.parse(written);
                local = time.toLocalDateTime().toString();
                offset = time.getOffset();
                isTime = true;
            }
        } catch (DateTimeException e) {
            local = written;
        }
        page.open("fieldset", "id", PREFIX + "embargo-group").line();
        page.element("legend", words.of("front-embargo")).line();
        page.open("div", "class", "fields").line();
        fields.line("embargo", words.of("front-embargo-time"), isTime ? "datetime-local" : "text", local);
        fields.choice("embargo-offset", words.of("front-embargo-zone"), offsets(), isTime ? offset.getId() : "");
        page.close().line();
        page.close().line();
    }

    private static Map<String, String> offsets() {
        return IntStream.rangeClosed(FIRST_OFFSET, LAST_OFFSET)
                .filter(quarters -> quarters % 4 == 0 || ODD_OFFSETS.contains(quarters))
                .mapToObj(quarters ->
                        ZoneOffset.ofTotalSeconds(quarters * QUARTER).getId())
                .collect(Collectors.toMap(
                        id -> id, id -> id.equals("Z") ? "UTC" : "UTC" + id, (one, other) -> one, LinkedHashMap::new));
    }

    private void more() {
        page.open("details", "id", PREFIX + "more").line();
        page.element("summary", words.of("front-more")).line();
        page.open("div", "class", "fields").line();
        list("tags");
        line("canonical", "url");
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", words.of("front-lang-source", Map.of("language", name(locales.get(0)))));
        locales.stream().skip(1).forEach(locale -> languages.put(locale.toLanguageTag(), name(locale)));
        choice("lang", languages);
        day("translate-by");
        day("updated");
        lines("correction", 2, null);
        list("moved");
        page.close().line();
        fields.check("typesetting", words.of("front-typesetting"), !"false".equals(text(values.get("typesetting"))));
        page.close().line();
    }

    private String name(Locale locale) {
        return Locales.nameIn(locale, words.locale());
    }

    private boolean isOf(String key, Object kind) {
        Object value = values.get(key);
        return value == null || value instanceof YamlPlain || kind.getClass().isInstance(value);
    }

    static String text(@Nullable Object value) {
        return value instanceof YamlPlain plain ? plain.typed() : value instanceof String text ? text : "";
    }

    private void line(String key, String type, @Nullable String... attributes) {
        if (isOf(key, "")) {
            fields.line(key, words.of(PREFIX + key), type, text(values.get(key)), attributes);
        }
    }

    private void lines(String key, int rows, @Nullable String hint) {
        if (isOf(key, "")) {
            fields.lines(
                    key, words.of(PREFIX + key), rows, text(values.get(key)).strip(), hint);
        }
    }

    private void day(String key) {
        String day = text(values.get(key));
        line(key, day.isEmpty() || DAY.matcher(day).matches() ? "date" : "text");
    }

    private void choice(String key, Map<String, String> options) {
        if (isOf(key, "")) {
            fields.choice(key, words.of(PREFIX + key), options, text(values.get(key)));
        }
    }

    private void list(String key) {
        Object value = values.get(key);
        List<?> items = value instanceof List<?> list ? list : List.of(text(value));
        if (items.stream().allMatch(item -> item instanceof String || item instanceof YamlPlain)
                && (value == null || value instanceof List || value instanceof String || value instanceof YamlPlain)) {
            String lines = items.stream()
                    .map(FrontForm::text)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            fields.lines(key, words.of(PREFIX + key), Math.max(2, items.size()), lines, words.of("front-each-line"));
        }
    }
}
