package parkhang.translation.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.translation.Content;

/** A target as tests write it: codes as {@code <1>} and {@code </1>} or {@code <2/>}. */
final class TargetText {
    private static final Pattern CODE = Pattern.compile("<(/?)(\\d+)(/?)>");

    private TargetText() {}

    static Content read(String text) {
        Deque<List<Content.Part>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
        Matcher code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            open.getLast().add(new Content.Text(text.substring(end, code.start())));
            end = code.end();
            if (!code.group(3).isEmpty()) {
                open.getLast().add(new Content.Standalone(code.group(2)));
            } else if (code.group(1).isEmpty()) {
                open.addLast(new ArrayList<>());
            } else {
                List<Content.Part> inside = open.removeLast();
                open.getLast().add(new Content.Paired(code.group(2), inside));
            }
        }
        open.getLast().add(new Content.Text(text.substring(end)));
        return new Content(open.getLast());
    }
}
