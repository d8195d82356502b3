package parkhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file of an archive held before, as git has it. */
final class FileHistory {
    /** Of a commit, as {@code log --raw} gives it: the file that it left. */
    private static final Pattern ENTRY = Pattern.compile(":[0-7]{6} 100[0-7]{3} [0-9a-f]+ ([0-9a-f]{40,64}) .*");

    /** Whoever wants to know what stood in a file before that many commits asks git. */
    private static final int MOST = 500;

    private final Path root;

    FileHistory(Path root) {
        this.root = root;
    }

    /**
     * Hands over what the file held, the newest first, until the taker says that it has enough.
     *
     * @return whether git could be asked
     */
    boolean hand(Path file, Predicate<byte[]> taker) {
        Git git = new Git(root);
        String name = root.relativize(file).toString();
        try {
            byte[] log = git.answer(
                    "log",
                    "--raw",
                    "--no-abbrev",
                    "--no-show-signature",
                    "--no-renames",
                    "--full-history",
                    "--format=",
                    "-n",
                    String.valueOf(MOST),
                    "--",
                    name);
            List<String> versions = Stream.of(new String(log, StandardCharsets.UTF_8).split("\n", -1))
                    .map(ENTRY::matcher)
                    .filter(Matcher::matches)
                    .map(entry -> entry.group(1))
                    .distinct()
                    .toList();
            git.files(versions, Input.LARGEST_TEXT, (Optional<byte[]> bytes) -> bytes.map(taker::test)
                    .orElse(true));
            return true;
        } catch (IOException e) {
            return false; // there is no git, no repository, or nothing in it yet
        }
    }
}
