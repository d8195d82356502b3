/** The translator's view: the units of an article beside the page that they are on, and all that helps with a unit. */
@NullMarked
package parkhang.workbench.translate;

import org.jspecify.annotations.NullMarked;
