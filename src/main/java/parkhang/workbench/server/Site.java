package parkhang.workbench.server;

import java.util.List;

/** What a server serves. */
public interface Site {
    List<Route> routes();

    /** The page that says why there is no other one. */
    Answer refused(Refusal refusal, Request request);

    /** A fault of the program, which is said to those who look after it: the answer has nothing of it. */
    void failed(Throwable fault);
}
