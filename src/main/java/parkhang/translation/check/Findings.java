package parkhang.translation.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.BundleUnit;
import parkhang.translation.TranslationCode;
import parkhang.translation.UnitNote;

/** What the checks report about one unit, without what a note of the unit or the user allows. */
public final class Findings {
    private final BundleUnit unit;
    private final Set<String> disabled;
    private final Set<String> allowed = new LinkedHashSet<>();
    private final Set<String> needed = new HashSet<>();
    private final Diagnostics found = new Diagnostics();

    /** @param disabled the ids of checks that the user does not want to hear of */
    public Findings(BundleUnit unit, Set<String> disabled) {
        this.unit = unit;
        this.disabled = disabled;
        unit.notes().stream()
                .filter(note -> note.isOf(UnitNote.ALLOW))
                .map(note -> note.text().strip().split("[\\s:]", 2)[0])
                .forEach(allowed::add);
    }

    /** Reports at the unit's place, unless {@code <note category="allow">id: reason</note>} stands beside it. */
    public void report(Code code, String message) {
        if (allowed.contains(code.id())) {
            needed.add(code.id());
        } else if (!disabled.contains(code.id())) {
            found.report(unit.place(), code, "unit " + unit.id() + ": " + message);
        }
    }

    /** What was found so far, in the order of finding. */
    public List<Diagnostic> list() {
        return found.list();
    }

    /** Reports each note that allows nothing, so that none outlives its reason. To be called when every check has seen the unit. */
    public void reportUnneeded() {
        for (String id : allowed) {
            if (!needed.contains(id) && !disabled.contains(id)) {
                report(TranslationCode.ALLOW_UNUSED, "a note allows " + id + ", which is not found here");
            }
        }
    }
}
