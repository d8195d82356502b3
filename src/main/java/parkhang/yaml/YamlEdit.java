package parkhang.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts another value under one key of a mapping's text. All else stays as it was typed: comments, keys that nobody knows, their order,
 * blank lines and quotation marks. What it can't do so it does not do: whoever asks is to change the text by hand then.
 */
public final class YamlEdit {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setParseComments(true).build();

    private final String yaml;
    private final List<String> lines;
    private final List<CommentEvent> comments = new ArrayList<>();

    private YamlEdit(String yaml) {
        this.yaml = yaml;
        this.lines = yaml.lines().toList();
    }

    /**
     * The text with another value; empty where the text is no mapping that can be read, or where something else would change, as where
     * keys stand in braces or a value has an anchor.
     *
     * @param yaml with lines that end in LF
     * @param path the key, and before it those that lead to its mapping
     * @param value as {@link YamlWriter} takes it; null takes the key out
     * @param order in which keys are usual at the mapping of the last key: a new one is put behind those that come before it
     */
    public static Optional<String> with(String yaml, List<String> path, @Nullable Object value, List<String> order) {
        Map<String, Object> before = new LinkedHashMap<>();
        try {
            Optional<Node> root = composed(yaml);
            if (root.isPresent() && !(root.get() instanceof MappingNode)) {
                return Optional.empty();
            }
            root.ifPresent(node -> before.putAll(values(node)));
            Map<String, Object> wanted = wanted(before, path, value);
            if (wanted.equals(before)) {
                return Optional.of(yaml);
            }
            String edited = new YamlEdit(yaml).edited((MappingNode) root.orElse(null), path, value, order);
            return isAsWanted(yaml, edited, wanted) ? Optional.of(edited) : Optional.empty();
        } catch (YamlEngineException | NoPlaceException e) {
            return Optional.empty();
        }
    }

    /** There is no place for a value of its own. */
    private static final class NoPlaceException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static Optional<Node> composed(String yaml) {
        return new Compose(LoadSettings.builder().build()).composeString(yaml);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Node mapping) {
        return (Map<String, Object>) new YamlValues().of(mapping);
    }

    /** What the whole mapping is to say. */
    private static Map<String, Object> wanted(Map<String, Object> before, List<String> path, @Nullable Object value) {
        Map<String, Object> wanted = new LinkedHashMap<>(before);
        String key = path.get(0);
        Object own = path.size() == 1 ? value : below(before.get(key), path.subList(1, path.size()), value);
        if (own == null) {
            wanted.remove(key);
        } else {
            wanted.put(key, own);
        }
        return wanted;
    }

    private static @Nullable Object below(@Nullable Object mapping, List<String> path, @Nullable Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (mapping instanceof Map<?, ?> there) {
            there.forEach((key, one) -> named.put((String) key, one));
        }
        Map<String, Object> wanted = wanted(named, path, value);
        return wanted.isEmpty() ? null : wanted;
    }

    private static boolean isAsWanted(String yaml, String edited, Map<String, Object> wanted) {
        Map<String, Object> says = composed(edited).map(YamlEdit::values).orElse(Map.of());
        List<String> left = new ArrayList<>(texts(edited));
        return says.equals(wanted) && texts(yaml).stream().allMatch(left::remove);
    }

    private static List<String> texts(String yaml) {
        return comments(yaml).map(CommentEvent::getValue).toList();
    }

