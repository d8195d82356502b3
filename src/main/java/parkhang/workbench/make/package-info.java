/** Editions made on demand: asked for in a browser, made and proved by export's own run, and handed over. */
@NullMarked
package parkhang.workbench.make;

import org.jspecify.annotations.NullMarked;
