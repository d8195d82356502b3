package parkhang.workbench.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.html.Markup;
import parkhang.imprint.Paper;
import parkhang.text.SourceText;
import parkhang.workbench.form.ContactFields;
import parkhang.workbench.form.Fields;
import parkhang.workbench.page.Words;
import parkhang.yaml.YamlEdit;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlPlain;
import parkhang.yaml.YamlReader;

/** An office and its paper. */
final class ImprintForm implements SettingsForm {
    private static final String CONTACT = "press-contact";

    private static final List<String> ORDER =
            List.of("name", "address", "phone", "fax", "mail", "website", CONTACT, "responsible", "paper", "trim");

    private final Layout layout;
    private final Locale locale;
    private final Words words;

    ImprintForm(Layout layout, Locale locale, Words words) {
        this.layout = layout;
        this.locale = locale;
        this.words = words;
    }

    @Override
    public String path() {
        return "/imprint/" + locale.toLanguageTag();
    }

    @Override
    public String title() {
        return "imprint-title";
    }

    @Override
    public Path file() {
        return layout.imprint(locale);
    }

    @Override
    public void write(Markup page, Fields fields, SourceText source) {
        Map<String, Object> values = new YamlReader(source.file(), 0, new Diagnostics())
                .read(source.text())
                .map(YamlMapping::values)
                .orElse(Map.of());
        page.open("div", "class", "fields").line();
        line(fields, values, "name", "text");
        fields.lines(
                "address", words.of("imprint-address"), 3, lines(values.get("address")), words.of("front-each-line"));
        line(fields, values, "phone", "tel");
        line(fields, values, "fax", "tel");
        line(fields, values, "mail", "email");
        line(fields, values, "website", "url");
        line(fields, values, "responsible", "text");
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("", words.of("imprint-paper-usual"));
        for (Paper paper : Paper.values()) {
            papers.put(paper.label(), paper.label());
        }
        fields.choice("paper", words.of("imprint-paper"), papers, text(values.get("paper")));
        line(fields, values, "trim", "text");
        page.close().line();
        ContactFields.write(page, fields, words, CONTACT, values.get(CONTACT));
    }

    private void line(Fields fields, Map<String, Object> values, String key, String type) {
        fields.line(key, words.of("imprint-" + key), type, text(values.get(key)));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof YamlPlain plain ? plain.typed() : value.toString();
    }

    private static String lines(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ImprintForm::text).collect(Collectors.joining("\n"))
                : text(value);
    }

    @Override
    public Optional<String> with(String text, String key, Map<String, String> form) {
        return ORDER.contains(key) ? YamlEdit.with(text, List.of(key), value(key, form), ORDER) : Optional.empty();
    }

    private static @Nullable Object value(String key, Map<String, String> form) {
        if (key.equals(CONTACT)) {
            return ContactFields.value(CONTACT, form);
        }
        String text = form.getOrDefault(key, "").strip();
        if (key.equals("address")) {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty() ? null : lines;
        }
        return SettingsForm.orNone(text);
    }
}
