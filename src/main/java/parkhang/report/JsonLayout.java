package parkhang.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Sets each element of an array on a line of its own: short to read, and a difference between two runs names its rows. */
public final class JsonLayout extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    private final int deepest;

    /** Arrays at any depth. */
    public JsonLayout() {
        this(Integer.MAX_VALUE);
    }

    /**
     * A layout of JSON.
     *
     * @param deepest how many arrays and objects one may be within that is set so, itself counted; deeper ones stay on a line
     */
    public JsonLayout(int deepest) {
        this.deepest = deepest;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        json.writeRaw(isParted(json) ? "\n" : "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(isParted(json) ? ",\n" : ",");
    }

    private boolean isParted(JsonGenerator json) {
        return json.getOutputContext().getNestingDepth() <= deepest;
    }
}
