/** Files that are written whole or not at all, over nobody, and read no further than is sensible. */
@NullMarked
package parkhang.file;

import org.jspecify.annotations.NullMarked;
