package parkhang.translation.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one code of the two halves of it, {@code <sc>} and {@code <ec>}, where nothing begins in it that ends outside. */
final class CodePairing {
    /** What a half says of itself, and the whole of its start or end (XLIFF 2.1, section 4.2.3.3). */
    private static final Set<String> OF_A_HALF = Set.of("dataRef", "equiv", "disp", "subFlows");

    private static final Set<String> NEEDLESS = Set.of("startRef", "isolated", "id");

    private final List<InlineToken> tokens;
    private final Deque<Integer> open = new ArrayDeque<>();

    private CodePairing(List<InlineToken> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<InlineToken> joined(List<InlineToken> tokens) {
        CodePairing pairing = new CodePairing(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            pairing.visit(i);
        }
        return pairing.tokens;
    }

    private void visit(int at) {
        InlineToken token = tokens.get(at);
        if (token instanceof InlineToken.End) {
            while (isHalf(open.pop())) {
                // A half that began in the element that ends stays as it is.
            }
        } else if (token instanceof InlineToken.Tag tag && tag.is("ec")) {
            close(at, tag);
        } else if (token instanceof InlineToken.Tag tag && (tag.is("sc") || !tag.isEmpty())) {
            open.push(at);
        }
    }

    private boolean isHalf(int at) {
        return tokens.get(at) instanceof InlineToken.Tag tag && tag.is("sc");
    }

    private void close(int at, InlineToken.Tag end) {
        Integer begun = open.peek();
        if (begun != null
                && tokens.get(begun) instanceof InlineToken.Tag start
                && start.is("sc")
                && isEndOf(start, end)) {
            whole(start, end).ifPresent(tag -> {
                open.pop();
                tokens.set(begun, tag);
                tokens.set(at, new InlineToken.End("pc"));
            });
        }
    }

    private static boolean isEndOf(InlineToken.Tag start, InlineToken.Tag end) {
        String id = start.attribute("id");
        return id != null && id.equals(end.attribute("startRef"));
    }

    /** The code's tag; empty where its halves contradict each other. */
    private static Optional<InlineToken.Tag> whole(InlineToken.Tag start, InlineToken.Tag end) {
        Map<String, String> all = new LinkedHashMap<>();
        start.attributes().forEach((name, value) -> all.put(OF_A_HALF.contains(name) ? name + "Start" : name, value));
        all.remove("isolated");
        for (Map.Entry<String, String> attribute : end.attributes().entrySet()) {
            String name = attribute.getKey();
            if (NEEDLESS.contains(name)) {
                continue;
            }
            String there = all.putIfAbsent(OF_A_HALF.contains(name) ? name + "End" : name, attribute.getValue());
            if (there != null && !there.equals(attribute.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(new InlineToken.Tag("pc", all));
    }
}
