package parkhang.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font mean, as the font itself says (ISO 32000-1, 9.10.3). All fonts here are composite, with codes of two
 * bytes; what one doesn't say is not there.
 */
final class FontText {
    private final COSDictionary font;
    private final @Nullable CMap meanings;

    private FontText(COSDictionary font) throws IOException {
        this.font = font;
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        meanings = map == null ? null : parse(map);
    }

    private static CMap parse(COSStream map) throws IOException {
        try (InputStream in = map.createInputStream()) {
            return new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    void read(byte[] codes, StringBuilder text) {
        for (int i = 0; meanings != null && i + 1 < codes.length; i += 2) {
            String meaning = meanings.toUnicode(((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF), 2);
            text.append(meaning == null ? MarkedText.UNREAD : meaning);
        }
    }

    String name() {
        return font.getNameAsString(COSName.BASE_FONT, "");
    }

    boolean isEmbedded() {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary described = descendants == null ? font : (COSDictionary) descendants.getObject(0);
        COSDictionary descriptor = described.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && Stream.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)
                        .anyMatch(file -> descriptor.getCOSStream(file) != null);
    }

    /** The fonts of one document, each parsed once. */
    static final class Shelf {
        private final IdentityHashMap<COSDictionary, FontText> fonts = new IdentityHashMap<>();

        FontText of(COSDictionary font) throws IOException {
            FontText known = fonts.get(font);
            if (known == null) {
                known = new FontText(font);
                fonts.put(font, known);
            }
            return known;
        }

        Stream<FontText> all() {
            return fonts.values().stream();
        }
    }
}
