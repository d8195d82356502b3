package parkhang.workbench.form;

import java.util.List;
import parkhang.html.Markup;
import parkhang.text.Resource;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Route;

/** Buttons above an edition in its frame: as wide as a telephone or as there is room, light or dark. Without scripts they are not seen. */
public final class FrameTools {
    /** The module that makes them do what they say. */
    public static final String SCRIPT = "/frame-tools.js";

    /** The style sheet of all forms, with theirs. */
    public static final String STYLES = "/form.css";

    private FrameTools() {}

    /** The files of this package that pages load. */
    public static List<Route> routes() {
        return List.of(
                Route.get(
                        SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(FrameTools.class, "frame-tools.js"))),
                Route.get(
                        STYLES,
                        request ->
                                Answer.file("text/css; charset=utf-8", Resource.bytes(FrameTools.class, "form.css"))));
    }

    /** Writes them. */
    public static void write(Markup page, Words words) {
        page.open("div", "class", "frame-tools", "id", "frame-tools", "hidden", "hidden")
                .line();
        group(page, words, "width", "full", "phone");
        group(page, words, "scheme", "own", "light", "dark");
        page.close().line();
    }

    private static void group(Markup page, Words words, String name, String... values) {
        page.open("div", "role", "group", "aria-label", words.of("frame-" + name))
                .line();
        for (String value : values) {
            page.element(
                            "button",
                            words.of("frame-" + name + "-" + value),
                            "type",
                            "button",
                            "id",
                            "frame-" + name + "-" + value,
                            "data-" + name,
                            value,
                            "aria-pressed",
                            value.equals(values[0]) ? "true" : "false")
                    .line();
        }
        page.close().line();
    }
}
