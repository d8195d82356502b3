package parkhang.translation.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.TextRule;

/** A bracket that nothing closes, or that closes nothing, unless the source has the same. */
final class UnpairedBracket implements Writing.Rule {
    private static final String BRACKETS = "()[]{}【】〔〕༺༻༼༽（）［］｛｝";

    /** Where the full-width brackets begin, which pair with the others. */
    private static final int FULL_WIDTH = BRACKETS.indexOf('（');

    /** Brackets that are no pairs: a), 1), :-), and intervals, which may be open at an end. */
    private static final Pattern OTHERS = Pattern.compile("(?<=(?:^|[\\s\\p{P}])[\\p{L}\\p{N}]{1,3})\\)"
            + "|[:;=]-?[()](?!\\p{L})"
            + "|[\\[\\](]\\h*[-–]?\\p{N}[\\p{N}.,]*\\h*[,;]\\h*[-–]?[\\p{N}∞][\\p{N}.,]*\\h*[\\])\\[]");

    @Override
    public void check(Writing writing, Findings findings) {
        int at = unpaired(writing.target().running());
        if (at >= 0) {
            char bracket = writing.target().running().charAt(at);
            int inSource = unpaired(writing.source().running());
            if (inSource < 0 || kind(writing.source().running().charAt(inSource)) != kind(bracket)) {
                findings.report(
                        WritingCode.BRACKET_UNPAIRED,
                        "“" + bracket + "” has no partner in: "
                                + writing.target().around(at, at + 1));
            }
        }
    }

    private static int unpaired(String text) {
        int plain = text.chars().anyMatch(c -> BRACKETS.indexOf(c) >= 0) ? unpaired(text, enumerated -> text) : -1;
        return plain < 0 ? plain : unpaired(text, UnpairedBracket::withoutOthers);
    }

    /** Where the first bracket without a partner stands, as a UTF-16 offset; negative where each has one. */
    private static int unpaired(String original, Function<String, String> seen) {
        String text = seen.apply(original);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = kind(text.charAt(i));
            if (kind >= 0 && kind % 2 == 0) {
                open.push(i);
            } else if (kind >= 0 && !open.isEmpty() && kind(text.charAt(open.getFirst())) == kind - 1) {
                open.pop();
            } else if (kind >= 0 && !isOfAddress(text, i)) {
                return open.isEmpty() ? i : open.getFirst();
            }
        }
        return open.isEmpty() ? -1 : open.getLast();
    }

    /** An address may have taken the bracket's partner with it. */
    private static boolean isOfAddress(String text, int at) {
        return at > 0 && text.charAt(at - 1) == TextRule.HIDDEN;
    }

    private static int kind(char c) {
        int kind = BRACKETS.indexOf(c);
        return kind >= FULL_WIDTH ? kind - FULL_WIDTH : kind;
    }

    private static String withoutOthers(String text) {
        return OTHERS.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement("\uFFFC".repeat(found.group().length())));
    }
}
