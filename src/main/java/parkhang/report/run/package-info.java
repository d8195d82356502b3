/** The report of a run: written while it goes on, read back, merged and summed up. */
@NullMarked
package parkhang.report.run;

import org.jspecify.annotations.NullMarked;
