package parkhang.document.markdown;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.yaml.YamlPlain;
import parkhang.yaml.YamlReader;

/**
 * What a Markdown file says of itself, whichever form it has.
 *
 * @param values texts, {@link YamlPlain}, lists and mappings of such, by their keys in the order of the file
 * @param place where a key stands
 */
record FrontValues(Map<String, Object> values, Function<String, Place> place) {
    /** How deep arrays and tables may stand in each other; the reader of TOML calls itself for each. */
    private static final int DEEPEST = 16;

    /** Empty and reported where it can't be read. */
    static Optional<FrontValues> read(String file, FrontLines lines, Diagnostics diagnostics) {
        return switch (lines.form()) {
            case TOML -> toml(file, lines, diagnostics);
            case PERCENT -> Optional.of(percent(file, lines));
            case YAML, JSON -> // all of JSON is YAML 1.2
                lines.text().isBlank()
                        ? Optional.of(new FrontValues(Map.of(), key -> Place.of(file, 1)))
                        : yaml(file, lines, diagnostics);
        };
    }

    private static Optional<FrontValues> yaml(String file, FrontLines lines, Diagnostics diagnostics) {
        Diagnostics broken = new Diagnostics();
        Optional<FrontValues> read = new YamlReader(file, lines.line(), broken)
                .read(lines.text())
                .map(yaml -> new FrontValues(yaml.values(), yaml::place));
        diagnostics.add(broken);
        return broken.hasErrors() ? Optional.empty() : read;
    }

    private static Optional<FrontValues> toml(String file, FrontLines lines, Diagnostics diagnostics) {
        if (isTooDeep(lines.text())) {
            diagnostics.report(
                    Place.of(file, 1), DocumentCode.DOCUMENT_BROKEN.with("toml-deep", Map.of("most", DEEPEST)));
            return Optional.empty();
        }
        TomlParseResult toml = Toml.parse(lines.text());
        toml.errors()
                .forEach(error -> diagnostics.report(
                        new Place(
                                file,
                                error.position().line() + lines.line(),
                                error.position().column()),
                        DocumentCode.DOCUMENT_BROKEN.with(
                                "toml",
                                Map.of(
                                        "problem",
                                        String.valueOf(error.getMessage())
                                                .lines()
                                                .findFirst()
                                                .orElse("")))));
        if (toml.hasErrors()) {
            return Optional.empty();
        }
        Map<String, Place> places = new TreeMap<>();
        for (String key : toml.keySet()) {
            var position = toml.inputPositionOf(List.of(key));
            places.put(
                    key,
                    position == null
                            ? Place.of(file, 1)
                            : new Place(file, position.line() + lines.line(), position.column()));
        }
        return Optional.of(new FrontValues(
                table(toml, key -> places.getOrDefault(key, Place.of(file, 1)).line()),
                key -> places.getOrDefault(key, Place.of(file, 1))));
    }

    private static boolean isTooDeep(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == '[' || c == '{' ? depth + 1 : c == ']' || c == '}' ? Math.max(0, depth - 1) : depth;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST;
    }

    /** @param order the reader gives keys in none */
    private static Map<String, Object> table(TomlTable table, Function<String, Integer> order) {
        Map<String, Object> values = new LinkedHashMap<>();
        table.keySet().stream()
                .sorted(Comparator.comparing(order).thenComparing(Comparator.naturalOrder()))
                .forEach(key -> values.put(key, value(table.get(List.of(key)))));
        return values;
    }

    private static Object value(@Nullable Object toml) {
        if (toml instanceof TomlTable table) {
            return table(table, key -> 0);
        } else if (toml instanceof TomlArray array) {
            List<Object> values = new ArrayList<>();
            array.toList().forEach(item -> values.add(value(item)));
            return values;
        }
        boolean isText = toml instanceof String || toml instanceof TemporalAccessor;
        return isText ? String.valueOf(toml) : new YamlPlain(String.valueOf(toml));
    }

    private static FrontValues percent(String file, FrontLines lines) {
        String[] keys = {"title", "author", "date"};
        String[] fields = lines.text().replaceAll("\\n +", "\n ").split("(?m)^%", -1);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i < fields.length; i++) {
            String words = fields[i].strip();
            if (words.isEmpty()) {
                continue;
            }
            values.put(
                    keys[i - 1],
                    i == 2
                            ? new ArrayList<>(Arrays.stream(words.split(";|\\n"))
                                    .map(String::strip)
                                    .filter(name -> !name.isEmpty())
                                    .toList())
                            : words.replaceAll("\\s+", " "));
        }
        return new FrontValues(values, key -> Place.of(file, 1));
    }
}
