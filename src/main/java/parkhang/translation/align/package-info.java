/** A translation from elsewhere beside its article: which of its blocks says what which unit says. */
@NullMarked
package parkhang.translation.align;

import org.jspecify.annotations.NullMarked;
