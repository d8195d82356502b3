package parkhang.report.run;

import java.io.IOException;
import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.ledger.EditionResult;

/** Hands a run to two who take it. */
public record BothTakers(RunTaker first, RunTaker second) implements RunTaker {

    @Override
    public void begin(RunHead head) throws IOException {
        first.begin(head);
        second.begin(head);
    }

    @Override
    public void take(EditionResult edition) throws IOException {
        first.take(edition);
        second.take(edition);
    }

    @Override
    public void end(List<Diagnostic> findings) throws IOException {
        first.end(findings);
        second.end(findings);
    }
}
