package parkhang.translation;

import java.util.Map;

/**
 * A note beside a unit.
 *
 * @param attributes as they stood in the file, in its order: {@code category}, {@code priority}, {@code appliesTo}
 */
public record UnitNote(Map<String, String> attributes, String text) {}
