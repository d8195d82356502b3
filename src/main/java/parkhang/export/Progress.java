package parkhang.export;

import parkhang.diagnostic.Diagnostics;
import parkhang.ledger.EditionResult;

/** Is told how a run goes on; always from the same thread. */
public interface Progress {

    /** Another run is writing into the same output: this one waits for it. */
    void waiting();

    /** A run begins: so many editions are due. */
    void begin(int editions);

    /** What was found while reading, and what was found before about editions that are not due. */
    void found(Diagnostics diagnostics);

    /** An edition is done, or has failed. */
    void done(EditionResult edition);
}
