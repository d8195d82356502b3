package parkhang.export.plan;

import parkhang.ledger.EditionKey;

/** An edition that a run would make, and why. */
public record DueEdition(EditionKey key, String why) {}
