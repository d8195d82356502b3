/** What a document from elsewhere holds, in the blocks of an article. */
@NullMarked
package parkhang.document;

import org.jspecify.annotations.NullMarked;
