package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

class RepertoireTest {

    @Test
    void repertoireIsWhatTheFontMapsToAGlyph() throws IOException {
        for (FontFace face :
                FontSet.read(List.of(Path.of("fonts")), new Diagnostics()).faces()) {
            CmapLookup cmap = LoadedFonts.parse(face).getUnicodeCmapLookup();
            int[] mapped = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(codePoint -> cmap.getGlyphId(codePoint) != 0)
                    .toArray();
            assertEquals(
                    IntStream.of(mapped).boxed().toList(),
                    face.repertoire().codePoints().boxed().toList(),
                    face.file().toString());
        }
    }
}
