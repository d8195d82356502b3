package parkhang.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of a ledger, named after the range of keys that the run had which wrote it.
 *
 * @param journal whether a run was still adding to it
 */
record LedgerFile(Path path, KeyRange range, boolean journal, FileTime written) {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8})-([0-9a-f]{8})\\.(ledger|[0-9]\\.journal)");

    static Path settled(Path folder, KeyRange range) {
        return folder.resolve(name(range) + ".ledger");
    }

    /** @param number of the run's journals before this one, 0 to 9 */
    static Path journal(Path folder, KeyRange range, int number) {
        return folder.resolve(name(range) + "." + number + ".journal");
    }

    /** The files in a folder that may have records of a range, the newest first: where two have the same key, it is right. */
    static List<LedgerFile> meeting(Path folder, KeyRange range) throws IOException {
        List<LedgerFile> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Matcher name = NAME.matcher(file.getFileName().toString());
                    if (name.matches()) {
                        KeyRange its = new KeyRange(
                                HexFormat.fromHexDigitsToLong(name.group(1)),
                                HexFormat.fromHexDigitsToLong(name.group(2)) + 1);
                        boolean journal = !name.group(3).equals("ledger");
                        found.add(new LedgerFile(file, its, journal, Files.getLastModifiedTime(file)));
                    }
                }
            }
        }
        return found.stream()
                .filter(file -> file.range.meets(range))
                .sorted(Comparator.comparing(LedgerFile::written)
                        .reversed()
                        .thenComparing(file -> !file.journal)
                        .thenComparing(LedgerFile::path))
                .toList();
    }

    private static String name(KeyRange range) {
        return HexFormat.of().toHexDigits(range.from(), 8) + "-"
                + HexFormat.of().toHexDigits(range.to() - 1, 8);
    }
}
