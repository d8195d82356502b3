package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.svg.Lettering;
import parkhang.svg.Svg;
import parkhang.svg.SvgReader;
import parkhang.text.SourceText;

/** A figure: made safe, nothing in it runs or fetches, and it is safe already when it is read again. */
class SvgFuzz {
    /** Each letter a box. */
    private static final Lettering BOXES = (text, type, place, diagnostics) -> {
        int length = text.codePointCount(0, text.length());
        return new Lettering.Letters(new Path2D.Double(new Rectangle2D.Double(0, -1, length, 1)), length);
    };

    static Stream<byte[]> seeds() {
        return Stream.of();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "svg.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.text("a.svg", file).ifPresent(SvgFuzz::reads);
    }

    private static void reads(SourceText text) {
        SvgReader.read(text, Lettering.REFUSED, new Diagnostics());
        read(text, BOXES).ifPresent(figure -> {
            HarmlessMarkup.assertHarmless(figure.xml());
            Svg again = again(figure);
            assertEquals(figure.width(), again.width());
            assertEquals(figure.height(), again.height());
            assertEquals(again, again(again));
        });
    }

    private static Svg again(Svg figure) {
        return read(SourceText.of("b.svg", figure.xml()), Lettering.REFUSED)
                .orElseThrow(() -> new AssertionError("not safe yet: " + figure.xml()));
    }

    private static Optional<Svg> read(SourceText text, Lettering lettering) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Svg> figure = SvgReader.read(text, lettering, diagnostics);
        Inputs.assertTold(figure, diagnostics);
        return figure;
    }
}
