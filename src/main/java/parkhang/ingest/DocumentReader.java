package parkhang.ingest;

import java.util.List;
import parkhang.diagnostic.Diagnostics;

/** Reads one kind of document. */
interface DocumentReader {
    /** Whether a document is of this kind, by its first bytes or lines; the name decides where these leave it open. */
    boolean reads(Document document);

    /**
     * The drafts of a document of this kind, one for each text that it holds, in its order; empty and reported where there is none.
     * What was guessed stands in the draft: not whoever takes it wants to know.
     */
    List<Draft> read(Document document, Diagnostics diagnostics);
}
