package parkhang.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A font that a page brings along.
 *
 * @param weight as CSS counts: 400 is regular, 700 is bold
 * @param unicodeRange the characters that it sets, as CSS writes them: {@code U+F40-F47, U+F62}; empty for
 *     all that it has
 * @param base64 a WOFF file
 */
public record WebFont(String family, int weight, String unicodeRange, String base64) {

    /** What gives a page these fonts, and puts their families first in every font stack of screen.css. */
    static String rules(List<WebFont> fonts) {
        if (fonts.isEmpty()) {
            return "";
        }
        String families = fonts.stream().map(WebFont::name).distinct().collect(Collectors.joining(", "));
        return fonts.stream()
                        .map(font -> font.rule("data:font/woff;base64," + font.base64()))
                        .collect(Collectors.joining())
                + ":root { --brought: " + families
                + "; }\n";
    }

    /** As a string of CSS that ends neither itself nor the page's style (CSS Syntax 3, section 4.3.7). */
    public String name() {
        StringBuilder name = new StringBuilder("\"");
        family.codePoints().forEach(c -> {
            boolean isPlain = Character.isLetterOrDigit(c) || " ._-".indexOf(c) >= 0;
            name.append(isPlain ? Character.toString(c) : String.format("\\%x ", c));
        });
        return name.append('"').toString();
    }

    /**
     * What gives a page the font.
     *
     * @param address where its file is
     */
    public String rule(String address) {
        return String.join(
                        "\n  ",
                        "@font-face {",
                        "font-family: " + name() + ";",
                        "font-weight: " + weight + ";",
                        "src: url(" + address + ") format(\"woff\");"
                                + (unicodeRange.isEmpty() ? "" : "\n  unicode-range: " + unicodeRange + ";"))
                + "\n}\n";
    }
}
