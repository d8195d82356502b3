package parkhang.workbench.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Sample;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

class TypedTargetTest {
    private static final List<Unit> UNITS =
            Segmenter.segment(Sample.article("The *whole* [text](https://example.org/).\n\nTwice.\n\nTwice.\n"));

    @ParameterizedTest
    @ValueSource(strings = {"De <g1>hele</g1> <g2>tekst</g2>.", "<g2>De <g1>hele</g1></g2>", ""})
    void theCodesOfTheSourceFit(String text) {
        assertEquals(List.of(), TypedTarget.of(text, UNITS.get(1)).faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De <g1>hele</g1> tekst",
                "<g1></g1><g2></g2><g2></g2>x",
                "<g1>a</g1><g2>b</g2><x3/>",
                "<g1>a<g2>b</g1></g2>",
                "<g1>a</g1><g2>b",
                "<x1/><x2/>a"
            })
    void othersDoNot(String text) {
        assertFalse(TypedTarget.of(text, UNITS.get(1)).faults().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'  a  ','a'",
        "'a\u0000\u0001\uFFFE','a'",
        "'e\u0301','\u00E9'",
        "'\u00A0a\u00A0','\u00A0a\u00A0'",
        "'\uD83D','' "
    })
    void aTextIsOneLineOfSigns(String typed, String line) {
        assertEquals(line, TypedTarget.line(typed));
    }

    @Test
    void aLineFeedIsASpace() {
        assertEquals("a b c", TypedTarget.line("a\r\nb\u2028c\n"));
    }

    @Test
    void unitsThatReadAlikeAreToldApart() {
        List<UnitName> names = UnitName.of(UNITS);
        assertEquals(names.get(2).source(), names.get(3).source());
        assertEquals(List.of(1, 2), List.of(names.get(2).turn(), names.get(3).turn()));
        assertEquals(names.get(3), UnitName.parse(names.get(3).toString()).orElseThrow());
    }
}
