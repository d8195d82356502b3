package parkhang.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Reads one font file, and reports why it can't be used. */
final class FontReader {
    /** Name identifier of the typographic family, where it is not the legacy one of four styles (OpenType, name table). */
    private static final int TYPOGRAPHIC_FAMILY = 16;

    private static final int ITALIC_OR_OBLIQUE = 1 | 1 << 9;

    /** Kept off the console: what FontBox has to say of a broken font, we say as a diagnostic. */
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    static {
        FONTBOX.setUseParentHandlers(false);
    }

    private final Function<Path, String> names;
    private final Diagnostics diagnostics;

    /** @param names under which files are reported */
    FontReader(Function<Path, String> names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    Optional<FontFace> read(Path file) {
        try {
            return switch (signature(file)) {
                case "OTTO" -> refuse(file, FontCode.FONT_CFF, "the font has CFF outlines");
                case "ttcf" -> refuse(file, FontCode.FONT_UNREADABLE, "the file is a collection of fonts");
                default -> face(file, FontFace.parse(file));
            };
        } catch (IOException | RuntimeException e) {
            // FontBox answers broken tables with all kinds of runtime exceptions.
            return refuse(file, FontCode.FONT_UNREADABLE, "the font cannot be read: " + e.getMessage());
        }
    }

    private static String signature(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    private Optional<FontFace> face(Path file, TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        if (os2 == null || font.getNaming() == null || !font.getTableMap().containsKey("glyf")) {
            return refuse(file, FontCode.FONT_UNREADABLE, "the font lacks a name, OS/2 or glyf table");
        }
        if (font.getTableMap().containsKey("fvar")) {
            return refuse(file, FontCode.FONT_VARIABLE, "the font is variable");
        }
        if (isRestricted(os2.getFsType())) {
            return refuse(file, FontCode.FONT_RESTRICTED, "the font forbids embedding or subsetting");
        }
        Repertoire repertoire = Repertoire.of(font.getUnicodeCmapLookup(), font.getNumberOfGlyphs());
        return Optional.of(new FontFace(
                family(font.getNaming()),
                os2.getWeightClass(),
                (os2.getFsSelection() & ITALIC_OR_OBLIQUE) != 0,
                file,
                repertoire));
    }

    /** What PDFBox refuses: embedding forbidden, bitmaps only, no subsetting (OpenType, OS/2 table, fsType). */
    private static boolean isRestricted(int fsType) {
        return (fsType & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                || (fsType & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0
                || (fsType & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0;
    }

    private static String family(NamingTable names) {
        String typographic = names.getName(
                TYPOGRAPHIC_FAMILY,
                NameRecord.PLATFORM_WINDOWS,
                NameRecord.ENCODING_WINDOWS_UNICODE_BMP,
                NameRecord.LANGUAGE_WINDOWS_EN_US);
        return typographic != null ? typographic : names.getFontFamily();
    }

    private Optional<FontFace> refuse(Path file, FontCode code, String message) {
        diagnostics.report(Place.of(names.apply(file)), code, message);
        return Optional.empty();
    }
}
