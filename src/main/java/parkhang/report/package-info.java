/** Coverage, findings and runs as table, JSON, CSV and pages. */
@NullMarked
package parkhang.report;

import org.jspecify.annotations.NullMarked;
