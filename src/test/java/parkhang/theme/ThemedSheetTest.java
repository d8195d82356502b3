package parkhang.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class ThemedSheetTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");
    private static final Path SHEETS = Path.of("src/main/resources/parkhang");

    private static String sheet(String name) throws IOException {
        return Files.readString(SHEETS.resolve(name));
    }

    private static Theme theme(String yaml) {
        return ThemeReader.read(SourceText.of("theme.yaml", yaml), new Diagnostics());
    }

    private static Set<String> colours(String css) {
        return COLOUR.matcher(css).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** So that no colour of a sheet stays as it is whatever an office says. */
    @Test
    void eachColourOnPaperHasARole() throws IOException {
        Set<String> known = Arrays.stream(Role.values())
                .flatMap(role -> role.usual().stream())
                .map(Colour::toString)
                .collect(Collectors.toSet());
        Set<String> unknown = colours(
                sheet("pdf/style/print.css") + sheet("pdf/style/form.css") + sheet("pdf/furniture/furniture.css"));
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void eachUsualColourStandsInASheet() throws IOException {
        Set<String> found = colours(sheet("pdf/style/print.css") + sheet("html/screen.css"));
        for (Role role : Role.values()) {
            role.usual().forEach(colour -> assertTrue(found.contains(colour.toString()), role + " " + colour));
        }
    }

    @Test
    void withoutAThemeASheetStaysAsItIs() throws IOException {
        String sheet = sheet("pdf/style/print.css");
        assertSame(sheet, ThemedSheet.of(sheet, Theme.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf/style/print.css", "html/screen.css"})
    void allColoursAndFontsAreReplaced(String name) throws IOException {
        Theme theme =
                theme("colours: {accent: '000001', ink: '000002', quiet: '000003', rule: '000004', tint: 'fefefe',"
                        + " paper: 'ffffff'}\nfonts: {text: My Text, headings: My Sans}\n");
        String themed = ThemedSheet.of(sheet(name), theme);
        for (Role role : Role.values()) {
            role.usual().forEach(colour -> assertFalse(themed.contains(colour.toString()), role.name()));
        }
        assertFalse(themed.contains("Noto Serif\"") || themed.contains("Noto Sans\""));
        assertTrue(themed.contains("\"My Text\"") && themed.contains("\"My Sans\"") && themed.contains("#000001"));
    }

    /** Text keeps the accent, and so does the outline of what has the focus. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf/style/print.css", "pdf/style/form.css", "html/screen.css", "html/form.css"})
    void aDecorationColoursBordersAndNothingElse(String name) throws IOException {
        String themed =
                ThemedSheet.of(sheet(name), theme("colours: {decoration: '231f1c', accent: '0b3d91', ink: '000002'}"));
        Pattern decorated = Pattern.compile("([a-z-]+): *[^;{}]*#231f1c");
        Set<String> properties =
                decorated.matcher(themed).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertTrue(properties.stream().allMatch(property -> property.startsWith("border")), properties.toString());
        assertFalse(properties.isEmpty());
        assertFalse(themed.contains("#decoration"));
        assertEquals(
                List.of(),
                Pattern.compile("border[a-z-]*:[^;{}]*(?:#0b3d91|var\\(--accent\\))")
                        .matcher(themed)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    @Test
    void theTwoFamiliesMayChangePlaces() {
        Theme theme = theme("fonts: {text: Noto Sans, headings: Noto Serif}");
        assertEquals(
                "a { font-family: \"Noto Sans Justified\" } b { font-family: \"Noto Serif\" }",
                ThemedSheet.of("a { font-family: \"Noto Serif Justified\" } b { font-family: \"Noto Sans\" }", theme));
    }

    @Test
    void theAccentOfTheDarkSchemeIsMadeOfTheOther() throws IOException {
        String themed = ThemedSheet.of(sheet("html/screen.css"), theme("colours: {accent: '0b3d91'}"));
        String accent = themed.replaceFirst("(?s).*color-scheme: dark.*?--accent: (#\\w{6}).*", "$1");
        assertEquals(Contrast.onDark(new Colour(0x0b3d91)).toString(), accent);
        assertEquals(
                List.of(), colours(themed).stream().filter("#eba1a8"::equals).toList());
    }
}
