package parkhang.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FigureLettering;
import parkhang.pdf.Samples;
import parkhang.text.SourceText;

class SvgReaderTest {
    private static final String SQUARE = "<path d='M0 0H9V9H0Z'/>";

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Svg> read(String svg) {
        Lettering lettering = new FigureLettering(Samples.FONTS, java.util.Locale.ENGLISH);
        return SvgReader.read(SourceText.of("a.svg", svg), lettering, diagnostics);
    }

    /** A figure with this in its second line. */
    private Optional<Svg> figure(String content) {
        return read("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9'"
                + " height='9' viewBox='0 0 9 9'>" + SQUARE + "\n" + content + "\n</svg>");
    }

    private String accepted(String content) {
        Optional<Svg> read = figure(content);
        assertEquals(List.of(), diagnostics.list());
        return read.orElseThrow().xml();
    }

    private List<String> refused(String content) {
        assertEquals(Optional.empty(), figure(content));
        return Reported.in(diagnostics);
    }

    @Test
    void whatIsDrawnIsKept() {
        String drawn =
                "<g transform=\"scale(2)\" class=\"a\"><rect width=\"3\" height=\"3\" fill=\"#7a1f2b\"></rect></g>";
        assertTrue(accepted(drawn).contains(drawn));
    }

    @Test
    void aDocumentTypeAndWhatOtherProgramsHaveNotedAreLeftOut() {
        Optional<Svg> read = read(
                "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n<!-- made by hand --><svg"
                        + " xmlns='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/namespaces/inkscape' viewBox='0 0 40 20'"
                        + " i:version='1'><title>A</title><metadata><i:x/></metadata><i:view/><path d='M0 0H9V9Z' i:label='x'/></svg>");
        assertEquals(List.of(), diagnostics.list());
        assertEquals(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0H9V9Z\"></path></svg>",
                read.orElseThrow().xml());
        assertEquals(40, read.orElseThrow().width());
        assertEquals(20, read.orElseThrow().height());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script> | svg-refused@2:1",
                "<g onload='alert(1)'/> | svg-refused@2:1",
                "<g ONCLICK='alert(1)'/> | svg-refused@2:1",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject> | svg-refused@2:1",
                "<image href='https://example.org/a.png'/> | svg-refused@2:1",
                "<g/><use xlink:href='https://example.org/a.svg#b'/> | svg-refused@2:5",
                "<use href='other.svg#b'/> | svg-refused@2:1",
                "<use href='data:image/svg+xml;base64,AA#b'/> | svg-refused@2:1",
                "<a href='javascript:alert(1)'><g/></a> | svg-refused@2:1",
                "<rect style='fill:url(https://example.org/a.svg#b)'/> | svg-refused@2:1",
                "<rect fill='url( \"//example.org/a\")'/> | svg-refused@2:1",
                "<rect style='fill:u\\72l(//example.org)'/> | svg-refused@2:1",
                "<style>@import 'https://example.org/a.css';</style> | svg-refused@2:1",
                "<style><![CDATA[ rect { fill: url(http://example.org) } ]]></style> | svg-refused@2:1",
                "<animate attributeName='x'/> | svg-refused@2:1",
                "<set attributeName='href' to='x'/> | svg-refused@2:1",
                "<filter id='f'/> | svg-refused@2:1",
                "<rect filter='url(#f)'/> | svg-refused@2:1",
                "<rect style='filter: url(#f)'/> | svg-refused@2:1",
                "<mask id='m'/> | svg-refused@2:1",
                "<linearGradient id='l'/> | svg-refused@2:1",
                "<text>a<textPath href='#p'>b</textPath></text> | svg-refused@2:8",
                "<text>a<tspan onclick='x()'>b</tspan></text> | svg-refused@2:8",
                "<style>text { font-size: 9px }</style><text>a</text> | svg-refused@2:1",
                "<text y='5'>\uD83E\uDD8B</text> | glyph-missing@2:1",
                "<g>&#x6;</g> | svg-broken@2:4",
                "<g>&bomb;</g> | svg-broken@2:4",
                "<g></rect> | svg-broken@2:6",
            })
    void whatMustNotStandInAFigureIsRefused(String content, String reported) {
        List<String> found = refused(content);
        assertEquals(1, found.size(), found::toString);
        assertEquals(
                reported.replaceFirst("svg-broken.*", "svg-broken"),
                found.get(0).replaceFirst("svg-broken.*", "svg-broken"));
    }

    @Test
    void entitiesAreNeverExpanded() {
        read("<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n<svg"
                + " xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>");
        assertEquals(List.of("svg-broken"), Reported.codes(diagnostics));
    }

    @Test
    void anExternalEntityIsNeverRead() {
        read("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<svg"
                + " xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>");
        assertEquals(List.of("svg-broken"), Reported.codes(diagnostics));
    }

    @Test
    void usesThatMultiplyAreRefused() {
        StringBuilder bomb = new StringBuilder("<defs><g id='g0'>" + SQUARE + "</g>");
        for (int i = 1; i < 12; i++) {
            String use = "<use href='#g" + (i - 1) + "'/>";
            bomb.append("<g id='g" + i + "'>" + use.repeat(10) + "</g>");
        }
        assertEquals(List.of("svg-too-large"), refused(bomb + "</defs><use href='#g11'/>"));
    }

    @Test
    void aUseOfItselfIsNotFollowed() {
        assertEquals(1, refused("<g id='g'><use href='#g'/></g>").size());
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        assertEquals(List.of("svg-broken"), codes("<g>".repeat(200) + "</g>".repeat(200)));
    }

    @Test
    void aFigureOfTooManyElementsIsRefused() {
        assertEquals(List.of("svg-too-large"), codes("<g/>".repeat(20_001)));
    }

    private List<String> codes(String content) {
        refused(content);
        return Reported.codes(diagnostics);
    }

    @ParameterizedTest
    @CsvSource({
        "'<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0H9', svg-broken",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>', svg-broken",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99999\" height=\"9\"><path d=\"M0 0H9V9\"/></svg>', svg-too-large",
        "'<svg><path d=\"M0 0H9V9\"/></svg>', svg-broken",
        "'<html xmlns=\"http://www.w3.org/1999/xhtml\"/>', svg-broken",
        "no markup, svg-broken",
        "'', svg-broken",
    })
    void whatIsNoFigureIsRefused(String svg, String code) {
        assertEquals(Optional.empty(), read(svg));
        assertEquals(List.of(code), Reported.codes(diagnostics));
    }

    @Test
    void labelsBecomeOutlinesInOurFonts() {
        String xml = accepted(
                "<g fill='red' font-size='4'><text x='1' y='5' class='l'>A <tspan font-weight='bold'>b</tspan></text></g>");
        assertFalse(xml.contains("<text") || xml.contains("tspan") || xml.contains(">A"), xml);
        assertTrue(xml.matches("(?s).*<g class=\"l\"><path d=\"M[^\"]+\"/><path d=\"M[^\"]+\"/></g>.*"), xml);
    }

    @Test
    void aLabelsEndStandsWhereItIsAnchored() {
        double start = left("<text font-size='4' y='5' x='20'>word</text>");
        double middle = left("<text font-size='4' y='5' x='20' text-anchor='middle'>word</text>");
        double end = left("<text font-size='4' y='5' x='20' style='text-anchor: end'>word</text>");
        assertTrue(end < middle && middle < start && start >= 20);
        assertEquals(start - middle, middle - end, 0.01);
    }

    private double left(String label) {
        accepted(label);
        SvgShapes drawn = SvgShapes.of(accepted(label)).orElseThrow();
        SvgShape last = drawn.shapes().get(drawn.shapes().size() - 1);
        return last.outline().getBounds2D().getX();
    }

    @Test
    void whatIsReadTwiceIsTheSame() {
        String label = "<text x='1' y='5'>Tibet བོད་</text><circle r='3'/>";
        String once = accepted(label);
        assertEquals(once, accepted(label));
    }
}
