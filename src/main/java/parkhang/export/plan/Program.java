package parkhang.export.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.InputKind;
import parkhang.archive.Inputs;

/**
 * The program itself, as far as the editions depend on it.
 *
 * @param version as it is printed
 * @param sources the SHA-256 of its sources in hexadecimal: two programs with the same one are the same
 * @param file its jar, or the folder of its classes where it is not packed
 * @param fonts the folder of the fonts that it brings
 */
public record Program(String version, String sources, Path file, Path fonts) {

    /** Its name and version. */
    public String name() {
        return "parkhang " + version;
    }

    /** The name by which the same program can be told from another one of its version. */
    public String fullName() {
        return name() + " (sha256 " + sources + ")";
    }

    /** Notes it among the inputs of editions, by its full name: its jar has 40 MB, and its list alone takes a thirtieth of a cold start. */
    void note(Inputs inputs) throws IOException {
        String hash = Hashing.hash(fullName().getBytes(StandardCharsets.UTF_8));
        inputs.note(InputKind.PROGRAM, "program", file, (name, jar) -> new HashedFile(name, Hashing.stamp(jar), hash));
    }
}
