package parkhang.translation.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parkhang.diagnostic.Message;
import parkhang.translation.UnitKind;

/** An end of another kind than the source's: no full stop, no colon, no question mark where it has one, or the other way. */
final class EndPunctuation implements Check {
    /** What ends a sentence, in any script; an exclamation may become a statement, and a statement trail off. */
    private static final String STOPS = ".!…。！．｡．।॥։։።۔؞။།༎༏༐༑៖។៕";

    private static final String QUESTIONS = "?？؟՞⁇⁈⁉፧\u037E";
    private static final String COLONS = ":：፡፦";
    private static final String PAUSES = ",;，；、،؛፣፤·";
    private static final String CLOSING = "\"'“”„‟‘’‚‛«»‹›「」『』)]}）］｝】〕༽༻*";

    /** Languages that end a sentence, or a question, without a sign that says so. */
    private static final Set<String> WITHOUT_STOP = Set.of("bo", "dz", "th", "lo", "km", "my");

    private static final Set<String> WITHOUT_QUESTION = Set.of("bo", "dz", "th", "lo", "km", "my", "ja", "hy");
    private static final Set<String> COLON_AS_STOP = Set.of("ja", "zh", "ko", "bo", "dz", "th", "lo", "km", "my");

    /** A stop that belongs to the last word: Washington D.C., etc. */
    private static final Pattern SHORT_FORM =
            Pattern.compile("(?U)\\b(?:\\p{L}|etc|usw|enz|bzw|resp|ff|al|Inc|Ltd|Co|Corp|Jr|Sr)\\.$");

    /** "14." for "14th", "Okt." for "October". */
    private static final Pattern ORDINAL = Pattern.compile("(?U)\\b\\p{N}{1,3}\\.$|^\\p{L}{1,5}\\.$");

    /** A word cut short in brackets: (2nd alt.). */
    private static final Pattern IN_BRACKETS = Pattern.compile("(?U)\\b\\p{L}{1,5}\\.[)\\]]$");

    /** How a text ends. */
    private enum End {
        STOP,
        QUESTION,
        COLON,
        PAUSE,
        NONE;

        private Message words() {
            return new Message.Sentence("end-punctuation." + name().toLowerCase(Locale.ROOT), Map.of());
        }
    }

    @Override
    public void check(Pair pair, UnitFindings findings) {
        if (!pair.sourceText().hasLetters() || !pair.targetText().hasLetters()) {
            return;
        }
        String text = pair.sourceText().text();
        if ((text.contains(".)") || text.contains(".]"))
                && IN_BRACKETS.matcher(text).find()) {
            return;
        }
        String source = stripped(text);
        String target = stripped(pair.targetText().text());
        End wanted = end(source, pair.from().getLanguage());
        End found = end(target, pair.language());
        if (wanted != found && differs(wanted, found, pair) && !isShortForm(source, target)) {
            findings.report(WritingCode.END_PUNCTUATION.with(Map.of("wanted", wanted.words(), "found", found.words())));
        }
    }

    private static boolean differs(End wanted, End found, Pair pair) {
        String language = pair.language();
        return switch (wanted) {
            case QUESTION -> !WITHOUT_QUESTION.contains(language);
            case COLON -> !COLON_AS_STOP.contains(language);
            case STOP -> stopDiffers(found, pair.kind(), language);
            case PAUSE -> found == End.COLON;
            case NONE -> found == End.COLON || (found == End.STOP && !WITHOUT_STOP.contains(language));
        };
    }

    private static boolean stopDiffers(End found, UnitKind kind, String language) {
        return switch (found) {
            case PAUSE -> kind != UnitKind.LIST_ITEM;
            case NONE -> !WITHOUT_STOP.contains(language);
            case QUESTION -> false;
            default -> true;
        };
    }

    /** Without what may stand behind the end: quotation marks, brackets, spaces, what is never drawn. */
    private static String stripped(String text) {
        int end = text.length();
        while (end > 0 && isBehindEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isBehindEnd(char c) {
        return CLOSING.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static End end(String stripped, String language) {
        End end = End.NONE;
        for (int i = stripped.length(); i > 0; i--) {
            char c = stripped.charAt(i - 1);
            End next = isBehindEnd(c) ? end : of(c, language);
            if (next == End.NONE && !isBehindEnd(c)) {
                return end;
            }
            end = end == End.NONE || next == End.QUESTION ? next : end;
        }
        return end;
    }

    private static End of(char c, String language) {
        if (STOPS.indexOf(c) >= 0) {
            return End.STOP;
        } else if (QUESTIONS.indexOf(c) >= 0 || (c == ';' && language.equals("el"))) {
            return End.QUESTION;
        } else if (COLONS.indexOf(c) >= 0) {
            return End.COLON;
        }
        return PAUSES.indexOf(c) >= 0 ? End.PAUSE : End.NONE;
    }

    private static boolean isShortForm(String source, String target) {
        return SHORT_FORM.matcher(source).find()
                || SHORT_FORM.matcher(target).find()
                || ORDINAL.matcher(target).find();
    }
}
