package parkhang.translation.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ooxml.OoxmlParts;
import parkhang.parts.ZipParts;
import parkhang.text.Characters;
import parkhang.translation.exchange.Handback;
import parkhang.xml.XmlElement;

/** Reads the tables of {@link DocxWriter} as word processors return them, whatever was done to rows, cells and runs. */
public final class DocxReader {
    private static final int EXCERPT = 60;

    private final String file;
    private final Map<String, String> comments;
    private final Diagnostics found = new Diagnostics();
    private final RowTally tally;
    private final Set<String> heard = new HashSet<>();
    private Mark.@Nullable Languages languages;

    private DocxReader(String file, Map<String, String> comments) {
        this.file = file;
        this.comments = comments;
        this.tally = new RowTally(Place.of(file), found);
    }

    /** Whether bytes are those of a Word file. */
    public static boolean isWord(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * What came back in a file. A row that can't be read is reported and left out.
     *
     * @return empty and reported where the file is damaged, or has no row of a unit
     */
    public static Optional<Handback> read(String file, byte[] bytes, Diagnostics diagnostics) {
        return ZipParts.read(file, bytes, DocxCode.DOCX_BROKEN, DocxCode.DOCX_TOO_LARGE, diagnostics)
                .flatMap(zip -> read(file, zip, diagnostics));
    }

    private static Optional<Handback> read(String file, ZipParts zip, Diagnostics diagnostics) {
        Diagnostics broken = new Diagnostics();
        OoxmlParts parts = new OoxmlParts(file, zip, DocxCode.DOCX_BROKEN, broken);
        Optional<String> main = parts.main();
        Optional<XmlElement> body = main.flatMap(parts::xml).flatMap(root -> root.child("body"));
        Map<String, String> comments = new TreeMap<>();
        main.flatMap(name -> parts.xml(name, "comments")).stream()
                .flatMap(root -> root.elements("comment").stream())
                .forEach(comment -> comments.put(
                        String.valueOf(comment.attribute("id")),
                        CellWords.of(comment).text()));
        if (body.isEmpty() && !broken.hasErrors()) {
            broken.report(Place.of(file), DocxCode.DOCX_BROKEN.with("no-word", Map.of()));
        }
        diagnostics.add(broken);
        if (broken.hasErrors()) {
            return Optional.empty();
        }
        DocxReader reader = new DocxReader(file, comments);
        reader.blocks(body.orElseThrow());
        return reader.handback(diagnostics);
    }

    private void blocks(XmlElement element) {
        for (XmlElement child : element.elements()) {
            switch (child.name()) {
                case "tbl" -> TableRow.rows(child).forEach(row -> row(TableRow.of(row)));
                case "p" -> outside(CellWords.of(child));
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(child);
                default -> {
                    // Nothing else holds words that anybody has typed.
                }
            }
        }
    }

    private void row(TableRow row) {
        String text = row.text();
        List<Mark.Row> marks = Mark.rows(text);
        if (marks.isEmpty()) {
            outside(text);
            return;
        }
        for (Mark.Row mark : marks) {
            if (row.isGone()) {
                tally.deleted(mark);
                continue;
            }
            tally.see(mark, row);
            Place place = Place.of(file + ", row " + mark.number());
            if (marks.size() > 1) {
                found.report(place, DocxCode.DOCX_ROW.with("shared", Map.of("unit", mark.id())));
                continue;
            }
            row.cells().forEach(cell -> heard.addAll(cell.comments()));
            new UnitRow(place, mark, row, comments, found).read().ifPresent(read -> tally.take(mark, read));
        }
    }

    private void outside(CellWords words) {
        outside(words.text());
    }

    /** Words that are in no row: the program's own are known, and all others named. */
    private void outside(String text) {
        Mark.languages(text).filter(none -> languages == null).ifPresent(read -> languages = read);
        String words = Characters.line(Mark.without(text), EXCERPT).strip();
        if (!words.isEmpty() && !Mark.isOwn(text)) {
            found.report(Place.of(file), DocxCode.DOCX_FOREIGN.with(Map.of("words", words)));
        }
    }

    private Optional<Handback> handback(Diagnostics diagnostics) {
        if (tally.isEmpty()) {
            diagnostics.report(Place.of(file), DocxCode.DOCX_EMPTY.with(Map.of()));
            return Optional.empty();
        }
        comments.forEach((id, words) -> {
            if (!heard.contains(id)) {
                outside(words);
            }
        });
        tally.report();
        diagnostics.add(found);
        Mark.Languages read = languages;
        return Optional.of(
                new Handback(read == null ? null : read.source(), read == null ? null : read.target(), tally.units()));
    }
}
