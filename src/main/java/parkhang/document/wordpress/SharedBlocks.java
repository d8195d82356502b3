package parkhang.document.wordpress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blocks that several posts show and that an export has once, as items of a kind of their own; "synced patterns", as WordPress says. */
final class SharedBlocks {
    static final String KIND = "wp_block";

    /** In characters: of all blocks that are kept, and of a post with those that it shows. */
    private static final int MOST = 8 << 20;

    /** In blocks that stand in one another. */
    private static final int DEEPEST = 3;

    private static final Pattern REFERENCE =
            Pattern.compile("<!-- wp:block \\{[^>]*?\"ref\":\\s*([0-9]{1,18})\\b[^>]*?/-->");

    private static final Pattern TAG_OR_END = Pattern.compile("<[^<>]*>|\\n");

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int size;

    /** Whether a block is kept: one that is not published is not, nor are too many. */
    boolean add(ExportItem block, String text) {
        boolean isKept = block.isPublished() && text.length() <= MOST - size;
        if (isKept) {
            texts.put(block.id(), text);
            size += text.length();
        }
        return isKept;
    }

    /**
     * A post's HTML with the blocks in it, each in the line that refers to it. What isn't at hand stays as it is written.
     *
     * @param read makes HTML of a block's text
     */
    String shown(String html, UnaryOperator<String> read) {
        return shown(html, read, List.of());
    }

    private String shown(String html, UnaryOperator<String> read, List<String> around) {
        Matcher reference = REFERENCE.matcher(html);
        StringBuilder shown = new StringBuilder();
        while (reference.find()) {
            String id = reference.group(1);
            String text = texts.get(id);
            boolean isShown = text != null && !around.contains(id) && around.size() < DEEPEST && shown.length() < MOST;
            String block = reference.group();
            if (isShown) {
                List<String> inside =
                        Stream.concat(around.stream(), Stream.of(id)).toList();
                block = "<div>" + shown(inLine(read.apply(text)), read, inside) + "</div>";
                used.add(id);
            }
            reference.appendReplacement(shown, Matcher.quoteReplacement(block));
        }
        return reference.appendTail(shown).toString();
    }

    /** The same in one line of the file, so that what stands below keeps its place. */
    private static String inLine(String html) {
        return TAG_OR_END
                .matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().equals("\n") ? "&#10;" : found.group().replace('\n', ' ')));
    }

    /** How many no text has shown. */
    int unused() {
        return texts.size() - used.size();
    }
}
