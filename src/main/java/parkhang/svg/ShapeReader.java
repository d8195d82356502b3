package parkhang.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes any figure apart, with the library's help. */
final class ShapeReader {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_USE_DEPTH = 15;

    /** Counts what {@code use} repeats each time. */
    private static final int MAX_SHAPES = 50_000;

    private static final LoaderContext CONTEXT = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(new DocumentLimits(MAX_DEPTH, MAX_USE_DEPTH, MAX_SHAPES))
            .build();

    /** What the library says, it says of a figure that is refused and reported; held here, for nobody else holds it. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private ShapeReader() {}

    static Optional<SvgShapes> read(String xml) {
        ByteArrayInputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = new SVGLoader().load(in, null, CONTEXT);
        if (document == null) {
            return Optional.empty();
        }
        ShapeRecorder recorder = new ShapeRecorder();
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, recorder, null);
        return Optional.of(new SvgShapes(document.size().width, document.size().height, recorder.shapes()));
    }
}
