/** What files of an archive say, as forms of a page, and what is typed into these. */
@NullMarked
package parkhang.workbench.form;

import org.jspecify.annotations.NullMarked;
