package parkhang.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads {@code archive.yaml}. */
final class SettingsReader {
    private static final String PUBLISH = "publish";
    private static final String FEEDS = "feeds";
    private static final Set<String> OF_PUBLISH = Set.of("locales", "formats", "offices", FEEDS);
    private static final Set<String> KEYS =
            Set.of("title", "source", "base", PUBLISH, "typesetting", "sources", "four-eyes");
    private static final String SUMMARY = "summary";
    private static final String FULL = "full";

    private final Diagnostics diagnostics;

    private SettingsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static Optional<Settings> read(SourceText source, Diagnostics diagnostics) {
        return new YamlReader(source.file(), 0, diagnostics)
                .read(source.text())
                .flatMap(yaml -> new SettingsReader(diagnostics).settings(yaml));
    }

    private Optional<Settings> settings(YamlMapping yaml) {
        yaml.keys().stream()
                .filter(OF_PUBLISH::contains)
                .forEach(key -> diagnostics.report(
                        yaml.place(key), ArchiveCode.PUBLISH_FORM.with("below", Map.of("key", key))));
        yaml.reportUnknown(KEYS);
        Optional<String> title = yaml.required("title");
        Optional<Locale> source = yaml.required("source").flatMap(tag -> locale(yaml, tag));
        URI base = yaml.text("base").flatMap(text -> address(yaml, text)).orElse(null);
        Publishing publishing = yaml.has(PUBLISH) ? publishing(yaml) : null;
        boolean typesetting = yaml.flag("typesetting", true);
        boolean sources = yaml.flag("sources", true);
        boolean fourEyes = yaml.flag("four-eyes", false);
        return title.flatMap(
                t -> source.map(s -> new Settings(t, s, base, publishing, typesetting, sources, fourEyes)));
    }

    /** A key without lines below it makes the usual formats of all locales public. */
    private Publishing publishing(YamlMapping yaml) {
        Optional<YamlMapping> lines = yaml.isMapping(PUBLISH) ? yaml.mapping(PUBLISH) : Optional.empty();
        if (lines.isEmpty()) {
            yaml.text(PUBLISH)
                    .ifPresent(text -> diagnostics.report(
                            yaml.place(PUBLISH), ArchiveCode.PUBLISH_FORM.with("list", Map.of("text", text))));
            return new Publishing(List.of(), usual(yaml), List.of(), false);
        }
        YamlMapping said = lines.get();
        said.reportUnknown(OF_PUBLISH);
        String feeds = said.text(FEEDS).orElse(SUMMARY);
        if (!Set.of(SUMMARY, FULL).contains(feeds)) {
            diagnostics.report(said.place(FEEDS), ArchiveCode.PUBLISH_FORM.with("feeds", Map.of("text", feeds)));
        }
        return new Publishing(
                said.items("locales"),
                said.has("formats") ? said.items("formats") : usual(said),
                said.items("offices"),
                feeds.equals(FULL));
    }

    private static List<Located<String>> usual(YamlMapping yaml) {
        return List.of(new Located<>("pdf", yaml.place()));
    }

    private Optional<Locale> locale(YamlMapping yaml, String tag) {
        Optional<Locale> locale = Locales.of(tag);
        if (locale.isEmpty()) {
            diagnostics.report(
                    yaml.place("source"),
                    ArchiveCode.SOURCE_LOCALE_INVALID.shared("no-language-tag", Map.of("tag", tag)));
        }
        return locale;
    }

    private Optional<URI> address(YamlMapping yaml, String text) {
        URI address = parsed(text.endsWith("/") ? text : text + "/");
        if (address == null
                || address.getHost() == null
                || !String.valueOf(address.getScheme()).matches("(?i)https?")) {
            diagnostics.report(
                    yaml.place("base"),
                    ArchiveCode.BASE_ADDRESS_INVALID.shared("no-web-address", Map.of("text", text)));
            return Optional.empty();
        }
        return Optional.of(address);
    }

    private static @Nullable URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
