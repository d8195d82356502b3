package parkhang.workbench.page;

import java.util.Comparator;
import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Sentences;
import parkhang.html.Markup;

/** Writes what was found, the worst first, in the language of the page, and never where on the machine the archive lies. */
public final class FindingList {
    /** On one page; whoever has more of them mends some first. */
    private static final int MOST = 200;

    private final Words words;
    private final Sentences sentences;
    private final List<String> secrets;

    /** @param secrets paths that no page says */
    FindingList(Words words, List<String> secrets) {
        this.words = words;
        this.sentences = Sentences.of(words.locale());
        this.secrets = secrets;
    }

    /** Writes a list, or that there is nothing to list. */
    public void write(Markup page, List<Diagnostic> found) {
        if (found.isEmpty()) {
            page.element("p", words.of("none")).line();
            return;
        }
        page.open("ul", "class", "findings").line();
        found.stream()
                .distinct()
                .sorted(Comparator.comparing((Diagnostic one) -> one.code().severity())
                        .reversed())
                .limit(MOST)
                .forEach(one -> write(page, one));
        page.close().line();
    }

    private void write(Markup page, Diagnostic one) {
        String severity = one.code().severity().word();
        page.open("li", "class", severity);
        page.element("strong", words.of(severity)).text(" ");
        page.element("code", shown(one.place().toString())).line();
        page.element(
                        "span",
                        shown(sentences.of(one.said())),
                        "lang",
                        sentences.language(one.said()).toLanguageTag())
                .line();
        page.open("small", "lang", sentences.language(one.code()).toLanguageTag())
                .text(sentences.hint(one.code()) + " ")
                .element("code", one.code().id())
                .close();
        page.close().line();
    }

    private String shown(String text) {
        String shown = text;
        for (String secret : secrets) {
            shown = shown.replace(secret, "…");
        }
        return shown;
    }
}
