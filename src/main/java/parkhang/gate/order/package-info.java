/**
 * A proof of the order in which a line is drawn, from left to right, whichever way its scripts run, and of the ends that its author
 * gave it.
 */
@NullMarked
package parkhang.gate.order;

import org.jspecify.annotations.NullMarked;
