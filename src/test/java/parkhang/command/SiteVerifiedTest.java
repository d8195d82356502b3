package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone has a site verified: all of it is right, and a link that leads nowhere is named, also in the texts of its feeds. */
class SiteVerifiedTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSampleSiteIsWhole() {
        Session session = new Session(SampleSite.root().resolve("../..").normalize());
        session.run(0, "verify", SampleSite.root().toString());
        assertTrue(session.out().contains("20 editions"), session::out);
    }

    /** A feed's text is meant from its own page, in whatever folder the feed is. */
    @Test
    void aLinkThatAFeedsTextLeadsNowhereByIsSeen() throws IOException {
        Path site = folder.resolve("output/site");
        copy(SampleSite.root().resolve("../..").normalize(), folder);
        Files.delete(site.resolve("en/german.pdf"));
        Session session = new Session(folder).run(1, "verify", site.toString());
        List<String> feeds = session.err()
                .lines()
                .filter(line -> line.contains("site-link-broken") && line.contains("en/topic/topic-7/feed.xml"))
                .toList();
        assertEquals(1, feeds.size(), session::err);
        assertTrue(feeds.get(0).endsWith("nothing is at https://editions.example.org/en/german.pdf"), feeds.get(0));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
