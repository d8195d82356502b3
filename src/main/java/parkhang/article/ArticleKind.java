package parkhang.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article is to its readers, as it says of itself; an edition prints the word above the title. */
public enum ArticleKind {
    PRESS_RELEASE,
    STATEMENT,
    REPORT,
    LETTER,
    Q_AND_A;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As front matter has it. */
    public String word() {
        return word;
    }

    /** The kind of that word. */
    public static Optional<ArticleKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Whether it is written for the press, which is told whom to ask. */
    public boolean isForPress() {
        return this == PRESS_RELEASE || this == STATEMENT;
    }
}
