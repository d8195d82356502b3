package parkhang.gate;

import java.util.Optional;

/**
 * Where the text found departs from the text expected.
 *
 * @param before the last words that agree
 * @param expected what should follow; empty at the text's end
 * @param found what follows instead; empty at the text's end
 */
public record TextDifference(String before, String expected, String found) {
    public static Optional<TextDifference> find(String expectedText, String foundText) {
        ComparedText expected = ComparedText.wanted(expectedText);
        ComparedText found = ComparedText.drawn(foundText);
        int i = 0;
        int j = 0;
        while (i < expected.count() && (expected.isOptional(i) || j < found.count())) {
            if (expected.isSoftHyphen(i)) {
                // Where a line was broken, the engine has drawn the hyphen that the soft one stands for.
                i++;
                j += found.isHyphen(j) && !expected.isHyphen(i) ? 1 : 0;
            } else if (expected.isSeparator(i)) {
                // Where a line was broken, nothing needs to part what stands on it from what follows.
                i++;
                j += found.isDot(j) ? 1 : 0;
            } else if (expected.at(i) == found.at(j)) {
                i++;
                j++;
            } else {
                break;
            }
        }
        return i == expected.count() && j == found.count()
                ? Optional.empty()
                : Optional.of(new TextDifference(found.before(j), expected.from(i), found.from(j)));
    }

    /** What is wrong with a PDF. */
    public String message() {
        return message("the PDF");
    }

    /** The same of another kind of file. */
    public String message(String file) {
        return "after \"" + before + "\" " + file + " has " + quoted(found) + ", not " + quoted(expected);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : '"' + text + '"';
    }
}
