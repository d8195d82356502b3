package parkhang.translation.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.translation.CodeReader;
import parkhang.translation.Content;

/** A target has its source's codes, each once, and none in another that was not in it before. */
final class Codes implements Check {

    /** That a code stands in another; {@code whole}: with all the words of it, so that it does not matter which is outside. */
    private record Nesting(String inner, String outer, boolean whole) {
        private Message message() {
            return new Message.Sentence("code-nested.code", Map.of("inner", inner, "outer", outer));
        }
    }

    @Override
    public void check(Pair pair, UnitFindings findings) {
        if (pair.unit().codes().isEmpty() && isText(pair.target())) {
            return;
        }
        Diagnostics read = new Diagnostics();
        CodeReader.read(pair.unit(), pair.target(), pair.filed().place(), read);
        read.list().forEach(found -> findings.report(new Finding(found.code(), found.said())));
        Collection<Nesting> gained = gained(nestings(pair.source()), nestings(pair.target()));
        if (!gained.isEmpty()) {
            List<Message> codes = gained.stream().map(Nesting::message).toList();
            findings.report(FactCode.CODE_NESTED.with("found", Map.of("codes", codes)));
        }
    }

    private static boolean isText(Content content) {
        return content.parts().stream().allMatch(Content.Text.class::isInstance);
    }

    private static Collection<Nesting> gained(List<Nesting> before, List<Nesting> after) {
        Set<String> old = new LinkedHashSet<>();
        before.forEach(nesting -> old.add(nesting.inner() + " in " + nesting.outer()));
        Map<String, Nesting> gained = new TreeMap<>();
        for (Nesting now : after) {
            boolean turned = now.whole() && old.contains(now.outer() + " in " + now.inner());
            String words = now.inner() + " in " + now.outer();
            if (!turned && !old.contains(words)) {
                gained.put(words, now);
            }
        }
        return gained.values();
    }

    private static List<Nesting> nestings(Content content) {
        List<Nesting> nestings = new ArrayList<>();
        collect(content.parts(), List.of(), nestings);
        return nestings;
    }

    private static void collect(List<Content.Part> parts, List<Content.Paired> around, List<Nesting> nestings) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Paired paired) {
                add(paired.id(), new Content(paired.parts()), around, nestings);
                List<Content.Paired> deeper = new ArrayList<>(around);
                deeper.add(paired);
                collect(paired.parts(), deeper, nestings);
            } else if (part instanceof Content.Standalone standalone) {
                add(standalone.id(), new Content(List.of()), around, nestings);
            }
        }
    }

    private static void add(String inner, Content text, List<Content.Paired> around, List<Nesting> nestings) {
        for (Content.Paired outer : around) {
            boolean whole = new Content(outer.parts())
                    .plainText()
                    .strip()
                    .equals(text.plainText().strip());
            nestings.add(new Nesting(inner, outer.id(), whole));
        }
    }
}
