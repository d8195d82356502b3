package parkhang.translation.tmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.tmx.SegmentToken.Kind;

/**
 * A segment as the text of a unit. A beginning and its end are one code that spans what is between; where another crosses
 * it, each stands for itself.
 */
final class SegmentContent {
    private final List<SegmentToken> tokens;
    private final List<String> ids;
    private final List<InlineCode> codes = new ArrayList<>();
    private final Content content;

    /** @param ids of the codes, one for each token */
    SegmentContent(List<SegmentToken> tokens, List<String> ids) {
        this.tokens = tokens;
        this.ids = ids;
        this.content = new Content(parts(0, tokens.size()));
    }

    Content content() {
        return content;
    }

    /** In the order in which they begin. */
    List<InlineCode> codes() {
        return codes;
    }

    private List<Content.Part> parts(int from, int to) {
        List<Content.Part> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            SegmentToken token = tokens.get(i);
            int end = token.kind() == Kind.BEGIN ? end(i, to) : to;
            if (token.kind() == Kind.TEXT) {
                parts.add(new Content.Text(token.text()));
            } else if (end < to) {
                codes.add(code(i, tokens.get(end).text()));
                parts.add(new Content.Paired(ids.get(i), parts(i + 1, end)));
                i = end;
            } else if (token.isCode()) {
                codes.add(code(i, null));
                parts.add(new Content.Standalone(ids.get(i)));
            }
        }
        return parts;
    }

    private int end(int begin, int to) {
        int end = begin + 1;
        while (end < to && !tokens.get(end).ends(tokens.get(begin))) {
            end++;
        }
        return end;
    }

    private InlineCode code(int at, @Nullable String end) {
        CodeType type = CodeType.of(tokens.get(at).type());
        return new InlineCode(
                ids.get(at), type.type(), type.subType(), tokens.get(at).text(), end);
    }

    /**
     * Gives the codes of a source and its target their ids: the names that the file gives them, or where it names not all, or
     * two alike, numbers in the order in which they begin in the source.
     */
    static final class CodeIds {
        private final boolean named;
        private final Map<String, String> ids = new HashMap<>();

        CodeIds(List<SegmentToken> source, List<SegmentToken> target) {
            named = hasNames(source) && hasNames(target);
            Stream.concat(keys(source).stream(), keys(target).stream())
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> ids.putIfAbsent(key, named ? key : String.valueOf(ids.size() + 1)));
        }

        /** For each token of a segment the id of the code that begins there; empty where none does. */
        List<String> of(List<SegmentToken> segment) {
            return keys(segment).stream().map(key -> ids.getOrDefault(key, "")).toList();
        }

        private static boolean hasNames(List<SegmentToken> segment) {
            List<String> names = segment.stream()
                    .filter(SegmentToken::isCode)
                    .map(SegmentToken::name)
                    .toList();
            return names.stream().allMatch(Objects::nonNull) && new HashSet<>(names).size() == names.size();
        }

        /** What is the same for a code in both languages. */
        private List<String> keys(List<SegmentToken> segment) {
            List<String> keys = new ArrayList<>();
            int alone = 0;
            for (SegmentToken token : segment) {
                if (!token.isCode()) {
                    keys.add("");
                } else if (named) {
                    keys.add(String.valueOf(token.name()));
                } else {
                    keys.add(token.pair() == null ? "alone " + ++alone : "pair " + token.pair());
                }
            }
            return keys;
        }
    }
}
