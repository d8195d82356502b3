package parkhang;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program brings from others and is no library is in the list of licences; for libraries the build sees to that. */
class ThirdPartyTest {
    private static final Path LIST = Path.of("src/main/assembly/THIRD-PARTY.txt.ftl");

    static List<String> files() throws IOException {
        try (Stream<Path> fonts = Files.list(Path.of("fonts"));
                Stream<Path> resources = Files.walk(Path.of("src/main/resources"))) {
            return Stream.concat(fonts, resources)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(ttf|icc)|hyph-.*"))
                    .map(name ->
                            name.replaceFirst("-\\w+\\.ttf$", "")) // a family's weights and styles have one licence
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileOfOthersIsListed(String name) throws IOException {
        assertTrue(Files.readString(LIST).matches("(?s).*\\b" + name + "\\b.*"), name);
    }
}
