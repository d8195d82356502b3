/** Where everything lies on disk; safe writing. */
@NullMarked
package parkhang.archive;

import org.jspecify.annotations.NullMarked;
