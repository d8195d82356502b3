package parkhang.workbench.live;

import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;

/** The progress of a run that nobody watches. */
public final class Unwatched implements Progress {
    @Override
    public void begin(Phase phase, String of, int steps) {}

    @Override
    public void begin(Phase phase, String of) {}

    @Override
    public void done(String step, boolean failed) {}

    @Override
    public void found(List<Diagnostic> found) {}
}
