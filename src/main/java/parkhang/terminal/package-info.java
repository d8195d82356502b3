/** What a run says to its user: results as text, how far it has come, and what was found. */
@NullMarked
package parkhang.terminal;

import org.jspecify.annotations.NullMarked;
