package parkhang.gate.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import parkhang.gate.Box;
import parkhang.gate.GateCode;
import parkhang.gate.PageInk;
import parkhang.gate.TagTree;

/** What each rule allows, and what it does not, on a page of 400 by 600 points whose text is set in letters of 10. */
class InkGateTest {
    private static final Box SHEET = new Box(0, 0, 400, 600);
    private static final Box TEXT = new Box(50, 100, 350, 550);
    private static final PageArea AREA = new PageArea(SHEET, SHEET, TEXT, TEXT, new Box(50, 12, 350, 580));
    private static final double EM = 10;

    private final List<PageInk.Text> texts = new ArrayList<>();
    private final List<PageInk.Picture> pictures = new ArrayList<>();
    private final Map<Integer, Box> shapes = new HashMap<>();
    private final Map<Integer, TagTree.Part> parts = new HashMap<>();
    private final Set<Integer> code = new HashSet<>();

    @Test
    void lettersOfALineMayTouch() {
        text(1, "P", "To", 100, 300, 10);
        text(2, "P", "Y", 109, 300, 10);
        assertEquals(List.of(), codes());
        text(3, "P", "Z", 103, 300, 10);
        assertEquals(List.of(GateCode.INK_OVERPRINTED, GateCode.INK_OVERPRINTED), codes());
    }

    /** A figure is narrower than what kerning may take of two letters. */
    @Test
    void aNarrowSignIsSeenOverALetter() {
        text(1, "P", "a", 100, 300, 5);
        text(2, "P", "f", 103.8, 300, 3);
        assertEquals(List.of(), codes());
        text(3, "P", "1", 101, 300, 2.5);
        assertEquals(List.of(GateCode.INK_OVERPRINTED), codes());
    }

    @Test
    void spaceAtTheEndOfALineIsOverNothing() {
        endingInSpace(1, 100);
        text(2, "P", "9.", 125, 300, 10);
        assertEquals(List.of(), codes());
        endingInSpace(3, 106);
        assertEquals(GateCode.INK_OVERPRINTED, codes().get(0));
    }

    /** A word that is 20 points wide, and behind it as much that shows nothing. */
    private void endingInSpace(int mark, double x) {
        parts.put(mark, new TagTree.Part(mark, "P", null));
        Box word = new Box(x, 298, x + 20, 308);
        Box advance = new Box(x, 298, x + 40, 308);
        texts.add(new PageInk.Text(mark, List.of("so", " "), "Serif", EM, 300, advance, List.of(word), SHEET));
    }

    @Test
    void signAboveTheLineMayStandOverNothing() {
        text(1, "P", "claim", 100, 300, 30);
        text(2, "P", "1", 130, 304, 4);
        assertEquals(List.of(), codes());
        text(3, "P", "2", 120, 304, 4);
        assertEquals(List.of(GateCode.INK_OVERPRINTED), codes());
    }

    @Test
    void accentMayMeetTheLineAbove() {
        text(1, "P", "Ångström", 100, 300, 60);
        text(2, "P", "gypsy", 100, 308.5, 60);
        assertEquals(List.of(), codes());
        text(3, "H2", "over", 200, 300, 60);
        text(4, "P", "it", 200, 306, 60);
        assertEquals(List.of(GateCode.INK_OVERPRINTED), codes());
    }

    @Test
    void stacksMayMeet() {
        stack(1, 300);
        stack(1, 316);
        assertEquals(List.of(), codes());
        stack(2, 331);
        assertEquals(List.of(GateCode.INK_OVERPRINTED), codes());
    }

    /** Twice as high as an em. */
    private void stack(int mark, double baseline) {
        parts.put(mark, new TagTree.Part(mark, "P", null));
        Box outline = new Box(100, baseline - EM, 140, baseline + EM);
        texts.add(new PageInk.Text(mark, List.of("རྒྱུད"), "Serif", EM, baseline, outline, List.of(outline), SHEET));
    }

