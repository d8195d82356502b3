/** A web server for one person on one machine: who may ask, for what, and how much. */
@NullMarked
package parkhang.workbench.server;

import org.jspecify.annotations.NullMarked;
