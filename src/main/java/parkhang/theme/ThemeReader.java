package parkhang.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads a {@code theme.yaml}. Whether its colours can be read on one another is asked of the whole chain ({@link Contrast}). */
public final class ThemeReader {
    private static final String QR_CODE = "qr-code";
    private static final Set<String> KEYS = Stream.concat(
                    Stream.of("colours", "fonts", "logo", QR_CODE), ArrangementReader.KEYS.stream())
            .collect(Collectors.toSet());
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet());

    /** As style sheets can name it. */
    private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._+-]*");

    private final Diagnostics diagnostics;

    private ThemeReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The theme of one file; what is wrong in it is reported and passed over. */
    public static Theme read(SourceText source, Diagnostics diagnostics) {
        return new YamlReader(source.file(), 0, diagnostics)
                .read(source.text())
                .map(yaml -> new ThemeReader(diagnostics).theme(yaml))
                .orElse(Theme.NONE);
    }

    private Theme theme(YamlMapping yaml) {
        yaml.reportUnknown(KEYS);
        Map<Role, Located<Colour>> colours =
                yaml.mapping("colours").map(this::colours).orElse(Map.of());
        Optional<YamlMapping> fonts = yaml.mapping("fonts");
        fonts.ifPresent(mapping -> mapping.reportUnknown(Set.of("text", "headings")));
        return new Theme(
                colours,
                fonts.map(mapping -> family(mapping, "text")).orElse(null),
                fonts.map(mapping -> family(mapping, "headings")).orElse(null),
                yaml.text("logo")
                        .map(logo -> new Located<>(logo, yaml.place("logo")))
                        .orElse(null),
                yaml.text(QR_CODE).map(text -> yaml.flag(QR_CODE, false)).orElse(null),
                ArrangementReader.read(yaml, diagnostics));
    }

    private Map<Role, Located<Colour>> colours(YamlMapping yaml) {
        yaml.reportUnknown(ROLES);
        Map<Role, Located<Colour>> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (yaml.has(role.key())) {
                colour(yaml, role)
                        .ifPresent(colour -> colours.put(role, new Located<>(colour, yaml.place(role.key()))));
            }
        }
        return colours;
    }

    /** YAML takes a bare # for the beginning of a comment, and leaves nothing. */
    private Optional<Colour> colour(YamlMapping yaml, Role role) {
        String text = yaml.text(role.key()).orElse("");
        Optional<Colour> colour = Colour.of(text);
        if (colour.isEmpty()) {
            diagnostics.report(
                    yaml.place(role.key()),
                    text.isEmpty()
                            ? ThemeCode.COLOUR_INVALID.with("none", Map.of("key", role.key()))
                            : ThemeCode.COLOUR_INVALID.with("other", Map.of("text", text)));
        }
        return colour;
    }

    private @Nullable Located<String> family(YamlMapping yaml, String key) {
        Optional<String> text = yaml.text(key);
        if (text.isPresent() && !FAMILY.matcher(text.get()).matches()) {
            diagnostics.report(yaml.place(key), ThemeCode.THEME_FONT_INVALID.with(Map.of("text", text.get())));
            return null;
        }
        return text.map(name -> new Located<>(name, yaml.place(key))).orElse(null);
    }
}
