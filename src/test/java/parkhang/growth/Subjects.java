package parkhang.growth;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.svg.Lettering;
import parkhang.svg.SvgReader;
import parkhang.text.AsciiWords;
import parkhang.text.Contacts;
import parkhang.text.LineBreaks;
import parkhang.text.LookAlikes;
import parkhang.text.PseudoText;
import parkhang.text.Scripts;
import parkhang.text.SourceText;
import parkhang.text.VerbatimParts;
import parkhang.text.Words;
import parkhang.text.number.NumberComparison;
import parkhang.text.number.NumberedText;
import parkhang.text.typography.Hyphenation;
import parkhang.text.typography.Quotations;
import parkhang.text.typography.Typography;
import parkhang.text.typography.WordListReader;
import parkhang.theme.ThemeReader;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.LabelReader;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.check.Checks;
import parkhang.translation.check.Pair;
import parkhang.translation.check.UnitFindings;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.GlossaryReader;
import parkhang.translation.glossary.Term;
import parkhang.translation.po.PoReader;
import parkhang.translation.tmx.TmxHandback;
import parkhang.translation.xliff.XliffHandback;
import parkhang.volume.OrderReader;
import parkhang.yaml.YamlReader;

/** What reads texts from elsewhere: the rules of text, and the readers of all that an archive holds. */
public final class Subjects {
    private static final String HEAD = "---\ntitle: T\ndate: 2023-05-10\n---\n\n";

    private Subjects() {}

    /** By name. Each takes a text that is long. */
    public static Map<String, Consumer<String>> all() {
        Map<String, Consumer<String>> all = new LinkedHashMap<>();
        for (String tag : List.of("en", "de", "fr", "nl", "it", "es")) {
            Typography typography = Typography.of(Locale.forLanguageTag(tag));
            all.put("typography " + tag, typography::set);
        }
        Hyphenation hyphenation = Hyphenation.of(Locale.GERMAN, WordListReader.read(source(""), new Diagnostics()));
        all.put("hyphenation", hyphenation::edits);
        all.put("quotations", text -> Quotations.in(text, Locale.GERMAN));
        all.put("verbatim", VerbatimParts::hidden);
        all.put("contacts", Contacts::in);
        all.put("line breaks", text -> new LineBreaks(Locale.GERMAN).setText(text));
        all.put("look-alikes", text -> LookAlikes.in(text, Locale.GERMAN));
        all.put("words", text -> Words.count(text, Locale.GERMAN));
        all.put("ascii", AsciiWords::of);
        all.put("scripts", text -> Scripts.runs(text, Locale.GERMAN));
        all.put("pseudo", text -> PseudoText.in(Locale.forLanguageTag("en-XA"))
                .orElseThrow()
                .of(text));
        all.put(
                "numbers",
                text -> NumberComparison.of(
                        NumberedText.of(text, Locale.ENGLISH), NumberedText.of("1" + text, Locale.GERMAN)));
        all.put("checks", Subjects::check);
        all.put("paragraph", text -> article(HEAD + text + "\n"));
        all.put("heading", text -> article(HEAD + "## " + line(text) + "\n"));
        all.put("table", text -> article(HEAD + "| a | b |\n|---|---|\n| " + line(text) + " | b |\n"));
        all.put("item", text -> article(HEAD + "- " + text + "\n"));
        all.put("front matter", text -> article("---\ntitle: " + line(text) + "\ndate: 2023-05-10\n---\n\nText.\n"));
        all.put("yaml", text -> new YamlReader("a.yaml", 0, new Diagnostics()).read(text));
        all.put("theme", text -> ThemeReader.read(source("fonts:\n  text: " + line(text)), new Diagnostics()));
        all.put("order", text -> OrderReader.read(source(text), Set.of("a"), new Diagnostics()));
        all.put("labels", text -> LabelReader.read(source("page=" + text), Locale.GERMAN, new Diagnostics()));
        all.put("word list", text -> WordListReader.read(source(text), new Diagnostics()));
        all.put(
                "glossary",
                text -> GlossaryReader.read(source("source,target,note\n" + text), Locale.ENGLISH, new Diagnostics()));
        all.put(
                "po",
                text -> PoReader.read(
                        source("msgid \"\"\nmsgstr \"\"\n\nmsgid \"" + text + "\"\n"), new Diagnostics()));
        all.put("xliff", text -> XliffHandback.read(source(xliff(text)), new Diagnostics()));
        all.put("tmx", text -> TmxHandback.read(source(tmx(text)), new Diagnostics()));
        all.put(
                "svg",
                text -> SvgReader.read(
                        source("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0" + escaped(text)
                                + "'/></svg>"),
                        Lettering.REFUSED,
                        new Diagnostics()));
        return all;
    }

    private static SourceText source(String text) {
        return SourceText.of("a", text);
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    private static void article(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceText.decode("articles/a.md", bytes, new Diagnostics())
                .flatMap(source -> ArticleReader.read("a", source, new Diagnostics()))
                .ifPresent(Segmenter::segment);
    }

    private static String xliff(String text) {
        return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"de\"><file id=\"a\">"
                + "<unit id=\"u1\"><segment><source>" + escaped(text) + "</source><target>" + escaped(text)
                + "</target></segment></unit></file></xliff>";
    }

    private static String tmx(String text) {
        return "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>" + escaped(text)
                + "</seg></tuv><tuv xml:lang=\"de\"><seg>" + escaped(text) + "</seg></tuv></tu></body></tmx>";
    }

    private static void check(String text) {
        Article article = ArticleReader.read("a", source(HEAD + "A unit.\n"), new Diagnostics())
                .orElseThrow();
        Unit unit = Segmenter.segment(article).get(1);
        Content target = new Content(List.of(new Content.Text(text)));
        BundleUnit filed = new BundleUnit(
                unit.place(),
                "u1",
                unit.kind(),
                unit.source(),
                List.of(),
                target,
                State.TRANSLATED,
                null,
                List.of(),
                Foreign.NONE);
        Unit own = new Unit(unit.kind(), unit.place(), unit.text(), target, List.of());
        Pair pair = Pair.of(own, filed, target, Locale.ENGLISH, Locale.GERMAN);
        UnitFindings findings = new UnitFindings(pair, Set.of());
        Checks.check(pair, findings);
        Glossary glossary = Glossary.of(List.of(new Term(Place.of("glossary.csv", 2), "a", "der", "")));
        Checks.remembering(glossary).forEach(check -> check.check(pair, findings));
    }
}
