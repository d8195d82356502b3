/** What a run is to make: what its editions share, which are due, and why. */
@NullMarked
package parkhang.export.plan;

import org.jspecify.annotations.NullMarked;
