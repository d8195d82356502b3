package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.Hyphenator;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.paragraph.LineEnd;
import parkhang.paragraph.Measured;
import parkhang.paragraph.OptimumFit;
import parkhang.paragraph.Shape;
import parkhang.paragraph.Shape.Form;
import parkhang.text.PartSeparator;

/**
 * Ends the lines of each block before the engine comes to look for places: it puts line feeds into the texts, and forbids others.
 * The engine asks for hyphens right before it lays a block's lines out, when it knows how long they are; that is the moment. It
 * says which text it means, not which block, so the texts of a block are known by their identity. Proved on OpenHTMLtoPDF 1.1.65.
 */
public final class BlockBreaker implements Hyphenator {
    static final char LINE_FEED = '\n';

    /** In the engine's dots: it rounds lengths, and a line as long as its text must hold it. */
    private static final float ROUNDING = 4;

    /** Languages whose lines hold some four words that nothing divides: if they were filled, half of them had spaces over twice as wide. */
    private static final Set<String> NEVER_FILLED = Set.of("kn", "ml", "ta", "te");

    private final ItemShaper shaper;
    private final LineEndFinder finder;
    private final TableColumns columns;
    private final PieceWidths pieces = new PieceWidths();
    private final IdentityHashMap<String, Part> parts = new IdentityHashMap<>();
    private final IdentityHashMap<BlockBox, Block> byBox = new IdentityHashMap<>();
    private final IdentityHashMap<CalculatedStyle, CalculatedStyle> fixed = new IdentityHashMap<>();

    /** A block's texts as they were, and where its lines end. */
    private static final class Block {
        final LayoutContext context;
        final BlockBox box;
        final List<Styleable> contents;
        final List<String> texts;
        final List<CalculatedStyle> styles;
        List<LineEnd> ends = List.of();
        List<int[]> widths = List.of();
        int width = -1;
        int turn;
        boolean isBroken;
        boolean isRagged;
        boolean couldNotFill;

        /** Of a table's cell, from when its column is measured until its lines are ended. */
        @Nullable
        BlockText measured;

        Block(LayoutContext context, BlockBox box) {
            this.context = context;
            this.box = box;
            this.contents = List.copyOf(box.getInlineContent());
            this.texts = contents.stream()
                    .map(content -> content instanceof InlineBox inline ? inline.getText() : InlineItem.OBJECT)
                    .toList();
            this.styles = contents.stream().map(Styleable::getStyle).toList();
        }
    }

    /** One of a block's texts, by its number among the contents. */
    private record Part(Block block, int index) {
        InlineBox inline() {
            return (InlineBox) block.contents.get(index);
        }
    }

    public BlockBreaker(ItemShaper shaper, LineEndFinder finder) {
        this.shaper = shaper;
        this.finder = finder;
        this.columns = new TableColumns(finder);
    }

    /** Takes note of a block that is about to be laid out. */
    public void announce(LayoutContext context, BlockBox box) {
        box.ensureChildren(context);
        switch (box.getChildrenContentType()) {
            case INLINE -> note(context, box);
            case BLOCK ->
                box.getChildren().stream()
                        .filter(AnonymousBlockBox.class::isInstance)
                        .forEach(child -> note(context, (BlockBox) child));
            default -> {}
        }
        box.getChildren().stream()
                .filter(TableBox.class::isInstance)
                .map(TableBox.class::cast)
                .forEach(columns::claim);
        if (box instanceof TableBox table) {
            columns.choose(context, table, cell -> text(context, cell));
        }
    }

    /** Tables that would tear figures, dates or words, and how many columns there is room for that are as wide as theirs. */
    public Map<Element, Integer> tooWideTables() {
        return Map.copyOf(columns.tooWide());
    }

    /** What a cell of a table holds; empty where it is no text. */
    private Optional<BlockText> text(LayoutContext context, TableCellBox cell) {
        announce(context, cell);
        return Optional.ofNullable(byBox.get(cell))
                .filter(block -> block.contents.stream().allMatch(InlineBox.class::isInstance))
                .map(block -> block.measured = text(block));
    }

