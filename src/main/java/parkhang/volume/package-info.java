/** Several editions of one locale as one book, or of two locales side by side: their order, its contents and index, and all other words of it. */
@NullMarked
package parkhang.volume;

import org.jspecify.annotations.NullMarked;
