package parkhang.docx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.edition.Byline;
import parkhang.edition.Correction;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.edition.ImprintLine;
import parkhang.edition.Kicker;
import parkhang.edition.LabelledText;
import parkhang.ooxml.OoxmlWriter;
import parkhang.ooxml.WordNames;
import parkhang.text.PartSeparator;
import parkhang.xml.XmlWriter;

/** Renders an edition as a Word file that whoever asks for one can go on working with. The same bytes for the same edition. */
public final class WordRenderer {
    /** The box that holds a logo, in points. */
    private static final double LOGO_WIDTH = 135;

    private static final double LOGO_HEIGHT = 36;

    private final Edition edition;
    private final OoxmlWriter file = new OoxmlWriter();
    private final EditionPart part;
    private final XmlWriter xml;
    private final RunWriter runs;
    private final BlockWriter blocks;

    private WordRenderer(Edition edition) {
        this.edition = edition;
        this.part = EditionPart.document(edition, file);
        this.xml = part.xml();
        this.runs = new RunWriter(part);
        this.blocks = new BlockWriter(part, runs, "Normal");
    }

    public static byte[] render(Edition edition) {
        return new WordRenderer(edition).file();
    }

    private byte[] file() {
        xml.start("w:body");
        opening();
        blocks.write(edition.body());
        contacts();
        colophon();
        imprint(blocks, runs, edition.imprint(), "Imprint");
        EditionPage.write(xml, edition.paper(), WordNames.add(file, "footer", footer()), edition.rightToLeft());
        WordNames.addDocument(file, xml.end().end().bytes());
        if (!edition.notes().isEmpty()) {
            WordNames.add(file, "footnotes", footnotes());
        }
        WordNames.add(file, "styles", EditionStyles.of(edition));
        WordNames.add(file, "numbering", part.lists().part());
        WordNames.add(
                file, "settings", EditionProperties.settings(!edition.notes().isEmpty()));
        EditionProperties.add(file, edition);
        return file.write();
    }

    private void opening() {
        blocks.paragraph("Office", () -> {
            Picture logo = edition.look().logo();
            if (logo != null) {
                String description = edition.logo() == null ? "" : edition.logo();
                part.pictures().write(part, logo, LOGO_WIDTH, LOGO_HEIGHT, description);
                runs.words(" ", runs.usual());
            }
            runs.name(edition.office(), runs.usual());
        });
        kicker();
        own("Embargo", "embargo", edition.embargo());
        blocks.paragraph("Title", () -> runs.write(edition.title()));
        if (!edition.summary().isEmpty()) {
            blocks.paragraph("Subtitle", () -> runs.write(edition.summary()));
        }
        byline();
        blocks.paragraph("Dateline", () -> runs.words(edition.dateline().text(), runs.usual()));
        own("Banner", edition.furniture().banner(), edition.banner());
        Correction correction = edition.correction();
        if (correction != null) {
            blocks.paragraph("Correction", () -> {
                label("correction", correction.lead() + " ", runs.usual().inBold());
                runs.write(correction.text());
            });
        }
    }

    private void kicker() {
        Kicker kicker = edition.kicker();
        if (kicker != null) {
            blocks.paragraph("Kicker", () -> {
                label(Kicker.key(kicker.kind()), kicker.label(), runs.usual());
                if (kicker.immediate() != null) {
                    runs.words(PartSeparator.TEXT, runs.usual());
                    label("immediate", kicker.immediate(), runs.usual());
                }
            });
        }
    }

    private void byline() {
        Byline byline = edition.byline();
        if (byline != null) {
            blocks.paragraph("Byline", () -> {
                label("byline", byline.before(), runs.usual());
                for (int i = 0; i < byline.names().size(); i++) {
                    runs.words(i == 0 ? "" : byline.between().get(i - 1), runs.usual());
                    runs.name(byline.names().get(i), runs.usual());
                }
                label("byline", byline.after(), runs.usual());
            });
        }
    }

    private void own(String style, String key, @Nullable String words) {
        if (words != null) {
            blocks.paragraph(style, () -> label(key, words, runs.usual()));
        }
    }

    private void label(String key, String words, RunFormat format) {
        runs.label(words, foreign(key), format);
    }

    private @Nullable Locale foreign(String key) {
        Map<String, Locale> foreign = edition.furniture().foreign();
        return foreign.get(key);
    }

    private void contacts() {
        if (!edition.contacts().lines().isEmpty()) {
            own("Heading1", "contact", edition.furniture().contact());
            edition.contacts().lines().forEach(line -> blocks.paragraph("Contact", () -> runs.line(line)));
        }
    }

    private void colophon() {
        own("Heading2", "colophon", edition.furniture().colophon());
        for (LabelledText labelled : edition.colophon()) {
            blocks.paragraph(
                    "Colophon", () -> runs.labelled(labelled, runs.usual().inBold()));
        }
    }

    private static void imprint(BlockWriter blocks, RunWriter runs, List<ImprintLine> lines, String style) {
        lines.forEach(line -> blocks.paragraph(style, () -> runs.line(line.texts())));
    }

    /** What stands at the foot of each page: who publishes, and the page's number as Word counts it. */
    private byte[] footer() {
        EditionPart foot = part.other("word/footer.xml", "w:ftr");
        RunWriter words = new RunWriter(foot);
        BlockWriter lines = new BlockWriter(foot, words, "Footer");
        imprint(
                lines,
                words,
                edition.imprint().stream().filter(line -> !line.once()).toList(),
                "Footer");
        List<String> folio = edition.furniture().folio();
        Locale language = foreign("folio");
        lines.paragraph("Footer", () -> {
            words.label(folio.get(0), language, words.usual());
            field(foot.xml(), words, "PAGE");
            words.label(folio.get(1), language, words.usual());
            field(foot.xml(), words, "NUMPAGES");
            words.label(folio.get(2), language, words.usual());
        });
        return foot.xml().end().bytes();
    }

    private static void field(XmlWriter xml, RunWriter words, String name) {
        xml.start("w:fldSimple", "w:instr", " " + name + " ");
        words.run("1", words.usual());
        xml.end();
    }

    private byte[] footnotes() {
        EditionPart notes = part.other("word/footnotes.xml", "w:footnotes");
        XmlWriter own = notes.xml();
        separator(own, "-1", "separator");
        separator(own, "0", "continuationSeparator");
        RunWriter words = new RunWriter(notes);
        BlockWriter writer = new BlockWriter(notes, words, "FootnoteText");
        for (EditionNote note : edition.notes()) {
            own.start("w:footnote", "w:id", String.valueOf(note.number()));
            writer.note(note.blocks());
            own.end();
        }
        return own.end().bytes();
    }

    private static void separator(XmlWriter xml, String id, String kind) {
        xml.start("w:footnote", "w:type", kind, "w:id", id).start("w:p").start("w:r");
        xml.empty("w:" + kind).end().end().end();
    }
}
