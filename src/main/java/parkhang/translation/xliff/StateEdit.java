package parkhang.translation.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;
import parkhang.translation.SubState;
import parkhang.translation.UnitNote;
import parkhang.xml.XmlText;

/** Changes the states and sign-offs of units in a file, and leaves every other byte of it as it is. */
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
    private static final Pattern SUB_STATE = Pattern.compile("\\s+subState\\s*=\\s*[\"'](?:" + SubState.STALE + "|"
            + SubState.PREFILLED + "|" + SubState.SUGGESTED + ")[\"']");
    private static final Pattern PREVIOUS =
            Pattern.compile("(?s)\\s*<" + NAME + "note\\s(?:[^>]*\\s)?category\\s*=\\s*[\"']" + UnitNote.PREVIOUS_SOURCE
                    + "[\"'][^>]*>.*?</" + NAME + "note\\s*>");
    private static final Pattern SIGN_OFF =
            Pattern.compile("(?s)\\s*<" + NAME + "note\\s(?:[^>]*\\s)?category\\s*=\\s*[\"'](?:" + UnitNote.SIGN_OFF
                    + "|" + UnitNote.SUGGESTION + ")[\"'][^>]*>[^<]*</" + NAME + "note\\s*>");
    private static final Pattern NOTES_END = Pattern.compile("\\s*</" + NAME + "notes\\s*>");

    /** Where notes may stand before: original data or the first segment, with the space before it. */
    private static final Pattern BODY =
            Pattern.compile("(\\s*)<((?:[\\w.-]+:)?)(?:originalData|segment|ignorable)(?=[\\s/>])");

    private static final Pattern NO_NOTES = Pattern.compile("\\s*<" + NAME + "notes\\s*>\\s*</" + NAME + "notes\\s*>");

    private StateEdit() {}

    /**
     * The text of a file with other states and sign-offs. Where it is laid out so oddly that this would say something else, it is written
     * anew.
     *
     * @param ids of the units whose state and sign-offs are to be others
     * @param wanted what the file is to hold then
     */
    public static String edit(String text, Set<String> ids, ArticleTargets wanted) {
        String edited = edited(text, ids, wanted);
        String whole = XliffWriter.write(wanted);
        ArticleTargets none = ArticleTargets.none(wanted.file(), wanted.slug(), wanted.source(), wanted.target());
        boolean same = XliffReader.read(SourceText.of(wanted.file(), edited), none, new Diagnostics())
                .filter(read -> XliffWriter.write(read).equals(whole))
                .isPresent();
        return same ? edited : whole;
    }

    private static String edited(String text, Set<String> ids, ArticleTargets wanted) {
        Map<String, BundleUnit> units = new HashMap<>();
        wanted.units().forEach(one -> units.put(one.id(), one));
        StringBuilder edited = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        int done = 0;
        int start = -1;
        BundleUnit unit = null;
        while (token.find()) {
            String tag = token.group();
            if (UNIT.matcher(tag).matches() && ids.contains(id(tag))) {
                start = token.start();
                unit = units.get(id(tag));
            } else if (unit != null && UNIT_END.matcher(tag).matches()) {
                edited.append(text, done, start).append(unit(text.substring(start, token.end()), unit));
                done = token.end();
                unit = null;
            }
        }
        return edited.append(text.substring(done)).toString();
    }

    private static String id(String tag) {
        Matcher id = ID.matcher(tag);
        return id.find() ? String.valueOf(id.group(1) == null ? id.group(2) : id.group(1)) : "";
    }

    private static String unit(String text, BundleUnit unit) {
        boolean stale = text.contains(SubState.STALE);
        String stated = SEGMENT.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(segment(tag, unit.state())));
        String fitting = stale ? PREVIOUS.matcher(stated).replaceAll("") : stated;
        return NO_NOTES.matcher(signed(SIGN_OFF.matcher(fitting).replaceAll(""), unit))
                .replaceAll("");
    }

    /** With the unit's sign-offs behind its other notes, on lines like those around them. */
    private static String signed(String text, BundleUnit unit) {
        List<UnitNote> notes = unit.notes().stream()
                .filter(note -> note.isOf(UnitNote.SIGN_OFF))
                .toList();
        Matcher end = NOTES_END.matcher(text);
        Matcher body = BODY.matcher(text);
        if (notes.isEmpty() || !body.find()) {
            return text;
        }
        String indent = body.group(1);
        String prefix = body.group(2);
        StringBuilder lines = new StringBuilder();
        for (UnitNote note : notes) {
            lines.append(indent)
                    .append(indent.isEmpty() ? "<" : "  <")
                    .append(prefix)
                    .append("note");
            lines.append(XmlText.attributes(note.attributes())).append('>').append(XmlText.escaped(note.text()));
            lines.append("</").append(prefix).append("note>");
        }
        boolean more = end.find() && end.start() < body.start();
        int place = more ? end.start() : body.start();
        String added =
                more ? lines.toString() : indent + "<" + prefix + "notes>" + lines + indent + "</" + prefix + "notes>";
        return text.substring(0, place) + added + text.substring(place);
    }

    private static String segment(java.util.regex.MatchResult tag, State state) {
        String rest = SUB_STATE.matcher(tag.group(2)).replaceAll("");
        String attribute = " state=\"" + state.word() + "\"";
        Matcher old = STATE.matcher(rest);
        return tag.group(1) + (old.find() ? old.replaceFirst(attribute) : rest + attribute) + tag.group(3);
    }
}
