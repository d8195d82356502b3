package parkhang.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;
import parkhang.text.typography.Typography;

/**
 * A run of inlines as one text that can be edited, so that a rule sees over their borders: a quotation mark may open in one
 * and close in another.
 */
final class RunText {
    private final List<Inline> run;
    private StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Where each piece ends in the text, as a UTF-16 offset. */
    private final int[] ends;

    private boolean isEdited;

    /**
     * An inline that has text and no inlines in it.
     *
     * @param locale null where the text is of no language and stays as it is
     * @param isApart whether it is emphasized or linked: it may be a title, in a language that nobody named; or lower or higher in its line
     */
    private record Piece(@Nullable Locale locale, boolean isApart, String text) {}

    RunText(List<Inline> run, Locale locale) {
        this.run = run;
        collect(run, locale, false);
        ends = new int[pieces.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = text.append(pieces.get(i).text()).length();
        }
    }

    private void collect(List<Inline> inlines, Locale locale, boolean isApart) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text words) {
                pieces.add(new Piece(locale, isApart, words.text()));
            } else if (inline instanceof Inline.Code) {
                pieces.add(new Piece(null, isApart, String.valueOf(TextRule.HIDDEN)));
            } else if (inline instanceof Inline.LineBreak) {
                pieces.add(new Piece(null, isApart, PlainText.of(List.of(inline))));
            } else {
                boolean apart = isApart
                        || inline instanceof Inline.Emphasis
                        || inline instanceof Inline.Link
                        || (inline instanceof Inline.Styled styled && styled.style() != Inline.Style.STRIKETHROUGH);
                collect(inline.children(), inline instanceof Inline.InLanguage in ? in.locale() : locale, apart);
            }
        }
    }

    /** The languages in the run. */
    Set<Locale> locales() {
        Set<Locale> locales = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.locale() != null) {
                locales.add(piece.locale());
            }
        }
        return locales;
    }

    /** What rules of a language may set. */
    Typography.Setting setting(Locale locale) {
        return new Typography.Setting() {
            @Override
            public String text() {
                return in(locale);
            }

            @Override
            public void apply(List<TextEdit> edits) {
                RunText.this.apply(edits);
            }
        };
    }

    /** The whole text, with the words of all other languages hidden. Offsets in it are those of {@link #apply}. */
    String in(Locale locale) {
        StringBuilder seen = new StringBuilder(text);
        for (int i = 0; i < ends.length; i++) {
            Locale own = pieces.get(i).locale();
            if (own != null && !own.equals(locale)) {
                hide(seen, start(i), ends[i]);
            }
        }
        return seen.toString();
    }

    private static void hide(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, TextRule.HIDDEN);
            }
        }
    }

    /**
     * Edits the text; what comes in stands in the inline in which the first character went. To what is set apart no
     * character is added: a French space before the colon of an English title would be a fault. Quotation marks with their
     * spaces are the sentence's, not the title's.
     */
    void apply(List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        StringBuilder edited = new StringBuilder(text.length() + edits.size());
        int from = 0;
        int piece = 0;
        for (TextEdit edit : edits) {
            for (; ends[piece] <= edit.start(); piece++) {
                ends[piece] += edited.length() - from;
            }
            boolean adds = edit.text().length() > edit.end() - edit.start() && !isQuoteMark(edit.text());
            if (!adds || !pieces.get(piece).isApart()) {
                edited.append(text, from, edit.start()).append(edit.text());
                from = edit.end();
                for (; ends[piece] < from; piece++) {
                    ends[piece] = edited.length();
                }
            }
        }
        for (; piece < ends.length; piece++) {
            ends[piece] += edited.length() - from;
        }
        text = edited.append(text, from, text.length());
        isEdited = true;
    }

    private static boolean isQuoteMark(String added) {
        return added.indexOf('«') >= 0 || added.indexOf('»') >= 0;
    }

    /** The run with the text as it is now. */
    List<Inline> inlines() {
        return isEdited ? rebuilt(run, IntStream.range(0, ends.length).iterator()) : run;
    }

    private List<Inline> rebuilt(List<Inline> inlines, PrimitiveIterator.OfInt next) {
        List<Inline> rebuilt = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            rebuilt.add(rebuilt(inline, next));
        }
        return rebuilt;
    }

    private Inline rebuilt(Inline inline, PrimitiveIterator.OfInt next) {
        if (inline instanceof Inline.Text words) {
            int piece = next.nextInt();
            return new Inline.Text(words.place(), text.substring(start(piece), ends[piece]));
        } else if (inline instanceof Inline.Code || inline instanceof Inline.LineBreak) {
            next.nextInt();
            return inline;
        }
        List<Inline> children = inline.children();
        return children.isEmpty() ? inline : inline.withChildren(rebuilt(children, next));
    }

    private int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }
}
