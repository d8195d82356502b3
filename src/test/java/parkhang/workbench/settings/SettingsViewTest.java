package parkhang.workbench.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import parkhang.workbench.Caller;
import parkhang.workbench.Desk;

/** Settings that are changed in the workbench, as a browser sends them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsViewTest {
    private Desk desk;
    private Caller caller;
    private Path root;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        root = folder;
        Desk.writeArchive(root);
        desk = new Desk(root);
        caller = desk.caller();
    }

    @AfterAll
    void close() throws IOException {
        desk.close();
    }

    private String post(String path, String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return caller.post(path, form).body();
    }

    @Test
    void anImprintIsSeenBeforeItIsSavedAndKeepsItsOtherLines() throws IOException {
        String file = "translations/nl/imprint.yaml";
        String old = "# ours\nname: Het Bureau # kort\nodd: 1\nphone: '030'\n";
        desk.write(file, old);
        assertTrue(caller.get("/imprint").contains("Het Bureau"));
        assertTrue(caller.get("/imprint/nl").contains("value=\"030\""));
        String typed =
                post("/imprint/nl/typed", "changed", "name address", "name", "Het <Kantoor>", "address", "A 1\n\nB");
        assertTrue(typed.contains("Het &lt;Kantoor&gt;"), typed);
        assertEquals(old, desk.read(file));
        desk.write(file, old.replace("odd: 1", "odd: 2")); // in an editor meanwhile
        post("/imprint/nl/save", "changed", "name press-contact", "name", "Het Kantoor", "press-contact.0.name", "Ama");
        assertEquals(
                "# ours\nname: Het Kantoor # kort\nodd: 2\nphone: '030'\npress-contact:\n  name: Ama\n",
                desk.read(file));
        desk.write(file, "name: Het Bureau\n");
    }

    @Test
    void aColourThatIsHardToReadIsNamedWithTheNearestThatIsNot() throws IOException {
        String typed = post("/theme/typed", "changed", "colours.accent", "colours.accent", "#ff9900");
        assertTrue(typed.contains("contrast-low") && typed.contains("#9d5e00 has it"), typed);
        typed = post("/theme/typed", "changed", "colours.accent", "colours.accent", "#0b5cad");
        assertTrue(typed.contains("#0b5cad") && !typed.contains("contrast-low"), typed);
        post("/theme/save", "changed", "colours.accent qr-code", "colours.accent", "#0b5cad", "qr-code", "true");
        assertEquals("colours:\n  accent: '#0b5cad'\nqr-code: true\n", desk.read("theme/theme.yaml"));
        post("/theme/save", "changed", "colours.accent", "colours.accent", "");
        assertEquals("qr-code: true\n", desk.read("theme/theme.yaml"));
        post("/theme/nl/save", "changed", "first-page", "first-page", "band");
        assertEquals("first-page: band\n", desk.read("translations/nl/theme.yaml"));
        Files.delete(root.resolve("theme/theme.yaml"));
        Files.delete(root.resolve("translations/nl/theme.yaml"));
    }

    @Test
    void aWordOfThePageIsItsOwnLine() throws IOException {
        String file = "translations/nl/labels.properties";
        desk.write(file, "# ours\nphone=Bel\n");
        assertTrue(caller.get("/labels/nl").contains("value=\"Bel\""));
        post("/labels/nl/save", "changed", "published folio", "published", "Verschenen", "folio", "");
        assertEquals("# ours\nphone=Bel\npublished = Verschenen\n", desk.read(file));
        assertTrue(
                post("/labels/nl/typed", "changed", "phone", "phone", "{oops").contains("label-pattern"));
        Files.delete(root.resolve(file));
    }

    @Test
    void whatCannotBeChangedAloneIsNotChanged() throws IOException {
        String file = "translations/nl/imprint.yaml";
        for (String wild : new String[] {"name: &a x\nodd: *a\n", "name: [\n", "- x\n"}) {
            desk.write(file, wild);
            assertTrue(
                    post("/imprint/nl/save", "changed", "name", "name", "y").contains("data-refused=\"name\""), wild);
            assertEquals(wild, desk.read(file));
            assertEquals(200, caller.status("/imprint/nl"));
        }
        desk.write(file, "name: Het Bureau\n");
        assertTrue(post("/imprint/nl/save", "changed", "extra ../x", "extra", "y")
                .contains("data-refused=\"extra ../x\""));
        assertTrue(post("/theme/save", "changed", "logo.a.b x", "x", "y").contains("data-refused"));
        assertFalse(Files.exists(root.resolve("theme/theme.yaml")));
        for (String path : new String[] {"/imprint/xx", "/labels/xx", "/theme/xx", "/imprint/..%2fnl"}) {
            assertEquals(404, caller.status(path), path);
        }
    }

    @Test
    void aLogoLiesWhereLogosLie() {
        String answer = caller.post(
                        "/theme/logo?name=..%2FOur%20Logo.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .body();
        String name = Caller.group("data-name=\"([^\"]+)\"", answer);
        assertTrue(name.matches("our-logo-[0-9a-f]{8}\\.svg"), name);
        assertTrue(caller.get("/theme").contains("value=\"" + name + "\""));
        assertTrue(
                caller.post("/theme/logo?name=a.svg", new byte[] {1, 2}).body().contains("SVG, PNG or JPEG"));
    }

    @Test
    void anArchiveThatIsOnlyShownKeepsItsSettings() throws IOException {
        try (Desk shown = new Desk(root, true)) {
            Caller reader = shown.caller();
            assertFalse(reader.get("/imprint/nl").contains("id=\"save\""));
            for (String path : new String[] {"/imprint/nl/save", "/labels/nl/save", "/theme/save", "/theme/nl/save"}) {
                assertEquals(
                        403,
                        reader.post(path, Map.of("changed", "name", "name", "x"))
                                .statusCode(),
                        path);
            }
            assertEquals(
                    403, reader.post("/theme/logo?name=a.svg", new byte[] {1}).statusCode());
        }
    }
}
