/** What goes to a translator's own tool and what comes back, whatever the format. */
@NullMarked
package parkhang.translation.exchange;

import org.jspecify.annotations.NullMarked;
