package parkhang.export;

import parkhang.ledger.EditionResult;

/** Is shown what becomes of each edition of a run; always from the same thread. */
public interface ExportListener {

    /** No other run writes the editions of its shard from now on, until this one has ended. */
    void begin();

    /** An edition in the order of the plan, also one that is not due. */
    void take(EditionResult edition);
}
