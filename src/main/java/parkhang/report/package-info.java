/** What the translators' run has found, written for people and for other programs. */
@NullMarked
package parkhang.report;

import org.jspecify.annotations.NullMarked;
