package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import parkhang.font.TypesettingVersions;

/** Whoever holds a program and its sources can tell whether the one is of the other. */
class VersionTest {

    /** As {@code find pom.xml src/main -type f | LC_ALL=C sort | xargs sha256sum | sha256sum} does it. */
    private static String sources() throws IOException, GeneralSecurityException {
        StringBuilder list = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> names = Stream.concat(Stream.of(Path.of("pom.xml")), files.filter(Files::isRegularFile))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            for (String name : names) {
                list.append(sha256(Files.readAllBytes(Path.of(name))))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        }
        return sha256(list.toString().getBytes(UTF_8));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void theProgramKnowsItsSources() throws IOException, GeneralSecurityException {
        assertEquals(sources(), ProgramFiles.program().sources());
    }

    @Test
    void theVersionNamesAllThatPagesDependOn(@TempDir Path folder) throws IOException, GeneralSecurityException {
        Session session = new Session(folder);
        session.runAnywhere(0, "--version");
        List<String> lines = session.out().lines().toList();
        assertEquals(ProgramFiles.program().name(), lines.get(0));
        assertEquals("  sources    SHA-256 " + sources(), lines.get(1));
        assertTrue(lines.get(2).startsWith("  Java       " + Runtime.version() + ", "), lines.get(2));
        assertTrue(lines.get(3).matches("  HarfBuzz   \\d+\\.\\d+\\.\\d+"), lines.get(3));
        assertTrue(lines.get(4).matches("  ICU        \\d+\\.\\d+"), lines.get(4));
        assertTrue(lines.get(5).startsWith("  fonts      Noto "), session.out());
        assertTrue(lines.stream().anyMatch(line -> line.matches(" +Noto Serif( \\d\\.\\d{3},?)+")), session.out());
    }

    /** Not the version that its Java side was made for. */
    @Test
    void theNamedHarfBuzzIsTheLoadedOne() {
        assertEquals(HarfBuzz.hb_version_string(), TypesettingVersions.harfBuzz());
    }

    @Test
    void aFileThatIsNoFontIsPassedOver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.ttf"), "no font");
        Files.copy(Path.of("fonts/NotoSans-Bold.ttf"), folder.resolve("b.ttf"));
        assertTrue(TypesettingVersions.fonts(folder).get(0).startsWith("Noto Sans "));
        assertEquals(1, TypesettingVersions.fonts(folder).size());
        assertEquals(List.of(), TypesettingVersions.fonts(folder.resolve("none")));
    }
}
