package parkhang.bind;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which forms a volume is written. */
public enum VolumeFormat {
    HTML,
    PDF,
    /** Both, with the single editions, to be handed out. */
    ZIP;

    private final String suffix = "." + name().toLowerCase(Locale.ROOT);

    /** The form that a file's ending asks for; empty for another ending. */
    public static Optional<VolumeFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.suffix))
                .findFirst();
    }

    /** A file's name with its ending. */
    String file(String name) {
        return name + suffix;
    }
}
