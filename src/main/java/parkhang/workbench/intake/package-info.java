/** Documents from elsewhere shown as what they would become, confirmed, and only then brought in. */
@NullMarked
package parkhang.workbench.intake;

import org.jspecify.annotations.NullMarked;
