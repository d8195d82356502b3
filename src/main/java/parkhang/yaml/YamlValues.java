package parkhang.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import parkhang.text.Characters;
import parkhang.text.SourceText;

/** Values whose keys nobody knows, as {@link YamlWriter} writes them again. */
final class YamlValues {
    /** An alias stands for all that is in its anchor, and such may stand in each other. */
    private static final int MOST = 10_000;

    private int left = MOST;

    /** Whether there were more values than any file has that people write. */
    boolean isSpent() {
        return left < 0;
    }

    /** A text, a {@link YamlPlain}, a list or a mapping of such. */
    Object of(Node node) {
        left--;
        if (isSpent()) {
            return "";
        } else if (node instanceof MappingNode mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.getValue().forEach(tuple -> values.put(key(tuple.getKeyNode()), of(tuple.getValueNode())));
            return values;
        } else if (node instanceof SequenceNode sequence) {
            List<Object> values = new ArrayList<>();
            sequence.getValue().forEach(item -> values.add(of(item)));
            return values;
        }
        return scalar((ScalarNode) node);
    }

    private String key(Node node) {
        return node instanceof ScalarNode scalar ? clean(scalar.getValue()) : of(node).toString();
    }

    private static Object scalar(ScalarNode scalar) {
        boolean isText = scalar.getTag().equals(Tag.STR) || !scalar.isPlain();
        return isText ? clean(scalar.getValue()) : new YamlPlain(scalar.getValue());
    }

    private static String clean(String text) {
        return Characters.without(SourceText.of("", text).text());
    }
}
