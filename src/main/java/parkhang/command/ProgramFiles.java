package parkhang.command;

import java.net.URISyntaxException;
import java.nio.file.Path;
import parkhang.export.plan.Program;

/** Where the program's own files are. */
final class ProgramFiles {
    private ProgramFiles() {}

    static Program program() {
        return new Program(Version.text(), Version.sources(), jar(), fonts());
    }

    /** The fonts that the program brings: beside its jar, or in the project where it was just built. */
    static Path fonts() {
        String home = System.getProperty("parkhang.home");
        return (home == null ? besideJar() : Path.of(home)).resolve("fonts");
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
