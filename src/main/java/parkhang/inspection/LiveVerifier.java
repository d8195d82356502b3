package parkhang.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.archive.Stamp;
import parkhang.ledger.EditionKey;
import parkhang.ledger.Ledger;
import parkhang.ledger.OutputLock;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;
import parkhang.verify.VerifiedEdition;
import parkhang.verify.VerifyCode;

/**
 * Looks at editions that an export may be making anew at the same time, and takes no lock. A file that is not as it was made is
 * looked at again beside the ledger's newest word; where an export is still running, that word may be yet to come.
 */
final class LiveVerifier {
    /** How often an edition can be made anew while it is looked at. */
    private static final int TIMES = 3;

    private final Path output;
    private final Ledger ledger;
    private final EditionVerifier verifier;
    private final List<Stamp> before;

    LiveVerifier(Path output, Ledger ledger, EditionVerifier verifier) throws IOException {
        this.output = output;
        this.ledger = ledger;
        this.verifier = verifier;
        this.before = ledger.stamps();
    }

    VerifiedEdition verify(FinishedEdition edition) {
        try {
            return verify(edition.key(), edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VerifiedEdition verify(@Nullable EditionKey key, FinishedEdition edition) throws IOException {
        FinishedEdition known = edition;
        VerifiedEdition verified = verifier.verify(known);
        for (int times = 0; times < TIMES && key != null && isChanged(verified); times++) {
            boolean running = OutputLock.isTaken(output);
            FinishedEdition now = ledger.stamps().equals(before) ? known : again(key, known);
            if (now.equals(known)) {
                return running ? verified.replaced() : verified;
            }
            known = now;
            verified = verifier.verify(known);
        }
        return verified;
    }

    private static boolean isChanged(VerifiedEdition verified) {
        return verified.has(VerifyCode.BYTES_DIFFER) || verified.has(VerifyCode.EDITION_MISSING);
    }

    /** The edition's files as the ledger knows them now. */
    private FinishedEdition again(EditionKey key, FinishedEdition known) throws IOException {
        try (KnownEditions records = KnownEditions.of(ledger)) {
            KnownEdition made = records.find(key);
            Map<Path, String> hashes = made == null
                    ? Map.of()
                    : made.files().stream()
                            .collect(Collectors.toMap(file -> output.resolve(file.name()), HashedFile::sha256));
            List<FinishedFile> files = new ArrayList<>();
            for (FinishedFile file : known.files()) {
                String sha256 = hashes.get(file.path());
                files.add(sha256 == null ? file : file.madeAs(sha256));
            }
            return new FinishedEdition(known.name(), key, files, known.page(), known.other());
        }
    }
}
