package parkhang.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Beside;
import parkhang.edition.FileKind;
import parkhang.ledger.EditionKey;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;
import parkhang.verify.VerifyCode;

/** The files that somebody has named, as editions: those that lie beside each other and have one name are one. */
final class NamedFiles {
    private final List<Path> files;
    private final Path output;
    private final Set<String> wanted;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<Path, List<FinishedFile>> editions = new LinkedHashMap<>();

    private record Known(EditionKey key, HashedFile file) {}

    /** @param files in the order in which they are told of */
    NamedFiles(List<Path> files, Path output) {
        this.files = files;
        this.output = output;
        this.wanted = files.stream()
                .flatMap(file ->
                        Stream.of(Optional.of(file), page(file), other(file)).flatMap(Optional::stream))
                .map(this::name)
                .collect(Collectors.toSet());
    }

    /** Takes notice of what is known of the files. */
    void remember(KnownEditions records) throws IOException {
        for (KnownEdition made = records.next(); made != null; made = records.next()) {
            remember(made);
        }
    }

    /**
     * The editions in the order in which they were named.
     *
     * @param found gets what is no edition's file by its name
     */
    List<FinishedEdition> read(Diagnostics found) {
        files.forEach(file -> add(file, found));
        return named();
    }

    private void remember(KnownEdition made) {
        for (HashedFile file : made.files()) {
            if (wanted.contains(file.name())) {
                known.put(file.name(), new Known(made.key(), file));
            }
        }
    }

    private void add(Path file, Diagnostics found) {
        Path whole = file.toAbsolutePath().normalize();
        String name = String.valueOf(whole.getFileName());
        Optional<FileKind> kind = FileKind.of(name);
        if (kind.isEmpty()) {
            found.report(
                    Place.of(file.toString()), VerifyCode.EDITION_UNKNOWN, "its name is not that of an edition's file");
            return;
        }
        Known made = known.get(name(file));
        String sha256 = made == null ? null : made.file().sha256();
        Path edition = whole.resolveSibling(kind.get().stem(name));
        List<FinishedFile> others = editions.computeIfAbsent(edition, next -> new ArrayList<>());
        if (others.stream().noneMatch(other -> other.path().equals(whole))) {
            others.add(new FinishedFile(whole, file.toString(), kind.get(), sha256));
        }
    }

    private List<FinishedEdition> named() {
        return editions.entrySet().stream()
                .map(edition -> named(edition.getKey(), edition.getValue()))
                .toList();
    }

    private FinishedEdition named(Path edition, List<FinishedFile> files) {
        EditionKey key = files.stream()
                .flatMap(file -> Optional.ofNullable(known.get(name(file.path()))).stream())
                .map(Known::key)
                .findFirst()
                .orElse(null);
        String name = key == null ? String.valueOf(edition.getFileName()) : key.toString();
        Path first = files.get(0).path();
        return new FinishedEdition(name, key, files, sha256(page(first)), sha256(other(first)));
    }

    private @Nullable String sha256(Optional<Path> page) {
        return page.map(file -> known.get(name(file)))
                .map(made -> made.file().sha256())
                .orElse(null);
    }

    /** The page of the same edition; empty where a file is none of an edition. */
    private static Optional<Path> page(Path file) {
        String name = String.valueOf(file.getFileName());
        return FileKind.of(name).map(kind -> file.resolveSibling(FileKind.PAGE.named(Beside.without(kind.stem(name)))));
    }

    /** The page in the language that stands beside the edition's; empty where a file is of one. */
    private static Optional<Path> other(Path file) {
        String name = String.valueOf(file.getFileName());
        return FileKind.of(name).flatMap(kind -> Beside.tagIn(kind.stem(name))).flatMap(tag -> page(file)
                .map(page -> page.resolveSibling(Path.of("..", tag).resolve(page.getFileName()))));
    }

    /** As a ledger would call it: below the output. */
    private String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(output) ? output.relativize(whole).toString().replace('\\', '/') : "";
    }
}
