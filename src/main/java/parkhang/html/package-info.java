/** An edition as an accessible web page. */
@NullMarked
package parkhang.html;

import org.jspecify.annotations.NullMarked;
