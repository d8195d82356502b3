package parkhang.report.run;

import java.io.IOException;
import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.ledger.EditionResult;

/**
 * Is handed a run edition by edition, in the order of their keys: so any number of reports merge in one walk. A report that is read
 * is a run like any other: writing, summing up and merging share it.
 */
public interface RunConsumer {

    void begin(RunHead head) throws IOException;

    void accept(EditionResult edition) throws IOException;

    /** The run is over; what was found may belong to no single edition. */
    void end(List<Diagnostic> findings) throws IOException;

    /** Hands everything to this consumer, and then to another one. */
    default RunConsumer andThen(RunConsumer next) {
        RunConsumer first = this;
        return new RunConsumer() {
            @Override
            public void begin(RunHead head) throws IOException {
                first.begin(head);
                next.begin(head);
            }

            @Override
            public void accept(EditionResult edition) throws IOException {
                first.accept(edition);
                next.accept(edition);
            }

            @Override
            public void end(List<Diagnostic> findings) throws IOException {
                first.end(findings);
                next.end(findings);
            }
        };
    }
}
