package parkhang.yaml;

/**
 * A value that is no text, such as {@code 1.50}, {@code true} or nothing at all: as it was typed, so that it is written the same again.
 *
 * @param typed in the form that YAML reads as no text
 */
public record YamlPlain(String typed) {}
