package parkhang.ledger;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** The kind of a diagnostic as an earlier run printed it. */
record RecordedCode(String name, Severity severity, String hint) implements Code {}
