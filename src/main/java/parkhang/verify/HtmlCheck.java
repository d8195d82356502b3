package parkhang.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.edition.SiteLinks;
import parkhang.gate.TextDifference;
import parkhang.html.DocumentKind;
import parkhang.text.Locales;

/** Looks at an HTML edition. */
final class HtmlCheck {
    private final FileFindings found;
    private final Path file;
    private final boolean known;

    /** @param known whether the file lies where it was exported to, so that its siblings must be there */
    HtmlCheck(Path file, boolean known, FileFindings found) {
        this.file = file;
        this.known = known;
        this.found = found;
    }

    /** What the page holds; null and reported where that can't be told. */
    @Nullable
    PageFacts check(byte[] bytes, @Nullable String language) throws IOException {
        String html;
        try {
            html = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            found.report(VerifyCode.EDITION_DAMAGED, "there are bytes in it that are not UTF-8");
            return null;
        }
        if (!html.stripTrailing().endsWith("</html>")) {
            found.report(VerifyCode.EDITION_TRUNCATED, "the page breaks off: it has no </html> at its end");
        }
        PageFacts page = PageReader.read(bytes, found);
        checkHead(page, language);
        page.active()
                .forEach(one ->
                        found.report(one.line(), one.column(), VerifyCode.HTML_ACTIVE, "the page has " + one.what()));
        page.links().forEach(link -> checkLink(link, page));
        return page;
    }

    private void checkHead(PageFacts page, @Nullable String language) {
        String wanted = language == null ? page.language() : language;
        if (page.language().isEmpty() || !page.language().equals(wanted)) {
            found.report(
                    VerifyCode.LANGUAGE_DIFFERS,
                    "the page says that it is in \"" + page.language() + "\", not \"" + wanted + '"');
        }
        String direction = Locales.isRightToLeft(Locale.forLanguageTag(wanted)) ? "rtl" : "ltr";
        if (!page.direction().equals(direction)) {
            found.report(
                    VerifyCode.LANGUAGE_DIFFERS,
                    "the page runs \"" + page.direction() + "\", and its language \"" + direction + '"');
        }
        String heading = heading(page);
        if (page.title().isEmpty()) {
            found.report(VerifyCode.METADATA_DIFFERS, "the page has no title");
        } else if (TextDifference.find(heading, page.title()).isPresent()) {
            found.report(
                    VerifyCode.METADATA_DIFFERS,
                    "the page's title is \"" + page.title() + "\", and its first heading \"" + heading + '"');
        }
    }

    /** What the title should be: a page of two locales has both titles. */
    private static String heading(PageFacts page) {
        return page.headings().stream()
                .filter(heading -> heading.level() == 1)
                .limit(page.kind() == DocumentKind.PARALLEL ? 2 : 1)
                .map(Heading::text)
                .collect(Collectors.joining(" · "));
    }

    private void checkLink(PageFacts.Link link, PageFacts page) {
        String address = link.address();
        if (address.startsWith("#")) {
            if (!page.anchors().contains(decoded(address.substring(1)))) {
                report(link, "nothing in the page is called " + address);
            }
        } else if (address.startsWith("data:image/")) {
            return; // a picture that the page brings
        } else if (isRelative(address)) {
            checkFile(link);
        } else {
            LinkForm.fault(address).ifPresent(fault -> report(link, "the address " + address + ' ' + fault));
        }
    }

    /** Another edition in the same output: there it may not have been exported yet. */
    private void checkFile(PageFacts.Link link) {
        String name = decoded(link.address().replaceFirst("[?#].*", ""));
        try {
            if (name.isEmpty() || name.startsWith("/")) {
                report(link, "the address " + link.address() + " leads to no edition");
            } else if (SiteLinks.isBeside(name)) {
                return; // a site has it, which is checked by itself
            } else if (known && !Files.isRegularFile(file.resolveSibling(name))) {
                found.report(
                        link.line(), link.column(), VerifyCode.LINK_TARGET_ABSENT, "there is no " + link.address());
            }
        } catch (InvalidPathException e) {
            report(link, "the address " + link.address() + " is no file's");
        }
    }

    private void report(PageFacts.Link link, String message) {
        found.report(link.line(), link.column(), VerifyCode.LINK_BROKEN, message);
    }

    private static boolean isRelative(String address) {
        return !address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private static String decoded(String text) {
        try {
            String path = new URI(text).getPath();
            return path == null ? text : path;
        } catch (java.net.URISyntaxException e) {
            return text;
        }
    }
}