    private BlockText text(Block block) {
        return BlockText.of(block.box, block.contents, block.texts, block.context, shaper);
    }

    /** A block that is laid out again may turn the page elsewhere, and wants its text as it was. */
    private void note(LayoutContext context, BlockBox box) {
        Block known = byBox.get(box);
        if (known != null) {
            restore(known);
        } else if (box.getInlineContent().stream().allMatch(BlockBreaker::isKnown)) {
            openWithText(box);
            for (Styleable content : box.getInlineContent()) {
                if (content instanceof InlineBox inline) {
                    inline.setText(new String(inline.getText()));
                }
            }
            Block block = new Block(context, box);
            byBox.put(box, block);
            keepParts(block);
        }
    }

    /**
     * Puts an empty text before all others of a block that has pictures on its lines, and no white space behind it, with which no
     * line begins. What the engine asks about first is begun already, in the style of before, and a text of that style that begins
     * with a line feed, as behind a picture, breaks it.
     */
    private static void openWithText(BlockBox box) {
        List<Styleable> contents = new ArrayList<>(box.getInlineContent());
        if (contents.stream().allMatch(InlineBox.class::isInstance)) {
            return;
        }
        if (contents.get(0) instanceof InlineBox first && first.getText().startsWith(" ")) {
            first.setText(first.getText().substring(1));
        }
        InlineBox opening = new InlineBox("");
        opening.setStyle(box.getStyle().createAnonymousStyle(IdentValue.INLINE));
        contents.add(0, opening);
        box.setInlineContent(contents);
    }

    private void restore(Block block) {
        if (block.isBroken) {
            forgetParts(block);
            for (int i = 0; i < block.contents.size(); i++) {
                if (block.contents.get(i) instanceof InlineBox inline) {
                    inline.setText(block.texts.get(i));
                    inline.setStyle(block.styles.get(i));
                }
            }
            keepParts(block);
            block.isBroken = false;
        }
    }

    private void keepParts(Block block) {
        for (int i = 0; i < block.contents.size(); i++) {
            if (block.contents.get(i) instanceof InlineBox inline) {
                parts.put(inline.getText(), new Part(block, i));
            }
        }
    }

    private void forgetParts(Block block) {
        for (Styleable content : block.contents) {
            if (content instanceof InlineBox inline) {
                parts.remove(inline.getText());
            }
        }
    }

    /** Whether it is a text that may be broken, or a picture on a line. */
    private static boolean isKnown(Styleable content) {
        if (!(content instanceof InlineBox inline)) {
            return !content.getStyle().isNonFlowContent();
        }
        IdentValue whitespace = inline.getStyle().getWhitespace();
        return whitespace != IdentValue.PRE_WRAP && whitespace != IdentValue.PRE;
    }

    @Override
    public String hyphenateText(String text) {
        Part asked = parts.get(text);
        if (asked == null) {
            return text;
        }
        Block block = asked.block();
        if (block.width != block.box.getContentWidth()) {
            restore(block);
            block.width = block.box.getContentWidth();
            block.turn = 0;
            chooseEnds(block);
        }
        if (!block.isBroken) {
            keepWordsOnPage(block);
            write(block);
        }
        String broken = asked.inline().getText();
        pieces.expect(asked.inline().getStyle().getFSFont(block.context), broken, block.widths.get(asked.index()));
        return broken;
    }

    /** How wide a piece is, in the engine's dots, of the text that was asked for last; empty where it is none of its next. */
    OptionalInt width(FSFont font, String piece) {
        return pieces.find(font, piece);
    }

    /** Chooses again where the page would turn within a word, or turns elsewhere than when the lines were chosen. */
    private void keepWordsOnPage(Block block) {
        int turn = ForeseenTurn.after(block.ends.size(), block.box, block.context);
        boolean isDivided = turn > 0 && block.ends.get(turn - 1).kind() == LineEnd.Kind.HYPHEN;
        if (turn != block.turn && (isDivided || block.turn > 0)) {
            block.turn = turn;
            chooseEnds(block);
        }
    }

    /** Whether the lines of a block were ended here; and whether they are not to be filled. */
    Optional<Boolean> isRagged(BlockBox box) {
        return Optional.ofNullable(byBox.get(box))
                .filter(block -> block.width >= 0)
                .map(block -> block.isRagged);
    }

