/** What all pages of the workbench have: their frame, their words, lists of findings, and the run that they belong to. */
@NullMarked
package parkhang.workbench.page;

import org.jspecify.annotations.NullMarked;
