package parkhang.workbench.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.html.Markup;
import parkhang.text.PropertiesEdit;
import parkhang.text.SourceText;
import parkhang.translation.Labels;
import parkhang.wording.LabelPattern;
import parkhang.workbench.form.Fields;

/** The words that a locale's pages have beside their articles. A field that is empty leaves the word that it would have anyway. */
final class LabelsForm implements SettingsForm {
    private final Layout layout;
    private final Locale locale;
    private final Labels labels;

    LabelsForm(Archive archive, Locale locale) {
        this.layout = archive.layout();
        this.locale = locale;
        this.labels =
                archive.instead(Map.of(layout.labels(locale), new byte[0])).labels(locale, new Diagnostics());
    }

    @Override
    public String path() {
        return "/labels/" + locale.toLanguageTag();
    }

    @Override
    public String title() {
        return "labels-title";
    }

    @Override
    public Path file() {
        return layout.labels(locale);
    }

    @Override
    public void write(Markup page, Fields fields, SourceText source) {
        Map<String, String> own = PropertiesEdit.values(source.text());
        page.open("div", "class", "fields labels").line();
        Map<String, LabelPattern> all = new TreeMap<>(labels.patterns());
        all.forEach((key, usual) -> fields.line(
                key,
                key,
                "text",
                own.getOrDefault(key, ""),
                "placeholder",
                usual.pattern(),
                "title",
                usual.pattern(),
                "lang",
                locale.toLanguageTag(),
                "dir",
                "auto"));
        page.close().line();
    }

    @Override
    public Optional<String> with(String text, String key, Map<String, String> form) {
        return labels.keys().contains(key)
                ? PropertiesEdit.with(text, key, SettingsForm.orNone(form.getOrDefault(key, "")))
                : Optional.empty();
    }
}
