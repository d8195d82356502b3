package parkhang.document.wordpress;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.document.HeadingLevels;
import parkhang.document.web.WebFragment;

/** Reads one post: what the site says of it, and its text, in blocks or from before there were any. */
final class PostReader {
    static final String CONTENT = "content:encoded";
    private static final int DAY = "2026-03-12".length();

    /** A comment that only says where a block begins or ends, whose HTML stands beside it. */
    private static final Predicate<String> IDLE = Pattern.compile(
                    "(?:/?wp:[\\w/-]+(?:\\s+\\{.*\\})?|more|nextpage|noteaser|)", Pattern.DOTALL)
            .asMatchPredicate();

    private final String file;
    private final ExportItem item;
    private final SiteIndex index;
    private final Diagnostics findings = new Diagnostics();

    PostReader(String file, ExportItem item, SiteIndex index) {
        this.file = file;
        this.item = item;
        this.index = index;
    }

    Content content() {
        String typed = item.fields().getOrDefault(CONTENT, "");
        int line = item.lineOf(CONTENT);
        String own = html(typed, (below, found) -> findings.report(Place.of(file, line + below), found));
        String whole = index.shared()
                .shown(own, block -> html(block, (below, found) -> findings.report(Place.of(file, line), found)));
        String html = featured(typed) + PostNotes.with(whole, item.meta().getOrDefault(PostNotes.FIELD, ""));
        WebFragment.Found text =
                WebFragment.read(html, new WebFragment.Setting(file, line, index.media(), false, IDLE));
        if (!item.isPublished()) {
            findings.report(
                    Place.of(file, item.line()), DocumentCode.DRAFT_READ.with("site", Map.of("status", item.status())));
        }
        return new Content(
                file + ", post " + item.id(),
                said(),
                List.of(),
                HeadingLevels.of(text.blocks()),
                text.notes(),
                text.pictures(),
                List.of(),
                Stream.concat(findings.list().stream(), text.findings().stream())
                        .sorted(Comparator.comparingInt(one -> one.place().line()))
                        .toList());
    }

    private String html(String typed, PostShortcodes.Report report) {
        PostShortcodes shortcodes = new PostShortcodes(item.id(), index.media(), report);
        return ClassicText.paragraphs(shortcodes.html(typed), ClassicText.isClassic(typed));
    }

    /** The picture that a site shows above a post, where it is at hand and not in the text as well. */
    private String featured(String typed) {
        Optional<MediaFolder.Attachment> picture = index.media()
                .attachment(item.meta().getOrDefault("_thumbnail_id", ""))
                .filter(one -> !one.address().isEmpty()
                        && !typed.contains(one.address().replaceFirst("\\.[A-Za-z0-9]+$", "")))
                .filter(one -> index.media().find(one.address()).isPresent());
        picture.ifPresent(one -> findings.report(
                Place.of(file, item.line()),
                DocumentCode.TEXT_MOVED.with("picture", Map.of("address", one.address()))));
        return picture.map(PostShortcodes::figure).orElse("");
    }

    private Content.Said said() {
        String title = WebFragment.words(item.text("title"));
        String excerpt = WebFragment.words(item.text("excerpt:encoded"));
        return new Content.Said(
                aside("title", title),
                null,
                aside("excerpt:encoded", excerpt),
                date(),
                canonical(),
                Stream.of(item.text("dc:creator"))
                        .filter(login -> !login.isEmpty())
                        .map(index::author)
                        .toList(),
                Stream.of("category", "post_tag")
                        .flatMap(domain -> item.terms(domain).stream())
                        .map(term -> WebFragment.words(term.name()))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                index.language(item.id()),
                index.slug(item.id()).isEmpty() ? null : index.slug(item.id()),
                Map.of());
    }

    private Content.@Nullable Aside aside(String field, String words) {
        return words.isEmpty() ? null : new Content.Aside(Place.of(file, item.lineOf(field)), words);
    }

    /** The day on which its readers saw it, which is that of the site's own clock. */
    private @Nullable LocalDate date() {
        return Stream.of("wp:post_date", "wp:post_date_gmt")
                .map(item::text)
                .filter(time -> time.length() >= DAY)
                .flatMap(time -> parsed(time.substring(0, DAY), DateTimeFormatter.ISO_LOCAL_DATE).stream())
                .findFirst()
                .or(() -> parsed(item.text("pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .filter(day -> day.getYear() > 0)
                .orElse(null);
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.from(format.parse(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The address of a post that has none yet is made of its number. */
    private @Nullable URI canonical() {
        String link = item.text("link");
        return item.isPublished() && !link.contains("?p=") && !link.contains("?page_id=")
                ? AddressRules.web(link).orElse(null)
                : null;
    }
}
