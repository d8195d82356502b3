package parkhang.command;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import parkhang.export.plan.Program;
import parkhang.text.Resource;

/** Which program this is, as the build wrote it into the jar, and where its own files are. */
final class ProgramFiles {
    /** The SHA-256 of the program's sources: {@code src/build/java/SourcesHash.java} says of what. */
    private static final String SOURCES = "sources.sha256";

    private ProgramFiles() {}

    static Program program() {
        String version = ProgramFiles.class.getPackage().getImplementationVersion();
        return new Program(
                version == null ? "(not packaged)" : version,
                Resource.optionalText(ProgramFiles.class, SOURCES).orElse("unknown"),
                jar(),
                fonts());
    }

    /** The fonts that the program brings: beside its jar, or in the project where it was just built. */
    static Path fonts() {
        return home().resolve("fonts");
    }

    /** The sample archive: beside the jar, or the project's own. */
    static Path sample() {
        Path packed = home().resolve("sample");
        return Files.isDirectory(packed) ? packed : home();
    }

    private static Path home() {
        String home = System.getProperty("parkhang.home");
        return home == null ? besideJar() : Path.of(home);
    }

    private static Path besideJar() {
        Path folder = jar().resolveSibling("");
        return folder.endsWith("target") ? folder.resolveSibling("") : folder;
    }

    private static Path jar() {
        try {
            return Path.of(ProgramFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
