package parkhang.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;

/** The headings of a text whose styles name none, and its title where they name that as its only highest heading. */
public final class GuessedHeadings {
    private static final int LONGEST = 100;
    private static final Pattern END = Pattern.compile("[.,;:…!—–-][\\p{Pe}\\p{Pf}\"']*$");

    private GuessedHeadings() {}

    /**
     * A text with its headings.
     *
     * @param title null where none is found
     * @param guesses headings that no style says are any
     */
    public record Headed(List<Block> blocks, Content.@Nullable Aside title, List<Content.Aside> guesses) {}

    /**
     * In a text without headings: short paragraphs that are strong from end to end and head another block.
     *
     * @param title as a style names it; null where none does
     * @param strong paragraphs that are strong from end to end, with their text set plainly; by identity
     */
    public static Headed of(
            List<Block> blocks, Content.@Nullable Aside title, IdentityHashMap<Block, List<Inline>> strong) {
        boolean hasHeadings = blocks.stream().anyMatch(Block.Heading.class::isInstance);
        List<Content.Aside> guesses = new ArrayList<>();
        List<Block> headed = hasHeadings ? blocks : guessed(blocks, strong, guesses);
        if (title == null && !headed.isEmpty() && isOnlyTop(headed)) {
            Block.Heading first = (Block.Heading) headed.get(0);
            Content.Aside found =
                    new Content.Aside(first.place(), PlainText.of(first.text()).strip());
            return new Headed(HeadingLevels.of(headed.subList(1, headed.size())), found, guesses);
        }
        return new Headed(HeadingLevels.of(headed), title, guesses);
    }

    /** Whether the first block is the only heading of the highest level, so that it is the title. */
    private static boolean isOnlyTop(List<Block> blocks) {
        if (!(blocks.get(0) instanceof Block.Heading first)
                || !Runs.only(Inline.NoteReference.class, Runs.flat(first.text()))
                        .isEmpty()
                || !Runs.only(Inline.Image.class, Runs.flat(first.text())).isEmpty()) {
            return false;
        }
        return blocks.stream()
                .skip(1)
                .noneMatch(block -> block instanceof Block.Heading other && other.level() <= first.level());
    }

    private static List<Block> guessed(
            List<Block> blocks, IdentityHashMap<Block, List<Inline>> strong, List<Content.Aside> guesses) {
        List<Block> guessed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Inline> plain = strong.get(block);
            boolean heads = i + 1 < blocks.size() && !strong.containsKey(blocks.get(i + 1));
            if (plain != null && heads && isHeading(PlainText.of(plain))) {
                guesses.add(new Content.Aside(block.place(), PlainText.of(plain).strip()));
                guessed.add(new Block.Heading(block.place(), 2, "", plain));
            } else {
                guessed.add(block);
            }
        }
        return guessed;
    }

    /** Whether words that stand alone may head what follows them: a short line that ends no sentence. */
    private static boolean isHeading(String words) {
        String line = words.strip();
        return !line.isEmpty()
                && line.length() <= LONGEST
                && line.indexOf('\n') < 0
                && line.chars().anyMatch(Character::isLetter)
                && !END.matcher(line).find();
    }
}
