package parkhang.translation.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parkhang.ooxml.WordText;
import parkhang.xml.XmlElement;

/**
 * The words of a part of a document as they stand when all changes are accepted, whatever runs, fields and controls they are in.
 */
final class CellWords {
    private static final Set<String> PROPERTIES =
            Set.of("pPr", "rPr", "tcPr", "trPr", "tblPr", "sdtPr", "sdtEndPr", "tblGrid");

    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private final Set<String> comments = new LinkedHashSet<>();
    private final Set<String> omitted = new LinkedHashSet<>();
    private boolean changed;
    private boolean joined;

    private CellWords() {}

    static CellWords of(XmlElement element) {
        CellWords words = new CellWords();
        words.read(element);
        return words;
    }

    /** One for each paragraph; a line break in it is a line feed. */
    List<String> paragraphs() {
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }

    /** All paragraphs as lines. */
    String text() {
        return String.join("\n", paragraphs);
    }

    /** The ids of the comments that are made to it. */
    Set<String> comments() {
        return comments;
    }

    /** What is there besides words. */
    Set<String> omitted() {
        return omitted;
    }

    /** Whether somebody's changes were accepted. */
    boolean isChanged() {
        return changed;
    }

    private void read(XmlElement element) {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "r" -> element.elements().forEach(this::inRun);
            case "ins", "moveTo" -> {
                changed = true;
                element.elements().forEach(this::read);
            }
            case "del", "moveFrom" -> changed = true;
            case "commentRangeStart" -> comments.add(String.valueOf(element.attribute("id")));
            case "oMath", "oMathPara" -> {
                omitted.add("formula");
                element.all("t").forEach(text -> append(text.text()));
            }
            case "sdt" -> {
                boolean isPrompt = element.child("sdtPr")
                        .flatMap(own -> own.child("showingPlcHdr"))
                        .isPresent();
                if (!isPrompt) {
                    element.elements().forEach(this::read);
                }
            }
            default -> {
                if (!PROPERTIES.contains(element.name())) {
                    element.elements().forEach(this::read);
                }
            }
        }
    }

    private void paragraph(XmlElement element) {
        if (!joined) {
            paragraphs.add(new StringBuilder());
        }
        XmlElement end = element.child("pPr").flatMap(own -> own.child("rPr")).orElse(null);
        joined = end != null && end.child("del").isPresent();
        changed |= joined || (end != null && end.child("ins").isPresent());
        element.elements().forEach(this::read);
    }

    private void inRun(XmlElement element) {
        switch (element.name()) {
            case "drawing", "pict", "object", "AlternateContent" -> omitted.add("picture");
            case "footnoteReference", "endnoteReference" -> omitted.add("note");
            case "sym" -> omitted.add("sign");
            case "commentReference" -> comments.add(String.valueOf(element.attribute("id")));
            case "ruby" -> element.child("rubyBase").ifPresent(this::read);
            default -> append(WordText.of(element));
        }
    }

    private void append(String words) {
        if (paragraphs.isEmpty()) {
            paragraphs.add(new StringBuilder());
        }
        paragraphs.get(paragraphs.size() - 1).append(words);
    }
}
