package parkhang.document.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.article.Block;

/** The words by which Docusaurus, Obsidian and others call an aside. */
final class AsideWord {
    private static final Map<String, Block.Aside> WORDS = Map.ofEntries(
            Map.entry("note", Block.Aside.NOTE),
            Map.entry("info", Block.Aside.NOTE),
            Map.entry("abstract", Block.Aside.NOTE),
            Map.entry("summary", Block.Aside.NOTE),
            Map.entry("todo", Block.Aside.NOTE),
            Map.entry("question", Block.Aside.NOTE),
            Map.entry("faq", Block.Aside.NOTE),
            Map.entry("example", Block.Aside.NOTE),
            Map.entry("seealso", Block.Aside.NOTE),
            Map.entry("tip", Block.Aside.TIP),
            Map.entry("hint", Block.Aside.TIP),
            Map.entry("success", Block.Aside.TIP),
            Map.entry("important", Block.Aside.IMPORTANT),
            Map.entry("warning", Block.Aside.WARNING),
            Map.entry("attention", Block.Aside.WARNING),
            Map.entry("danger", Block.Aside.CAUTION),
            Map.entry("caution", Block.Aside.CAUTION),
            Map.entry("error", Block.Aside.CAUTION),
            Map.entry("failure", Block.Aside.CAUTION),
            Map.entry("bug", Block.Aside.CAUTION));

    private AsideWord() {}

    /** Empty for a word that is none of these. */
    static Optional<Block.Aside> aside(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }
}
