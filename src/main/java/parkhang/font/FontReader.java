package parkhang.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;

/**
 * Reads what one font file says of itself, and reports why it can't be used. It reads no further than that: parsing the
 * fonts of the program took a sixth of a cold start, and reading all of their files a good part of the rest.
 */
final class FontReader {
    /** What a file begins with: the tags {@code OTTO} and {@code ttcf} (OpenType, "Organization of an OpenType font"). */
    private static final int CFF = 0x4F54544F;

    private static final int COLLECTION = 0x74746366;

    /** In bytes; the largest of Noto's, with all of Han, have some 20 million. */
    private static final long LARGEST = 64L << 20;

    /** As a style sheet can name it, which is what becomes of it. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,:&'()+/@!#_\\p{Pd}\\u200C\\u200D]{0,99}");

    private static final Set<String> READ = Set.of("name", "OS/2", "cmap");

    /** Name identifiers (OpenType, name table): the family, and the one of more than four styles where that is another. */
    private static final int FAMILY = 1;

    private static final int TYPOGRAPHIC_FAMILY = 16;

    /** Where in the OS/2 table these stand, in bytes. */
    private static final int WEIGHT = 4;

    private static final int FS_TYPE = 8;
    private static final int FS_SELECTION = 62;

    private static final int ITALIC_OR_OBLIQUE = 1 | 1 << 9;

    private static final int BOLD = 1 << 5;

    /** The least weight of a font that is bold, and what most of them say (OpenType, OS/2 table, usWeightClass). */
    private static final int SEMI_BOLD = 600;

    private static final int USUAL_BOLD = 700;

    private static final int RESTRICTED = 0x2;
    private static final int NO_SUBSETTING = 0x100;
    private static final int BITMAP_ONLY = 0x200;

    private final Function<Path, String> names;
    private final Diagnostics diagnostics;

    /** @param names under which files are reported */
    FontReader(Function<Path, String> names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** @param own whether it is the archive's own */
    Optional<FontFace> read(Path file, boolean own) {
        Optional<Finding> fault = fault(file, own);
        if (fault.isPresent()) {
            return refuse(file, fault.get());
        }
        try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
            return switch (font.readInt()) {
                case CFF -> refuse(file, FontCode.FONT_CFF.with(Map.of()));
                case COLLECTION -> refuse(file, FontCode.FONT_UNREADABLE.with("collection", Map.of()));
                default -> face(file, own, Sfnt.read(font, READ));
            };
        } catch (IOException e) {
            return refuse(
                    file, FontCode.FONT_UNREADABLE.with("reason", Map.of("reason", String.valueOf(e.getMessage()))));
        } catch (RuntimeException e) {
            return refuse(file, FontCode.FONT_UNREADABLE.with("table", Map.of()));
        }
    }

    /** Why a file may not even be opened: a pipe would never end, and what lies elsewhere is nobody's who sends an archive. */
    static Optional<Finding> fault(Path file, boolean own) {
        try {
            Path folder = file.toAbsolutePath().resolveSibling("").resolveSibling("");
            if (!Files.isRegularFile(file)) {
                return Optional.of(FontCode.FONT_UNREADABLE.with("no-file", Map.of()));
            } else if (own && !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.of(FontCode.FONT_UNREADABLE.with("outside", Map.of()));
            } else if (Files.size(file) > LARGEST) {
                return Optional.of(FontCode.FONT_UNREADABLE.with("large", Map.of("most", LARGEST >> 20)));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FontCode.FONT_UNREADABLE.shared(
                    "file-unreadable.it", Map.of("reason", String.valueOf(e.getMessage()))));
        }
    }

    private Optional<FontFace> face(Path file, boolean own, Sfnt font) throws IOException {
        String family = font.has("name") ? family(new FontNames(font.table("name"))) : null;
        if (family == null || !font.has("OS/2") || !font.has("glyf")) {
            return refuse(file, FontCode.FONT_UNREADABLE.with("tables", Map.of()));
        }
        if (!NAME.matcher(family).matches()) {
            return refuse(file, FontCode.FONT_UNREADABLE.with("name", Map.of("name", family)));
        }
        if (font.has("fvar")) {
            return refuse(file, FontCode.FONT_VARIABLE.with(Map.of()));
        }
        ByteBuffer os2 = font.table("OS/2");
        if (isRestricted(os2.getShort(FS_TYPE))) {
            return refuse(file, FontCode.FONT_RESTRICTED.with(Map.of()));
        }
        boolean italic = (os2.getShort(FS_SELECTION) & ITALIC_OR_OBLIQUE) != 0;
        Repertoire repertoire = new Repertoire(CharacterMap.read(font.table("cmap")));
        FontFace face = new FontFace(family, weight(os2), italic, file, repertoire, own);
        if (own) {
            Soundness.check(face);
        }
        return Optional.of(face);
    }

    /** A font that says it is bold is so, whatever weight it gives: Noto Nastaliq Urdu Bold was published with a regular's. */
    private static int weight(ByteBuffer os2) {
        int weight = os2.getShort(WEIGHT);
        return (os2.getShort(FS_SELECTION) & BOLD) != 0 && weight < SEMI_BOLD ? USUAL_BOLD : weight;
    }

    /** What PDFBox refuses: embedding forbidden, bitmaps only, no subsetting (OpenType, OS/2 table, fsType). */
    private static boolean isRestricted(int fsType) {
        return (fsType & 0xF) == RESTRICTED || (fsType & (BITMAP_ONLY | NO_SUBSETTING)) != 0;
    }

    static @Nullable String family(FontNames names) {
        String typographic = names.name(TYPOGRAPHIC_FAMILY);
        return typographic != null ? typographic : names.name(FAMILY);
    }

    private Optional<FontFace> refuse(Path file, Finding finding) {
        diagnostics.report(Place.of(names.apply(file)), finding);
        return Optional.empty();
    }
}
