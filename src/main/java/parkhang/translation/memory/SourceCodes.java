package parkhang.translation.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;

/** The codes of a source in the order in which they begin, told apart by what they are. */
record SourceCodes(List<SourceCode> list) {
    SourceCodes {
        list = List.copyOf(list);
    }

    /**
     * @param spans whether it spans text
     * @param kind what it is; null where the file does not say
     */
    record SourceCode(String id, boolean spans, @Nullable String kind) {
        boolean fits(SourceCode other) {
            return spans == other.spans && (kind == null || other.kind == null || kind.equals(other.kind));
        }
    }

    static SourceCodes of(Content source, List<InlineCode> codes) {
        List<SourceCode> found = new ArrayList<>();
        collect(source.parts(), codes, found);
        return new SourceCodes(found);
    }

    /** Where a code stands in the order, from 0; negative where there is none of that id and that form. */
    int indexOf(String id, boolean spans) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(id) && list.get(i).spans() == spans) {
                return i;
            }
        }
        return -1;
    }

    /** Whether others are as many and of the same kinds. */
    boolean fit(SourceCodes others) {
        boolean fit = list.size() == others.list.size();
        for (int i = 0; fit && i < list.size(); i++) {
            fit = list.get(i).fits(others.list.get(i));
        }
        return fit;
    }

    private static void collect(List<Content.Part> parts, List<InlineCode> codes, List<SourceCode> found) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Paired paired) {
                found.add(new SourceCode(paired.id(), true, kind(paired.id(), codes)));
                collect(paired.parts(), codes, found);
            } else if (part instanceof Content.Standalone standalone) {
                found.add(new SourceCode(standalone.id(), false, kind(standalone.id(), codes)));
            }
        }
    }

    private static @Nullable String kind(String id, List<InlineCode> codes) {
        return codes.stream()
                .filter(code -> code.id().equals(id))
                .map(code -> code.subType() == null ? code.type() : Objects.requireNonNull(code.subType()))
                .filter(kind -> !kind.equals("other"))
                .findFirst()
                .orElse(null);
    }
}
