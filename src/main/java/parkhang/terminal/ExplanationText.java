package parkhang.terminal;

import parkhang.diagnostic.Explanation;

/** What the catalogue says of a code, as a terminal shows it: paragraphs in lines, the example set in. */
public final class ExplanationText {
    private ExplanationText() {}

    public static String of(Explanation explanation) {
        StringBuilder text = new StringBuilder(explanation.code() + " (" + explanation.group() + ")\n\n");
        boolean example = false;
        for (String line : explanation.text().lines().toList()) {
            if (line.startsWith("```")) {
                example = !example;
            } else if (example) {
                text.append("    ").append(line).append('\n');
            } else {
                wrap(line, text);
            }
        }
        return text.toString();
    }

    private static void wrap(String paragraph, StringBuilder text) {
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > Console.COLUMNS) {
                text.append('\n');
                column = 0;
            }
            text.append(column == 0 ? "" : " ").append(word);
            column += (column == 0 ? 0 : 1) + word.length();
        }
        text.append('\n');
    }
}
