package parkhang.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.theme.Arrangement.FirstPage;
import parkhang.theme.Arrangement.HeadRule;
import parkhang.theme.Arrangement.LogoPlace;
import parkhang.theme.Arrangement.Notes;
import parkhang.theme.Arrangement.Scale;

class ThemeReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Theme read(String yaml) {
        return ThemeReader.read(SourceText.of("theme/theme.yaml", yaml), diagnostics);
    }

    @Test
    void aThemeSaysColoursFontsLogoAndCode() {
        Theme theme = read(
                """
                colours:
                  accent: "#0B5CAD"
                  ink: 123
                fonts:
                  text: Noto Sans
                  headings: Noto Serif
                logo: logo.svg
                logo-place: end
                logo-size: 18mm
                head-rule: none
                first-page: column
                notes: end
                scale: large
                qr-code: true
                """);
        assertEquals(List.of(), diagnostics.list());
        assertEquals("#0b5cad", theme.colour(Role.ACCENT).toString());
        assertEquals("#112233", theme.colour(Role.INK).toString());
        assertEquals("#5f5750", theme.colour(Role.QUIET).toString());
        assertEquals("Noto Sans", theme.textOr("x"));
        assertEquals("Noto Serif", theme.headingsOr("x"));
        assertEquals("logo.svg", Objects.requireNonNull(theme.logo()).value());
        assertTrue(theme.hasQrCode());
        assertEquals(
                new Arrangement(
                        Scale.LARGE, LogoPlace.END, 18 * 72 / 25.4f, HeadRule.NONE, FirstPage.COLUMN, Notes.END),
                theme.arrangement());
    }

    @Test
    void anEmptyThemeSaysNothing() {
        assertEquals(Theme.NONE, read("logo:\n"));
        assertFalse(Theme.NONE.hasQrCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours:\\n  accent: #7a1f2b | colour-invalid@2:10",
                "colours:\\n  accent: maroon | colour-invalid@2:11",
                "colours:\\n  accent: '#7a1f2' | colour-invalid@2:11",
                "colours:\\n  accnt: '#7a1f2b' | yaml-key-unknown@2:3",
                "colors:\\n  accent: '#7a1f2b' | yaml-key-unknown@1:1",
                "colours: red | yaml-value-kind@1:10",
                "fonts:\\n  body: Noto Sans | yaml-key-unknown@2:3",
                "fonts:\\n  text: 'x\"}</style>' | theme-font-invalid@2:9",
                "qr-code: maybe | yaml-value-kind@1:10",
                "logo: [a, b] | yaml-value-kind@1:7",
                "scale: huge | theme-word-unknown@1:8",
                "scale: 1.2 | theme-word-unknown@1:8",
                "logo-place: left | theme-word-unknown@1:13",
                "head-rule: 3pt | theme-word-unknown@1:12",
                "first-page: Band | theme-word-unknown@1:13",
                "first-page: [band] | yaml-value-kind@1:13",
                "logo-size: 4mm | logo-size-invalid@1:12",
                "logo-size: 41mm | logo-size-invalid@1:12",
                "logo-size: 14pt | logo-size-invalid@1:12",
                "logo-size: 20 | logo-size-invalid@1:12",
                "logo-size: -20mm | logo-size-invalid@1:12",
                "logo-size: 2cm | logo-size-invalid@1:12",
                "colours:\\n  decoration: gold | colour-invalid@2:15",
            })
    void whatCanNotBeIsReportedAtItsPlace(String yaml, String reported) {
        read(yaml.replace("\\n", "\n"));
        assertEquals(List.of(reported), Reported.in(diagnostics));
    }

    @Test
    void aThemeInheritsWhatItDoesNotSay() {
        Theme own = read("colours: {accent: '000'}\nqr-code: false\nhead-rule: thin\n");
        Theme archive = read(
                "colours: {accent: '111', ink: '222'}\nlogo: a.png\nqr-code: true\nhead-rule: none\nscale: small\n");
        Theme both = Theme.inherited(List.of(own, archive));
        assertEquals("#000000", both.colour(Role.ACCENT).toString());
        assertEquals("#222222", both.colour(Role.INK).toString());
        assertEquals("a.png", Objects.requireNonNull(both.logo()).value());
        assertFalse(both.hasQrCode());
        assertEquals(new Arrangement(Scale.SMALL, null, null, HeadRule.THIN, null, null), both.arrangement());
    }
}
