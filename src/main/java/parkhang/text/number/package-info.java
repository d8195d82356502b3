/** Numbers, days and times in running text, whatever the language, so that two texts can be compared. */
@NullMarked
package parkhang.text.number;

import org.jspecify.annotations.NullMarked;
