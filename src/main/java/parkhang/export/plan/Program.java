package parkhang.export.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parkhang.archive.Hashing;
import parkhang.archive.InputKind;
import parkhang.archive.Inputs;

/**
 * The program itself, as far as the editions depend on it.
 *
 * @param version as it is printed
 * @param file its jar, or the folder of its classes where it is not packed
 * @param fonts the folder of the fonts that it brings
 */
public record Program(String version, Path file, Path fonts) {

    /** Notes it among the inputs of editions; by its version where it is not packed. */
    void note(Inputs inputs) throws IOException {
        Inputs.Reading unpacked = (name, classes) -> Hashing.ofText(name, version);
        inputs.note(InputKind.PROGRAM, "program", file, Files.isRegularFile(file) ? Hashing::ofJar : unpacked);
    }
}
