/** The published archive: a folder of what is public, with lists, feeds and search, that any web server serves. */
@NullMarked
package parkhang.site;

import org.jspecify.annotations.NullMarked;
