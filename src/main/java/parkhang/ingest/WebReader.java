package parkhang.ingest;

import java.util.List;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.web.WebPage;

/** Reads pages of the web, and parts of pages that begin with an element of HTML. */
final class WebReader implements DocumentReader {
    private static final Pattern PAGE = Pattern.compile(
            "(?:\\xEF\\xBB\\xBF)?(?:\\s++|<!--.*?-->|<\\?xml[^>]*+>)*+<(?:!doctype\\s++html|html|head|body|article|main|div|section|h[1-6]|p|ul"
                    + "|ol|table|figure|blockquote|img)\\b",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public boolean reads(Document document) {
        return PAGE.matcher(document.beginning()).lookingAt();
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        return List.of(ContentDraft.of(WebPage.read(document.name(), document.bytes())));
    }
}
