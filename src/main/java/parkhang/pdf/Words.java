package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.ShapedWord;
import parkhang.font.Shaper;

/**
 * The words of one document that must be shaped. The engine draws character by character, so each such word becomes one
 * private character, and fonts are made that draw the word for it.
 */
final class Words {
    /** The first of Unicode's last private plane, which is not missed. */
    private static final int FIRST = 0x100000;

    private final FontSet fonts;
    private final Shaper shaper;
    private final Map<String, Integer> codePoints = new LinkedHashMap<>();

    Words(FontSet fonts, Shaper shaper) {
        this.fonts = fonts;
        this.shaper = shaper;
    }

    static boolean isWord(int codePoint) {
        return codePoint >= FIRST;
    }

    /** Replaces the words in the document's body. Links keep their own text for those who hear it. */
    void replaceIn(Document document) {
        for (Element element : Dom.all(document)) {
            if (element.getTagName().equals("a")
                    && Shaper.words().matcher(element.getTextContent()).find()) {
                element.setAttribute("title", element.getTextContent());
            }
        }
        replaceIn(Dom.body(document));
    }

    private void replaceIn(Node node) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Text text) {
                text.setData(Shaper.words().matcher(text.getData()).replaceAll(this::character));
            } else {
                replaceIn(children.item(i));
            }
        }
    }

    private String character(MatchResult match) {
        String word = match.group();
        if (fonts.faces().stream().noneMatch(face -> covers(face, word))) {
            return word;
        }
        int codePoint = codePoints.computeIfAbsent(word, fresh -> FIRST + codePoints.size());
        return Character.toString(codePoint);
    }

    private static boolean covers(FontFace face, String word) {
        return word.codePoints().allMatch(face::covers);
    }

    /** Gives the engine fonts for the words, a few words each, of every face that has them. */
    void addTo(PdfBoxRenderer renderer) {
        for (FontFace face : fonts.faces()) {
            List<String> words = codePoints.keySet().stream()
                    .filter(word -> covers(face, word))
                    .toList();
            IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
            for (int from = 0; from < words.size(); from += WordFont.CAPACITY) {
                PDFontSupplier supplier = new WordFontSupplier(
                        face, words.subList(from, Math.min(words.size(), from + WordFont.CAPACITY)));
                renderer.getFontResolver()
                        .addFont(supplier, face.family(), face.weight(), style, true, FontGroup.FINAL_FALLBACK);
            }
        }
    }

    private final class WordFontSupplier extends PDFontSupplier {
        private final FontFace face;
        private final List<String> words;
        private @Nullable PDFont font;

        WordFontSupplier(FontFace face, List<String> words) {
            super(null);
            this.face = face;
            this.words = words;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) {
                    font = new WordFont(shaped());
                }
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private SortedMap<Integer, ShapedWord> shaped() {
            SortedMap<Integer, ShapedWord> shaped = new TreeMap<>();
            for (String word : words) {
                shaped.put(codePoints.getOrDefault(word, 0), shaper.shape(face, word));
            }
            return shaped;
        }
    }
}
