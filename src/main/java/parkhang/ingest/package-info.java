/** A document from elsewhere becoming a draft of an article, its offices imprints, or its blocks targets. */
@NullMarked
package parkhang.ingest;

import org.jspecify.annotations.NullMarked;
