package parkhang.translation.xliff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.translation.Foreign;
import parkhang.translation.Foreign.Group;
import parkhang.xml.XmlText;

/** Opens and closes the groups in which units stand. */
final class GroupWriter {
    private final StringBuilder out;
    private final Set<String> ids = new HashSet<>();
    private List<Group> open = List.of();

    GroupWriter(StringBuilder out) {
        this.out = out;
    }

    /** Closes the groups that the next unit does not stand in, and opens those that it does. */
    void before(Foreign unit) {
        int shared = 0;
        while (shared < Math.min(open.size(), unit.groups().size())
                && open.get(shared).equals(unit.groups().get(shared))) {
            shared++;
        }
        close(shared);
        lines(shared, unit.before());
        for (int depth = shared; depth < unit.groups().size(); depth++) {
            open(depth, unit.groups().get(depth));
        }
        open = unit.groups();
    }

    void end() {
        close(0);
    }

    private void close(int depth) {
        for (int i = open.size(); i > depth; i--) {
            out.append("  ".repeat(i + 1)).append("</group>\n");
        }
    }

    /** A group that has been torn apart goes on under another id, and without its head. */
    private void open(int depth, Group group) {
        Map<String, String> attributes = new LinkedHashMap<>(group.attributes());
        String id = attributes.getOrDefault("id", "");
        boolean first = ids.add(id);
        for (int part = 2; !first && !ids.add(attributes.get("id")); part++) {
            attributes.put("id", id + "-" + part);
        }
        out.append("  ".repeat(depth + 2)).append("<group");
        out.append(XmlText.attributes(attributes));
        out.append(">\n");
        lines(depth + 1, first ? group.head() : List.of());
    }

    private void lines(int depth, List<String> parts) {
        parts.forEach(part -> out.append("  ".repeat(depth + 2)).append(part).append('\n'));
    }
}
