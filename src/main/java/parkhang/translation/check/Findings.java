package parkhang.translation.check;

import java.util.Set;
import java.util.stream.Collectors;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.BundleUnit;
import parkhang.translation.UnitNote;

/** What the checks report about one unit, without what a note of the unit allows. */
public final class Findings {
    private final BundleUnit unit;
    private final Set<String> allowed;
    private final Diagnostics diagnostics;

    public Findings(BundleUnit unit, Diagnostics diagnostics) {
        this.unit = unit;
        this.diagnostics = diagnostics;
        this.allowed = unit.notes().stream()
                .filter(note -> note.isOf(UnitNote.ALLOW))
                .map(note -> note.text().strip().split("[\\s:]", 2)[0])
                .collect(Collectors.toSet());
    }

    /** Reports at the unit's place, unless {@code <note category="allow">id: reason</note>} stands beside it. */
    public void report(Code code, String message) {
        if (!allowed.contains(code.id())) {
            diagnostics.report(unit.place(), code, "unit " + unit.id() + ": " + message);
        }
    }
}
