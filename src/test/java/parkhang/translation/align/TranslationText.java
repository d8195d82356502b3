package parkhang.translation.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.article.PlainText;

/** Writes an article as an office keeps it: as Markdown, or in plain text like a press release. */
public final class TranslationText {
    private final boolean plain;
    private final List<String> paragraphs = new ArrayList<>();

    private TranslationText(boolean plain) {
        this.plain = plain;
    }

    public static String markdown(Article article) {
        TranslationText text = new TranslationText(false);
        String head = "---\ntitle: " + quoted(article.front().title())
                + (article.front().summary() == null
                        ? ""
                        : "\nsummary: " + quoted(article.front().summary()))
                + (article.front().correction() == null
                        ? ""
                        : "\ncorrection: " + quoted(article.front().correction()))
                + "\n---";
        text.paragraphs.add(head);
        text.blocks(article.blocks(), "");
        article.notes().forEach(text::note);
        return String.join("\n\n", text.paragraphs) + "\n";
    }

    /**
     * The article as a press release, without what that has no room for: a summary, emphasis, marks of notes.
     *
     * @param date as it is written in the translation's language
     */
    public static String plain(Article article, String date) {
        TranslationText text = new TranslationText(true);
        text.paragraphs.add("INTERNATIONAL CAMPAIGN FOR TIBET");
        text.paragraphs.add(PlainText.of(article.front().title().text()));
        text.paragraphs.add(date);
        text.blocks(article.blocks(), "");
        article.notes().forEach(text::note);
        text.paragraphs.add(
                "ICT Deutschland e.V.\nSchönhauser Allee 163\n10435 Berlin\nDeutschland\nTelefon: +49 (0)30 27879086");
        return String.join("\n\n", text.paragraphs) + "\n";
    }

    private static String quoted(Line line) {
        return "\"" + PlainText.of(line.text()).replace("\"", "\\\"") + "\"";
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        if (block instanceof Block.Heading heading) {
            add(indent, (plain ? "" : "#".repeat(heading.level()) + " ") + inlines(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            add(indent, inlines(paragraph.text()));
        } else if (block instanceof Block.ItemList list) {
            list(list, indent);
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), plain ? "" : indent + "> ");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure && plain && figure.caption() != null) {
            add("", inlines(figure.caption().text()));
        } else if (block instanceof Block.Figure figure && !plain) {
            String caption = figure.caption() == null ? "" : " " + quoted(figure.caption());
            add(
                    "",
                    "![" + inlines(figure.image().description().text()) + "]("
                            + figure.image().address() + caption + ")");
        }
    }

    private void list(Block.ItemList list, String indent) {
        int number = list.start() == null ? 0 : list.start();
        for (Block.Item item : list.items()) {
            String mark = list.start() == null ? "- " : number++ + ". ";
            int first = paragraphs.size();
            blocks(item.blocks(), plain ? "" : indent + "    ");
            String text = paragraphs.get(first);
            paragraphs.set(
                    first,
                    plain ? mark + text : indent + String.format("%-4s", mark) + text.substring(indent.length() + 4));
        }
    }

    private void table(Block.Table table) {
        if (table.caption() != null) {
            add("", (plain ? "" : "Table: ") + inlines(table.caption().text()));
        }
        List<String> rows = new ArrayList<>();
        table.head().forEach(row -> rows.add(row(row)));
        if (!plain) {
            rows.add("|" + " --- |".repeat(table.head().get(0).cells().size()));
        }
        table.body().forEach(row -> rows.add(row(row)));
        paragraphs.add(String.join("\n", rows));
    }

    private String row(Block.Row row) {
        String cells = row.cells().stream()
                .map(cell -> inlines(cell.text()))
                .collect(Collectors.joining(plain ? "\t" : " | "));
        return plain ? cells : "| " + cells + " |";
    }

    private void note(Note note) {
        int first = paragraphs.size();
        blocks(note.blocks(), plain ? "" : "    ");
        if (!plain) {
            paragraphs.set(
                    first, "[^" + note.label() + "]: " + paragraphs.get(first).strip());
        }
    }

    private void add(String indent, String text) {
        paragraphs.add(indent + text);
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline inline) {
        String text = inlines(inline.children());
        if (inline instanceof Inline.Text run) {
            return plain ? run.text() : run.text().replace("*", "\\*");
        } else if (inline instanceof Inline.Link link) {
            return "[" + text + "](" + link.address() + ")";
        } else if (plain) {
            return text;
        } else if (inline instanceof Inline.Emphasis) {
            return "*" + text + "*";
        } else if (inline instanceof Inline.Strong) {
            return "**" + text + "**";
        } else if (inline instanceof Inline.Styled styled) {
            return switch (styled.style()) {
                case STRIKETHROUGH -> "~~" + text + "~~";
                case SUBSCRIPT -> "<sub>" + text + "</sub>";
                case SUPERSCRIPT -> "<sup>" + text + "</sup>";
            };
        }
        return inline instanceof Inline.NoteReference reference ? "[^" + reference.label() + "]" : "";
    }
}
