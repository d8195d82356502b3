/** Targets as gettext's PO, with the inline codes as tags. */
@NullMarked
package parkhang.translation.po;

import org.jspecify.annotations.NullMarked;
