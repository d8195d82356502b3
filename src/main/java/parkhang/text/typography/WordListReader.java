package parkhang.text.typography;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Resource;
import parkhang.text.SourceText;
import parkhang.text.TextCode;

/**
 * Reads {@code hyphenation.txt}: one word a line, with {@code -} where it may be divided, without any if never; with
 * {@code |} where the parts of a compound meet, which may be divided there, too. A word that has only {@code |} is otherwise
 * divided by the patterns. What follows {@code #} is a comment.
 */
public final class WordListReader {
    private static final Pattern COMMENT = Pattern.compile("#.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+([-|'\u2019][\\p{L}\\p{M}]++)*+");

    private final Map<String, String> divisions = new HashMap<>();
    private final Map<String, String> seams = new HashMap<>();
    private final SourceText source;
    private final Diagnostics diagnostics;

    private WordListReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The words of a file; a line that is no word, or says another thing than one before, is reported and left out. */
    public static WordList read(SourceText source, Diagnostics diagnostics) {
        WordListReader reader = new WordListReader(source, diagnostics);
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String word = COMMENT.matcher(lines[i]).replaceFirst("").strip();
            if (!word.isEmpty()) {
                reader.line(word, i, lines[i].indexOf(word));
            }
        }
        return new WordList(reader.divisions, reader.seams);
    }

    /** The words that the program brings for a language; none where it brings none. */
    static WordList ofProgram(String tag) {
        String name = "hyphenation/words-" + tag + ".txt";
        return Resource.optionalText(WordListReader.class, name)
                .map(text -> read(SourceText.of(name, text), new Diagnostics()))
                .orElse(WordList.EMPTY);
    }

    private void line(String word, int line, int column) {
        if (!WORD.matcher(word).matches()) {
            diagnostics.report(source.at(line, column), TextCode.HYPHENATION_INVALID.with(Map.of("word", word)));
            return;
        }
        String form = Spelling.of(word).letters();
        boolean hasSeam = form.indexOf('|') >= 0;
        boolean isNew = true;
        if (form.indexOf('-') >= 0 || !hasSeam) {
            isNew = put(divisions, form.replace('|', '-'));
        }
        if (hasSeam) {
            isNew &= put(seams, form.replace("-", ""));
        }
        if (!isNew) {
            diagnostics.report(source.at(line, column), TextCode.HYPHENATION_TWICE.with(Map.of("word", word)));
        }
    }

    /** Whether nothing else was said of the word. */
    private static boolean put(Map<String, String> forms, String form) {
        String before = forms.putIfAbsent(form.replaceAll("[-|]", ""), form);
        return before == null || before.equals(form);
    }
}
