package parkhang.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

class YamlEditTest {
    private static final List<String> ORDER = List.of("kind", "title", "date", "authors");
    private static final String TEXT =
            """
            # of the office
            title:   "Good news"   # as agreed
            date: 2023-05-10

            authors: [Jane Doe, 'Ama']  # two of them
            note: |
              # no comment
              two

            # before the tags
            tags:
              - a # first
              - b
            # the end
            """;

    private static Optional<String> edit(String yaml, String key, @Nullable Object value) {
        return YamlEdit.with(yaml, List.of(key), value, ORDER);
    }

    @Test
    void onlyTheValueChanges() {
        assertEquals(
                TEXT.replace("\"Good news\"", "Bad news"),
                edit(TEXT, "title", "Bad news").orElseThrow());
        assertEquals(
                TEXT.replace("[Jane Doe, 'Ama']", "[Tom, 'A: b']"),
                edit(TEXT, "authors", List.of("Tom", "A: b")).orElseThrow());
        assertEquals(TEXT, edit(TEXT, "title", "Good news").orElseThrow());
    }

    @Test
    void aTextThatYamlWouldReadOtherwiseIsQuoted() {
        for (String text :
                List.of("true", "12", "a: b", "# x", "- x", "[x", "it's \"so\"", "null", "2023-01-01", "བོད")) {
            String edited = edit(TEXT, "title", text).orElseThrow();
            assertEquals(
                    Optional.of(text),
                    new YamlReader("a", 0, new Diagnostics())
                            .read(edited)
                            .orElseThrow()
                            .text("title"));
        }
    }

    @Test
    void aNewKeyStandsWhereItIsUsual() {
        assertEquals(
                TEXT.replace("title: ", "kind: report\ntitle: "),
                edit(TEXT, "kind", "report").orElseThrow());
        assertEquals(
                TEXT.replace("  - b\n", "  - b\nmail: a@b.org\n"),
                edit(TEXT, "mail", "a@b.org").orElseThrow());
        assertEquals("title: x\n", edit("", "title", "x").orElseThrow());
        assertEquals("# only\ntitle: x\n", edit("# only\n", "title", "x").orElseThrow());
    }

    @Test
    void commentsOutliveWhatTheyStandBeside() {
        assertEquals(
                TEXT.replace("  - a # first\n  - b\n", "  - c\n# first\n"),
                edit(TEXT, "tags", List.of("c")).orElseThrow());
        assertEquals(
                TEXT.replace("tags:\n  - a # first\n  - b\n", "# first\n"),
                edit(TEXT, "tags", null).orElseThrow());
        assertEquals(
                TEXT.replace("note: |\n  # no comment\n  two\n", "note: one\n"),
                edit(TEXT, "note", "one").orElseThrow());
    }

