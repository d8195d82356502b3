package parkhang.export;

import parkhang.ledger.EditionResult;

/**
 * What became of an edition that was due.
 *
 * @param lasting whether it may be kept in the ledger: not so where its inputs were written while it was made
 */
record Printed(EditionResult result, boolean lasting) {}
