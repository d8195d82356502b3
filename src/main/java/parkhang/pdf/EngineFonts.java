package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import parkhang.font.FontFace;
import parkhang.font.FontSet;

/**
 * Hands the font set to the engine: each face under its own family, and as a stand-in for all others. A face is parsed once
 * for all documents of this worker, and enters a document only when a glyph of it is wanted.
 */
final class EngineFonts {
    private final FontSet fonts;
    private final Map<FontFace, TrueTypeFont> parsed = new HashMap<>();

    EngineFonts(FontSet fonts) {
        this.fonts = fonts;
    }

    void addTo(PdfBoxRenderer renderer) {
        PdfBoxFontResolver resolver = renderer.getFontResolver();
        for (FontFace face : fonts.faces()) {
            PDFontSupplier supplier = new FaceSupplier(face, renderer.getPdfDocument());
            IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
            resolver.addFont(supplier, face.family(), face.weight(), style, true, FontGroup.MAIN);
            resolver.addFont(supplier, face.family(), face.weight(), style, true, FontGroup.FINAL_FALLBACK);
        }
    }

    TrueTypeFont parsed(FontFace face) {
        return parsed.computeIfAbsent(face, wanted -> {
            try {
                return wanted.parse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private final class FaceSupplier extends PDFontSupplier {
        private final FontFace face;
        private final PDDocument document;
        private @Nullable PDFont font;

        FaceSupplier(FontFace face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                if (font == null) {
                    font = PDType0Font.load(document, parsed(face), true);
                }
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
