package parkhang.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** The parts of a document that is a zip, unpacked no further than is sensible. */
public final class ZipParts {
    /** In bytes; what a document of many years' figures and pictures has. */
    private static final int LARGEST_PART = 48 << 20;

    private static final int LARGEST = 160 << 20;
    private static final int MOST_PARTS = 5_000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private ZipParts() {}

    /**
     * Empty and reported where the file is damaged, or larger than any that is read.
     *
     * @param broken and {@code tooLarge}: what is reported then
     */
    public static Optional<ZipParts> read(
            String file, byte[] bytes, Code broken, Code tooLarge, Diagnostics diagnostics) {
        ZipParts read = new ZipParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(Math.min(LARGEST_PART, LARGEST - total) + 1);
                total += part.length;
                if (part.length > LARGEST_PART || total > LARGEST || read.parts.size() > MOST_PARTS) {
                    diagnostics.report(
                            Place.of(file),
                            tooLarge.shared("zip.large", Map.of("all", LARGEST >> 20, "part", LARGEST_PART >> 20)));
                    return Optional.empty();
                }
                read.parts.putIfAbsent(name(entry.getName()), part);
            }
        } catch (IOException | IllegalArgumentException e) {
            diagnostics.report(Place.of(file), broken.shared("zip.damaged", Map.of()));
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** The bytes of a part; empty where there is none of the name, which begins with no stroke. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name(name)));
    }

    /** Of all parts, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    public boolean has(String name) {
        return parts.containsKey(name(name));
    }

    private static String name(String written) {
        String name = written.replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
