/** The search of a site without a server: an index in small files, and the script that asks it in a browser. */
@NullMarked
package parkhang.search;

import org.jspecify.annotations.NullMarked;
