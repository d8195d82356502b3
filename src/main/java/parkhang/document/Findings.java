package parkhang.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.article.Block;
import parkhang.article.Runs;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** What is told of a document: words that are left out are named one by one, formatting once for each kind. */
public final class Findings {
    public static final String DELETED = "what was deleted while changes were tracked";
    public static final String UNDERLINED = "underlining is left out";
    public static final String CAPITALS = "capitals are as they were typed, not as they were set";
    public static final String INSERTED = "insertions that were tracked are text";
    public static final String MERGED = "cells that were merged stand apart, the further ones empty";
    public static final String NUMBERED = "the number that a heading gets from its list is left out";
    public static final String OUTSIDE = "lies outside of the document, and nothing is fetched";
    public static final String UNKNOWN = "is of a kind that no edition has: ";
    public static final String FURNITURE = "a picture that stands on each page is not in the article";
    public static final String RUBY = "what stood above a word stands behind it";
    public static final String FORMULA = "a formula is its signs in a row";
    public static final String CHART = "a chart or diagram is left out: `";
    public static final String BOXED = "the text of a box stands behind its paragraph";

    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, Counted> counted = new LinkedHashMap<>();
    private final List<Block.Remark> comments = new ArrayList<>();

    private static final class Counted {
        private final Place first;
        private final DocumentCode code;
        private int times;

        Counted(Place first, DocumentCode code) {
            this.first = first;
            this.code = code;
        }
    }

    public void report(Place place, Code code, String message) {
        diagnostics.report(place, code, message);
    }

    /** Words that are not in the article; nothing is told of none. */
    public void omitted(Place place, String what, String words) {
        String shown = words.strip().replaceAll("\\s+", " ");
        if (!shown.isEmpty()) {
            diagnostics.report(place, DocumentCode.TEXT_OMITTED, what + " is left out: `" + shown + "`");
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
                .forEach(remark -> report(
                        remark.place(),
                        DocumentCode.COMMENT_KEPT,
                        "the comment `" + remark.words() + "` is a remark for translators"));
    }

    /** A picture that an article can't have. */
    public void picture(Place place, String description, String why) {
        String what = description.isBlank() ? "a picture" : "the picture `" + description + "`";
        diagnostics.report(place, DocumentCode.PICTURE_OMITTED, what + " " + why);
    }

    /** Something of which there may be much: it is told once, with how often it was met. */
    public void count(Place place, DocumentCode code, String what) {
        counted.computeIfAbsent(code + what, none -> new Counted(place, code)).times++;
    }

    /** All of it, when no more comes; comments that found no block are in no edition. */
    public Diagnostics all() {
        takeComments()
                .forEach(remark -> report(
                        remark.place(),
                        DocumentCode.COMMENT_OMITTED,
                        "the comment `" + remark.words() + "` is left out"));
        counted.forEach((what, of) -> diagnostics.report(
                of.first,
                of.code,
                what.substring(of.code.toString().length()) + (of.times == 1 ? "" : " (" + of.times + " times)")));
        counted.clear();
        return diagnostics;
    }
}
