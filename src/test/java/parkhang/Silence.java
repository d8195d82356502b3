package parkhang;

import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;

/** For runs of whose progress a test does not want to hear. */
public final class Silence implements Progress {
    @Override
    public void begin(Phase phase, String of, int steps) {}

    @Override
    public void begin(Phase phase, String of) {}

    @Override
    public void done(String step, boolean failed) {}

    @Override
    public void found(List<Diagnostic> found) {}
}
