/** Pictures decoded a second time, in another way than those that are printed, so that these can be compared with them. */
@NullMarked
package parkhang.picture.reference;

import org.jspecify.annotations.NullMarked;
