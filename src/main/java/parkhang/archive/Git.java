package parkhang.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks git what it has of a folder. It is only asked for what it has on the disk: no hook, no filter and no network takes part, whatever
 * the repository's settings say.
 */
final class Git {
    private static final Pattern HEAD = Pattern.compile("[0-9a-f]+ blob ([0-9]{1,18})");

    /** Of what git lists, in bytes: some hundred thousand articles. */
    private static final int LONGEST_LIST = 32 << 20;

    /** Of a line of git's, in bytes. */
    private static final int LONGEST_LINE = 1 << 10;

    /** In seconds; ten thousand articles take some of them. */
    private static final long LONGEST_WAIT = 600;

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** Git has answered that it can't. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        private Refused(String question) {
            super("`git " + question + "` has failed");
        }
    }

    /**
     * Hands over files by the ids of their blobs, in that order, by one process for all: it is asked for a file, and answers with a line
     * and the file's bytes.
     *
     * @param largest in bytes; a larger one is handed over as none
     * @param taker says whether it wants more
     */
    void files(List<String> ids, long largest, Predicate<Optional<byte[]>> taker) throws IOException {
        Process git = start("cat-file", "--batch");
        try (OutputStream ask = git.getOutputStream();
                InputStream answer = new BufferedInputStream(git.getInputStream())) {
            for (String id : ids) {
                ask.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
                ask.flush();
                Matcher head = HEAD.matcher(line(answer));
                if (!head.matches()) {
                    throw new IOException("it has no file " + id);
                }
                if (!taker.test(bytes(answer, Long.parseLong(head.group(1)), largest))) {
                    return;
                }
            }
        } finally {
            git.destroy();
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

    /** A file and the line feed behind it. */
    private static Optional<byte[]> bytes(InputStream in, long size, long largest) throws IOException {
        boolean fits = size <= largest;
        byte[] bytes = fits ? in.readNBytes((int) size) : new byte[0];
        in.skipNBytes(fits ? 1 : size + 1);
        return fits ? Optional.of(bytes) : Optional.empty();
    }

    /** What git says of a question that it has an answer to. */
    byte[] answer(String... question) throws IOException {
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
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process git = builder.start();
        CompletableFuture.delayedExecutor(LONGEST_WAIT, TimeUnit.SECONDS).execute(git::destroyForcibly);
        return git;
    }
}
