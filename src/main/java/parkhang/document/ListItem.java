package parkhang.document;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph's place in a list.
 *
 * @param list its name in the document
 * @param level from 0
 * @param number null where it is bulleted
 * @param isBlank whether it has no sign at all, so that it goes on with the item before it
 */
public record ListItem(String list, int level, @Nullable Integer number, boolean isBlank) {}
