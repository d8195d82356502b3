package parkhang.translation.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;
import parkhang.text.TextRule;

/** A bracket that nothing closes, or that closes nothing, unless the source has the same. */
final class UnpairedBracket implements Check {
    /** Pairs, the full-width ones last: a full-width bracket pairs with the plain one of its kind. */
    private static final String BRACKETS = "()[]{}【】〔〕༺༻༼༽（）［］｛｝";

    private static final int FULL_WIDTH = BRACKETS.indexOf('（');

    /** Brackets that are no pairs: a), 1), :-), and intervals, which may be open at an end. */
    private static final Pattern OTHERS = Pattern.compile("(?<=(?:^|[\\s\\p{P}])[\\p{L}\\p{N}]{1,3})\\)"
            + "|[:;=]-?[()](?!\\p{L})"
            + "|[\\[\\](]\\h*[-–]?\\p{N}[\\p{N}.,]*\\h*[,;]\\h*[-–]?[\\p{N}∞][\\p{N}.,]*\\h*[\\])\\[]");

    @Override
    public void check(Pair pair, UnitFindings findings) {
        String target = pair.targetText().running();
        int at = unpaired(target);
        if (at >= 0) {
            String source = pair.sourceText().running();
            int inSource = unpaired(source);
            if (inSource < 0 || kind(source.charAt(inSource)) != kind(target.charAt(at))) {
                findings.report(WritingCode.BRACKET_UNPAIRED.shared(
                        "unpaired",
                        Map.of(
                                "mark",
                                String.valueOf(target.charAt(at)),
                                "text",
                                pair.targetText().around(at, at + 1))));
            }
        }
    }

    /** Where the first bracket without a partner stands, as a UTF-16 offset; negative where each has one. */
    private static int unpaired(String text) {
        if (firstUnpaired(text) < 0) {
            return -1;
        }
        String hidden = String.valueOf(TextRule.HIDDEN);
        return firstUnpaired(OTHERS.matcher(text).replaceAll(found -> hidden.repeat(found.end() - found.start())));
    }

    private static int firstUnpaired(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = kind(text.charAt(i));
            if (kind >= 0 && kind % 2 == 0) {
                open.push(i);
            } else if (kind >= 0 && !open.isEmpty() && kind(text.charAt(open.getFirst())) == kind - 1) {
                open.pop();
            } else if (kind >= 0 && !isBehindAddress(text, i)) {
                return open.isEmpty() ? i : open.getFirst();
            }
        }
        return open.isEmpty() ? -1 : open.getLast();
    }

    /** An address may have taken the bracket's partner with it. */
    private static boolean isBehindAddress(String text, int at) {
        return at > 0 && text.charAt(at - 1) == TextRule.HIDDEN;
    }

    /** Even for a bracket that opens, and one more for its partner; negative for what is none. */
    private static int kind(char c) {
        int kind = BRACKETS.indexOf(c);
        return kind >= FULL_WIDTH ? kind - FULL_WIDTH : kind;
    }
}
