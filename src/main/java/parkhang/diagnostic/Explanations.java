package parkhang.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The catalogue of diagnostics as it comes with the program: the project's {@code docs/diagnostics.md}. */
public final class Explanations {
    private static final String CATALOGUE = "diagnostics.md";

    /** A group's heading, or a code with all that stands below it. */
    private static final Pattern ENTRY = Pattern.compile(
            "^## (?<group>[^\n]+)$|^### (?<code>\\S+)\n\n(?<text>.*?)\n*(?=^##|\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern HEAD =
            Pattern.compile("(?<severity>\\w+)\\. (?<summary>[^\n]+?[.!?])(?=[ \n]).*", Pattern.DOTALL);

    private final List<Explanation> all;

    private Explanations(List<Explanation> all) {
        this.all = all;
    }

    /** Reads the catalogue. */
    public static Explanations read() {
        try (InputStream in = Objects.requireNonNull(Explanations.class.getResourceAsStream(CATALOGUE), CATALOGUE)) {
            return new Explanations(entries(new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every code's, group by group, in the order of the catalogue. */
    public List<Explanation> list() {
        return all;
    }

    public Optional<Explanation> of(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The codes that look most like a word that is none, the likest first. */
    public List<String> nearest(String word, int count) {
        Comparator<String> likeness = Comparator.comparingDouble(code -> likeness(code, word));
        return all.stream()
                .map(Explanation::code)
                .sorted(likeness.reversed())
                .limit(count)
                .toList();
    }

    /** The share of letter pairs that two words have in common (Dice's coefficient). */
    private static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        double all = pairs.size() + others.size();
        pairs.retainAll(others);
        return 2 * pairs.size() / all;
    }

    /** A word's beginning and end count as letters, so that there is always a pair. */
    private static Set<String> pairs(String word) {
        String framed = " " + word + " ";
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < framed.length(); i++) {
            pairs.add(framed.substring(i - 1, i + 1));
        }
        return pairs;
    }

    private static List<Explanation> entries(String catalogue) {
        List<Explanation> entries = new ArrayList<>();
        String group = "";
        Matcher entry = ENTRY.matcher(catalogue.replace("\r\n", "\n"));
        while (entry.find()) {
            if (entry.group("group") == null) {
                entries.add(entry(group, entry.group("code"), entry.group("text")));
            } else {
                group = entry.group("group");
            }
        }
        return List.copyOf(entries);
    }

    private static Explanation entry(String group, String code, String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.matches()) {
            throw new IllegalStateException(code + " has no severity in " + CATALOGUE);
        }
        Severity severity = Severity.valueOf(head.group("severity").toUpperCase(Locale.ROOT));
        return new Explanation(group, code, severity, head.group("summary"), text);
    }
}
