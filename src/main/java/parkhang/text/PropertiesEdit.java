package parkhang.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Puts another value under one key of a properties file. All other lines stay as they were typed. */
public final class PropertiesEdit {
    private PropertiesEdit() {}

    /**
     * The text with another value; empty where something else would change by it, as where a key stands there twice.
     *
     * @param text with lines that end in LF
     * @param value null takes the key out
     */
    public static Optional<String> with(String text, String key, @Nullable String value) {
        Map<Object, Object> wanted = new HashMap<>();
        StringBuilder edited = new StringBuilder();
        try {
            wanted.putAll(read(text));
            boolean isDone = false;
            for (String entry : entries(text)) {
                boolean isKeys = read(entry).containsKey(key);
                if (!isKeys) {
                    edited.append(entry);
                } else if (value != null && !isDone) {
                    edited.append(entry(key, value));
                    isDone = true;
                }
            }
            if (value != null && !isDone) {
                edited.append(edited.isEmpty() || edited.toString().endsWith("\n") ? "" : "\n")
                        .append(entry(key, value));
            }
            if (value == null) {
                wanted.remove(key);
            } else {
                wanted.put(key, value);
            }
            return read(edited.toString()).equals(wanted) ? Optional.of(edited.toString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an escape that is none
        }
    }

    /** The values by their keys. */
    public static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        try {
            read(text).forEach((key, value) -> values.put((String) key, (String) value));
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
        return values;
    }

    private static Properties read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Lines with those that go on with them. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            boolean isComment = entry.isEmpty() && line.matches("(?s)\\s*[#!].*");
            entry.append(line);
            if (isComment || !goesOn(line)) {
                entries.add(entry.toString());
                entry.setLength(0);
            }
        }
        if (!entry.isEmpty()) {
            entries.add(entry.toString());
        }
        return entries;
    }

    private static boolean goesOn(String line) {
        String bare = line.replace("\n", "");
        int backslashes = bare.length() - bare.replaceAll("\\\\+$", "").length();
        return backslashes % 2 == 1;
    }

    private static String entry(String key, String value) {
        String name = escaped(key).replaceAll("([ =:#!])", "\\\\$1");
        return name + " = " + escaped(value).replaceFirst("^ ", "\\\\ ") + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f");
    }
}
