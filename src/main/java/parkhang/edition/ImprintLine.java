package parkhang.edition;

import java.util.List;

/**
 * A line of the imprint.
 *
 * @param once whether it stands at the end of an edition only; the others stand at the foot of each page before as well
 */
public record ImprintLine(List<LabelledText> texts, boolean once) {
    public ImprintLine {
        texts = List.copyOf(texts);
    }
}
