package parkhang.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A font that a page brings along.
 *
 * @param weight as CSS counts: 400 is regular, 700 is bold
 * @param unicodeRange the characters that it sets, as CSS writes them: {@code U+F40-F47, U+F62}
 * @param base64 a WOFF file
 */
public record WebFont(String family, int weight, String unicodeRange, String base64) {

    /** What gives a page these fonts, and puts their families first in every font stack of screen.css. */
    static String rules(List<WebFont> fonts) {
        if (fonts.isEmpty()) {
            return "";
        }
        String families =
                fonts.stream().map(font -> '"' + font.family() + '"').distinct().collect(Collectors.joining(", "));
        return fonts.stream().map(WebFont::rule).collect(Collectors.joining()) + ":root { --brought: " + families
                + "; }\n";
    }

    private String rule() {
        return String.join(
                "\n  ",
                "@font-face {",
                "font-family: \"" + family + "\";",
                "font-weight: " + weight + ";",
                "src: url(data:font/woff;base64," + base64 + ") format(\"woff\");",
                "unicode-range: " + unicodeRange + ";\n}\n");
    }
}
