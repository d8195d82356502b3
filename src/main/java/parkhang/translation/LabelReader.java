package parkhang.translation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;
import parkhang.text.Locales;
import parkhang.text.Resource;
import parkhang.text.SourceText;
import parkhang.wording.LabelPattern;

/** Reads {@code labels.properties}: UTF-8, each value an ICU message pattern with named gaps. */
public final class LabelReader {
    /** A value of the kind that the program gives to each gap. */
    private static final Map<String, Object> GAPS = Map.ofEntries(
            Map.entry("page", "\uFDD0"),
            Map.entry("pages", "\uFDD1"),
            Map.entry("number", 1),
            Map.entry("time", ""),
            Map.entry("date", ""),
            Map.entry("percent", 0.5),
            Map.entry("language", "en"),
            Map.entry("name", ""),
            Map.entry("names", ""),
            Map.entry("state", "final"),
            Map.entry("address", ""),
            Map.entry("office", ""),
            Map.entry("title", ""),
            Map.entry("count", ""),
            Map.entry("words", ""));

    private final Locale locale;
    private final Map<String, LabelPattern> patterns = new HashMap<>();

    private LabelReader(Locale locale) {
        this.locale = locale;
    }

    /** The labels of a file; a broken or unknown one is reported and left out. */
    public static Labels read(SourceText source, Locale locale, Diagnostics diagnostics) {
        Set<String> known = ofProgram(Locale.ENGLISH).keys();
        LabelReader reader = new LabelReader(locale);
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Place place = Place.of(source.file(), i + 1);
            StringBuilder entry = new StringBuilder(lines[i]);
            boolean comment = lines[i].matches("\\s*[#!].*");
            while (!comment && continues(lines[i]) && i + 1 < lines.length) {
                entry.append('\n').append(lines[++i]);
            }
            reader.entry(entry.toString(), place, known, diagnostics);
        }
        return new Labels(reader.patterns);
    }

    /** The labels that the program brings for a locale, by its tag or that with its likely script; none where it brings none. */
    public static Labels ofProgram(Locale locale) {
        LabelReader reader = new LabelReader(locale);
        ofProgram(locale.toLanguageTag())
                .or(() -> ofProgram(Locales.withScript(locale)))
                .ifPresent(text -> properties(text).forEach(reader::put));
        return new Labels(reader.patterns);
    }

    private static Optional<String> ofProgram(String tag) {
        return Resource.optionalText(LabelReader.class, "labels/" + tag + ".properties");
    }

    private void entry(String lines, Place place, Set<String> known, Diagnostics diagnostics) {
        try {
            properties(lines).forEach((key, pattern) -> {
                if (known.contains(key)) {
                    put(key, checked(key, pattern));
                } else {
                    String labels = String.join(", ", new TreeSet<>(known));
                    diagnostics.report(place, TranslationCode.LABEL_UNKNOWN.with(Map.of("key", key, "labels", labels)));
                }
            });
        } catch (IllegalArgumentException e) {
            diagnostics.report(
                    place, TranslationCode.LABEL_PATTERN.with(Map.of("problem", String.valueOf(e.getMessage()))));
        }
    }

    /** The pattern, where it can be filled with what the program gives. */
    private String checked(String key, String pattern) {
        int refused = Characters.firstRefused(pattern);
        if (refused >= 0) {
            throw new IllegalArgumentException(
                    Characters.named(pattern, refused).english());
        }
        LabelPattern label = LabelPattern.of(pattern, locale);
        for (String gap : label.gaps()) {
            if (!GAPS.containsKey(gap)) {
                throw new IllegalArgumentException("nothing fills {" + gap + "}");
            }
        }
        String filled = label.with(GAPS);
        if (key.equals("folio")
                && !filled.matches("(?s)[^\uFDD0\uFDD1]*\uFDD0[^\uFDD0\uFDD1]*\uFDD1[^\uFDD0\uFDD1]*")) {
            throw new IllegalArgumentException("it wants {page} once and after it {pages} once");
        }
        return pattern;
    }

    /** Of the program, or checked. */
    private void put(String key, String pattern) {
        patterns.put(key, LabelPattern.ofWhole(pattern, locale));
    }

    /** A line that ends in an odd number of backslashes goes on in the next ({@link Properties#load}). */
    private static boolean continues(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private static Map<String, String> properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> map = new HashMap<>();
        properties.forEach((key, value) -> map.put((String) key, (String) value));
        return map;
    }
}
