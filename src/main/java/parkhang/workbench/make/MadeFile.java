package parkhang.workbench.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parkhang.archive.Layout;
import parkhang.edition.FileKind;
import parkhang.ledger.EditionKey;

/**
 * A file of an edition that lies in the output.
 *
 * @param name without its folder
 * @param size in bytes
 */
record MadeFile(FileKind kind, String name, long size) {
    /** Those of an edition, in the order of their kinds. */
    static List<MadeFile> of(Layout layout, EditionKey key) throws IOException {
        List<MadeFile> files = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            Path file = layout.output().resolve(kind.named(key.toString()));
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                files.add(new MadeFile(kind, file.getFileName().toString(), Files.size(file)));
            }
        }
        return files;
    }

    /** Where it is to be had. */
    String address(String tag) {
        return "/file/" + tag + "/" + name;
    }
}
