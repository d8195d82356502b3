package parkhang.translation.check;

import java.util.HashMap;
import java.util.Map;
import parkhang.diagnostic.Place;
import parkhang.translation.UnitKind;

/**
 * A sentence that a bundle translates in two ways. A word or two may well be said otherwise elsewhere, and capitals, signs and
 * spaces are no other way. It keeps numbers of what it saw, not the words: an archive has a million of them.
 */
final class TranslatedTwoWays implements Check {
    /** So many words are a sentence, and so many letters where words are not parted. */
    private static final int WORDS = 4;

    private static final int LETTERS = 12;

    /** FNV-1a, 64 bits: a million pair have two with the same number once in 30 million archives. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final Map<Long, Seen> seen = new HashMap<>();

    /** Where a source was first translated, and how. */
    private record Seen(long target, Place place, String id) {}

    @Override
    public void check(Pair pair, UnitFindings findings) {
        String source = pair.sourceText().text();
        if (!isSentence(source)) {
            return;
        }
        String target = pair.targetText().text();
        Seen now = new Seen(
                number(BASIS, target), pair.filed().place(), pair.filed().id());
        Seen first = seen.putIfAbsent(number(BASIS * family(pair.unit().kind()), source), now);
        if (first != null && first.target != now.target) {
            findings.report(
                    WritingCode.TRANSLATED_TWO_WAYS.with(Map.of("place", first.place.toString(), "unit", first.id)));
        }
    }

    private static boolean isSentence(String text) {
        long spaces = text.strip().chars().filter(Character::isWhitespace).count();
        return spaces >= WORDS - 1
                || (spaces == 0 && text.codePoints().filter(Character::isLetter).count() >= LETTERS);
    }

    /** A heading, a cell and a sentence may say the same in different ways. */
    private static int family(UnitKind kind) {
        return switch (kind) {
            case TITLE, HEADING -> 3;
            case TABLE_CELL -> 5;
            case CAPTION, IMAGE_DESCRIPTION -> 7;
            case SUMMARY, CORRECTION, PARAGRAPH, LIST_ITEM -> 1;
        };
    }

    private static long number(long from, String text) {
        long number = from;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                number = (number ^ Character.toLowerCase(c)) * PRIME;
            }
        }
        return number;
    }

    /** Tibetan vowels are marks. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
