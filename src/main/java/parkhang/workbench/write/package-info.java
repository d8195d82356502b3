/** Articles written and corrected in a browser, beside their page. */
@NullMarked
package parkhang.workbench.write;

import org.jspecify.annotations.NullMarked;
