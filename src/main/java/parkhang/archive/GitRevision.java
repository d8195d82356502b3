package parkhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** An archive's articles as a revision of git has them. */
final class GitRevision {
    /** Of a file's name in a tree, as {@code ls-tree} gives it: a link and another repository are no article. */
    private static final Pattern ENTRY =
            Pattern.compile("100(?:644|664|755) blob ([0-9a-f]{40,64})\t(.+)", Pattern.DOTALL);

    private static final String ARTICLE = ".md";

    private final Git git;
    private final Diagnostics diagnostics;

    GitRevision(Layout layout, Diagnostics diagnostics) {
        this.git = new Git(layout.root());
        this.diagnostics = diagnostics;
    }

    /** A file of a revision. */
    private record Blob(String id, String path) {}

    /** Hands the articles over, or reports why there are none to be had. */
    boolean articles(String revision, Consumer<Article> taker) {
        try {
            Optional<String> commit = commit(revision);
            if (commit.isPresent()) {
                read(blobs(commit.get()), revision, taker);
            }
            return commit.isPresent();
        } catch (IOException e) {
            Map<String, String> why = Map.of("revision", revision, "reason", String.valueOf(e.getMessage()));
            report(ArchiveCode.REVISION_UNREADABLE.with(why));
            return false;
        }
    }

    private void report(Finding finding) {
        diagnostics.report(Place.of("--since"), finding);
    }

    private Optional<String> commit(String revision) throws IOException {
        git.answer("rev-parse", "--git-dir");
        Optional<String> commit = revision.startsWith("-") ? Optional.empty() : verified(revision);
        if (commit.isEmpty()) {
            report(ArchiveCode.REVISION_UNKNOWN.with(Map.of("revision", revision)));
        }
        return commit;
    }

    /** The commit of a revision that is no option; empty where there is none. */
    private Optional<String> verified(String revision) throws IOException {
        try {
            byte[] found = git.answer("rev-parse", "--verify", "--quiet", revision + "^{commit}");
            return Optional.of(new String(found, StandardCharsets.UTF_8).strip());
        } catch (Git.Refused e) {
            return Optional.empty();
        }
    }

    private List<Blob> blobs(String commit) throws IOException {
        List<Blob> blobs = new ArrayList<>();
        String list = new String(git.answer("ls-tree", "-r", "-z", commit, "--", "articles/"), StandardCharsets.UTF_8);
        for (String line : list.split("\0", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && entry.group(2).endsWith(ARTICLE)) {
                blobs.add(new Blob(entry.group(1), entry.group(2)));
            }
        }
        return blobs;
    }

    private void read(List<Blob> blobs, String revision, Consumer<Article> taker) throws IOException {
        Iterator<Blob> files = blobs.iterator();
        git.files(blobs.stream().map(Blob::id).toList(), Input.LARGEST_TEXT, bytes -> {
            article(files.next(), bytes, revision, taker);
            return true;
        });
    }

    private void article(Blob blob, Optional<byte[]> bytes, String revision, Consumer<Article> taker) {
        String name = blob.path().substring(blob.path().lastIndexOf('/') + 1);
        String slug = name.substring(0, name.length() - ARTICLE.length());
        Diagnostics unread = new Diagnostics();
        Optional<Article> article = bytes.filter(found -> ArticleFile.isSlug(slug))
                .flatMap(found -> SourceText.decode(blob.path(), found, unread))
                .flatMap(source -> ArticleReader.read(slug, source, unread));
        article.ifPresent(taker);
        if (article.isEmpty() && !name.startsWith(".")) {
            diagnostics.report(
                    Place.of(blob.path()), ArchiveCode.REVISION_ARTICLE_UNREADABLE.with(Map.of("revision", revision)));
        }
    }
}
