package parkhang.workbench.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.html.Markup;
import parkhang.text.SourceText;
import parkhang.theme.Arrangement;
import parkhang.theme.Role;
import parkhang.theme.Theme;
import parkhang.workbench.form.Fields;
import parkhang.workbench.page.Words;
import parkhang.yaml.YamlEdit;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlPlain;
import parkhang.yaml.YamlReader;

/** What editions look like: of one locale, or of all. */
final class ThemeForm implements SettingsForm {
    private static final List<String> ORDER = List.of(
            "colours",
            "fonts",
            "logo",
            "logo-place",
            "logo-size",
            "head-rule",
            "first-page",
            "scale",
            "notes",
            "qr-code");

    private static final List<String> LOGOS = List.of(".svg", ".png", ".jpg", ".jpeg");

    private final Layout layout;
    private final @Nullable Locale locale;
    private final Theme shown;
    private final List<String> families;
    private final Words words;

    /**
     * A form.
     *
     * @param locale null for the look of all offices
     * @param shown in which its page is
     * @param families of the fonts at hand
     */
    ThemeForm(Archive archive, @Nullable Locale locale, Locale shown, List<String> families, Words words) {
        this.layout = archive.layout();
        this.locale = locale;
        this.shown = archive.look(shown, new Diagnostics()).theme();
        this.families = families;
        this.words = words;
    }

    @Override
    public String path() {
        return locale == null ? "/theme" : "/theme/" + locale.toLanguageTag();
    }

    @Override
    public String title() {
        return locale == null ? "theme-title-all" : "theme-title";
    }

    @Override
    public Path file() {
        return locale == null ? layout.themeFile() : layout.themeFile(locale);
    }

    @Override
    public void write(Markup page, Fields fields, SourceText source) {
        Map<String, Object> values = new YamlReader(source.file(), 0, new Diagnostics())
                .read(source.text())
                .map(YamlMapping::values)
                .orElse(Map.of());
        page.open("fieldset", "class", "colours")
                .element("legend", words.of("theme-colours"))
                .line();
        page.open("div", "class", "fields").line();
        for (Role role : Role.values()) {
            String usual = shown.colour(role).toString();
            String typed = text(below(values, "colours", role.key()));
            fields.line(
                    "colours." + role.key(),
                    words.of("theme-" + role.key()),
                    "text",
                    typed,
                    "placeholder",
                    usual,
                    "data-colour",
                    usual,
                    "data-pick",
                    words.of("theme-pick"),
                    "spellcheck",
                    "false");
        }
        page.close().close().line();
        page.open("div", "class", "fields").line();
        for (String key : List.of("text", "headings")) {
            fields.choice("fonts." + key, words.of("theme-fonts-" + key), fonts(), text(below(values, "fonts", key)));
        }
        fields.choice("logo", words.of("theme-logo"), logos(), text(values.get("logo")));
        choice(fields, values, "logo-place", Arrangement.LogoPlace.values());
        fields.line(
                "logo-size", words.of("theme-logo-size"), "text", text(values.get("logo-size")), "placeholder", "18mm");
        choice(fields, values, "head-rule", Arrangement.HeadRule.values());
        choice(fields, values, "first-page", Arrangement.FirstPage.values());
        choice(fields, values, "scale", Arrangement.Scale.values());
        choice(fields, values, "notes", Arrangement.Notes.values());
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("", words.of("theme-usual"));
        answers.put("true", words.of("theme-yes"));
        answers.put("false", words.of("theme-no"));
        fields.choice("qr-code", words.of("theme-qr-code"), answers, text(values.get("qr-code")));
        page.close().line();
    }

    private void choice(Fields fields, Map<String, Object> values, String key, Enum<?>[] all) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.of("theme-usual"));
        for (Enum<?> one : all) {
            String word = one.name().toLowerCase(Locale.ROOT);
            options.put(word, words.of("theme-" + key + "-" + word));
        }
        fields.choice(key, words.of("theme-" + key), options, text(values.get(key)));
    }

    private Map<String, String> fonts() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.of("theme-usual"));
        families.forEach(family -> options.put(family, family));
        return options;
    }

    /** The pictures in the folder that a logo must lie in. */
    private Map<String, String> logos() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.of("theme-logo-none"));
        if (Files.isDirectory(layout.theme())) {
            try (Stream<Path> files = Files.list(layout.theme())) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> LOGOS.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT)
                                .endsWith(ending)))
                        .sorted()
                        .forEach(name -> options.put(name, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return options;
    }

    private static @Nullable Object below(Map<String, Object> values, String key, String inner) {
        return values.get(key) instanceof Map<?, ?> map ? map.get(inner) : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof YamlPlain plain ? plain.typed() : value.toString();
    }

    @Override
    public Optional<String> with(String text, String key, Map<String, String> form) {
        List<String> path = List.of(key.split("\\."));
        String typed = SettingsForm.orNone(form.getOrDefault(key, ""));
        if (!ORDER.contains(path.get(0)) || path.size() > 2) {
            return Optional.empty();
        }
        Object value = typed != null && key.equals("qr-code") ? new YamlPlain(typed) : typed;
        return YamlEdit.with(text, path, value, path.size() == 1 ? ORDER : List.of());
    }
}
