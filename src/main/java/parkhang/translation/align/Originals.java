package parkhang.translation.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parkhang.translation.Unit;

/**
 * The blocks of a translation that are the article's own words, as where a quotation stands in both languages. They look more like
 * their units than any translation does, so they are set aside before the others are aligned.
 */
public final class Originals {
    /** How many words in small letters are too many for a name or a title, which may be the same in any language. */
    private static final int MANY = 4;

    /** The same for letters of scripts that have no small ones. */
    private static final int MANY_LETTERS = 12;

    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\p{M}’'-])\\p{Ll}[\\p{L}\\p{M}’'-]*");
    private static final Pattern UNCASED = Pattern.compile("\\p{Lo}");

    private Originals() {}

    /** The numbers of the blocks that are a unit's own words, and long enough to be translated. */
    public static Set<Integer> of(List<Unit> units, List<Unit> blocks) {
        Set<String> sources = new HashSet<>();
        units.stream().map(Originals::letters).forEach(sources::add);
        Set<Integer> originals = new HashSet<>();
        for (int j = 0; j < blocks.size(); j++) {
            if (isLong(blocks.get(j).source().plainText()) && sources.contains(letters(blocks.get(j)))) {
                originals.add(j);
            }
        }
        return originals;
    }

    /**
     * An alignment without pairs in which a block is the unit's own words although another block beside it is no unit's: that may
     * be the translation.
     */
    public static Alignment withdrawn(Alignment alignment, List<Unit> units, List<Unit> blocks) {
        Set<Integer> paired = new HashSet<>();
        alignment.pairs().forEach(pair -> paired.add(pair.block()));
        List<Alignment.Pair> kept = new ArrayList<>();
        List<List<Integer>> maybe = new ArrayList<>(alignment.maybe());
        for (Alignment.Pair pair : alignment.pairs()) {
            Unit unit = units.get(pair.unit());
            boolean equal = letters(unit).equals(letters(blocks.get(pair.block()))) && hasLetters(unit);
            boolean rival =
                    isRival(pair.block() - 1, unit, blocks, paired) || isRival(pair.block() + 1, unit, blocks, paired);
            if (equal && rival) {
                maybe.set(pair.block(), List.of(pair.unit()));
            } else {
                kept.add(pair);
            }
        }
        return new Alignment(kept, maybe, alignment.suggestions());
    }

    /** Whether a block could be as well what a unit's translation is: nobody's, of its kind, and neither much longer nor shorter. */
    private static boolean isRival(int block, Unit unit, List<Unit> blocks, Set<Integer> paired) {
        if (block < 0 || block >= blocks.size() || paired.contains(block)) {
            return false;
        }
        Unit other = blocks.get(block);
        int length = unit.source().plainText().length();
        int otherLength = other.source().plainText().length();
        return other.kind() == unit.kind() && otherLength <= 2 * length + 10 && length <= 2 * otherLength + 10;
    }

    private static boolean isLong(String text) {
        return SMALL_WORD.matcher(text).results().count() >= MANY
                || UNCASED.matcher(text).results().count() >= MANY_LETTERS;
    }

    private static boolean hasLetters(Unit unit) {
        return unit.source().plainText().codePoints().anyMatch(Character::isLetter);
    }

    /** Its letters and figures alone: quotation marks and spaces differ by language. */
    private static String letters(Unit unit) {
        return unit.source()
                .plainText()
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