    @Test
    void hookMayReachIntoTheMargin() {
        text(1, "P", "June", 47, 300, 20);
        assertEquals(List.of(), codes());
        text(2, "P", "May", 45, 400, 20);
        assertEquals(List.of(GateCode.INK_OUTSIDE), codes());
    }

    @Test
    void wordOfNastaliqMayBeginFarFromItsPlace() {
        text(1, "P", "گو", 331, 300, 25);
        text(2, "P", "گلگت", 200, 552, 20);
        assertEquals(List.of(), codes());
        text(3, "P", "go", 331, 400, 25);
        text(4, "P", "top", 240, 552, 20);
        assertEquals(List.of(GateCode.INK_OUTSIDE, GateCode.INK_OUTSIDE), codes());
        text(5, "P", "گو", 337, 320, 25);
        text(6, "P", "گلگت", 280, 556, 20);
        assertEquals(4, codes().size());
    }

    @Test
    void textStandsWithinItsClipAndThePaper() {
        text(1, "P", "off", -2, 300, 20);
        Box line = new Box(100, 298, 140, 308);
        texts.add(new PageInk.Text(
                PageInk.ARTIFACT, List.of("cut"), "Serif", EM, 200, line, List.of(line), new Box(100, 300, 400, 600)));
        assertEquals(List.of(GateCode.INK_CUT_OFF, GateCode.INK_CUT_OFF), codes());
    }

    @Test
    void textLeavesThePagesFootAlone() {
        text(1, "P", "low", 100, 60, 20);
        texts.add(text(PageInk.ARTIFACT, 200, 60, 20));
        assertEquals(List.of(GateCode.INK_OUTSIDE), codes());
    }

    private static PageInk.Picture picture(int mark, Box box, Box clip) {
        AffineTransform place = new AffineTransform(box.width(), 0, 0, box.height(), box.left(), box.bottom());
        return new PageInk.Picture(mark, place, clip, new COSStream());
    }

    @Test
    void pictureIsWholeAndUnderNoText() {
        pictures.add(picture(1, new Box(100, 200, 200, 300), SHEET));
        shapes.put(2, new Box(210, 200, 300, 300));
        parts.put(2, part("Figure"));
        assertEquals(List.of(), codes());
        text(3, "P", "over", 180, 250, 60);
        assertEquals(List.of(GateCode.INK_OVERPRINTED, GateCode.INK_OVERPRINTED), codes());
        pictures.add(picture(4, new Box(100, 400, 200, 500), new Box(0, 0, 400, 450)));
        assertEquals(List.of(GateCode.INK_CUT_OFF), codes(GateCode.INK_CUT_OFF));
    }

    @Test
    void numberInACellIsWhole() {
        TagTree.Part row = part("TR");
        line(1, new TagTree.Part(1, "TD", row), "1,037,0", 100, 300);
        line(1, new TagTree.Part(1, "TD", row), "01", 100, 288);
        assertEquals(List.of(GateCode.TEXT_TORN), codes());
    }

    @Test
    void wordInACellIsWholeOrHasAHyphen() {
        TagTree.Part row = part("TR");
        line(1, new TagTree.Part(1, "TD", row), "Re" + PageInk.UNSAID, 100, 300);
        line(1, new TagTree.Part(1, "TD", row), "gion", 100, 288);
        line(2, new TagTree.Part(2, "TD", row), "in 2022", 200, 300);
        line(2, new TagTree.Part(2, "TD", row), " 2023", 200, 288);
        line(3, new TagTree.Part(3, "TD", row), "a/b/list", 300, 300);
        line(3, new TagTree.Part(3, "TD", row), "of", 300, 288);
        assertEquals(List.of(), codes());
        line(4, new TagTree.Part(4, "TD", row), "N", 250, 300);
        line(4, new TagTree.Part(4, "TD", row), "o", 250, 288);
        assertEquals(List.of(GateCode.TEXT_TORN), codes());
    }

