package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;

class FontSetTest {
    private static final Path SHIPPED = Path.of("fonts");

    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    FontSetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void familiesComeInTheOrderOfFallback() {
        assertEquals(
                List.of(
                        "Noto Serif",
                        "Noto Sans",
                        "Noto Naskh Arabic",
                        "Noto Sans Math",
                        "Noto Sans Symbols",
                        "Noto Sans Symbols2",
                        "Noto Serif Devanagari",
                        "Noto Serif Hebrew",
                        "Noto Serif Tibetan",
                        "Noto Sans Mono"),
                shipped().families());
        assertEquals(List.of(), codes());
    }

    /** They are a third of what there is to parse, and HarfBuzz has them from the file. */
    @Test
    void tablesOfShapingAreNotParsed() {
        FontSet fonts = shipped();
        var parsed = fonts.parsed(fonts.faces().get(0)).getTableMap().keySet();
        assertTrue(parsed.contains("glyf") && !parsed.contains("GSUB") && !parsed.contains("kern"), parsed.toString());
    }

    @Test
    void facesTellTheirStyleThemselves() {
        List<String> serif = shipped().faces().stream()
                .filter(face -> face.family().equals("Noto Serif"))
                .map(face -> face.weight() + (face.italic() ? " italic" : ""))
                .toList();
        assertEquals(List.of("400", "400 italic", "700", "700 italic"), serif);
    }

    /** Else it would stand in for the regular one, or be lost behind it. */
    @Test
    void fontThatSaysItIsBoldIsBoldWhateverItsWeight() throws IOException {
        copy("NotoSans-Regular.ttf", "a.ttf");
        byte[] bold = Files.readAllBytes(SHIPPED.resolve("NotoSans-Bold.ttf"));
        Files.write(folder.resolve("b.ttf"), withOs2(bold, 4, 400));
        List<Integer> weights = FontSet.read(List.of(folder), diagnostics).faces().stream()
                .map(FontFace::weight)
                .toList();
        assertEquals(List.of(400, 700), weights);
    }

    /** A font's name goes into style sheets, pages and onto the terminal, and anybody may have given it. */
    @Test
    void aNameThatIsNoneIsRefused() throws IOException {
        for (String name :
                List.of("Evil\"; } </style><script>alert(1)</script>", "a\\b", "a{b", "a\"b", "a;b", "<a>", "", " ")) {
            Files.write(folder.resolve("named.ttf"), named(name));
            Diagnostics found = new Diagnostics();
            FontSet.read(List.of(folder), found);
            assertEquals(
                    List.of("font-unreadable", "font-none"),
                    found.list().stream().map(one -> one.code().id()).toList(),
                    name);
        }
    }

    @Test
    void aNameIsOneLineOfText() throws IOException {
        Files.write(folder.resolve("named.ttf"), named("O\u202Epen\u2028 \u0085Dys\u001B&(A)\n\uFFFE"));
        assertEquals(
                List.of("Open Dys &(A)"),
                FontSet.read(List.of(folder), diagnostics).families());
        Files.write(folder.resolve("named.ttf"), named("Sch\u00F6n\n & Co. (\u4E2D\u6587)"));
        assertEquals(
                List.of("Sch\u00F6n & Co. (\u4E2D\u6587)"),
                FontSet.read(List.of(folder), diagnostics).families());
    }

