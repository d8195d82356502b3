/** Pages of the web: the article found in them, and what they say of it. */
@NullMarked
package parkhang.document.web;

import org.jspecify.annotations.NullMarked;
