/** Units, their targets and states, bundles and coverage; one package below it for each format. */
@NullMarked
package parkhang.translation;

import org.jspecify.annotations.NullMarked;
