package parkhang.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.article.Block;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;

/** What is told of a document: words that are left out are named one by one, formatting once for each kind. */
public final class Findings {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<Finding, Counted> counted = new LinkedHashMap<>();
    private final List<Block.Remark> comments = new ArrayList<>();

    private static final class Counted {
        private final Place first;
        private int times;

        Counted(Place first) {
            this.first = first;
        }
    }

    public void report(Place place, Finding finding) {
        diagnostics.report(place, finding);
    }

    /**
     * Words that are not in the article; nothing is told of none.
     *
     * @param which of the sentences of {@link DocumentCode#TEXT_OMITTED}
     */
    public void omitted(Place place, String which, String words) {
        omitted(place, which, Map.of(), words);
    }

    /** The same of words that stood in an element which is not known. */
    public void omittedIn(Place place, String element, String words) {
        omitted(place, "element", Map.of("element", element), words);
    }

    private void omitted(Place place, String which, Map<String, String> gaps, String words) {
        String shown = words.strip().replaceAll("\\s+", " ");
        if (!shown.isEmpty()) {
            Map<String, String> all = new HashMap<>(gaps);
            all.put("words", shown);
            diagnostics.report(place, DocumentCode.TEXT_OMITTED.with(which, all));
        }
    }

    /** A comment, which waits for the block that it may be a remark on. */
    public void comment(Place place, String words) {
        if (!words.isBlank()) {
            comments.add(new Block.Remark(place, words.strip().replaceAll("\\s+", " ")));
        }
    }

    /** The comments that wait for their block, which do so no longer. */
    List<Block.Remark> takeComments() {
        List<Block.Remark> taken = List.copyOf(comments);
        comments.clear();
        return taken;
    }

    /** Tells of the comments that stand as remarks in a text. */
    public void kept(List<Block> blocks) {
        Runs.remarks(blocks)
                .forEach(remark ->
                        report(remark.place(), DocumentCode.COMMENT_KEPT.with(Map.of("words", remark.words()))));
    }

    /**
     * A picture that an article can't have.
     *
     * @param why which of the sentences of {@link DocumentCode#PICTURE_OMITTED}, and {@code name}: of the file, where that tells
     */
    public void picture(Place place, String description, String why, String name) {
        Map<String, String> gaps =
                Map.of("named", description.isBlank() ? "unnamed" : "named", "description", description, "name", name);
        diagnostics.report(place, DocumentCode.PICTURE_OMITTED.with(why, gaps));
    }

    /** Something of which there may be much: it is told once, with how often it was met. */
    public void count(Place place, DocumentCode code, String which) {
        counted.computeIfAbsent(code.with(which, Map.of()), none -> new Counted(place)).times++;
    }

    private static Finding times(Finding what, int times) {
        return what.code().shared("times", Map.of("message", what.message(), "times", times));
    }

    /** All of it, when no more comes; comments that found no block are in no edition. */
    public Diagnostics all() {
        takeComments()
                .forEach(remark -> report(
                        remark.place(), DocumentCode.COMMENT_OMITTED.with("found", Map.of("words", remark.words()))));
        counted.forEach((what, of) -> diagnostics.report(of.first, of.times == 1 ? what : times(what, of.times)));
        counted.clear();
        return diagnostics;
    }
}
