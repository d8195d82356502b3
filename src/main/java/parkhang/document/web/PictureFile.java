package parkhang.document.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A picture's file below a folder, by a path that a stranger wrote. */
public final class PictureFile {
    /** In bytes, as for any picture. */
    private static final long LARGEST = 20L << 20;

    private PictureFile() {}

    /** Empty where there is none, or it lies elsewhere, or is larger than any picture. */
    public static Optional<byte[]> read(Path folder, String path) {
        try {
            Path real = folder.toRealPath();
            Path file = real.resolve(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .toRealPath();
            boolean isAtHand = file.startsWith(real) && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            return isAtHand ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
