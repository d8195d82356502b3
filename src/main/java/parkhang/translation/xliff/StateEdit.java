package parkhang.translation.xliff;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.State;
import parkhang.translation.SubState;
import parkhang.translation.UnitNote;

/** Changes the states of units in a file, and leaves every other byte of it as it is. */
public final class StateEdit {
    private static final String NAME = "(?:[\\w.-]+:)?";
    private static final String REST = "(?:\"[^\"]*+\"|'[^']*+'|[^>\"'/]++|/(?!>))*+";
    private static final Pattern TOKEN =
            Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<" + REST + "/?>");
    private static final Pattern UNIT = Pattern.compile("<" + NAME + "unit\\s" + REST + "/?>");
    private static final Pattern UNIT_END = Pattern.compile("</" + NAME + "unit\\s*>");
    private static final Pattern SEGMENT = Pattern.compile("(<" + NAME + "segment)(?=[\\s/>])(" + REST + ")(/?>)");
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern STATE = Pattern.compile("\\sstate\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern SUB_STATE =
            Pattern.compile("\\s+subState\\s*=\\s*[\"'](?:" + SubState.STALE + "|" + SubState.PREFILLED + ")[\"']");
    private static final Pattern PREVIOUS =
            Pattern.compile("(?s)\\s*<" + NAME + "note\\s(?:[^>]*\\s)?category\\s*=\\s*[\"']" + UnitNote.PREVIOUS_SOURCE
                    + "[\"'][^>]*>.*?</" + NAME + "note\\s*>");
    private static final Pattern NO_NOTES = Pattern.compile("\\s*<" + NAME + "notes\\s*>\\s*</" + NAME + "notes\\s*>");

    private StateEdit() {}

    /**
     * The text of a file with other states. Where it is laid out so oddly that this would say something else, it is written
     * anew.
     *
     * @param states of some units, by their ids
     * @param wanted what the file is to hold then
     */
    public static String edit(String text, Map<String, State> states, ArticleTargets wanted) {
        String edited = edited(text, states);
        String whole = XliffWriter.write(wanted);
        ArticleTargets none = ArticleTargets.none(wanted.file(), wanted.slug(), wanted.source(), wanted.target());
        boolean same = XliffReader.read(SourceText.of(wanted.file(), edited), none, new Diagnostics())
                .filter(read -> XliffWriter.write(read).equals(whole))
                .isPresent();
        return same ? edited : whole;
    }

    private static String edited(String text, Map<String, State> states) {
        StringBuilder edited = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        int done = 0;
        int start = -1;
        State state = null;
        while (token.find()) {
            String tag = token.group();
            if (UNIT.matcher(tag).matches() && states.containsKey(id(tag))) {
                start = token.start();
                state = states.get(id(tag));
            } else if (state != null && UNIT_END.matcher(tag).matches()) {
                edited.append(text, done, start).append(unit(text.substring(start, token.end()), state));
                done = token.end();
                state = null;
            }
        }
        return edited.append(text.substring(done)).toString();
    }

    private static String id(String tag) {
        Matcher id = ID.matcher(tag);
        return id.find() ? String.valueOf(id.group(1) == null ? id.group(2) : id.group(1)) : "";
    }

    private static String unit(String unit, State state) {
        boolean stale = unit.contains(SubState.STALE);
        String signed = SEGMENT.matcher(unit).replaceAll(tag -> Matcher.quoteReplacement(segment(tag, state)));
        return stale ? NO_NOTES.matcher(PREVIOUS.matcher(signed).replaceAll("")).replaceAll("") : signed;
    }

    private static String segment(java.util.regex.MatchResult tag, State state) {
        String rest = SUB_STATE.matcher(tag.group(2)).replaceAll("");
        String attribute = " state=\"" + state.word() + "\"";
        Matcher old = STATE.matcher(rest);
        return tag.group(1) + (old.find() ? old.replaceFirst(attribute) : rest + attribute) + tag.group(3);
    }
}
