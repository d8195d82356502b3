/** What went wrong, where, and what to do about it. */
@NullMarked
package parkhang.diagnostic;

import org.jspecify.annotations.NullMarked;
