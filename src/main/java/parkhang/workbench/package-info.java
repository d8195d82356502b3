/** The workbench: an archive in a browser, with its editions as they would be made now. */
@NullMarked
package parkhang.workbench;

import org.jspecify.annotations.NullMarked;
