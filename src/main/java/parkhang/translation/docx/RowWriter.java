package parkhang.translation.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.ooxml.WordLanguage;
import parkhang.ooxml.WordText;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Fingerprint;
import parkhang.translation.exchange.TaggedText;
import parkhang.xml.XmlWriter;

/** Writes a unit as a row of a table: number and state, source, target, notes. */
final class RowWriter {
    /** Of the columns, in twentieths of a point. */
    static final List<Integer> WIDTHS = List.of(1150, 5850, 5850, 2280);

    private static final String SOURCE_SHADE = "F2F2F2";

    /** All that looks like one: in {@link TaggedText} every other angle bracket is escaped. */
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private final XmlWriter xml;
    private final String slug;
    private final WordLanguage source;
    private final WordLanguage target;
    private final int total;

    /** @param total how many rows the file has */
    RowWriter(XmlWriter xml, String slug, WordLanguage source, WordLanguage target, int total) {
        this.xml = xml;
        this.slug = slug;
        this.source = source;
        this.target = target;
        this.total = total;
    }

    static int width() {
        return WIDTHS.stream().mapToInt(Integer::intValue).sum();
    }

    void write(BundleUnit unit, int number) {
        RowState state = RowState.of(unit);
        List<String> beside = beside(unit);
        Mark.Row mark = new Mark.Row(
                slug,
                unit.id(),
                number,
                total,
                Fingerprint.of(unit),
                Fingerprint.ofLetters(unit.source().plainText()),
                beside.stream().map(Fingerprint::ofLetters).toList());
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        cell(xml, 0, state.colour());
        number(number, mark);
        state(state);
        xml.end();
        cell(xml, 1, SOURCE_SHADE);
        content("Source", unit.source(), source);
        xml.end();
        cell(xml, 2, state.colour());
        content("Target", unit.target(), target);
        xml.end();
        cell(xml, 3, null);
        beside.forEach(this::note);
        if (beside.isEmpty()) {
            note("");
        }
        xml.end().end();
    }

    /** Begins a cell. */
    static void cell(XmlWriter xml, int column, @Nullable String shade) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(WIDTHS.get(column)), "w:type", "dxa");
        if (shade != null) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
        }
        xml.end();
    }

    private void number(int number, Mark.Row mark) {
        paragraph("RowNumber");
        xml.start("w:r").start("w:t").text(String.valueOf(number)).end().end();
        hidden(xml, mark.text());
        xml.end();
    }

    /** A word that the translator chooses from a list, or types. */
    private void state(RowState now) {
        paragraph("RowState");
        xml.start("w:sdt").start("w:sdtPr").empty("w:alias", "w:val", "State").start("w:dropDownList");
        List<String> words = new ArrayList<>(List.of(now.word()));
        for (State state : State.values()) {
            if (!words.contains(state.word())) {
                words.add(state.word());
            }
        }
        words.forEach(word -> xml.empty("w:listItem", "w:displayText", word, "w:value", word));
        xml.end().end().start("w:sdtContent").start("w:r");
        WordText.write(xml, now.word());
        xml.end().end().end().end();
    }

    private void paragraph(String style) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    }

    private void content(String style, @Nullable Content content, WordLanguage language) {
        paragraph(style);
        String text = content == null ? "" : TaggedText.write(content);
        Matcher tags = TAG.matcher(text);
        int at = 0;
        for (MatchResult tag : tags.results().toList()) {
            words(text.substring(at, tag.start()), language);
            tag(tag.group(), language);
            at = tag.end();
        }
        words(text.substring(at), language);
        xml.end();
    }

    private void words(String words, WordLanguage language) {
        if (!words.isEmpty()) {
            xml.start("w:r").start("w:rPr");
            language.properties(xml);
            xml.end();
            WordText.write(xml, words);
            xml.end();
        }
    }

    /** A tag is one thing: it can be moved and deleted, but not typed into. */
    private void tag(String tag, WordLanguage language) {
        xml.start("w:sdt")
                .start("w:sdtPr")
                .empty("w:lock", "w:val", "contentLocked")
                .empty("w:tag", "w:val", "tag")
                .end();
        xml.start("w:sdtContent")
                .start("w:r")
                .start("w:rPr")
                .empty("w:rStyle", "w:val", "Tag")
                .end();
        WordText.write(xml, language.isRightToLeft() ? TagSigns.isolated(tag) : tag);
        xml.end().end().end();
    }

    /** What stands beside a unit, a paragraph each. */
    private static List<String> beside(BundleUnit unit) {
        List<String> beside = new ArrayList<>();
        if (unit.kind() != null) {
            beside.add(unit.kind().word());
        }
        unit.codes().forEach(code -> beside.add(legend(code)));
        unit.notes().stream()
                .filter(note -> !note.isOf(UnitNote.SIGN_OFF) && !note.isOf(UnitNote.SUGGESTION))
                .filter(note -> !note.text().isBlank())
                .map(note -> note.isOurs()
                        ? note.attributes().getOrDefault("category", "note") + ": " + note.text()
                        : note.text())
                .forEach(beside::add);
        return beside;
    }

    /** What a tag stands for. */
    private static String legend(InlineCode code) {
        return code.end() == null
                ? "<x" + code.id() + "/>: " + code.start()
                : "<g" + code.id() + ">: " + code.start() + "…" + code.end();
    }

    private void note(String text) {
        paragraph("RowNote");
        xml.start("w:r");
        WordText.write(xml, text);
        xml.end().end();
    }

    /** Text for the program, which a reader does not see. */
    static void hidden(XmlWriter xml, String mark) {
        xml.start("w:r")
                .start("w:rPr")
                .empty("w:rStyle", "w:val", "Mark")
                .empty("w:noProof")
                .empty("w:vanish")
                .end();
        WordText.write(xml, mark);
        xml.end();
    }
}
