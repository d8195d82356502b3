package parkhang.edition;

/** Addresses as people read them. */
final class Addresses {
    private Addresses() {}

    /** A web address without the parts that a browser adds by itself. */
    static String shown(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
