package parkhang.document.web;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the pictures lie that a page shows by their addresses. */
public interface PictureSource {
    /** A file's bytes, and the address under which the page and all its like have it. */
    @SuppressWarnings("ArrayRecordComponent") // is taken apart at once
    record Found(String name, byte[] bytes) {}

    /** Empty where none is at hand; nothing is fetched. */
    Optional<Found> find(String address);

    /** What other words say of a picture whose page has none for it; empty where nothing does. */
    default String description(String address) {
        return "";
    }

    /** Those beside a page. Nothing outside of its folder is read. */
    static PictureSource beside(@Nullable Path folder) {
        return address -> {
            String path = address.replaceFirst("[?#].*", "");
            return folder == null || path.isEmpty() || path.contains(":") || path.startsWith("//")
                    ? Optional.empty()
                    : PictureFile.read(folder, path).map(bytes -> new Found(path, bytes));
        };
    }
}