    @Test
    void aKeyOfAKeyIsReached() {
        String yaml = "a: 1\ncolours:\n  # ours\n  accent: \"#111111\" # dark\nb: 2\n";
        assertEquals(
                yaml.replace("\"#111111\"", "'#222222'"),
                YamlEdit.with(yaml, List.of("colours", "accent"), "#222222", List.of())
                        .orElseThrow());
        assertEquals(
                yaml.replace("# dark\n", "# dark\n  ink: '#333333'\n"),
                YamlEdit.with(yaml, List.of("colours", "ink"), "#333333", List.of())
                        .orElseThrow());
        assertEquals(
                "a: 1\n# ours\n# dark\nb: 2\n",
                YamlEdit.with(yaml, List.of("colours", "accent"), null, List.of())
                        .orElseThrow());
        assertEquals(
                "a: 1\nfonts:\n  text: Gentium\n",
                YamlEdit.with("a: 1\n", List.of("fonts", "text"), "Gentium", List.of())
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{title: x, date: y",
                "- a\n- b\n",
                "just words\n",
                "title: &a x\nother: *a\n",
                "title: x\ntitle: y\n",
                "a: &a {b: c}\n<<: *a\ntags: *a\n",
                "title: x\n  bad: y\n",
                "? [title]\n: x\n",
                "\tq: x\n"
            })
    void whatCannotBeDoneSafelyIsNotDone(String yaml) {
        for (@Nullable Object value : new @Nullable Object[] {"z", null, List.of("z")}) {
            edit(yaml, "title", value)
                    .ifPresent(edited -> assertTrue(edit(edited, "title", value).isPresent(), edited));
            edit(yaml, "tags", value)
                    .ifPresent(edited -> assertTrue(edit(edited, "tags", value).isPresent(), edited));
        }
        assertTrue(edit("{title: x}\n", "date", "y").isEmpty());
        assertTrue(edit("title: &a x\nother: *a\n", "title", "z").isEmpty());
    }

    /** Random mappings with comments and blank lines: each line that is not the key's own is there, in its order. */
    @Test
    void allOtherLinesStay() {
        Random random = new Random(20);
        int done = 0;
        for (int round = 0; round < 3000; round++) {
            Map<String, List<String>> keys = new LinkedHashMap<>();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                keys.put("k" + i, lines(random, "k" + i));
            }
            String yaml = keys.values().stream().flatMap(List::stream).collect(Collectors.joining());
            String key = "k" + random.nextInt(count + 1);
            @Nullable Object value = value(random);
            Optional<String> edited = edit(yaml, key, value);
            assertTrue(edited.isPresent(), yaml + "\n" + key + " = " + value);
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            boolean isAfter = false;
            for (Map.Entry<String, List<String>> one : keys.entrySet()) {
                if (one.getKey().equals(key)) {
                    isAfter = true;
                } else {
                    (isAfter ? after : before).append(String.join("", one.getValue()));
                }
            }
            assertTrue(edited.get().startsWith(before.toString()), yaml + "=>\n" + edited.get());
            assertTrue(edited.get().endsWith(after.toString()), yaml + "=>\n" + edited.get());
            Map<String, Object> says = new YamlReader("a", 0, new Diagnostics())
                    .read(edited.get())
                    .map(YamlMapping::values)
                    .orElse(Map.of());
            assertEquals(value, says.get(key), edited.get());
            done++;
        }
        assertEquals(3000, done);
    }

    private static @Nullable Object value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> List.of(word(random), word(random));
            case 2 -> List.of(Map.of("name", word(random), "mail", "a@b.org"), Map.of("name", word(random)));
            case 3 -> Map.of("name", word(random));
            default -> word(random);
        };
    }

    private static String word(Random random) {
        List<String> words = List.of(
                "Ama", "a: b", "#x", "it's", "\"q\"", "- no", "བོད་ལྗོངས", "😀 x", "true", "yes # no", "{", "*a");
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> lines(Random random, String key) {
        List<String> lines = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            lines.add(random.nextBoolean() ? "# about " + key + "\n" : "\n");
        }
        String comment = random.nextInt(3) == 0 ? "  # why" : "";
        lines.addAll(
                switch (random.nextInt(8)) {
                    case 0 -> List.of(key + ": plain words" + comment + "\n");
                    case 1 -> List.of(key + ": 'quoted: \u0f56\u0f7c\u0f51'" + comment + "\n");
                    case 2 -> List.of(key + ":" + comment + "\n", "  - one\n", "  - two" + comment + "\n");
                    case 3 -> List.of(key + ":\n", "- one\n", "# in between\n", "- two\n");
                    case 4 -> List.of(key + ": [one, \"two\"]" + comment + "\n");
                    case 5 -> List.of(key + ": |\n", "  # text\n", "\n", "  more\n");
                    case 6 -> List.of(key + ":\n", "  name: 😀" + comment + "\n", "  mail: a@b.org\n");
                    default -> List.of(key + ":" + comment + "\n");
                });
        return lines;
    }
}
