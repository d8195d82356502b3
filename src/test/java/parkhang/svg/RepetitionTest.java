package parkhang.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/** Figures that use their own parts so often that nobody could draw them. */
class RepetitionTest {
    private static List<String> codes(String inside) {
        Diagnostics found = new Diagnostics();
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>t</title>" + inside
                + "<rect width='9' height='9'/></svg>";
        SvgReader.read(SourceText.of("a.svg", svg), Lettering.REFUSED, found);
        return found.list().stream().map(one -> one.code().id()).toList();
    }

    private static String laughs(int levels, String innermost) {
        return "<g id='a0'>" + innermost + "</g>"
                + IntStream.rangeClosed(1, levels)
                        .mapToObj(i -> "<g id='a" + i + "'>"
                                + String.join("", Collections.nCopies(10, "<use href='#a" + (i - 1) + "'/>")) + "</g>")
                        .collect(Collectors.joining());
    }

    @Test
    void whatComesToBillionsIsRefused() {
        String rectangle = "<rect width='1' height='1'/>";
        assertEquals(List.of("svg-too-large"), codes(laughs(12, rectangle)));
        assertEquals(List.of("svg-too-large"), codes(laughs(12, "")));
        assertEquals(List.of("svg-too-large"), codes("<defs>" + laughs(12, rectangle) + "</defs><use href='#a12'/>"));
    }

    @Test
    void whatUsesItselfIsRefused() {
        assertEquals(List.of("svg-too-large"), codes("<g id='a'><use href='#a'/></g>"));
        assertEquals(List.of("svg-too-large"), codes("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"));
    }

    @Test
    void whatIsUsedSomeTimesIsDrawn() {
        assertTrue(codes(laughs(3, "<rect width='1' height='1'/>")).isEmpty());
        assertTrue(codes("<use href='#nothing'/>").isEmpty());
    }
}
