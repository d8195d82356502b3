package parkhang.workbench.translate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.translation.Content;
import parkhang.translation.Unit;
import parkhang.translation.xliff.XliffWriter;
import parkhang.workbench.live.Editions;

/** The edition as it would be if what somebody is writing were saved. */
final class LivePage {
    private LivePage() {}

    /**
     * Its page; empty where it can't be made.
     *
     * @param drafts each for another unit; those of units that are gone are left out
     */
    static Optional<String> of(Translation translation, List<Draft> drafts, Editions editions) {
        Map<Integer, Content> targets = new HashMap<>();
        for (Draft draft : drafts) {
            int at = translation.find(draft.unit());
            if (at >= 0) {
                Unit unit = translation.units().get(at);
                targets.put(at, fitting(TypedTarget.of(draft.text(), unit).content(), unit));
            }
        }
        byte[] bytes = XliffWriter.write(translation.with(targets)).getBytes(StandardCharsets.UTF_8); // nobody keeps it
        return editions.page(
                        translation.archive().instead(Map.of(translation.file(), bytes)),
                        translation.article().slug(),
                        translation.locale())
                .html();
    }

    /** Without codes that the source has not, and each of them once: an edition is made of nothing else. */
    private static Content fitting(Content content, Unit unit) {
        return new Content(
                fitting(content.parts(), new HashSet<>(unit.source().codes().keySet())));
    }

    private static List<Content.Part> fitting(List<Content.Part> parts, Set<String> left) {
        List<Content.Part> fitting = new ArrayList<>();
        for (Content.Part part : parts) {
            if (part instanceof Content.Paired paired) {
                boolean fits = left.remove(paired.id());
                List<Content.Part> inside = fitting(paired.parts(), left);
                fitting.addAll(fits ? List.of(new Content.Paired(paired.id(), inside)) : inside);
            } else if (!(part instanceof Content.Standalone alone) || left.remove(alone.id() + "/")) {
                fitting.add(part);
            }
        }
        return fitting;
    }
}
