package parkhang.translation.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.CodeReader;
import parkhang.translation.Content;

/** A target has its source's codes, each once, and none in another that was not in it before. */
final class Codes implements Check {

    /** That a code stands in another; {@code whole}: with all the words of it, so that it does not matter which is outside. */
    private record Nesting(String inner, String outer, boolean whole) {}

    @Override
    public void check(Pair pair, UnitFindings findings) {
        if (pair.unit().codes().isEmpty() && isText(pair.target())) {
            return;
        }
        Diagnostics read = new Diagnostics();
        CodeReader.read(pair.unit(), pair.target(), pair.filed().place(), read);
        read.list().forEach(found -> findings.report(found.code(), found.message()));
        Set<String> gained = gained(nestings(pair.source()), nestings(pair.target()));
        if (!gained.isEmpty()) {
            findings.report(
                    FactCode.CODE_NESTED, "in the target, not in the source, code " + String.join(", code ", gained));
        }
    }

    private static boolean isText(Content content) {
        return content.parts().stream().allMatch(Content.Text.class::isInstance);
    }

    private static Set<String> gained(List<Nesting> before, List<Nesting> after) {
        Set<String> old = new LinkedHashSet<>();
        before.forEach(nesting -> old.add(nesting.inner() + " in " + nesting.outer()));
        Set<String> gained = new TreeSet<>();
        for (Nesting now : after) {
            boolean turned = now.whole() && old.contains(now.outer() + " in " + now.inner());
            String words = now.inner() + " in " + now.outer();
            if (!turned && !old.contains(words)) {
                gained.add(words);
            }
        }
        return gained;
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
