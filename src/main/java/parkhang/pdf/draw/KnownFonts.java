package parkhang.pdf.draw;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import parkhang.font.FontFace;
import parkhang.font.FontSet;

/**
 * The engine's fonts, found once for all documents. The engine's own way is to tell each document of all faces, and to put them in
 * order anew for each word that it measures. Proved on OpenHTMLtoPDF 1.1.65. For one thread.
 */
final class KnownFonts extends PdfBoxFontResolver {
    private final Map<Wanted, FSFont> found = new HashMap<>();

    private record Wanted(List<String> families, float size, IdentValue weight, IdentValue style) {}

    /** No document and no context is needed where no font is ever loaded. */
    KnownFonts(FontSet fonts, FSCacheEx<String, FSCacheValue> metrics) {
        super(null, null, metrics, PdfAConformance.PDFA_3_A, true);
        for (FontFace face : fonts.faces()) {
            for (FontVariant variant : FontVariant.values()) {
                add(face, variant.family(face.family()), FontGroup.MAIN);
            }
        }
        for (FontFace face : fonts.faces()) {
            // Stands for a family that the set hasn't; what a face doesn't cover, the shaper finds a stand-in for.
            if (face.family().equals(fonts.families().get(0))) {
                add(face, face.family(), FontGroup.FINAL_FALLBACK);
            }
        }
    }

    private void add(FontFace face, String family, FontGroup group) {
        IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        addFont(new NeverSupplied(), family, face.weight(), style, true, group);
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
        Wanted wanted = new Wanted(List.of(asked.families), asked.size, asked.fontWeight, asked.fontStyle);
        return found.computeIfAbsent(wanted, next -> super.resolveFont(context, asked));
    }

    private static final class NeverSupplied extends PDFontSupplier {
        NeverSupplied() {
            super(null);
        }

        @Override
        public PDFont supply() {
            throw new IllegalStateException("the engine draws no text itself");
        }
    }
}
