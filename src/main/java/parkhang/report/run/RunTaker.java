package parkhang.report.run;

import java.io.IOException;
import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.ledger.EditionResult;

/** Is handed a run edition by edition, in the order of their keys. */
public interface RunTaker {

    void begin(RunHead head) throws IOException;

    void take(EditionResult edition) throws IOException;

    /** The run is over; what was found may belong to no single edition. */
    void end(List<Diagnostic> findings) throws IOException;
}
