package parkhang.workbench.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import parkhang.verify.PagePictures;
import parkhang.workbench.live.NewestFirst;

/** Finished PDFs as pictures of their pages. The one that somebody leafs through is kept open. */
final class LeafedPdf {
    /** Of a page's longer side, in pixels. */
    private static final int LONGEST = 1500;

    /** In seconds. */
    private static final long WAIT = 60;

    private final NewestFirst worker = new NewestFirst("workbench leaves");
    private @Nullable Opened opened;

    private record Opened(Path file, FileTime written, PagePictures pictures) {}

    /** How many pages a PDF has; empty where too much else is asked for. */
    Optional<Integer> count(Path file) throws IOException {
        return awaited(worker.ask("count of " + file, () -> open(file).count()));
    }

    /** A page as a JPEG; empty where there is none of that number, or where too much else is asked for. */
    Optional<byte[]> page(Path file, int number) throws IOException {
        return awaited(worker.ask("page " + number + " of " + file, () -> {
                    PagePictures pictures = open(file);
                    return number > pictures.count()
                            ? Optional.<byte[]>empty()
                            : Optional.of(pictures.picture(number, LONGEST).jpeg());
                }))
                .flatMap(page -> page);
    }

    /** In the worker's thread alone. */
    private PagePictures open(Path file) throws IOException {
        FileTime written = Files.getLastModifiedTime(file);
        Opened known = opened;
        if (known != null && known.file().equals(file) && known.written().equals(written)) {
            return known.pictures();
        }
        PagePictures pictures = new PagePictures(Files.readAllBytes(file));
        opened = new Opened(file, written, pictures);
        if (known != null) {
            known.pictures().close();
        }
        return pictures;
    }

    private static <T> Optional<T> awaited(CompletableFuture<T> work) throws IOException {
        try {
            return Optional.of(work.get(WAIT, TimeUnit.SECONDS));
        } catch (CancellationException | TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
