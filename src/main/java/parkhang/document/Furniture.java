package parkhang.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;

/** What stands at the head and the foot of each page, each of several that are the same once. */
public final class Furniture {
    private final List<Content.Aside> asides = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    public void add(List<Block> blocks) {
        for (List<Inline> run : Runs.of(blocks)) {
            String words = PlainText.of(run).replaceAll("\\s+", " ").strip();
            if (!words.isEmpty() && known.add(words)) {
                asides.add(new Content.Aside(run.get(0).place(), words));
            }
        }
    }

    public List<Content.Aside> asides() {
        return List.copyOf(asides);
    }
}
