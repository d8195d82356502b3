/** Several editions made into one volume, and what is handed out with it. */
@NullMarked
package parkhang.bind;

import org.jspecify.annotations.NullMarked;
