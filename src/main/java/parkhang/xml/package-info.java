/** Pull reading of XML that resolves nothing from outside and knows where each element begins. */
@NullMarked
package parkhang.xml;

import org.jspecify.annotations.NullMarked;