    private static Stream<CommentEvent> comments(String yaml) {
        List<CommentEvent> found = new ArrayList<>();
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                found.add(comment);
            }
        }
        return found.stream();
    }

    private String edited(@Nullable MappingNode root, List<String> path, @Nullable Object value, List<String> order) {
        comments(yaml).forEach(comments::add);
        MappingNode mapping = root;
        for (int depth = 0; depth < path.size() - 1; depth++) {
            Optional<NodeTuple> tuple = mapping == null ? Optional.empty() : tuple(mapping, path.get(depth));
            if (mapping != null
                    && tuple.isPresent()
                    && tuple.get().getValueNode() instanceof MappingNode below
                    && !(value == null && below.getValue().size() == 1)) {
                mapping = below;
            } else {
                Object inside = value;
                for (int i = path.size() - 1; i > depth && inside != null; i--) {
                    inside = Map.of(path.get(i), inside);
                }
                return edited(mapping, path.get(depth), inside, List.of());
            }
        }
        return edited(mapping, path.get(path.size() - 1), value, order);
    }

    private String edited(@Nullable MappingNode mapping, String key, @Nullable Object value, List<String> order) {
        if (mapping == null) {
            return insert(lines.size(), written(key, value, 0));
        }
        Optional<NodeTuple> tuple = tuple(mapping, key);
        if (tuple.isEmpty()) {
            return added(mapping, key, value, order);
        }
        Node old = tuple.get().getValueNode();
        int first = line(tuple.get().getKeyNode().getStartMark());
        if (value != null && isInOneLine(old, first) && isShort(old, value)) {
            return yaml.substring(0, index(old.getStartMark()))
                    + inLine(value)
                    + yaml.substring(index(old.getEndMark()));
        }
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            throw new NoPlaceException();
        }
        int indent = column(tuple.get().getKeyNode().getStartMark());
        int last = lastLine(tuple.get());
        List<String> instead = new ArrayList<>(written(key, value, indent));
        comments.stream()
                .filter(comment -> line(comment.getStartMark()) >= first && line(comment.getStartMark()) <= last)
                .forEach(comment -> instead.add(" ".repeat(indent) + "#" + comment.getValue()));
        return replaced(first, last + 1, instead);
    }

    /** Whether a value can stand in the very place of another one. */
    private static boolean isShort(Node old, Object value) {
        return old instanceof ScalarNode ? !(value instanceof Map || value instanceof List) : value instanceof List;
    }

    private boolean isInOneLine(Node node, int line) {
        boolean isBlock = node instanceof ScalarNode scalar
                ? scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED
                : ((CollectionNode<?>) node).getFlowStyle() != FlowStyle.FLOW;
        return !isBlock
                && line(node.getStartMark()) == line
                && line(node.getEndMark()) == line
                && index(node.getStartMark()) < index(node.getEndMark());
    }

    private static String inLine(Object value) {
        if (value instanceof List<?> list) {
            return YamlWriter.inLine(list);
        }
        String written = YamlWriter.write(Map.of("k", value)).substring(3).stripTrailing();
        if (written.contains("\n")) {
            throw new NoPlaceException();
        }
        return written;
    }

    private String added(MappingNode mapping, String key, @Nullable Object value, List<String> order) {
        List<NodeTuple> there = mapping.getValue();
        if (there.isEmpty() || mapping.getFlowStyle() == FlowStyle.FLOW) {
            throw new NoPlaceException();
        }
        int rank = order.indexOf(key);
        NodeTuple before = null;
        for (NodeTuple tuple : there) {
            int own = order.indexOf(name(tuple));
            if (rank < 0 || (own >= 0 && own < rank)) {
                before = tuple;
            }
        }
        int indent = column(there.get(0).getKeyNode().getStartMark());
        int at = before == null ? line(there.get(0).getKeyNode().getStartMark()) : lastLine(before) + 1;
        return insert(at, written(key, value, indent));
    }

    private String insert(int at, List<String> added) {
        return replaced(at, at, added);
    }

    private String replaced(int from, int to, List<String> instead) {
        StringBuilder text = new StringBuilder();
        Stream.of(lines.subList(0, from), instead, lines.subList(to, lines.size()))
                .flatMap(List::stream)
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static List<String> written(String key, @Nullable Object value, int indent) {
        return value == null
                ? List.of()
                : YamlWriter.write(Map.of(key, value))
                        .lines()
                        .map(line -> " ".repeat(indent) + line)
                        .toList();
    }

    /** The last line of a key's value, without the comments and the blank lines behind it. */
    private int lastLine(NodeTuple tuple) {
        Mark key = tuple.getKeyNode().getStartMark().orElseThrow(NoPlaceException::new);
        int last = lastLine(tuple.getValueNode(), key.getLine(), key.getColumn());
        if (last < key.getLine()) {
            throw new NoPlaceException(); // an alias
        }
        return last;
    }

    private int lastLine(Node node, int line, int indent) {
        if (node instanceof ScalarNode scalar) {
            return switch (scalar.getScalarStyle()) {
                case LITERAL, FOLDED -> lastOfBlock(line(scalar.getStartMark()), indent);
                default ->
                    index(scalar.getStartMark()) == index(scalar.getEndMark()) ? line : line(scalar.getEndMark());
            };
        } else if (((CollectionNode<?>) node).getFlowStyle() == FlowStyle.FLOW) {
            return line(node.getEndMark());
        } else if (node instanceof SequenceNode list) {
            Node item = list.getValue().get(list.getValue().size() - 1);
            return lastLine(item, line(item.getStartMark()), Math.max(indent, column(list.getStartMark()) - 1));
        }
        List<NodeTuple> tuples = ((MappingNode) node).getValue();
        return lastLine(tuples.get(tuples.size() - 1));
    }

    private int lastOfBlock(int first, int indent) {
        int last = first;
        for (int i = first + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            } else if (line.length() - line.stripLeading().length() <= indent) {
                break;
            }
            last = i;
        }
        return last;
    }

    private static Optional<NodeTuple> tuple(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> key.equals(name(tuple)))
                .findFirst();
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int line(Optional<Mark> mark) {
        return mark.orElseThrow(NoPlaceException::new).getLine();
    }

    private static int column(Optional<Mark> mark) {
        return mark.orElseThrow(NoPlaceException::new).getColumn();
    }

    private int index(Optional<Mark> mark) {
        return yaml.offsetByCodePoints(
                0, mark.orElseThrow(NoPlaceException::new).getIndex());
    }
}
