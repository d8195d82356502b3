/** The translators' run through a whole archive: sync, coverage, check, handoff and handback. */
@NullMarked
package parkhang.desk;

import org.jspecify.annotations.NullMarked;
