/** A proof of the order in which a line is drawn, from left to right, whichever way its scripts run. */
@NullMarked
package parkhang.gate.order;

import org.jspecify.annotations.NullMarked;
