package parkhang.document.wordpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleWriter;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;
import parkhang.text.SourceText;

/** Writes an export as WordPress does, and reads it. */
public final class Wxr {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- generator="WordPress/6.5" created="2024-06-01 10:00" -->
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
            \txmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
            \txmlns:wp="http://wordpress.org/export/1.2/">
            <channel><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
            <wp:author><wp:author_login><![CDATA[jdoe]]></wp:author_login>\
            <wp:author_display_name><![CDATA[Jane Doe]]></wp:author_display_name></wp:author>
            """;

    private final StringBuilder xml = new StringBuilder(HEAD);
    final Diagnostics diagnostics = new Diagnostics();

    /** The line in which the next item begins. */
    int line() {
        return 1 + (int) xml.chars().filter(c -> c == '\n').count();
    }

    public Wxr add(String verbatim) {
        xml.append(verbatim).append('\n');
        return this;
    }

    /** A published post, with further elements. */
    public Wxr post(int id, String slug, String title, String content, String more) {
        return item(id, "post", "publish", slug, title, content, more);
    }

    public Wxr item(int id, String type, String status, String slug, String title, String content, String more) {
        return add("<item><title><![CDATA[" + title + "]]></title><link>https://example.org/" + slug + "/</link>"
                + "<dc:creator><![CDATA[jdoe]]></dc:creator><content:encoded><![CDATA[" + content
                + "]]></content:encoded><wp:post_id>" + id + "</wp:post_id>"
                + "<wp:post_date><![CDATA[2024-05-11 00:30:00]]></wp:post_date>"
                + "<wp:post_date_gmt><![CDATA[2024-05-10 22:30:00]]></wp:post_date_gmt>"
                + "<wp:post_name><![CDATA[" + slug + "]]></wp:post_name><wp:status><![CDATA[" + status
                + "]]></wp:status><wp:post_type><![CDATA[" + type + "]]></wp:post_type>" + more + "</item>");
    }

    Wxr attachment(int id, String path, String description, String caption) {
        return item(
                id,
                "attachment",
                "inherit",
                "a" + id,
                "a" + id,
                "",
                "<excerpt:encoded><![CDATA[" + caption
                        + "]]></excerpt:encoded><wp:attachment_url><![CDATA[https://example.org/wp-content/uploads/"
                        + path
                        + "]]></wp:attachment_url>" + meta("_wp_attachment_image_alt", description));
    }

    static String meta(String key, String value) {
        return "<wp:postmeta><wp:meta_key><![CDATA[" + key + "]]></wp:meta_key><wp:meta_value><![CDATA[" + value
                + "]]></wp:meta_value></wp:postmeta>";
    }

    public static String category(String domain, String slug, String name) {
        return "<category domain=\"" + domain + "\" nicename=\"" + slug + "\"><![CDATA[" + name + "]]></category>";
    }

    public static String term(String taxonomy, String slug, String description) {
        return "<wp:term><wp:term_taxonomy><![CDATA[" + taxonomy + "]]></wp:term_taxonomy><wp:term_slug><![CDATA["
                + slug + "]]></wp:term_slug><wp:term_description><![CDATA[" + description
                + "]]></wp:term_description></wp:term>";
    }

    public String xml() {
        return xml + "</channel></rss>\n";
    }

    List<WordPressExport.Post> read(Path folder) {
        return read(folder, xml().getBytes(StandardCharsets.UTF_8), null, false, null);
    }

    List<WordPressExport.Post> read(
            Path folder, byte[] bytes, @Nullable Path media, boolean drafts, @Nullable String translations) {
        try {
            Path file = Files.write(folder.resolve("site.xml"), bytes);
            WordPressExport.Order order = new WordPressExport.Order(
                    media, drafts, translations == null ? null : SourceText.of("t.csv", translations), Locale.ENGLISH);
            List<WordPressExport.Post> posts = new ArrayList<>();
            Optional<WordPressExport> found = WordPressExport.of(file, order, diagnostics);
            if (found.isPresent()) {
                try (WordPressExport export = found.get()) {
                    export.posts().forEachRemaining(posts::add);
                }
            }
            return posts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String markdown(Content content) {
        return ArticleWriter.body(content.blocks(), content.notes(), new Diagnostics());
    }
}
