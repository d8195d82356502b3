import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the SHA-256 of the program's sources into a file, so that each build knows itself. It is that of the list that
 * {@code find pom.xml src/main -type f | LC_ALL=C sort | xargs sha256sum} prints, so everybody can take it again, with git or without.
 */
final class SourcesHash {
    private SourcesHash() {}

    /**
     * Writes the file.
     *
     * @param arguments the project's folder, and the file to write
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, of(Path.of(arguments[0])));
    }

    private static String of(Path project) throws IOException, GeneralSecurityException {
        StringBuilder list = new StringBuilder();
        for (String name : names(project)) {
            list.append(sha256(Files.readAllBytes(project.resolve(name))) + "  " + name + "\n");
        }
        return sha256(list.toString().getBytes(UTF_8));
    }

    private static List<String> names(Path project) throws IOException {
        try (Stream<Path> sources = Files.walk(project.resolve("src/main"))) {
            return Stream.concat(Stream.of(project.resolve("pom.xml")), sources.filter(Files::isRegularFile))
                    .map(file -> project.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
