package parkhang.translation.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.text.TextRule;
import parkhang.text.VerbatimParts;
import parkhang.text.typography.Quotations;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.Unit;

/**
 * A content as it is read. A note's reference is nothing, a line break is a line feed, and any other code that stands for
 * itself is one {@link TextRule#HIDDEN}.
 *
 * @param text with all its words
 * @param running with what is to be copied letter by letter hidden, and signs that are spoken of; offsets are the same
 */
record ReadableText(String text, String running) {
    private static final String SIGNS = "[\\p{P}\\p{S}]{1,4}";

    /** Signs that are spoken of: “)”, « ; », »?«, "-". */
    private static final Pattern MENTION = Pattern.compile("[“„]" + SIGNS + "[”“]|[‘‚]" + SIGNS + "[’‘]|«\\h?" + SIGNS
            + "\\h?»|「" + SIGNS + "」|(?<![^\\h(])(?:»" + SIGNS + "«|([\"'])" + SIGNS + "\\1)(?!\\p{L})");

    static ReadableText of(Content content, Unit unit) {
        String text = text(content, unit);
        return new ReadableText(text, withoutMentions(VerbatimParts.hidden(text)));
    }

    /** The words alone, which cost less. */
    static String text(Content content, Unit unit) {
        StringBuilder text = new StringBuilder();
        content.parts().forEach(part -> append(part, unit.codes(), text));
        return text.toString();
    }

    private static String withoutMentions(String text) {
        if (text.indexOf('\'') < 0 && !Quotations.mayHave(text)) {
            return text;
        }
        return MENTION.matcher(text).replaceAll(found -> String.valueOf(TextRule.HIDDEN)
                .repeat(found.group().length()));
    }

    private static void append(Content.Part part, List<InlineCode> codes, StringBuilder text) {
        if (part instanceof Content.Text piece) {
            text.append(piece.text());
        } else if (part instanceof Content.Paired paired) {
            paired.parts().forEach(inside -> append(inside, codes, text));
        } else if (part instanceof Content.Standalone code) {
            text.append(standalone(code.id(), codes));
        }
    }

    private static String standalone(String id, List<InlineCode> codes) {
        String type = codes.stream()
                .filter(code -> code.id().equals(id))
                .map(code -> String.valueOf(code.subType()))
                .collect(Collectors.joining());
        return switch (type) {
            case "parkhang:note" -> "";
            case "xlf:lb" -> "\n";
            default -> String.valueOf(TextRule.HIDDEN);
        };
    }

    boolean hasLetters() {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Some words around a place, so that a translator finds it. */
    String around(int start, int end) {
        int from = Math.max(0, start - 20);
        int to = Math.min(text.length(), end + 20);
        from = from > 0 ? wordStart(from, start) : from;
        to = to < text.length() ? wordEnd(to, end) : to;
        String words = text.substring(from, to).replace('\n', ' ').replace(TextRule.HIDDEN, ' ');
        return (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : "");
    }

    private int wordStart(int from, int start) {
        int space = text.indexOf(' ', from);
        return space >= 0 && space < start - 1 ? space + 1 : surrogate(from) ? from + 1 : from;
    }

    private int wordEnd(int to, int end) {
        int space = text.lastIndexOf(' ', to);
        return space > end ? space : surrogate(to) ? to - 1 : to;
    }

    private boolean surrogate(int at) {
        return Character.isLowSurrogate(text.charAt(at));
    }
}
