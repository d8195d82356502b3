/** An edition's link card: a picture of its title and its office, for whoever links to it. */
@NullMarked
package parkhang.card;

import org.jspecify.annotations.NullMarked;
