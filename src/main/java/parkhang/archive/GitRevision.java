package parkhang.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/**
 * An archive's articles as a revision of git has them. Git is only asked for what it has on the disk: no hook, no filter and no
 * network takes part, whatever the repository's settings say.
 */
final class GitRevision {
    /** Of a file's name in a tree, as {@code ls-tree} gives it: a link and another repository are no article. */
    private static final Pattern ENTRY =
            Pattern.compile("100(?:644|664|755) blob ([0-9a-f]{40,64})\t(.+)", Pattern.DOTALL);

    private static final Pattern HEAD = Pattern.compile("[0-9a-f]+ blob ([0-9]{1,18})");

    /** Of what git lists, in bytes: some hundred thousand articles. */
    private static final int LONGEST_LIST = 32 << 20;

    /** Of a line of git's, in bytes. */
    private static final int LONGEST_LINE = 1 << 10;

    /** In seconds; ten thousand articles take some of them. */
    private static final long LONGEST_WAIT = 600;

    private static final String ARTICLE = ".md";

    private final Layout layout;
    private final Diagnostics diagnostics;

    GitRevision(Layout layout, Diagnostics diagnostics) {
        this.layout = layout;
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
        output("rev-parse", "--git-dir");
        Optional<String> commit = revision.startsWith("-") ? Optional.empty() : verified(revision);
        if (commit.isEmpty()) {
            report(ArchiveCode.REVISION_UNKNOWN.with(Map.of("revision", revision)));
        }
        return commit;
    }

    /** The commit of a revision that is no option; empty where there is none. */
    private Optional<String> verified(String revision) throws IOException {
        try {
            byte[] found = output("rev-parse", "--verify", "--quiet", revision + "^{commit}");
            return Optional.of(new String(found, StandardCharsets.UTF_8).strip());
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private List<Blob> blobs(String commit) throws IOException {
        List<Blob> blobs = new ArrayList<>();
        String list = new String(output("ls-tree", "-r", "-z", commit, "--", "articles/"), StandardCharsets.UTF_8);
        for (String line : list.split("\0", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && entry.group(2).endsWith(ARTICLE)) {
                blobs.add(new Blob(entry.group(1), entry.group(2)));
            }
        }
        return blobs;
    }

    /** One process for all: it is asked for a file, and answers with a line and the file's bytes. */
    private void read(List<Blob> blobs, String revision, Consumer<Article> taker) throws IOException {
        Process git = start("cat-file", "--batch");
        try (OutputStream ask = git.getOutputStream();
                InputStream answer = new BufferedInputStream(git.getInputStream())) {
            for (Blob blob : blobs) {
                ask.write((blob.id() + "\n").getBytes(StandardCharsets.US_ASCII));
                ask.flush();
                Matcher head = HEAD.matcher(line(answer));
                if (!head.matches()) {
                    throw new IOException("it has no file " + blob.path());
                }
                article(blob, bytes(answer, Long.parseLong(head.group(1))), revision, taker);
            }
        } finally {
            git.destroy();
        }
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

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = in.read();
        }
        return line.toString();
    }

    /** A file and the line feed behind it; empty for one that is larger than any article. */
    private static Optional<byte[]> bytes(InputStream in, long size) throws IOException {
        boolean fits = size <= Input.LARGEST_TEXT;
        byte[] bytes = fits ? in.readNBytes((int) size) : new byte[0];
        in.skipNBytes(fits ? 1 : size + 1);
        return fits ? Optional.of(bytes) : Optional.empty();
    }

    /** What git says of a question that it has an answer to. */
    private byte[] output(String... question) throws IOException {
        Process git = start(question);
        try (InputStream answer = git.getInputStream()) {
            git.getOutputStream().close();
            byte[] bytes = answer.readNBytes(LONGEST_LIST + 1);
            if (bytes.length > LONGEST_LIST) {
                throw new IOException("its answer is longer than " + LONGEST_LIST + " bytes");
            }
            if (git.waitFor() != 0) {
                throw new Refused(String.join(" ", List.of(question).subList(0, 2)));
            }
            return bytes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            git.destroy();
        }
    }

    /** Git with a question, in the archive's folder; ended when it takes too long. */
    private Process start(String... question) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never"));
        command.addAll(List.of(question));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(layout.root().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process git = builder.start();
        CompletableFuture.delayedExecutor(LONGEST_WAIT, TimeUnit.SECONDS).execute(git::destroyForcibly);
        return git;
    }

    /** Git has answered that it can't. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        private Refused(String question) {
            super("`git " + question + "` has failed");
        }
    }
}
