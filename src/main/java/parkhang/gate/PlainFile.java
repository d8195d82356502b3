package parkhang.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.article.Article;
import parkhang.article.ArticleCode;
import parkhang.article.ArticleReader;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.yaml.YamlReader;

/**
 * What a file of words holds, read as whoever gets it would read it: Markdown as articles are, plain text by the signs before its lines.
 *
 * @param title that a Markdown file has in front; empty for plain text, and {@code language} and {@code heading} so
 * @param text in the order of reading, the notes of Markdown last
 * @param pictures the words for each
 * @param addresses where links lead; in plain text those whose words don't say so
 * @param refused what no edition has: HTML, and links that lead where none may
 */
public record PlainFile(
        String title,
        String language,
        String heading,
        List<String> text,
        List<String> pictures,
        List<String> addresses,
        List<String> refused) {
    private static final Set<Code> REFUSED = Set.of(ArticleCode.RAW_HTML, ArticleCode.LINK_ADDRESS_REFUSED);

    private static final Pattern FENCE = Pattern.compile("(?m)^---\n");

    /** What PlainLines of the package {@code plain} writes: a sign that stands 2 places from the margin, or 4, 8, ... more. */
    private static final Pattern SIGNED =
            Pattern.compile("(?: {4})* {2}(?<sign>•|🖼|→|\\* \\* \\*|[0-9]+\\.)(?: (?<words>.*))?");

    /** Empty and reported where it is no such file. */
    public static Optional<PlainFile> read(
            byte[] bytes, boolean isMarkdown, String file, Code broken, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<SourceText> source = SourceText.decode(file, bytes, found);
        found.list().forEach(one -> diagnostics.report(one.place(), broken, one.message()));
        return source.map(text -> isMarkdown ? markdown(text) : plain(text));
    }

    private static PlainFile markdown(SourceText source) {
        Diagnostics found = new Diagnostics(); // most are an article's own rules: an edition has its title as a heading
        Article article = ArticleReader.draft("", source, found);
        List<List<Inline>> runs = Runs.of(article);
        List<Inline> all = runs.stream().flatMap(run -> Runs.flat(run).stream()).toList();
        String heading = article.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(first -> PlainText.of(((Block.Heading) first).text()))
                .findFirst()
                .orElse("");
        return new PlainFile(
                PlainText.of(article.front().title().text()),
                language(source),
                heading,
                runs.stream().map(PlainFile::words).toList(),
                Runs.only(Inline.Image.class, all).stream()
                        .map(image -> PlainText.of(image.description().text()))
                        .toList(),
                Runs.only(Inline.Link.class, all).stream()
                        .map(Inline.Link::address)
                        .toList(),
                found.list().stream()
                        .filter(one -> REFUSED.contains(one.code()))
                        .map(Diagnostic::message)
                        .toList());
    }

    private static String language(SourceText source) {
        String[] parts = FENCE.split(source.text(), 3);
        return parts.length < 3
                ? ""
                : new YamlReader(source.file(), 1, new Diagnostics())
                        .read(parts[1])
                        .flatMap(front -> front.text("lang"))
                        .orElse("");
    }

    private static String words(List<Inline> run) {
        return run.stream().map(PlainFile::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        return inline instanceof Inline.NoteReference reference
                ? reference.label()
                : inline.children().isEmpty() ? PlainText.of(List.of(inline)) : words(inline.children());
    }

    private static PlainFile plain(SourceText source) {
        List<String> text = new ArrayList<>();
        List<String> pictures = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (String line : source.text().split("\n", -1)) {
            Matcher signed = SIGNED.matcher(line);
            String sign = signed.matches() ? signed.group("sign") : "";
            String words = sign.isEmpty() ? line : Objects.requireNonNullElse(signed.group("words"), "");
            (sign.equals("🖼") ? pictures : sign.equals("→") ? addresses : text).add(words);
        }
        return new PlainFile("", "", "", text, pictures, addresses, List.of());
    }

    /** What a text says whose lines begin with signs. */
    static PlainFile ofText(String text) {
        return plain(SourceText.of("", text));
    }

    /** The same without the spaces in what is said of pictures, of which the end of a line may have taken one or none. */
    PlainFile unspaced() {
        List<String> letters = pictures.stream().map(PlainFile::unspaced).toList();
        return new PlainFile(title, language, heading, text, letters, addresses, refused);
    }

    /** A description as {@link #unspaced()} has it. */
    public static String unspaced(String description) {
        return description.replaceAll("\\s+", "");
    }

    /** All of the text. */
    public String whole() {
        return String.join("\n", text);
    }
}
