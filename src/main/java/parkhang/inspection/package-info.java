/** The whole run of a verification: which finished editions there are, and many looked at at once. */
@NullMarked
package parkhang.inspection;

import org.jspecify.annotations.NullMarked;
