package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font mean, as the font itself says (ISO 32000-1, 9.10.3). All fonts here are composite, with codes of two
 * bytes, each told by itself (bfchar); what is told in another way is not read. FontBox's parser would read all, but makes a table
 * of each text of two bytes first, which takes more time and memory than a PDF.
 */
public final class FontText {
    /** Stands for what this program never writes, so that it can't pass for the edition's text: OBJECT REPLACEMENT CHARACTER. */
    static final String UNREAD = "\uFFFC";

    private final COSDictionary font;
    /** By their codes. */
    private @Nullable String[] meanings = new @Nullable String[0];

    private FontText(COSDictionary font) throws IOException {
        this.font = font;
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map != null) {
            try (InputStream in = map.createInputStream()) {
                read(new PdfScanner(in.readAllBytes(), null));
            } catch (PdfScanner.Unusual e) {
                return; // what is told behind it is not read
            }
        }
    }

    /** Sections of codes with their texts, and of ranges of codes (Adobe Technical Note 5014). */
    private void read(PdfScanner map) throws PdfScanner.Unusual {
        while (!map.isAtEnd()) {
            if (map.object() == null) {
                switch (map.operator()) {
                    case "beginbfchar" -> readCodes(map);
                    case "beginbfrange" -> readRanges(map);
                    default -> {} // the map's frame
                }
            }
        }
    }

    private void readCodes(PdfScanner map) throws PdfScanner.Unusual {
        while (map.object() instanceof COSString code && map.object() instanceof COSString text) {
            byte[] units = text.getBytes();
            if (code.getBytes().length != 2 || units.length % 2 != 0) {
                return;
            }
            put(unit(code), new String(units, StandardCharsets.UTF_16BE));
        }
    }

    /** The first and the last of some codes, and the text of the first, which counts up with them. */
    private void readRanges(PdfScanner map) throws PdfScanner.Unusual {
        while (map.object() instanceof COSString first
                && map.object() instanceof COSString last
                && map.object() instanceof COSString text) {
            if (first.getBytes().length != 2 || last.getBytes().length != 2 || text.getBytes().length != 2) {
                return;
            }
            for (int code = unit(first); code <= unit(last); code++) {
                put(code, String.valueOf((char) (unit(text) + code - unit(first))));
            }
        }
    }

    private static int unit(COSString two) {
        byte[] bytes = two.getBytes();
        return ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    }

    void read(byte[] codes, StringBuilder text) {
        for (int i = 0; i + 1 < codes.length; i += 2) {
            text.append(meaning(((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF)));
        }
    }

    private void put(int code, String meaning) {
        meanings = code < meanings.length ? meanings : Arrays.copyOf(meanings, 2 * code + 1);
        meanings[code] = meaning;
    }

    String meaning(int code) {
        String meaning = code < meanings.length ? meanings[code] : null;
        return meaning == null ? UNREAD : meaning;
    }

    String name() {
        return font.getNameAsString(COSName.BASE_FONT, "");
    }

    public boolean isEmbedded() {
        return isEmbedded(font);
    }

    public static boolean isEmbedded(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary described = descendants == null ? font : (COSDictionary) descendants.getObject(0);
        COSDictionary descriptor = described.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && Stream.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)
                        .anyMatch(file -> descriptor.getCOSStream(file) != null);
    }

    /** The fonts of one document, each parsed once. */
    public static final class Cache {
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
