package parkhang.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.text.Contacts;
import parkhang.text.SparseSearch;
import parkhang.text.TextRule;
import parkhang.text.VerbatimParts;
import parkhang.text.number.NumberedText;
import parkhang.text.typography.Quotations;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.Unit;

/**
 * A content as the checks read it, whichever of them asks first: each way to read it is gone once, and only when it is asked for. In
 * the place of a code that stands for itself is one {@link TextRule#HIDDEN}. To be used by one thread at a time.
 */
public final class ReadableText {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[-'’][\\p{L}\\p{N}]++)*+");

    private static final String SIGNS = "[\\p{P}\\p{S}]{1,4}";

    /** Signs that are spoken of: “)”, « ; », »?«, "-". */
    private static final Pattern MENTION = Pattern.compile("[“„]" + SIGNS + "[”“]|[‘‚]" + SIGNS + "[’‘]|«\\h?" + SIGNS
            + "\\h?»|「" + SIGNS + "」|(?<![^\\h(])(?:»" + SIGNS + "«|([\"'])" + SIGNS + "\\1)(?!\\p{L})");

    private final Content content;
    private final Unit unit;
    private final Locale locale;

    private @Nullable String plain;
    private @Nullable String text;
    private @Nullable String hidden;
    private @Nullable String running;
    private @Nullable String untitled;
    private @Nullable Contacts contacts;
    private @Nullable NumberedText numbers;
    private @Nullable List<SourceWord> words;
    private int letters = -1;

    private ReadableText(Content content, Unit unit, Locale locale) {
        this.content = content;
        this.unit = unit;
        this.locale = locale;
    }

    /**
     * A unit's source or a target of it.
     *
     * @param locale whose words it has
     */
    public static ReadableText of(Content content, Unit unit, Locale locale) {
        return new ReadableText(content, unit, locale);
    }

    Content content() {
        return content;
    }

    /** The article's unit that it belongs to. */
    public Unit unit() {
        return unit;
    }

    Locale locale() {
        return locale;
    }

    /** The words, with every code that stands for itself hidden. */
    String plain() {
        if (plain == null) {
            plain = content.plainText(String.valueOf(TextRule.HIDDEN));
        }
        return plain;
    }

    /** The words as a reader sees them: a note's reference is nothing, and a line break is a line feed. */
    String text() {
        if (text == null) {
            StringBuilder read = new StringBuilder();
            content.parts().forEach(part -> append(part, unit.codes(), read));
            text = read.toString();
        }
        return text;
    }

    /** The same with what is to be copied letter by letter hidden, and signs that are spoken of; offsets are the same. */
    String running() {
        if (running == null) {
            running = withoutMentions(hidden());
        }
        return running;
    }

    /** The words without what is emphasised, which may be a title, and without what is to be copied letter by letter. */
    String untitled() {
        if (untitled == null) {
            untitled = content.parts().stream().allMatch(Content.Text.class::isInstance)
                    ? hidden()
                    : VerbatimParts.hidden(withoutTitles());
        }
        return untitled;
    }

    /** Of {@link #plain}. */
    Contacts contacts() {
        if (contacts == null) {
            contacts = Contacts.in(plain());
        }
        return contacts;
    }

    /** Of {@link #plain}. */
    NumberedText numbers() {
        if (numbers == null) {
            numbers = NumberedText.of(plain(), locale);
        }
        return numbers;
    }

    /** Of {@link #text}. */
    List<SourceWord> words() {
        if (words == null) {
            List<SourceWord> found = new ArrayList<>();
            Matcher word = WORD.matcher(text());
            while (word.find()) {
                found.add(SourceWord.of(word.group(), word.start(), word.end()));
            }
            words = found;
        }
        return words;
    }

    /** How many letters and digits {@link #running} has. */
    int letters() {
        if (letters < 0) {
            letters = (int)
                    running().codePoints().filter(Character::isLetterOrDigit).count();
        }
        return letters;
    }

    private String hidden() {
        if (hidden == null) {
            hidden = VerbatimParts.hidden(text());
        }
        return hidden;
    }

    private String withoutTitles() {
        StringBuilder words = new StringBuilder();
        withoutTitles(content.parts(), words);
        return words.toString();
    }

    private void withoutTitles(List<Content.Part> parts, StringBuilder words) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Text piece) {
                words.append(piece.text());
            } else if (part instanceof Content.Paired paired && !isEmphasis(paired.id())) {
                withoutTitles(paired.parts(), words);
            } else {
                words.append(TextRule.HIDDEN);
            }
        }
    }

    private boolean isEmphasis(String id) {
        return unit.codes().stream().anyMatch(code -> code.id().equals(id) && "xlf:i".equals(code.subType()));
    }

    private static String withoutMentions(String text) {
        if (text.indexOf('\'') < 0 && !Quotations.mayHave(text)) {
            return text;
        }
        return VerbatimParts.hidden(text, SparseSearch.results(MENTION, text, ReadableText::mayBeginMention));
    }

    private static boolean mayBeginMention(CharSequence text, int offset, int c) {
        return "“„‘‚«「»\"'".indexOf(c) >= 0;
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
        return text().codePoints().anyMatch(Character::isLetter);
    }

    /** Some words around a place, so that a translator finds it. */
    String around(int start, int end) {
        int from = Math.max(0, start - 20);
        String text = text();
        int to = Math.min(text.length(), end + 20);
        from = from > 0 ? wordStart(text, from, start) : from;
        to = to < text.length() ? wordEnd(text, to, end) : to;
        String words = text.substring(from, to).replace('\n', ' ').replace(TextRule.HIDDEN, ' ');
        return (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : "");
    }

    private static int wordStart(String text, int from, int start) {
        int space = text.indexOf(' ', from);
        return space >= 0 && space < start - 1 ? space + 1 : surrogate(text, from) ? from + 1 : from;
    }

    private static int wordEnd(String text, int to, int end) {
        int space = text.lastIndexOf(' ', to);
        return space > end ? space : surrogate(text, to) ? to - 1 : to;
    }

    private static boolean surrogate(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at));
    }
}
