package parkhang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.translation.Bundles;
import parkhang.translation.Content;

/** What closes a paragraph, {@code  (Gyalungtso 17:3)}: the same in all languages, and no other has it. */
final class Reference {
    private static final Pattern AT_THE_END = Pattern.compile(" \\(\\p{Lu}\\p{Ll}+ [0-9]+:[0-9]+\\)$");
    private static final List<String> SYLLABLES =
            List.of("bum chu dor dzong gon gya kham kyi lha lung mar nam ngar pel ri shi tang tse tso zang".split(" "));

    private Reference() {}

    static String of(int article, int paragraph, RandomGenerator random) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            place.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        place.setCharAt(0, Character.toUpperCase(place.charAt(0)));
        return " (" + place + " " + article + ":" + paragraph + ")";
    }

    /** Translates what stands before the reference, and lets the reference stand where there is one. */
    static Content keep(Content source, UnaryOperator<Content> translator) {
        List<Content.Part> parts = new ArrayList<>(source.parts());
        Content.Part last = parts.remove(parts.size() - 1);
        if (last instanceof Content.Text text) {
            Matcher reference = AT_THE_END.matcher(text.text());
            if (reference.find()) {
                parts.add(new Content.Text(text.text().substring(0, reference.start())));
                return translator.apply(new Content(parts)).then(Bundles.text(reference.group()));
            }
        }
        return translator.apply(source);
    }
}
