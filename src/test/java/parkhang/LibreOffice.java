package parkhang;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LibreOffice, which opens and saves without a window. */
public final class LibreOffice {
    /** Made once: LibreOffice takes its time to fill a new one. */
    private static @Nullable Path profile;

    private LibreOffice() {}

    private static synchronized String profile() throws IOException {
        Path made = profile == null ? Files.createTempDirectory("libreoffice") : profile;
        profile = made;
        return made.toUri().toString();
    }

    /** Converts a file into another format, by its extension; the test is skipped where the program isn't installed. */
    public static Path convert(Path file, String format, Path folder) throws IOException {
        new Tool("soffice")
                .require()
                .run(
                        List.of(
                                "-env:UserInstallation=" + profile(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                folder.toString(),
                                file.toString()),
                        "");
        Path converted = folder.resolve(file.getFileName().toString().replaceFirst("\\.[^.]+$", "." + format));
        assertTrue(Files.exists(converted), converted.toString());
        return converted;
    }
}
