package parkhang.translation.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.SparseSearch;

/**
 * Spaces that no rule of typesetting mends: two in a row, one before a comma or inside a bracket, none behind a full stop, one
 * at either end. What the source has so too is let through, and no address or file name is looked into.
 */
final class Spacing implements Check {
    private static final Pattern DOUBLE = Pattern.compile("(?<=\\S)[ \\u00A0]{2,}(?=\\S)");
    private static final Pattern BEFORE = Pattern.compile("(?<=[\\p{L}\\p{M}»”“’)\\]])\\h+[,.](?=\\s|$)(?!\\h*\\.)");
    private static final Pattern BEFORE_HIGH = Pattern.compile("(?<=[\\p{L}\\p{M}]{2}|[»”“’)\\]])\\h+[;:!?](?=\\s|$)");
    private static final Pattern IN_BRACKET = Pattern.compile("(?<=[(\\[])\\h+(?=\\p{L})|(?<=[\\p{L}.])\\h+(?=[)\\]])");
    private static final Pattern MISSING =
            Pattern.compile("(?<=\\p{Ll}{3})[.,;:!?](?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{Ll}{2}),(?=\\p{Ll}{2})");

    /** Languages whose words are not parted by spaces, or that have other customs at their own signs. */
    private static final Set<String> OTHERS = Set.of("bo", "dz", "zh", "ja", "th", "lo", "km", "my");

    /** Languages that have a space before high punctuation. */
    private static final Set<String> SPACE_BEFORE_HIGH = Set.of("fr", "br", "gsw", "oc");

    @Override
    public void check(Pair pair, UnitFindings findings) {
        edges(pair, findings);
        if (OTHERS.contains(pair.language()) || !isSuspect(pair.targetText().running())) {
            return;
        }
        find(DOUBLE, "double", pair, findings);
        find(BEFORE, "before", pair, findings);
        if (!SPACE_BEFORE_HIGH.contains(pair.language())) {
            find(BEFORE_HIGH, "before", pair, findings);
        }
        find(IN_BRACKET, "bracket", pair, findings);
        find(MISSING, "behind", pair, findings);
    }

    /** Most pair need no closer look: a space beside a space or a sign, a letter right behind a sign. */
    private static boolean isSuspect(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            boolean space = Character.isSpaceChar(before);
            if ((space && (Character.isSpaceChar(c) || ",.;:!?)]".indexOf(c) >= 0))
                    || (Character.isSpaceChar(c) && "([".indexOf(before) >= 0)
                    || (Character.isLetter(c) && ",.;:!?".indexOf(before) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static void edges(Pair pair, UnitFindings findings) {
        String source = pair.sourceText().text();
        String target = pair.targetText().text();
        if (isSpace(target, 0) && !isSpace(source, 0)) {
            findings.report(WritingCode.SPACING.with("begin", Map.of()));
        }
        if (isSpace(target, target.length() - 1) && !isSpace(source, source.length() - 1)) {
            findings.report(WritingCode.SPACING.with("end", Map.of()));
        }
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)));
    }

    private static void find(Pattern pattern, String what, Pair pair, UnitFindings findings) {
        SparseSearch search = new SparseSearch(pattern, pair.targetText().running(), Spacing::mayBegin);
        while (search.find()) {
            Matcher matcher = search.found();
            if (!isOfSource(pattern, matcher, pair)) {
                String text = pair.targetText().around(matcher.start(), matcher.end());
                findings.report(WritingCode.SPACING.with(what, Map.of("text", text)));
                return;
            }
        }
    }

    private static boolean mayBegin(CharSequence text, int offset, int c) {
        return Character.isSpaceChar(c) || "\t\u180E.,;:!?".indexOf(c) >= 0;
    }

    /** Whether the source has the same fault at the same sign, or the very word: YouTube.Com. */
    private static boolean isOfSource(Pattern pattern, MatchResult found, Pair pair) {
        String sign = found.group().strip();
        String target = pair.targetText().text();
        String source = pair.sourceText().running();
        if (pattern == MISSING
                && pair.sourceText().text().contains(target.substring(found.start() - 2, found.end() + 2))) {
            return true;
        }
        boolean custom =
                pattern == BEFORE_HIGH && SPACE_BEFORE_HIGH.contains(pair.from().getLanguage());
        return !custom
                && pattern.matcher(source)
                        .results()
                        .anyMatch(same -> same.group().strip().equals(sign));
    }
}
