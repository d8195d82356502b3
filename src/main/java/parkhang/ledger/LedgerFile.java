package parkhang.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of a ledger, named after the shard of the run that wrote it.
 *
 * @param journal whether a run was still adding to it
 */
record LedgerFile(Path path, Shard shard, boolean journal, FileTime written) {
    private static final Pattern NAME = Pattern.compile("([0-9]+)-of-([0-9]+)\\.(ledger|[0-9]\\.journal)");

    static Path settled(Path folder, Shard shard) {
        return folder.resolve(name(shard) + ".ledger");
    }

    /** @param number of the run's journals before this one, 0 to 9 */
    static Path journal(Path folder, Shard shard, int number) {
        return folder.resolve(name(shard) + "." + number + ".journal");
    }

    /** The files in a folder that may have records of a shard, journals first, and the newest first: where two have the same key, it is right. */
    static List<LedgerFile> meeting(Path folder, Shard shard) throws IOException {
        List<LedgerFile> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Matcher name = NAME.matcher(file.getFileName().toString());
                    if (name.matches()) {
                        Optional<Shard> its = Shard.of(name.group(1) + "/" + name.group(2));
                        boolean journal = !name.group(3).equals("ledger");
                        // Another run may take its own journal away at any time, but none of this shard's.
                        if (its.isPresent() && its.get().meets(shard)) {
                            found.add(new LedgerFile(file, its.get(), journal, Files.getLastModifiedTime(file)));
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparing((LedgerFile file) -> !file.journal)
                .thenComparing(LedgerFile::written, Comparator.reverseOrder())
                .thenComparing(LedgerFile::path));
        return found;
    }

    private static String name(Shard shard) {
        return shard.number() + "-of-" + shard.count();
    }
}
