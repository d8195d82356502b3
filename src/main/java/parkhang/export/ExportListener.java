package parkhang.export;

import parkhang.ledger.EditionResult;

/** Is shown what becomes of each edition of a run; always from the same thread. */
public interface ExportListener {

    /** The run's turn has come: until it has ended, no other one writes the editions of its shard. */
    void begin();

    /** An edition in the order of the plan, also one that is not due. */
    void take(EditionResult edition);
}
