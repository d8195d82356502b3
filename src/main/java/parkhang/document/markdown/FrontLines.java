package parkhang.document.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the text of a Markdown file, in one of the forms that programs know.
 *
 * @param text without its fences
 * @param line of the file in which it begins, counted from 0
 * @param bodyLine in which the text begins
 */
record FrontLines(Form form, String text, int line, int bodyLine) {
    enum Form {
        YAML("---", "---", "..."),
        TOML("+++", "+++", "+++"),
        JSON("{", "}", "}"),
        /** Pandoc's title block. */
        PERCENT("%", "", "");

        private final String first;
        private final String last;
        private final String orLast;

        Form(String first, String last, String orLast) {
            this.first = first;
            this.last = last;
            this.orLast = orLast;
        }

        boolean isLast(String line) {
            return line.equals(last) || line.equals(orLast);
        }
    }

    /** In lines; what goes on for longer is a text. */
    private static final int MOST = 5000;

    /** Empty where a file begins with its text. */
    static Optional<FrontLines> of(String text) {
        List<String> lines = text.lines().limit(MOST).toList();
        return Arrays.stream(Form.values())
                .flatMap(form -> of(form, lines).stream())
                .findFirst();
    }

    private static Optional<FrontLines> of(Form form, List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        } else if (form == Form.PERCENT) {
            return percent(lines);
        } else if (!lines.get(0).stripTrailing().equals(form.first)) {
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (form.isLast(lines.get(i).stripTrailing())) {
                boolean isJson = form == Form.JSON;
                String inside = String.join("\n", lines.subList(isJson ? 0 : 1, isJson ? i + 1 : i)) + "\n";
                return Optional.of(new FrontLines(form, inside, isJson ? 0 : 1, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Up to three lines for title, authors and date; each goes on where the next begins with a space. */
    private static Optional<FrontLines> percent(List<String> lines) {
        int end = 0;
        int fields = 0;
        while (end < lines.size()
                && ((lines.get(end).startsWith("%") && fields < 3)
                        || (fields > 0
                                && lines.get(end).startsWith(" ")
                                && !lines.get(end).isBlank()))) {
            fields += lines.get(end).startsWith("%") ? 1 : 0;
            end++;
        }
        boolean isTitle = end > 0 && lines.get(0).matches("%(?: .*|)");
        return isTitle
                ? Optional.of(new FrontLines(Form.PERCENT, String.join("\n", lines.subList(0, end)) + "\n", 0, end))
                : Optional.empty();
    }
}
