package parkhang.gate.ink;

import parkhang.gate.GateCode;

/** Takes what is wrong with a page. */
@FunctionalInterface
interface Findings {
    void report(GateCode code, String message);
}
