package parkhang.command;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the program's own files are. */
final class ProgramFiles {
    private ProgramFiles() {}

    /** The fonts that the program brings: beside its jar, or in the project where it was just built. */
    static Path fonts() {
        String home = System.getProperty("parkhang.home");
        return (home == null ? besideJar() : Path.of(home)).resolve("fonts");
    }

    private static Path besideJar() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = jar.resolveSibling("");
            return folder.endsWith("target") ? folder.resolveSibling("") : folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
