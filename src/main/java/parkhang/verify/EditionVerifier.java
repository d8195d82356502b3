package parkhang.verify;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks at finished editions, each in a thread of its own: one that hangs or overflows takes nobody with it. */
public final class EditionVerifier {
    /** In bytes: what is nested in a PDF is followed by recursion. */
    private static final long STACK = 32L << 20;

    private final boolean pictured;
    private final Duration patience;

    /** @param pictured whether somebody wants to see the pages */
    public EditionVerifier(boolean pictured) {
        this(pictured, Duration.ofMinutes(5));
    }

    EditionVerifier(boolean pictured, Duration patience) {
        this.pictured = pictured;
        this.patience = patience;
    }

    /** What is found in an edition's files, whatever they hold. */
    public VerifiedEdition verify(FinishedEdition edition) {
        FutureTask<VerifiedEdition> task = new FutureTask<>(() -> EditionCheckup.check(edition, pictured));
        Thread thread = new Thread(null, task, "verify " + edition.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            String limit = patience.toSeconds() + " seconds";
            return failed(edition, VerifyCode.EDITION_SLOW, "not looked at to the end within " + limit);
        } catch (ExecutionException e) {
            return failed(edition, VerifyCode.EDITION_DAMAGED, "can't be looked at: " + e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static VerifiedEdition failed(FinishedEdition edition, VerifyCode code, String message) {
        return new VerifiedEdition(
                edition.name(),
                edition.files().stream()
                        .map(file -> failed(file, code, message))
                        .toList());
    }

    private static VerifiedFile failed(FinishedFile file, VerifyCode code, String message) {
        FileFindings found = new FileFindings(file.name());
        found.report(code, message);
        return new VerifiedFile(file.name(), file.kind(), 0, "", 0, found, List.of());
    }
}
