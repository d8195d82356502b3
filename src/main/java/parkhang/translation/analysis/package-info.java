/** A job's words by how much of them is there already, and what they cost. */
@NullMarked
package parkhang.translation.analysis;

import org.jspecify.annotations.NullMarked;
