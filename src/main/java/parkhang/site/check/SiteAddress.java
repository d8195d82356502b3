package parkhang.site.check;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import parkhang.site.page.SitePath;

/** Which file of a site an address leads to (RFC 3986, section 5). */
final class SiteAddress {
    private final @Nullable URI base;

    /** Addresses on a site that is published somewhere; null where nobody says where. */
    SiteAddress(@Nullable URI base) {
        this.base = base;
    }

    /**
     * The path of the file, from the site's root; null where the address leads elsewhere.
     *
     * @param from path of the file that the address stands in
     */
    @Nullable
    String path(String from, String address) {
        String local = local(address);
        if (local == null || local.isEmpty()) {
            return local == null ? null : from;
        }
        try {
            String decoded = new URI(local).getPath();
            String whole = decoded.startsWith("/") ? decoded : "/" + folder(from) + decoded;
            return new URI(null, null, whole, null).normalize().getPath().substring(1);
        } catch (URISyntaxException e) {
            return local;
        }
    }

    /** The name of the place in the page; empty where the address leads to the page as a whole. */
    static String anchor(String address) {
        int sign = address.indexOf('#');
        if (sign < 0) {
            return "";
        }
        try {
            String fragment = new URI(address.substring(sign)).getFragment();
            return fragment == null ? "" : fragment;
        } catch (URISyntaxException e) {
            return address.substring(sign + 1);
        }
    }

    private @Nullable String local(String address) {
        String whole = address.replaceFirst("#.*", "");
        if (whole.startsWith("//")) {
            return null; // on another host
        }
        if (base != null && whole.startsWith("/") && whole.startsWith(base.getPath())) {
            return whole.substring(base.getPath().length() - 1);
        }
        if (base != null && whole.startsWith(base.toString())) {
            String path = whole.substring(base.toString().length());
            return "/" + (path.isEmpty() ? SitePath.HOME : path);
        }
        return address.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? null : whole;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
