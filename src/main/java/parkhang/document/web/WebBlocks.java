package parkhang.document.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.CellLines;
import parkhang.document.ContentPicture;
import parkhang.document.DocumentCode;
import parkhang.text.Characters;

/** Reads an element's blocks. What is no text of the article, such as buttons to share it, is named. */
final class WebBlocks {
    private static final int DEEPEST = 60;
    private static final int WIDEST = 200;
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "blockquote",
            "pre",
            "table",
            "figure",
            "hr",
            "details",
            "address",
            "form",
            "fieldset",
            "center",
            "body",
            "hgroup",
            "menu",
            "search",
            "dialog");
    private static final Set<String> APART = Set.of("nav", "form", "dialog", "menu", "search");
    private static final Pattern APART_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:sharedaddy|share|sharing|social|related|comments?|breadcrumbs?|cookie|newsletter|jp-relatedposts|print-link"
                    + "|screen-reader-text|sr-only|visually-hidden|post-navigation|entry-footer|links--node|field--name-field-tags)(?:$|[\\s_-])");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final String file;
    private final Diagnostics findings;
    private final WebPictures pictures;
    private final WebInlines inlines;
    private final Set<String> linked = new HashSet<>();

    /** @param hasArticles whether a link may lead to another article of the archive, as it may in Markdown */
    WebBlocks(String file, PictureSource source, boolean hasArticles, Diagnostics findings) {
        this.file = file;
        this.findings = findings;
        this.pictures = new WebPictures(file, source, findings);
        this.inlines = new WebInlines(file, pictures, hasArticles, findings);
    }

    List<Block> read(Element parent, WebNotes notes) {
        inlines.anchors(
                parent.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]").eachAttr("id"));
        parent.select("a[href^=#]").forEach(link -> linked.add(link.attr("href").substring(1)));
        return blocks(parent, notes, 0);
    }

    List<Note> notes(WebNotes notes) {
        List<Note> read = new ArrayList<>();
        notes.all().forEach((label, note) -> read.add(new Note(place(file, note), label, blocks(note, notes, 0))));
        return read;
    }

    List<ContentPicture> pictures() {
        return pictures.all();
    }

    static Place place(String file, Node node) {
        Range range = node.sourceRange();
        Node marked = node.hasAttr(WebFragment.LINE) ? node : node.parent();
        if (marked != null && marked.hasAttr(WebFragment.LINE)) {
            Range from = marked.sourceRange();
            int below = range.isTracked() && from.isTracked()
                    ? range.start().lineNumber() - from.start().lineNumber()
                    : 0;
            return Place.of(file, Integer.parseInt(marked.attr(WebFragment.LINE)) + Math.max(0, below));
        }
        return range.isTracked()
                ? new Place(file, range.start().lineNumber(), range.start().columnNumber())
                : Place.of(file);
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /** @param which of the sentences of {@link DocumentCode#TEXT_OMITTED} */
    static void reportOmitted(Diagnostics findings, Place place, String which, Element in, String words) {
        if (!words.isBlank()) {
            Map<String, String> gaps = Map.of("element", in.nodeName(), "words", words);
            findings.report(place, DocumentCode.TEXT_OMITTED.with(which, gaps));
        }
    }

    private List<Block> blocks(Element parent, WebNotes notes, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        if (depth > DEEPEST) {
            line.add(new TextNode(parent.text()));
        } else {
            for (Node node : parent.childNodes()) {
                if (node instanceof Element element && isBlock(element)) {
                    paragraph(line, parent, notes, blocks);
                    block(element, notes, depth, blocks);
                } else {
                    line.add(node);
                }
            }
        }
        paragraph(line, parent, notes, blocks);
        return blocks;
    }

    /** Also what a browser sets in a line, where it holds blocks. */
    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.nodeName())
                || element.stream().anyMatch(child -> BLOCKS.contains(child.nodeName()))
                || (element.nameIs("a") && !element.select("figure, p, div").isEmpty());
    }

    private void paragraph(List<Node> line, Element parent, WebNotes notes, List<Block> into) {
        List<Inline> text = inlines.read(line, notes);
        line.clear();
        if (text.stream().allMatch(WebBlocks::isSpace)) {
            return;
        }
        Place place = text.get(0).place().line() == 0
                ? place(file, parent)
                : text.get(0).place();
        boolean isPictures = text.stream().allMatch(inline -> inline instanceof Inline.Image || isSpace(inline));
        if (isPictures) {
            text.stream()
                    .filter(Inline.Image.class::isInstance)
                    .forEach(image -> into.add(new Block.Figure(place, (Inline.Image) image, null, null)));
        } else {
            into.add(new Block.Paragraph(place, text));
        }
    }

    /** Also a space that doesn't break, which mail programs set in each empty line. */
    private static boolean isSpace(Inline inline) {
        return inline instanceof Inline.LineBreak
                || (inline instanceof Inline.Text words
                        && words.text().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private void block(Element element, WebNotes notes, int depth, List<Block> into) {
        Place place = place(file, element);
        if (isApart(element)) {
            apart(element, place);
            return;
        }
        switch (element.nodeName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                List<Inline> text = inlines.read(element.childNodes(), notes);
                if (!text.isEmpty()) {
                    String own = element.attr(WebFragment.ANCHOR);
                    String anchor = linked.contains(element.id()) ? element.id() : own;
                    into.add(new Block.Heading(place, element.nodeName().charAt(1) - '0', anchor, text));
                }
            }
            case "ul", "ol" -> list(element, notes, depth, into);
            case "dl" -> definitions(element, notes, depth, into);
            case "blockquote" -> {
                List<Block> quoted = blocks(element, notes, depth + 1);
                if (!quoted.isEmpty()) {
                    into.add(new Block.Quote(place, aside(element), quoted));
                }
            }
            case "pre" -> into.add(new Block.Code(place, code(element)));
            case "table" -> table(element, notes, depth, into);
            case "figure" -> figure(element, notes, depth, into);
            case "hr" -> into.add(new Block.ThematicBreak(place));
            default -> into.addAll(blocks(element, notes, depth + 1));
        }
    }

    private void apart(Element element, Place place) {
        if (isHidden(element)) {
            reportOmitted(findings, place, "hidden", element, element.text());
        } else if (!element.text().isBlank()) {
            findings.report(
                    place,
                    DocumentCode.SURROUNDINGS_OMITTED.with(
                            "apart", Map.of("element", element.nodeName(), "words", element.text())));
        }
    }

    private static boolean isApart(Element element) {
        return APART.contains(element.nodeName())
                || isHidden(element)
                || APART_CLASS.matcher(element.className()).find()
                || element.attr("role").equals("navigation");
    }

    private static String code(Element element) {
        String text = Characters.without(element.wholeText()).replaceFirst("^\n", "");
        return text.endsWith("\n") ? text : text + "\n";
    }

    private void list(Element list, WebNotes notes, int depth, List<Block> into) {
        List<Block.Item> items = new ArrayList<>();
        for (Element child : list.children()) {
            if (child.nameIs("li")) {
                Block.Task task = task(child);
                items.add(new Block.Item(place(file, child), task, blocks(child, notes, depth + 1)));
            } else {
                List<Block> strays = new ArrayList<>();
                block(child, notes, depth + 1, strays);
                if (!strays.isEmpty()) {
                    items.add(new Block.Item(place(file, child), null, strays));
                }
            }
        }
        String start = list.attr("start");
        int first = start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1;
        if (!items.isEmpty()) {
            into.add(new Block.ItemList(place(file, list), list.nameIs("ol") ? Integer.valueOf(first) : null, items));
        }
    }

    /** Takes the box out of an item that is a task. */
    private static Block.@Nullable Task task(Element item) {
        Element box = item.selectFirst("> input[type=checkbox], > p:first-child > input[type=checkbox]");
        if (box == null) {
            return null;
        }
        box.remove();
        return box.hasAttr("checked") ? Block.Task.DONE : Block.Task.OPEN;
    }

    private static Block.@Nullable Aside aside(Element quote) {
        return Arrays.stream(Block.Aside.values())
                .filter(aside -> aside.name().equals(quote.attr(WebFragment.ASIDE)))
                .findFirst()
                .orElse(null);
    }

    /** Each term, strong, with what it means. */
    private void definitions(Element list, WebNotes notes, int depth, List<Block> into) {
        List<Block.Item> items = new ArrayList<>();
        List<Block> item = new ArrayList<>();
        for (Element child : list.select("dt, dd")) {
            Place place = place(file, child);
            if (child.nameIs("dt")) {
                if (!item.isEmpty()) {
                    items.add(new Block.Item(item.get(0).place(), null, item));
                }
                item = new ArrayList<>();
                List<Inline> term = inlines.read(child.childNodes(), notes);
                if (!term.isEmpty()) {
                    item.add(new Block.Paragraph(place, List.of(new Inline.Strong(place, term))));
                }
            } else {
                item.addAll(blocks(child, notes, depth + 1));
            }
        }
        if (!item.isEmpty()) {
            items.add(new Block.Item(item.get(0).place(), null, item));
        }
        if (!items.isEmpty()) {
            into.add(new Block.ItemList(place(file, list), null, items));
        }
    }

    private void figure(Element figure, WebNotes notes, int depth, List<Block> into) {
        Element caption = figure.select("figcaption").stream()
                .filter(one -> figure.equals(one.closest("figure")))
                .findFirst()
                .orElse(null);
        Line line = caption == null
                ? null
                : WebInlines.line(place(file, caption), inlines.read(caption.childNodes(), notes));
        if (caption != null) {
            caption.remove();
        }
        List<Block> inside = blocks(figure, notes, depth + 1);
        int last = inside.size() - 1;
        if (line != null && last >= 0 && inside.get(last) instanceof Block.Figure one && one.caption() == null) {
            inside.set(last, new Block.Figure(one.place(), one.image(), line, null));
        } else if (line != null && last >= 0 && inside.get(last) instanceof Block.Table one && one.caption() == null) {
            inside.set(last, new Block.Table(one.place(), line, one.head(), one.body()));
        } else if (line != null) {
            inside.add(new Block.Paragraph(line.place(), line.text()));
        }
        into.addAll(inside);
    }

    private void table(Element table, WebNotes notes, int depth, List<Block> into) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
        boolean isLayout = !table.select("table").not(":root").isEmpty()
                && table.select("table").size() > 1;
        if (isLayout || table.attr("role").equals("presentation")) {
            findings.report(place(file, table), DocumentCode.TABLE_UNROLLED.with("blocks", Map.of()));
            rows.stream()
                    .flatMap(row -> row.children().stream())
                    .forEach(cell -> into.addAll(blocks(cell, notes, depth + 1)));
            return;
        }
        Grid grid = new Grid();
        rows.forEach(row -> grid.row(row, notes));
        Element caption = table.selectFirst("caption");
        Line line = caption == null
                ? null
                : WebInlines.line(place(file, caption), inlines.read(caption.childNodes(), notes));
        int heads = (int) rows.stream()
                .takeWhile(row -> row.closest("thead") != null
                        || (!row.children().isEmpty() && row.children().stream().allMatch(cell -> cell.nameIs("th"))))
                .count();
        if (!grid.rows.isEmpty()) {
            into.add(new Block.Table(
                    place(file, table), line, grid.rows.subList(0, heads), grid.rows.subList(heads, grid.rows.size())));
        }
    }

    /** Cells that span rows or columns, each followed by empty ones. */
    private final class Grid {
        private final List<Block.Row> rows = new ArrayList<>();
        private final List<Integer> taken = new ArrayList<>();

        void row(Element row, WebNotes notes) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                fill(cells, row);
                int columns = span(cell, "colspan");
                int down = span(cell, "rowspan");
                if (columns > 1 || down > 1) {
                    findings.report(place(file, cell), DocumentCode.TABLE_UNROLLED.with("merged", Map.of()));
                }
                for (int i = 0; i < columns; i++) {
                    take(cells.size(), down - 1);
                    cells.add(i == 0 ? cell(cell, notes) : empty(cell));
                }
            }
            fill(cells, row);
            rows.add(new Block.Row(cells));
        }

        /** Where a cell of a row above goes on. */
        private void fill(List<Block.Cell> cells, Element row) {
            while (cells.size() < taken.size() && taken.get(cells.size()) > 0) {
                taken.set(cells.size(), taken.get(cells.size()) - 1);
                cells.add(empty(row));
            }
        }

        private void take(int column, int rowsBelow) {
            while (taken.size() <= column) {
                taken.add(0);
            }
            taken.set(column, rowsBelow);
        }

        private static int span(Element cell, String name) {
            String text = cell.attr(name);
            return text.matches("[0-9]{1,4}") ? Math.max(1, Math.min(Integer.parseInt(text), WIDEST)) : 1;
        }

        private Block.Cell empty(Element near) {
            return new Block.Cell(place(file, near), Block.Alignment.START, List.of());
        }

        private Block.Cell cell(Element cell, WebNotes notes) {
            String style = (cell.attr("align") + " " + cell.attr("style")).toLowerCase(Locale.ROOT);
            Block.Alignment alignment = style.contains("center")
                    ? Block.Alignment.CENTER
                    : style.contains("right") ? Block.Alignment.END : Block.Alignment.START;
            return new Block.Cell(
                    place(file, cell), alignment, CellLines.of(blocks(cell, notes, DEEPEST / 2), this::unrolled));
        }

        private void unrolled(Place place, String what) {
            findings.report(place, DocumentCode.TABLE_UNROLLED.with(what, Map.of()));
        }
    }
}
