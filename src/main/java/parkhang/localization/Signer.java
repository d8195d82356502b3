package parkhang.localization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The name of whoever works with an archive, as git has it in that folder, or else the system. */
public final class Signer {
    /** Git reads a few files; in seconds. */
    private static final int LONGEST_WAIT = 5;

    private Signer() {}

    /**
     * The name.
     *
     * @param folder the archive's
     * @param environment of the process
     */
    public static String name(Path folder, Map<String, String> environment) {
        String author = environment.getOrDefault("GIT_AUTHOR_NAME", "");
        String name = cleaned(author.isBlank() ? git(folder) : author);
        return name.isEmpty() ? cleaned(System.getProperty("user.name", "unknown")) : name;
    }

    /** What git would write into a commit; empty where there is no git, or where it knows nobody. */
    private static String git(Path folder) {
        try {
            Process git = new ProcessBuilder("git", "config", "user.name")
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            String name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!git.waitFor(LONGEST_WAIT, TimeUnit.SECONDS)) {
                git.destroy();
            }
            return name;
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** On one line. */
    private static String cleaned(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
