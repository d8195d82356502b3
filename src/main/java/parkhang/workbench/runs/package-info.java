/** Exports, volumes and verifications from the workbench: begun, watched and stopped there, and what came of them leafed through. */
@NullMarked
package parkhang.workbench.runs;

import org.jspecify.annotations.NullMarked;
