/** Words with gaps, filled by the rules of their language. */
@NullMarked
package parkhang.wording;

import org.jspecify.annotations.NullMarked;
