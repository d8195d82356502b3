package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.MarkdownEscape;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Writes the text of a press release as Markdown, a paragraph to a line. */
final class MarkdownWriter {
    private final List<TextBlock> blocks;
    private final LineWriter text;
    private final Diagnostics diagnostics;

    private MarkdownWriter(List<TextBlock> blocks, Diagnostics diagnostics) {
        this.blocks = blocks;
        this.text = new LineWriter(diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * What was written.
     *
     * @param places where the lines of the Markdown come from; a blank line comes from where the next one does
     */
    record Body(String markdown, List<Place> places) {}

    static Body write(List<TextSpan> body, Diagnostics diagnostics) {
        List<TextBlock> blocks =
                body.stream().flatMap(span -> TextBlock.in(span).stream()).toList();
        return new MarkdownWriter(blocks, diagnostics).write();
    }

    private Body write() {
        StringBuilder markdown = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Place place = blocks.get(i).whole().place();
            boolean inList = i > 0 && blocks.get(i).hasSameBullet(blocks.get(i - 1));
            markdown.append(i == 0 ? "" : inList ? "\n" : "\n\n").append(block(i));
            places.addAll(i == 0 || inList ? List.of(place) : List.of(place, place));
        }
        return new Body(markdown.append('\n').toString(), places);
    }

    private String block(int i) {
        TextBlock block = blocks.get(i);
        if (isItem(i)) {
            return "- " + MarkdownEscape.paragraph(text.markdown(block.text()));
        }
        String line = text.markdown(block.whole());
        if (!isHeading(i)) {
            return MarkdownEscape.paragraph(line);
        }
        if (!isCertain(i)) {
            diagnostics.report(
                    block.whole().place(), IngestCode.HEADING_GUESSED, "`" + line + "` was taken for a heading");
        }
        return "## " + MarkdownEscape.heading(line);
    }

    /** One item alone is no list: its bullet may as well be a dash of speech or the star of a note. */
    private boolean isItem(int i) {
        TextBlock block = blocks.get(i);
        return (i > 0 && block.hasSameBullet(blocks.get(i - 1)))
                || (i + 1 < blocks.size() && block.hasSameBullet(blocks.get(i + 1)));
    }

    /** A bare line heads what follows it; the last of several is the one that does. */
    private boolean isHeading(int i) {
        return blocks.get(i).isBare()
                && i + 1 < blocks.size()
                && !blocks.get(i + 1).isBare();
    }

    private boolean isCertain(int i) {
        return blocks.get(i).isPlainHeading() && i > 0 && !blocks.get(i - 1).isBare();
    }
}
