package parkhang.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files that were asked for while something was made, present or absent, in the order in which they were. A file that is asked
 * for again stays as it was found first: where it has changed meanwhile, it is not as it is kept, and what was made of it is due again.
 * What was made depends on what was read for it: so a PDF that carries its inputs carries enough, by construction.
 */
public final class Inputs {
    /** What a file holds that may not be read: whoever needs it reports it. */
    private static final byte[] UNREADABLE = "unreadable".getBytes(StandardCharsets.UTF_8);

    private final Map<String, HashedFile> known = new HashMap<>();
    private final Map<String, Input> noted = new LinkedHashMap<>();

    /** Of a first time. */
    public Inputs() {
        this(List.of());
    }

    /** @param known from an earlier run, so that a file is hashed only where its stamp has changed */
    public Inputs(Collection<HashedFile> known) {
        known.forEach(file -> this.known.put(file.name(), file));
    }

    @FunctionalInterface
    public interface Reading {
        HashedFile of(String name, Path file) throws IOException;
    }

    /** Notes a file that somebody else reads later, for example because it is large. */
    public void note(InputKind kind, String name, Path file, Reading reading) throws IOException {
        Instant now = Instant.now();
        HashedFile before = known(name, Hashing.stamp(file));
        add(kind, file, before == null ? reading.of(name, file) : before, now);
    }

    /** Notes a file that is not there. */
    void noteAbsent(InputKind kind, String name, Path file) {
        add(kind, file, new HashedFile(name, Stamp.ABSENT, ""), Instant.now());
    }

    /** Notes a file with the very bytes that a reading gives; empty where it can't be read. */
    Optional<byte[]> noteRead(InputKind kind, String name, Path file, Supplier<Optional<byte[]>> reading) {
        Instant now = Instant.now();
        Stamp stamp = stamp(file);
        Optional<byte[]> bytes = reading.get();
        HashedFile before = known(name, stamp);
        add(kind, file, before == null ? of(name, stamp, bytes) : before, now);
        return bytes;
    }

    private static HashedFile of(String name, Stamp stamp, Optional<byte[]> bytes) {
        boolean isAbsent = bytes.isEmpty() && stamp.equals(Stamp.ABSENT);
        byte[] held = PublicFile.of(name, bytes.orElse(UNREADABLE));
        return new HashedFile(name, stamp, isAbsent ? "" : Hashing.hash(held));
    }

    private static Stamp stamp(Path file) {
        try {
            return Hashing.stamp(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable HashedFile known(String name, Stamp stamp) {
        HashedFile before = known.get(name);
        boolean isSame = before != null && !stamp.equals(Stamp.ABSENT) && stamp.equals(before.stamp());
        return isSame ? before : null;
    }

    private void add(InputKind kind, Path path, HashedFile file, Instant read) {
        noted.putIfAbsent(file.name(), new Input(kind, path, file, read));
    }

    /** Adds what was noted elsewhere. */
    public void add(Inputs others) {
        others.noted.forEach(noted::putIfAbsent);
    }

    public List<Input> list() {
        return List.copyOf(noted.values());
    }

    /** All as they are kept. */
    public List<HashedFile> settled() {
        return noted.values().stream().map(Input::settled).toList();
    }

    /** Whether nothing has been written to them since they were read. */
    public boolean areStill() throws IOException {
        for (Input input : noted.values()) {
            if (!input.isStill()) {
                return false;
            }
        }
        return true;
    }
}
