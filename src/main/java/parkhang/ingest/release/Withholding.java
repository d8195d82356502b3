package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parkhang.text.Resource;

/**
 * Whether a text is held back until a time, said in its running words: "may not be published before Thursday". Words of an embargo that
 * nothing explains count as well; an embargo on goods does not.
 */
public final class Withholding {
    private static final String EMBARGO = "embargo";
    private static final List<WordPattern> HELD = patterns("held");
    private static final List<WordPattern> PLANS = patterns("plans");
    private static final List<WordPattern> GOODS = patterns("goods");
    private static final List<WordPattern> PRESS = patterns("press");

    private Withholding() {}

    private static List<WordPattern> patterns(String key) {
        return Stream.of("en", "de", "fr", "nl")
                .flatMap(language -> Resource.text(Withholding.class, language + ".withheld.txt")
                        .lines())
                .filter(line -> line.startsWith(key + " = "))
                .map(line -> new WordPattern(line.substring(key.length() + 3)))
                .toList();
    }

    /** Which of the passages of a text hold it back: by their words, or because they name an embargo and no passage names one on goods. */
    public static List<Integer> in(List<String> passages) {
        List<Integer> held = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        boolean goods = false;
        for (int i = 0; i < passages.size(); i++) {
            boolean holds = false;
            boolean names = false;
            for (List<String> sentence : WordPattern.sentences(passages.get(i))) {
                holds |= isHeld(sentence);
                boolean embargo = sentence.stream().anyMatch(Withholding::isEmbargo);
                boolean onGoods = embargo && isOnGoods(sentence);
                names |= embargo && !onGoods;
                goods |= onGoods;
            }
            if (holds) {
                held.add(i);
            } else if (names) {
                named.add(i);
            }
        }
        if (!goods) {
            held.addAll(named);
        }
        return held;
    }

    /** Not where somebody tells of what he plans: "the ministry will not publish it before the election". */
    private static boolean isHeld(List<String> sentence) {
        return HELD.stream().anyMatch(pattern -> {
                    int at = pattern.find(sentence);
                    return at >= 0 && !any(PLANS, sentence.subList(0, at));
                })
                || sentence.stream().anyMatch(word -> isCompound(word) && any(PRESS, List.of(word)));
    }

    private static boolean isEmbargo(String word) {
        return word.startsWith(EMBARGO) || word.equals("sperrfrist") || word.equals("sperrvermerk") || isCompound(word);
    }

    /** A word such as {@code Waffenembargo} or {@code olie-embargo}, which says what the embargo is on. */
    private static boolean isCompound(String word) {
        return word.indexOf(EMBARGO) > 0;
    }

    static boolean isOnGoods(String words) {
        return WordPattern.sentences(words).stream().anyMatch(Withholding::isOnGoods);
    }

    private static boolean isOnGoods(List<String> sentence) {
        return any(GOODS, sentence)
                || sentence.stream().anyMatch(word -> isCompound(word) && !any(PRESS, List.of(word)));
    }

    private static boolean any(List<WordPattern> patterns, List<String> sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.find(sentence) >= 0);
    }
}
