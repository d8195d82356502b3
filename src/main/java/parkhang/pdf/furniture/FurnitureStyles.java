package parkhang.pdf.furniture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.text.Locales;
import parkhang.text.Resource;

/**
 * What heads and feet look like, as their style sheet says.
 *
 * @param name of the office, the first line of its imprint
 * @param rule above the foot
 */
public record FurnitureStyles(Style mark, Style title, Style folio, Style imprint, Style name, Rule rule) {
    /** The style sheet as the program has it. */
    public static final String SHEET = Resource.text(FurnitureStyles.class, "furniture.css");

    private static final Pattern TEXT = Pattern.compile(
            "\\.([\\w:()]+) \\{ font: (bold )?([\\d.]+)pt/([\\d.]+)pt \"([^\"]+)\"; color: #(\\p{XDigit}{6}); \\}");
    private static final Pattern RULE = Pattern.compile(
            "\\.foot \\{ border-top: ([\\d.]+)pt solid #(\\p{XDigit}{6}); padding-top: ([\\d.]+)pt; \\}");

    /**
     * A text's look.
     *
     * @param family as a style sheet names it
     * @param size of the em, in points
     * @param leading from line to line, in points
     * @param colour red, green and blue, eight bits each
     */
    public record Style(String family, boolean bold, float size, float leading, int colour) {
        private static Style of(MatchResult rule) {
            return new Style(
                    rule.group(5),
                    rule.group(2) != null,
                    Float.parseFloat(rule.group(3)),
                    Float.parseFloat(rule.group(4)),
                    Integer.parseInt(rule.group(6), 16));
        }
    }

    /**
     * A line from edge to edge.
     *
     * @param thickness in points
     * @param colour red, green and blue, eight bits each
     * @param gap to the words below it, in points
     */
    public record Rule(float thickness, int colour, float gap) {
        private static Rule of(MatchResult rule) {
            return new Rule(
                    Float.parseFloat(rule.group(1)),
                    Integer.parseInt(rule.group(2), 16),
                    Float.parseFloat(rule.group(3)));
        }
    }

    /**
     * The styles for a language.
     *
     * @param sheet {@link #SHEET}, where an office, a printer or a language has its own colours, fonts and lines with those
     * @throws IllegalArgumentException where it lacks a rule
     */
    public static FurnitureStyles of(String sheet, Locale locale) {
        Map<String, Style> rules = new HashMap<>();
        TEXT.matcher(sheet).results().forEach(rule -> rules.put(rule.group(1), Style.of(rule)));
        String language = Locales.script(locale).equals("Tibt") ? ":lang(bo)" : "";
        return new FurnitureStyles(
                style("mark", language, rules),
                style("title", language, rules),
                style("folio", language, rules),
                style("imprint", language, rules),
                style("name", language, rules),
                RULE.matcher(sheet).results().findFirst().map(Rule::of).orElseThrow(() -> lacking("foot")));
    }

    private static Style style(String name, String language, Map<String, Style> rules) {
        @Nullable Style own = rules.getOrDefault(name + language, rules.get(name));
        if (own == null) {
            throw lacking(name);
        }
        return own;
    }

    private static IllegalArgumentException lacking(String name) {
        return new IllegalArgumentException("no style for what is called " + name);
    }
}
