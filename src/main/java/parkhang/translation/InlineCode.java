package parkhang.translation;

import org.jspecify.annotations.Nullable;

/**
 * What a code stands for, so that a translator sees it in her tool.
 *
 * @param id its name in the unit, counted from 1 in the order of the source
 * @param type and {@code subType}: XLIFF 2.1, sections 4.3.1.35 and 4.3.1.32
 * @param start the markup it stands for, or the opening part of it
 * @param end the closing part of the markup; null where the code is standalone
 */
public record InlineCode(String id, String type, @Nullable String subType, String start, @Nullable String end) {}
