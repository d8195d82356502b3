/** What a document from elsewhere holds, in the article's own blocks, and the file that many of its kinds are: a zip of XML. */
@NullMarked
package parkhang.document;

import org.jspecify.annotations.NullMarked;