    /** Whether a paragraph is ragged only because its lines would have fallen apart. */
    boolean couldNotFill(BlockBox box) {
        Block block = byBox.get(box);
        return block != null && block.couldNotFill;
    }

    private void chooseEnds(Block block) {
        block.couldNotFill = false;
        BlockText text = block.measured == null ? text(block) : block.measured;
        block.measured = null;
        Shape shape = shape(block, text);
        if (text.isOneLine(shape)) {
            block.isRagged = shape.form() != Form.JUSTIFIED;
            block.ends = List.of();
            block.widths = text.widths(List.of());
            return;
        }
        Measured measured = finder.measured(text, block.width);
        List<LineEnd> ends = OptimumFit.of(measured, shape);
        if (shape.form() == Form.JUSTIFIED && !Justification.canFill(measured, ends, shape)) {
            shape = new Shape(shape.measure(), shape.indent(), Form.RAGGED, shape.turn());
            ends = OptimumFit.of(measured, shape);
            block.couldNotFill = measured.stretch(measured.begin(), ends.get(ends.size() - 1)) >= ends.size();
        }
        block.isRagged = shape.form() != Form.JUSTIFIED;
        block.ends = ends;
        block.widths = text.widths(ends);
    }

    private static Shape shape(Block block, BlockText text) {
        CalculatedStyle style = block.box.getStyle();
        float indent = style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, block.width, block.context);
        boolean isJustified = style.isTextJustify()
                && !Justification.isNarrow(block.width, text.size())
                && !NEVER_FILLED.contains(text.locale().getLanguage());
        return new Shape(
                block.width + ROUNDING,
                indent,
                isJustified ? Form.JUSTIFIED : isDisplayed(block.box) ? Form.BALANCED : Form.RAGGED,
                block.turn);
    }

    /** Whether it is a title, a heading or a summary, whose lines are few and large. */
    private static boolean isDisplayed(Box box) {
        Element element = box.getElement();
        return element != null
                && (element.getTagName().matches("h[1-6]") || PageClass.SUMMARY.isIn(element.getAttribute("class")));
    }

    private void write(Block block) {
        List<LineEnd> ends = block.ends;
        block.isBroken = true;
        forgetParts(block);
        int start = 0;
        int next = 0;
        for (int i = 0; i < block.contents.size(); i++) {
            String text = block.texts.get(i);
            if (!(block.contents.get(i) instanceof InlineBox inline)) {
                start += text.length();
                continue;
            }
            StringBuilder broken = new StringBuilder();
            int from = 0;
            int end = start + text.length() - (isBeforeNote(block, i) ? 1 : 0);
            for (; next + 1 < ends.size() && ends.get(next).next() <= end; next++) {
                int to = ends.get(next).next() - start;
                int stop = ends.get(next).end() - start;
                if (PartSeparator.isBetween(text, stop, to)) {
                    broken.append(text, from, stop).append(' ');
                } else {
                    broken.append(text, from, to);
                }
                if (ends.get(next).kind() != LineEnd.Kind.FORCED) {
                    broken.append(LINE_FEED);
                }
                from = to;
            }
            inline.setText(broken.append(text, from, text.length()).toString());
            inline.setStyle(fixed(inline.getStyle()));
            start += text.length();
        }
        keepParts(block);
    }

    /** A line's end between a number and its note stands behind the note, so that both are on one line's page. */
    private static boolean isBeforeNote(Block block, int content) {
        return content + 1 < block.contents.size()
                && block.contents.get(content + 1) instanceof InlineBox next
                && next.hasFootnote();
    }

    /** The same style, but with line feeds alone as ends of lines. */
    private CalculatedStyle fixed(CalculatedStyle style) {
        return fixed.computeIfAbsent(style, BlockBreaker::withLineFeeds);
    }

    private static CalculatedStyle withLineFeeds(CalculatedStyle style) {
        return OverriddenStyle.of(
                style, CascadedStyle.createLayoutPropertyDeclaration(CSSName.WHITE_SPACE, IdentValue.PRE));
    }
}
