package parkhang.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the rules of a style sheet into the elements that they hold for. A later rule wins, however special an earlier one is. */
final class InlineStyles {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+): *([^;]+);");
    private static final Pattern SIDE = Pattern.compile("\\b(?:(start)|end)\\b");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String selector, Map<String, String> declarations) {}

    private InlineStyles() {}

    /** @param rightToLeft what {@code start} and {@code end} are in it, which mail programs do not know */
    static InlineStyles of(String sheet, boolean rightToLeft) {
        InlineStyles styles = new InlineStyles();
        for (MatchResult rule :
                RULE.matcher(COMMENT.matcher(sheet).replaceAll("")).results().toList()) {
            String sided = SIDE.matcher(rule.group(2))
                    .replaceAll(side -> (side.group(1) != null) != rightToLeft ? "left" : "right");
            Map<String, String> declarations = new LinkedHashMap<>();
            DECLARATION
                    .matcher(sided.replace('"', '\''))
                    .results()
                    .forEach(one -> declarations.put(one.group(1), one.group(2)));
            styles.rules.add(new Rule(rule.group(1).strip(), declarations));
        }
        return styles;
    }

    void write(Document document) {
        Map<Element, Map<String, String>> styles = new HashMap<>();
        for (Rule rule : rules) {
            for (Element element : document.select(rule.selector())) {
                Map<String, String> style = styles.computeIfAbsent(element, next -> new LinkedHashMap<>());
                rule.declarations().forEach((property, value) -> {
                    style.remove(property); // it stands where it wins: padding after padding-left would win
                    style.put(property, value);
                });
            }
        }
        styles.forEach((element, style) -> element.attr(
                "style",
                style.entrySet().stream()
                        .map(one -> one.getKey() + ":" + one.getValue())
                        .collect(Collectors.joining(";"))));
    }
}
