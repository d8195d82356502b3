/** Archives of any size to measure with, and measurements inside the program. */
@NullMarked
package parkhang.bench;

import org.jspecify.annotations.NullMarked;
