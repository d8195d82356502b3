package parkhang.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a press release, and what is left below it.
 *
 * @param canonical where the release is published
 */
record ReleaseHead(String title, LocalDate date, @Nullable URI canonical, List<Passage> body) {
    ReleaseHead {
        body = List.copyOf(body);
    }
}
