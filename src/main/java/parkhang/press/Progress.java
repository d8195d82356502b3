package parkhang.press;

import parkhang.diagnostic.Diagnostics;

/** Is told how a run goes on; always from the same thread. */
public interface Progress {

    /** A run begins. */
    void begin(int editions);

    /** What was found while reading, apart from single editions. */
    void found(Diagnostics diagnostics);

    /** An edition is done, or has failed. */
    void done(Finished edition);
}
