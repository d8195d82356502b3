package parkhang.workbench.server;

/** Why a request is not answered. */
public enum Refusal {
    /** The path has more than is read. */
    ADDRESS(414),
    /** Nothing is at the path. */
    MISSING(404),
    METHOD(405),
    /** It came by another name than the server's own: so do pages of others whose name leads to this machine (DNS rebinding). */
    HOST(421),
    /** Another site's page sent it. */
    ORIGIN(403),
    /** It came without the cookie, or a change without the page's key. */
    KEY(403),
    /** It would change the archive, which is only looked at. */
    READ_ONLY(403),
    BODY(413),
    /** As many are being answered and are waiting as there may be. */
    BUSY(503),
    /** The program's own. */
    FAULT(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** By RFC 9110. */
    public int status() {
        return status;
    }
}
