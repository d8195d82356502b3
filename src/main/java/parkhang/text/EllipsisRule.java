package parkhang.text;

import java.util.List;
import java.util.regex.Pattern;

/** Three full stops become an ellipsis; two or four may mean something else. */
final class EllipsisRule implements TextRule {
    private static final Pattern THREE = Pattern.compile("(?<!\\.)\\.{3}(?!\\.)");

    @Override
    public List<Edit> edits(String text) {
        return THREE.matcher(text)
                .results()
                .map(found -> new Edit(found.start(), found.end(), "…"))
                .toList();
    }
}
