package parkhang.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.file.PathUtils;
import parkhang.diagnostic.Diagnostics;

/**
 * Changes files that somebody may save at the same time, by an editor that writes into the file or puts another in its place. What
 * was read is compared with what is there, right before the new file is put in place and once more on the way; where it differs, the
 * work is done again with what is there now. So nobody's words are written over.
 */
public final class SharedWrite {
    /** How often work is done again. Whoever saves more often in these instants is a program. */
    private static final int MOST_TRIES = 20;

    /** In bytes; what is read as text has a lower limit of its own. */
    private static final long LARGEST = 256L << 20;

    private final Path root;
    private final Consumer<Moment> pause;

    /** When somebody else may come in between; named for tests, which do. */
    enum Moment {
        /** Nothing has been read. */
        BEFORE_LOOK,
        /** The files have been read, and nothing is written. */
        LOOKED,
        /** The new bytes are on the disk beside the file. */
        FILLED,
        /** What is there has been compared. */
        COMPARED,
        /** The old file is out of its place, the new one not in it. */
        TAKEN,
        /** The new file is in its place, and the old one may still be open in an editor. */
        PUT
    }

    SharedWrite(Path root, Consumer<Moment> pause) {
        this.root = root;
        this.pause = pause;
    }

    /** For the files below a folder, mostly an archive's. */
    public static SharedWrite in(Path root) {
        return new SharedWrite(root, moment -> {});
    }

    /** What files held before they were read. Several threads may look at once. */
    public static final class Looks {
        private final Map<Path, Optional<byte[]>> seen = new ConcurrentHashMap<>();

        /** To be called before the file is read, whether it is there or not. */
        public void at(Path file) throws IOException {
            if (!Files.exists(file)) {
                KeptFiles.restore(
                        List.of(file.resolveSibling(""))); // taken by a command that no lock keeps apart from this one
            }
            seen.put(file, bytes(file));
        }

        private Optional<byte[]> of(Path file) {
            Optional<byte[]> known = seen.get(file);
            if (known == null) {
                throw new IllegalStateException(file + " was not looked at");
            }
            return known;
        }
    }

    /** Reads files and says what they are to hold. It is done again, as a whole, where one of them was saved meanwhile. */
    @FunctionalInterface
    public interface Work {
        Map<Path, byte[]> changes(Looks looks) throws IOException;
    }

    /**
     * Does the work until what it read is what is there. A file that holds already what it is to hold is not written.
     *
     * @return the files that were written
     * @throws IOException where a file can't be written, or is a link that leads out of the archive
     */
    public Set<Path> run(Work work) throws IOException {
        Set<Path> written = new LinkedHashSet<>();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            pause.accept(Moment.BEFORE_LOOK);
            Looks looks = new Looks();
            Map<Path, byte[]> changes = work.changes(looks);
            pause.accept(Moment.LOOKED);
            if (write(changes, looks, written)) {
                return written;
            }
        }
        throw new IOException("somebody else saves it again and again");
    }

    /** Compares at once what a file held before, where no next command will: it is no bundle's. */
    public void settle(Path file, Diagnostics diagnostics) throws IOException {
        KeptFiles.settle(file, root, diagnostics);
    }

    /** A file whose new bytes are on the disk, beside it. */
    private record Filled(Path file, Path part) {}

    private boolean write(Map<Path, byte[]> changes, Looks looks, Set<Path> written) throws IOException {
        List<Filled> all = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> change : changes.entrySet()) {
                if (same(looks.of(change.getKey()), Optional.of(change.getValue()))) {
                    continue;
                }
                Path file = target(change.getKey());
                PathUtils.createParentDirectories(file);
                Path part = part(file);
                all.add(new Filled(change.getKey(), part));
                SafeFile.fill(part, change.getValue());
                likened(part, file);
            }
            pause.accept(Moment.FILLED);
            for (Filled one : all) {
                if (!same(bytes(one.file()), looks.of(one.file()))) {
                    return false;
                }
            }
            pause.accept(Moment.COMPARED);
            boolean complete = true;
            for (Filled one : all) {
                Path file = one.file();
                boolean put = SafeFile.undisturbed(() -> put(one, target(file), looks.of(file)));
                if (put) {
                    written.add(file);
                }
                complete &= put;
            }
            return complete;
        } finally {
            all.forEach(one -> FileUtils.deleteQuietly(one.part().toFile()));
        }
    }

    /**
     * Puts a file in another's place, which is moved away first: so whatever is there is kept, even what was put there in this
     * instant.
     */
    private boolean put(Filled one, Path file, Optional<byte[]> expected) throws IOException {
        Path part = one.part();
        Path kept = expected.isEmpty() ? null : KeptFiles.place(one.file(), expected.get());
        if (kept != null) {
            try {
                Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
            } catch (NoSuchFileException e) {
                return false; // deleted meanwhile
            }
            pause.accept(Moment.TAKEN);
            if (!same(bytes(kept), expected)) {
                KeptFiles.putBack(kept, file);
                return false;
            }
        } else {
            pause.accept(Moment.TAKEN);
        }
        try {
            KeptFiles.link(part, file);
        } catch (FileAlreadyExistsException e) {
            return false; // saved meanwhile
        } catch (IOException e) {
            if (kept != null) {
                KeptFiles.putBack(kept, file);
            }
            throw e;
        }
        pause.accept(Moment.PUT);
        if (kept != null && !same(bytes(kept), expected)) {
            return !isTakenBack(kept, file, part);
        }
        return true;
    }

    /**
     * Somebody saved into the old file when the new one was put in place: the work is done again with her words. Where the new one
     * has been saved as well, the old one stays where it is, for people to compare.
     */
    private static boolean isTakenBack(Path kept, Path file, Path part) throws IOException {
        boolean ours = same(bytes(file), bytes(part));
        if (ours) {
            Files.move(kept, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return ours;
    }

    /** The file that is written: the one that a link leads to, if it lies in the archive. */
    private Path target(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        Path real = file.toRealPath();
        if (!real.startsWith(root.toRealPath())) {
            throw new IOException(file.getFileName() + " is a link that leads out of the archive");
        }
        return real;
    }

    private static Path part(Path file) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        return file.resolveSibling("." + file.getFileName() + "." + own + ".part");
    }

    /** Gives a file the mode, and where the system allows it the owner and the group, of another. */
    private static void likened(Path part, Path file) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView made = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (old == null || made == null || !Files.exists(file)) {
            return;
        }
        PosixFileAttributes wanted = old.readAttributes();
        PosixFileAttributes have = made.readAttributes();
        try {
            if (!have.group().equals(wanted.group())) {
                made.setGroup(wanted.group());
            }
            if (!have.owner().equals(wanted.owner())) {
                made.setOwner(wanted.owner());
            }
        } catch (IOException e) {
            // only root may give a file away; its mode is kept all the same
        }
        made.setPermissions(wanted.permissions());
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Optional.of(BoundedFile.read(file, LARGEST));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.get()));
    }
}
