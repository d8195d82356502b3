package parkhang.inspection;

import org.jspecify.annotations.Nullable;
import parkhang.ledger.EditionKey;
import parkhang.verify.FinishedEdition;

/** @param key where somebody knows the edition; else null */
record Subject(@Nullable EditionKey key, FinishedEdition edition) {}
