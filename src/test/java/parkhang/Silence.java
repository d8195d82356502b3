package parkhang;

import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.FoundProgress;

/** For runs of whose progress a test does not want to hear. */
public final class Silence implements FoundProgress {
    @Override
    public void found(List<Diagnostic> found) {}
}
