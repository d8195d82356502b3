package parkhang.docx;

import java.util.ArrayList;
import java.util.List;
import parkhang.ooxml.WordNames;
import parkhang.xml.XmlWriter;

/** How lists are counted: each has a numbering of its own, so that none goes on where another has ended. */
final class ListNumbering {
    /** The levels that Word has. */
    static final int LEVELS = 9;

    /** How far a level is from the one before, in twentieths of a point. */
    static final int STEP = 425;

    private static final List<String> BULLETS = List.of("•", "–", "▪");
    private static final List<String> FORMS = List.of("decimal", "lowerLetter", "lowerRoman");

    private final List<Counted> lists = new ArrayList<>();

    private record Counted(int level, Integer start) {}

    /** The number by which the paragraphs of a list know it. */
    String bullets() {
        return "1";
    }

    /** The same for one whose items are counted from a number. */
    String counted(int level, int start) {
        lists.add(new Counted(level, start));
        return String.valueOf(lists.size() + 1);
    }

    byte[] part() {
        XmlWriter xml = WordNames.root("w:numbering");
        kind(xml, "1", true);
        kind(xml, "2", false);
        num(xml, "1", "1").end();
        for (int i = 0; i < lists.size(); i++) {
            Counted list = lists.get(i);
            num(xml, String.valueOf(i + 2), "2")
                    .start("w:lvlOverride", "w:ilvl", String.valueOf(list.level()))
                    .empty("w:startOverride", "w:val", String.valueOf(list.start()))
                    .end()
                    .end();
        }
        return xml.end().bytes();
    }

    private static XmlWriter num(XmlWriter xml, String id, String kind) {
        return xml.start("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", kind);
    }

    private static void kind(XmlWriter xml, String id, boolean isBulleted) {
        xml.start("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            String form = isBulleted ? "bullet" : FORMS.get(level % FORMS.size());
            String text = isBulleted ? BULLETS.get(level % BULLETS.size()) : "%" + (level + 1) + ".";
            xml.start("w:lvl", "w:ilvl", String.valueOf(level))
                    .empty("w:start", "w:val", "1")
                    .empty("w:numFmt", "w:val", form)
                    .empty("w:lvlText", "w:val", text)
                    .empty("w:lvlJc", "w:val", "left")
                    .start("w:pPr")
                    .empty("w:ind", "w:left", indent(level), "w:hanging", String.valueOf(STEP))
                    .end()
                    .end();
        }
        xml.end();
    }

    static String indent(int level) {
        return String.valueOf(STEP * (level + 1));
    }
}
