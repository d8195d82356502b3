package parkhang.workbench.page;

import java.util.List;
import java.util.regex.Pattern;
import parkhang.html.Markup;
import parkhang.text.Resource;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Route;

/**
 * An edition in a frame of a page of ours. The page tells it what to show, and hears where it was clicked, by messages (HTML Living
 * Standard 9.4.3); it has no right, no key and no way to the network, whatever an author has written into it.
 */
public final class LiveEdition {
    /** The module with which a page speaks to its frame. */
    public static final String SCRIPT = "/frame.js";

    private static final String BODY_END = "</body>";

    /** What an edition may do that is opened as a file. The answer's own policy says the same, and lets one script run. */
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

    private LiveEdition() {}

    /** What pages with a frame load. */
    public static List<Route> routes() {
        return List.of(Route.get(
                SCRIPT,
                request ->
                        Answer.file("text/javascript; charset=utf-8", Resource.bytes(LiveEdition.class, "frame.js"))));
    }

    /**
     * Writes the frame.
     *
     * @param address where the edition is
     * @param name says what is in it
     */
    public static void write(Markup page, String address, String name) {
        page.open("iframe", "src", address, "title", name, "sandbox", "allow-scripts", "referrerpolicy", "no-referrer")
                .close()
                .line();
    }

    /** An edition's page, to be shown in a frame. */
    public static Answer framed(String html) {
        String script = Resource.text(LiveEdition.class, "live.js");
        String free = POLICY.matcher(html).replaceFirst("");
        int end = free.lastIndexOf(BODY_END);
        String shown = free.substring(0, end) + "<script>" + script + "</script>" + free.substring(end);
        return Answer.framed(shown, script);
    }
}
