package parkhang.translation.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.translation.TranslationCode;
import parkhang.translation.UnitNote;

/** What the checks report about one unit and its target, without what a note of the unit or the user allows. */
public final class UnitFindings {
    private final Pair pair;
    private final Set<String> disabled;
    private final Set<String> allowed = new LinkedHashSet<>();
    private final Set<String> needed = new HashSet<>();
    private final Diagnostics found = new Diagnostics();

    /** @param disabled the ids of checks that the user does not want to hear of */
    public UnitFindings(Pair pair, Set<String> disabled) {
        this.pair = pair;
        this.disabled = disabled;
        pair.filed().notes().stream()
                .filter(note -> note.isOf(UnitNote.ALLOW))
                .map(note -> note.text().strip().split("[\\s:]", 2)[0])
                .forEach(allowed::add);
    }

    /** Reports at the unit's place, unless {@code <note category="allow">id: reason</note>} stands beside it. */
    public void report(Finding finding) {
        String code = finding.code().id();
        if (allowed.contains(code)) {
            needed.add(code);
        } else if (!disabled.contains(code)) {
            found.report(pair.filed().place(), finding.ofUnit(pair.filed().id()));
        }
    }

    /**
     * Reports how source and target differ; nothing where they don't.
     *
     * @param missing what the source has and the target has not
     * @param added what the target has and the source has not
     */
    void report(Code code, List<String> missing, List<String> added) {
        String lost = String.join(", ", missing);
        String gained = String.join(", ", added);
        if (!missing.isEmpty() && !added.isEmpty()) {
            report(code.shared("difference.other", Map.of("source", lost, "target", gained)));
        } else if (!missing.isEmpty()) {
            report(code.shared("difference.missing", Map.of("words", lost)));
        } else if (!added.isEmpty()) {
            report(code.shared("difference.added", Map.of("words", gained)));
        }
    }

    /** The source and target that were looked at. */
    public Pair pair() {
        return pair;
    }

    /** What was found so far, in the order of finding. */
    public List<Diagnostic> list() {
        return found.list();
    }

    /** Reports each note that allows nothing, so that none outlives its reason. To be called when every check has seen the unit. */
    public void reportUnneeded() {
        for (String id : allowed) {
            if (!needed.contains(id) && !disabled.contains(id)) {
                report(TranslationCode.ALLOW_UNUSED.with(Map.of("code", id)));
            }
        }
    }
}
