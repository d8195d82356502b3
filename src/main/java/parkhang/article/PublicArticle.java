package parkhang.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;

/** An article as it may leave the archive: without its remarks for translators, and the lines that say by when it is to be translated. */
public final class PublicArticle {
    private static final Pattern LINE = Pattern.compile("[^\r\n]*+(?:\r\n|\r|\n)|[^\r\n]++\\z");

    private PublicArticle() {}

    /** The file without these lines, and otherwise byte for byte; as it is where it has none, or can't be read. */
    public static byte[] of(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        String open = RemarkMark.without(text);
        byte[] own = open.equals(text) ? bytes : open.getBytes(charset);
        if (!text.contains(FrontMatterReader.TRANSLATE_BY)) {
            return own;
        }
        Optional<YamlMapping.Lines> lines = FrontMatterReader.yaml(SourceText.of("", open), new Diagnostics())
                .flatMap(yaml -> yaml.lines(FrontMatterReader.TRANSLATE_BY));
        return lines.map(found -> without(found, open).getBytes(charset)).orElse(own);
    }

    /** UTF-8 unless its first bytes say otherwise (The Unicode Standard, 23.8). */
    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF
                ? StandardCharsets.UTF_16BE
                : mark == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static String without(YamlMapping.Lines lines, String text) {
        List<String> all = LINE.matcher(text).results().map(MatchResult::group).toList();
        return Stream.concat(
                        all.stream().limit(lines.first() - 1L), all.stream().skip(lines.last()))
                .collect(Collectors.joining());
    }
}
