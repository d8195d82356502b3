package parkhang.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.theme.Arrangement.FirstPage;

class ContrastTest {
    private final Diagnostics diagnostics = new Diagnostics();

    /** By https://webaim.org/resources/contrastchecker. */
    @ParameterizedTest
    @CsvSource({"000,fff,21", "777777,ffffff,4.47", "767676,ffffff,4.54", "0000ff,ffffff,8.59", "f00,fff,3.99"})
    void contrastIsAsWcagCountsIt(String one, String other, double ratio) {
        Colour first = Colour.of(one).orElseThrow();
        Colour second = Colour.of(other).orElseThrow();
        assertEquals(ratio, first.contrast(second), 0.01);
        assertEquals(first.contrast(second), second.contrast(first));
    }

    private List<String> check(Map<Role, String> colours) {
        return check(colours, Arrangement.NONE);
    }

    private List<String> check(Map<Role, String> colours, Arrangement arrangement) {
        Map<Role, Located<Colour>> said = new java.util.EnumMap<>(Role.class);
        colours.forEach((role, text) -> said.put(
                role,
                new Located<>(
                        Colour.of(text).orElseThrow(),
                        new Place("theme.yaml", List.of(Role.values()).indexOf(role) + 1, 1))));
        Contrast.check(new Theme(said, null, null, null, null, arrangement), diagnostics);
        return Reported.in(diagnostics);
    }

    @Test
    void theUsualColoursPass() {
        Map<Role, String> usual = new java.util.EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            usual.put(role, role.usual().get(0).toString());
        }
        assertEquals(List.of(), check(usual));
    }

    @Test
    void aPaleAccentIsRefusedAndANearColourNamed() {
        assertEquals(List.of("contrast-low@1:1"), check(Map.of(Role.ACCENT, "f0a020")));
        String message = Reported.messages(diagnostics).get(0);
        assertTrue(
                message.matches(
                        "accent #f0a020 has a contrast of 1\\.8\\d:1 to #f5efe8, and text wants 4\\.5:1; #\\w{6} has it"),
                message);
        Colour near =
                Colour.of(message.replaceFirst(".*; (#\\w{6}) has it", "$1")).orElseThrow();
        assertTrue(near.contrast(new Colour(0xf5efe8)) >= 4.5 && near.contrast(new Colour(0xf5efe8)) < 4.7);
    }

    @Test
    void aGroundThatTheTextDoesNotStandOutFromIsRefused() {
        assertEquals(List.of("contrast-low@5:1"), check(Map.of(Role.TINT, "7a1f2b")));
        assertTrue(Reported.messages(diagnostics).get(0).endsWith(" has it"));
    }

    @Test
    void lightTextOnDarkPaperIsRefusedForItIsPrintedOnWhite() {
        assertTrue(check(Map.of(Role.INK, "eeeeee", Role.PAPER, "111111")).contains("contrast-low@2:1"));
    }

    /** A title that is not translated stands there in the quiet colour. */
    @Test
    void onABandTheQuietColourMustStandOutAsWell() {
        Arrangement band = new Arrangement(null, null, null, null, FirstPage.BAND, null);
        assertEquals(List.of(), check(Map.of(Role.QUIET, "737373")));
        assertEquals(List.of("contrast-low@3:1"), check(Map.of(Role.QUIET, "737373"), band));
    }

    @Test
    void aHairlineMayBePale() {
        assertEquals(List.of(), check(Map.of(Role.RULE, "eeeeee", Role.DECORATION, "ffff00")));
    }

    @Test
    void whatPassesIsNotChanged() {
        Colour dark = new Colour(0x102030);
        assertEquals(Optional.of(dark), Contrast.nearest(dark, List.of(Colour.WHITE)));
    }

    @Test
    void thereMayBeNoColourForAll() {
        assertEquals(
                Optional.empty(),
                Contrast.nearest(new Colour(0x777777), List.of(Colour.WHITE, Colour.BLACK, new Colour(0x777777))));
    }

    @Test
    void theDarkSchemeGetsALighterAccent() {
        Colour light = Contrast.onDark(new Colour(0x0b3d91));
        assertTrue(light.contrast(new Colour(0x25211e)) >= 4.5, light.toString());
    }
}
