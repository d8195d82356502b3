package parkhang.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.Subsets;
import parkhang.font.TextStyle;
import parkhang.font.WebSubset;

/** A font of an archive: refused with a word, or it sets a text, for a page and for a PDF. */
class FontFuzz {
    private static final String TEXT = "A\u0301fi 12 \u05D0\u05D1 \u0F56\u0F7C\u0F51";

    /** In place of the program's own fonts. */
    private static final Path NONE = Path.of("src/test/resources/odd");

    private final Path font = Inputs.folder().resolve("fonts/a.ttf");

    static Stream<byte[]> seeds() {
        return Stream.of(
                Subsets.of("Noto Serif Hebrew", "\u05D0\u05D1\u05B0"),
                Subsets.of("Noto Serif Tibetan", "\u0F56\u0F7C\u0F51"),
                Subsets.of("Noto Serif", "A\u0301fi1"));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "font.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.put(font, file);
        Diagnostics diagnostics = new Diagnostics();
        FontSet fonts = FontSet.read(List.of(NONE, font.getParent()), diagnostics);
        Inputs.assertTold(fonts.faces().stream().findFirst(), diagnostics);
        for (FontFace face : fonts.faces()) {
            sets(face, fonts);
        }
    }

    private static void sets(FontFace face, FontSet fonts) {
        face.licence();
        fonts.missing(TEXT);
        fonts.leading(Locale.forLanguageTag("bo"));
        fonts.shaper().shape(TEXT, new TextStyle(face, Locale.ENGLISH, List.of("onum")), false);
        new WebSubset(face).woff(TEXT);
        fonts.parsed(face);
    }
}
