package parkhang.export.plan;

import java.nio.file.Path;

/**
 * The program itself, as far as the editions depend on it.
 *
 * @param version as it is printed
 * @param file its jar, or the folder of its classes where it is not packed
 * @param fonts the folder of the fonts that it brings
 */
public record Program(String version, Path file, Path fonts) {}
