/** A proof of the order in which a line is drawn, whichever way its scripts run, and of the ends that its author gave it. */
@NullMarked
package parkhang.gate.order;

import org.jspecify.annotations.NullMarked;
