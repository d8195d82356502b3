/** Pages of the web, saved or in part: the article found in them, and what they say of it. Nothing is fetched. */
@NullMarked
package parkhang.document.web;

import org.jspecify.annotations.NullMarked;
