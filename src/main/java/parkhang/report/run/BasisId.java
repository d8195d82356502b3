package parkhang.report.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parkhang.archive.HashedFile;
import parkhang.ledger.Basis;

/** A short name for what all editions of a locale were made of: it says the same names and hashes wherever it stands. */
final class BasisId {
    private static final int BYTES = 8;

    private BasisId() {}

    /** The first 64 bits of the SHA-256 of names and hashes, in hexadecimal. */
    static String of(Basis basis) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (HashedFile input : basis.inputs()) {
                digest.update((input.name() + "\n" + input.sha256() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // each Java platform has it
        }
    }
}
