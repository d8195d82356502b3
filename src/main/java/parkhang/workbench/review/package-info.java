/** The reviewer’s part of the workbench: what has changed since somebody signed, signed off anew or sent back. */
@NullMarked
package parkhang.workbench.review;

import org.jspecify.annotations.NullMarked;
