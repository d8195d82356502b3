package parkhang.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parkhang.article.ArticleWriter;
import parkhang.article.FrontMatter;
import parkhang.diagnostic.Diagnostics;

/** The front matter of an article's file, key by key, so that one key can change while the lines of all others stay as they were typed. */
final class FrontMatterLines {
    private static final Pattern WHOLE = Pattern.compile("---\n((?s:.*?\n)??)---(?:\n|$)");
    private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]*+)\\h*+:(?:\\h.*|$)");

    /** Before the first key, under an empty one, stands what belongs to none. */
    private final Map<String, List<String>> keys = new LinkedHashMap<>();

    private final String body;

    private FrontMatterLines(String lines, String body) {
        this.body = body;
        String key = "";
        for (String line : lines.lines().toList()) {
            Matcher begins = KEY.matcher(line);
            key = begins.matches() ? begins.group(1) : key;
            keys.computeIfAbsent(key, first -> new ArrayList<>()).add(line);
        }
    }

    private FrontMatterLines(Map<String, List<String>> keys, String body) {
        this.keys.putAll(keys);
        this.body = body;
    }

    /** Of a file; empty where it has none. */
    static Optional<FrontMatterLines> of(String text) {
        Matcher found = WHOLE.matcher(text);
        return found.lookingAt()
                ? Optional.of(new FrontMatterLines(found.group(1), text.substring(found.end())))
                : Optional.empty();
    }

    /** As the program would write it, so that two can be compared by what they say. */
    static FrontMatterLines of(FrontMatter front) {
        return of(ArticleWriter.write(front, List.of(), List.of(), new Diagnostics()))
                .orElseThrow();
    }

    /** What stands below it. */
    String body() {
        return body;
    }

    List<String> keys() {
        return keys.keySet().stream().filter(key -> !key.isEmpty()).toList();
    }

    /** The lines of a key; none where it is not there. */
    List<String> lines(String key) {
        return keys.getOrDefault(key, List.of());
    }

    /** In which line of the file a key stands, from 1. */
    int line(String key) {
        int line = 2;
        for (Map.Entry<String, List<String>> entry : keys.entrySet()) {
            if (entry.getKey().equals(key)) {
                break;
            }
            line += entry.getValue().size();
        }
        return line;
    }

    /** The same with other lines for a key; comments that stand between its lines stay. */
    FrontMatterLines with(String key, List<String> lines) {
        Map<String, List<String>> changed = new LinkedHashMap<>(keys);
        List<String> comments =
                lines(key).stream().filter(line -> line.startsWith("#")).toList();
        changed.put(key, Stream.concat(lines.stream(), comments.stream()).toList());
        return new FrontMatterLines(changed, body);
    }

    FrontMatterLines with(String key, String value) {
        return with(key, List.of(key + ": " + value));
    }

    FrontMatterLines without(String key) {
        return with(key, List.of());
    }

    FrontMatterLines withBody(String other) {
        return new FrontMatterLines(keys, other);
    }

    /** The text of the file. */
    String text() {
        StringBuilder text = new StringBuilder("---\n");
        keys.values().forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
        return text.append("---\n").append(body).toString();
    }
}
