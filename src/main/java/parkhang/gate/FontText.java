package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font mean, as the font itself says (ISO 32000-1, 9.10.3). All fonts here are composite, with codes of two
 * bytes, each told by itself (bfchar); what is told in another way is not read. FontBox's parser would read all, but makes a table
 * of each text of two bytes first, which takes more time and memory than a PDF.
 */
public final class FontText {
    /** Stands for what this program never writes, so that it can't pass for the edition's text: OBJECT REPLACEMENT CHARACTER. */
    static final String UNREAD = "\uFFFC";

    /** A code and its text in UTF-16 (Adobe Technical Note 5014, bfchar). */
    private static final Pattern MEANING = Pattern.compile("<(\\p{XDigit}{4})>\\s*<((?:\\p{XDigit}{4})*)>\\s*");

    private static final Pattern SECTION = Pattern.compile("\\bbeginbfchar\\s+");

    /** The first and the last of some codes, and the text of the first, which counts up with them (the same, bfrange). */
    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*");

    private static final Pattern RANGES = Pattern.compile("\\bbeginbfrange\\s+");

    private final COSDictionary font;
    /** By their codes. */
    private @Nullable String[] meanings = new @Nullable String[0];

    private FontText(COSDictionary font) throws IOException {
        this.font = font;
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map != null) {
            try (InputStream in = map.createInputStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                read(text);
                readRanges(text);
            }
        }
    }

    private void read(String map) {
        Matcher section = SECTION.matcher(map);
        Matcher meaning = MEANING.matcher(map);
        while (section.find()) {
            for (int at = section.end(); meaning.region(at, map.length()).lookingAt(); at = meaning.end()) {
                byte[] text = HexFormat.of().parseHex(meaning.group(2));
                put(HexFormat.fromHexDigits(meaning.group(1)), new String(text, StandardCharsets.UTF_16BE));
            }
        }
    }

    private void readRanges(String map) {
        Matcher section = RANGES.matcher(map);
        Matcher range = RANGE.matcher(map);
        while (section.find()) {
            for (int at = section.end(); range.region(at, map.length()).lookingAt(); at = range.end()) {
                int first = HexFormat.fromHexDigits(range.group(1));
                int letter = HexFormat.fromHexDigits(range.group(3));
                for (int code = first; code <= HexFormat.fromHexDigits(range.group(2)); code++) {
                    put(code, String.valueOf((char) (letter + code - first)));
                }
            }
        }
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