    @Test
    void onlyFilesAreOpened() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("archive/fonts"));
        Path outside = Files.write(folder.resolve("outside.ttf"), named("Outside"));
        Files.createSymbolicLink(fonts.resolve("link.ttf"), outside);
        Files.createSymbolicLink(fonts.resolve("null.ttf"), Path.of("/dev/zero"));
        Files.createDirectory(fonts.resolve("folder.ttf"));
        FontSet.read(List.of(SHIPPED, fonts), file -> file.getFileName().toString(), diagnostics);
        assertEquals(
                List.of(
                        "folder.ttf: error[font-unreadable]: it is no file",
                        "link.ttf: error[font-unreadable]: it is a link out of the archive",
                        "null.ttf: error[font-unreadable]: it is no file"),
                diagnostics.list().stream().map(Diagnostic::head).toList());
    }

    /** A font of the program with another name. */
    private static byte[] named(String family) throws IOException {
        byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer table = ByteBuffer.allocate(18 + text.length);
        table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
        table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) 1);
        table.putShort((short) text.length).putShort((short) 0).put(text);
        Map<String, byte[]> tables =
                new TreeMap<>(Sfnt.read(Files.readAllBytes(SHIPPED.resolve("NotoSans-Regular.ttf")))
                        .tables());
        tables.put("name", table.array());
        return new Sfnt(tables).file();
    }

    @Test
    void missingNamesWhatNoFaceHas() {
        assertEquals(List.of(0x4E2D, 0x56FD, 0x1F600), shipped().missing("a中国 中😀"));
        assertEquals(List.of(0xE000, 0x0378), shipped().missing("private \uE000, unassigned \u0378"));
    }

    @Test
    void whatIsNeverDrawnIsNotMissing() {
        assertEquals(
                List.of(),
                shipped().missing("Auf\u00ADlage\u200D\u200C\u200E\u2067\u2069\uFE0F\t\n\u00A0\u202F\u3000"));
        assertEquals(List.of(), shipped().missing("1\u202F% \u2011 ẞ ĳ བོད་ العربية हिन्दी"));
    }

    /** U+034F and U+17B4 are marks by category, but stand for nothing; U+115F is blank, but HarfBuzz draws its glyph. */
    @Test
    void whatIsDrawnGoesByPropertyNotByCategory() throws IOException {
        assertEquals(List.of(), shipped().missing("a\u034Fb\u17B4\u180B\uDB40\uDD00"));
        assertEquals(List.of(0x070F, 0x110BD, 0x115F), shipped().missing("Syriac \u070F, Kaithi \uD804\uDCBD, \u115F"));
        copy("NotoSerif-Regular.ttf", "serif.ttf");
        assertEquals(List.of(0x06DD), FontSet.read(List.of(folder), diagnostics).missing("\u06DD"));
    }

    @Test
    void familiesOfTextAreThoseThatSetIt() {
        assertEquals(
                List.of("Noto Serif", "Noto Sans", "Noto Serif Tibetan"),
                shipped().families("Tibet (བོད་)", "", FontSet.TEXT_FAMILY, FontSet.SANS_FAMILY));
    }

    @Test
    void laterFolderReplacesFaceOfSameStyle() throws IOException {
        Path own = copy("NotoSerif-Regular.ttf", "ours.ttf");
        FontSet fonts = FontSet.read(List.of(SHIPPED, folder), diagnostics);
        assertEquals(own, fonts.faces().get(0).file());
        assertEquals(shipped().faces().size(), fonts.faces().size());
    }

    @Test
    void emptyFolderIsReported() {
        assertTrue(FontSet.read(List.of(folder, folder.resolve("absent")), diagnostics)
                .isEmpty());
        assertEquals(List.of("font-none"), codes());
    }

    @Test
    void unusableFontsAreReportedAndPassedOver() throws IOException {
        Files.write(folder.resolve("a-cff.otf"), "OTTO\0\1\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("b-collection.ttc"), "ttcf\0\1\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("c-text.ttf"), "not a font".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("d-empty.ttf"), new byte[0]);
        byte[] whole = Files.readAllBytes(SHIPPED.resolve("NotoSerif-Regular.ttf"));
        Files.write(folder.resolve("e-cut.ttf"), Arrays.copyOf(whole, whole.length / 3));
        Files.write(folder.resolve("f-restricted.ttf"), withOs2(whole, 8, 0x0002));
        Files.write(folder.resolve("g-no-subset.ttf"), withOs2(whole, 8, 0x0100));
        Files.write(folder.resolve("h-variable.ttf"), withTableRenamed(whole, "GDEF", "fvar"));
        copy("NotoSans-Bold.ttf", "i-good.ttf");
        FontSet fonts = FontSet.read(List.of(folder), diagnostics);
        assertEquals(
                List.of(
                        "font-cff",
                        "font-unreadable",
                        "font-unreadable",
                        "font-unreadable",
                        "font-unreadable",
                        "font-restricted",
                        "font-restricted",
                        "font-variable"),
                codes());
        assertEquals(List.of("Noto Sans"), fonts.families());
    }

    private FontSet shipped() {
        return FontSet.read(List.of(SHIPPED), diagnostics);
    }

    private List<String> codes() {
        return diagnostics.list().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }

    private Path copy(String name, String newName) throws IOException {
        return Files.copy(SHIPPED.resolve(name), folder.resolve(newName));
    }

    /** @param field where in the OS/2 table it stands, in bytes */
    private static byte[] withOs2(byte[] font, int field, int value) {
        ByteBuffer copy = ByteBuffer.wrap(font.clone());
        int os2 = copy.getInt(record(copy, "OS/2") + 8);
        return copy.putShort(os2 + field, (short) value).array();
    }

    private static byte[] withTableRenamed(byte[] font, String name, String newName) {
        ByteBuffer copy = ByteBuffer.wrap(font.clone());
        return copy.put(record(copy, name), newName.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    /** Where the table's record lies in the font's directory: its tag, checksum, offset and length. */
    private static int record(ByteBuffer font, String table) {
        int record = 12;
        while (font.getInt(record)
                != ByteBuffer.wrap(table.getBytes(StandardCharsets.ISO_8859_1)).getInt()) {
            record += 16;
        }
        return record;
    }
}
