/** Where everything lies on disk, and what was read of it. */
@NullMarked
package parkhang.archive;

import org.jspecify.annotations.NullMarked;