    @Test
    void lineThatAnAuthorEndedIsNotTorn() {
        TagTree.Part verse = part("P");
        line(1, verse, "Berlin", 100, 300);
        line(1, verse, "Lhasa", 100, 288);
        assertEquals(List.of(), codes());
        line(2, verse, "incomprehen", 295, 200);
        line(2, verse, "sible", 100, 188);
        assertEquals(List.of(GateCode.TEXT_TORN), codes());
    }

    @Test
    void lineOfCodeThatItsAuthorEndedIsNotTorn() {
        TagTree.Part block = part("P");
        code.addAll(List.of(1, 2));
        line(1, block, "if it was told", 275, 300);
        line(1, block, "line two", 100, 288);
        assertEquals(List.of(), codes());
        line(2, block, "incomprehen", 295, 200);
        line(2, block, "sible", 100, 188);
        assertEquals(List.of(GateCode.TEXT_TORN), codes());
        code.clear();
        assertEquals(List.of(GateCode.TEXT_TORN, GateCode.TEXT_TORN), codes());
    }

    @Test
    void headingIsNotAlone() {
        text(1, "H2", "Notes", 100, 300, 60);
        texts.add(text(PageInk.ARTIFACT, 100, 60, 20));
        assertEquals(List.of(GateCode.HEADING_ALONE), codes());
        text(2, "P", "and more", 100, 200, 60);
        assertEquals(List.of(), codes());
    }

    @Test
    void bulletStandsBesideItsItem() {
        TagTree.Part item = part("LI");
        TagTree.Part label = new TagTree.Part(71, "Lbl", item);
        TagTree.Part body = new TagTree.Part(72, "LBody", item);
        TagTree.Part inner = new TagTree.Part(73, "LI", body);
        shapes.put(1, new Box(60, 150, 64, 154));
        parts.put(1, label);
        InkedPage first = page();
        shapes.clear();
        shapes.put(2, new Box(70, 150, 74, 154));
        parts.put(2, new TagTree.Part(74, "Lbl", inner));
        InkedPage second = page();
        assertEquals(List.of(1), ItemRule.find(List.of(first, second)));
        assertEquals(List.of(), ItemRule.find(List.of(second)));
    }

    private InkedPage page() {
        return new InkedPage(
                parts.containsKey(2) ? 2 : 1,
                new PageInk(texts, pictures, shapes, false),
                AREA,
                new HashMap<>(parts),
                new HashSet<>(code),
                Set.of());
    }

    private List<GateCode> codes() {
        List<GateCode> codes = new ArrayList<>();
        Findings take = (code, message) -> codes.add(code);
        PlaceRule.check(page(), take);
        OverprintRule.check(page(), take);
        TornRule.check(page(), take);
        HeadingRule.check(page(), false, take);
        return codes;
    }

    private List<GateCode> codes(GateCode wanted) {
        List<GateCode> codes = codes();
        codes.removeIf(code -> code != wanted);
        return codes;
    }

    private TagTree.Part part(String type) {
        return new TagTree.Part(1000 + parts.size(), type, null);
    }

    private void text(int mark, String type, String words, double x, double baseline, double width) {
        parts.put(mark, new TagTree.Part(mark, type, null));
        line(mark, new TagTree.Part(mark, type, null), words, x, baseline, width);
    }

    private void line(int mark, TagTree.Part part, String words, double x, double baseline) {
        line(mark, part, words, x, baseline, 5 * words.length());
    }

    private void line(int mark, TagTree.Part part, String words, double x, double baseline, double width) {
        parts.put(mark, part);
        PageInk.Text text = text(mark, x, baseline, width);
        texts.add(new PageInk.Text(mark, List.of(words), "Serif", EM, baseline, text.advance(), text.glyphs(), SHEET));
    }

    /** Letters as high as an em, a fifth of it below the baseline, in one outline. */
    private static PageInk.Text text(int mark, double x, double baseline, double width) {
        Box outline = new Box(x, baseline - EM / 5, x + width, baseline + EM * 4 / 5);
        return new PageInk.Text(mark, List.of("words"), "Serif", EM, baseline, outline, List.of(outline), SHEET);
    }
}
