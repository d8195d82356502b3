package parkhang.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Profile;
import parkhang.gate.DrawnPdf;
import parkhang.gate.DrawnText;
import parkhang.gate.TagTree;

/**
 * A PDF that could be opened, and all that it is looked at beside.
 *
 * @param bytes of the file
 * @param drawn what is on its pages
 * @param page the HTML edition; null where there is none
 * @param language its locale's tag; null where nobody knows it
 * @param found takes what is wrong with the PDF by itself
 * @param disagreements takes where the PDF and the page differ: the findings of the one that is not as it was made
 * @param side the language of two that alone is looked at, by its tag; null where all of the PDF is
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares open files
record OpenPdf(
        byte[] bytes,
        DrawnPdf drawn,
        TagTree tags,
        @Nullable PageFacts page,
        @Nullable String language,
        FileFindings found,
        FileFindings disagreements,
        @Nullable String side) {

    static OpenPdf of(
            byte[] bytes,
            PDDocument document,
            @Nullable PageFacts page,
            @Nullable String language,
            FileFindings found,
            FileFindings disagreements)
            throws IOException {
        DrawnPdf drawn = DrawnPdf.read(document);
        return new OpenPdf(bytes, drawn, TagTree.read(document), page, language, found, disagreements, null);
    }

    /** The same PDF beside the page as it is on paper. */
    OpenPdf onPaper(Profile profile) {
        PageFacts paper = page == null ? null : PaperPage.of(page, profile, headings(), tags.footnotes());
        return new OpenPdf(bytes, drawn, tags, paper, language, found, disagreements, null);
    }

    /** The same PDF beside the page with its notes behind all else, where the PDF has them at the foot of its pages. */
    OpenPdf withNotes() {
        return page == null || !tags.footnotes()
                ? this
                : new OpenPdf(bytes, drawn, tags, page.withNotesBehind(), language, found, disagreements, side);
    }

    /** What of a PDF in two languages is in one of them, beside the page in that one. */
    OpenPdf side(String tag, @Nullable PageFacts its) {
        return new OpenPdf(bytes, drawn, tags.of(tag), its, language, found, disagreements, tag);
    }

    /** The same PDF beside another page, or none. */
    OpenPdf beside(@Nullable PageFacts other) {
        return new OpenPdf(bytes, drawn, tags, other, language, found, disagreements, side);
    }

    PDDocument document() {
        return drawn.document();
    }

    /** In their order. */
    List<PDPage> pages() {
        return drawn.pages();
    }

    /** The headings that are tagged. */
    List<Heading> headings() {
        Map<TagTree.Part, List<TagTree.Mark>> marks = new LinkedHashMap<>();
        for (TagTree.Mark mark : tags.marks()) {
            if (mark.part().level() > 0) {
                marks.computeIfAbsent(mark.part(), part -> new ArrayList<>()).add(mark);
            }
        }
        List<Heading> headings = new ArrayList<>();
        marks.forEach((part, all) -> headings.add(new Heading(
                part.level(),
                all.stream().map(this::text).collect(Collectors.joining()),
                all.stream().filter(mark -> !mark.reference()).map(this::text).collect(Collectors.joining()))));
        return headings;
    }

    /** What is drawn on a page, by its marks, in the order of drawing. */
    Map<Integer, String> drawn(COSDictionary page) {
        DrawnText text = drawn.texts().get(page);
        return text == null ? Map.of() : text.byId();
    }

    /** What is drawn on a page and is no part of the text: its head and foot. */
    String artifacts(COSDictionary page) {
        DrawnText text = drawn.texts().get(page);
        return text == null ? "" : text.artifacts();
    }

    /** What is drawn under a mark; empty where nothing is. */
    String text(TagTree.Mark mark) {
        return drawn.text(mark);
    }

    /** Which page, from 1; 0 where the document has none such. */
    int number(@Nullable COSDictionary wanted) {
        return drawn.number(wanted);
    }
}
