/** Units, bundles, coverage, the checks; one package below it for each format. */
@NullMarked
package parkhang.translation;

import org.jspecify.annotations.NullMarked;
