/** What XLIFF 2 asks of a file beyond being read: its grammar and its constraints. */
@NullMarked
package parkhang.translation.xliff.validity;

import org.jspecify.annotations.NullMarked;
