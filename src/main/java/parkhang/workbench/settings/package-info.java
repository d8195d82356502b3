/** What an office says of itself, its words and its look, as forms beside a page that has them. */
@NullMarked
package parkhang.workbench.settings;

import org.jspecify.annotations.NullMarked;
