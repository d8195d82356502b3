/** The translators’ run through a whole archive: sync, coverage, check, sign-off, handoff and handback. */
@NullMarked
package parkhang.localization;

import org.jspecify.annotations.NullMarked;
