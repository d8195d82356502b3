package parkhang.translation.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parkhang.translation.BundleUnit;

/** Tells whether a unit is still what it was when it was handed off. */
public final class Fingerprint {
    private static final int BYTES = 6;

    private Fingerprint() {}

    /** Twelve hexadecimal digits, by the unit's source, target and state. */
    public static String of(BundleUnit unit) {
        String all = unit.source() + "\n" + unit.target() + "\n" + unit.state() + "\n" + unit.subState();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
