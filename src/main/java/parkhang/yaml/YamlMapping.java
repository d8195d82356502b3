package parkhang.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;
import parkhang.text.SourceText;

/** A mapping as it was written: keys with their values and the place of each. A value of the wrong kind is reported. */
public final class YamlMapping {
    private final MappingNode node;
    private final YamlSource source;

    YamlMapping(MappingNode node, YamlSource source) {
        this.node = node;
        this.source = source;
    }

    public Place place() {
        return place(node);
    }

    /** The place of a key's value; of the mapping where the key is not there. */
    public Place place(String key) {
        return value(key).map(this::place).orElseGet(this::place);
    }

    /**
     * The lines of a key with its value.
     *
     * @param first the first, counted from 1
     * @param last the last, which may be the same
     */
    public record Lines(int first, int last) {}

    /** Where a key stands with its value; empty where it is not there, or where others may stand in the same lines. */
    public Optional<Lines> lines(String key) {
        return node.getFlowStyle() == FlowStyle.FLOW
                ? Optional.empty()
                : tuple(key).map(tuple -> {
                    Node value = tuple.getValueNode();
                    int first = place(tuple.getKeyNode()).line();
                    Place end = source.place(value.getEndMark());
                    boolean isBefore =
                            end.column() == 1 && end.line() > first; // a block ends where the next line begins
                    return new Lines(first, isBefore ? end.line() - 1 : end.line());
                });
    }

    /** Whether a key has lines of {@code key: value}. */
    public boolean isMapping(String key) {
        return value(key).filter(MappingNode.class::isInstance).isPresent();
    }

    /** Whether a key is there, with or without a value. */
    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** A key's text, stripped and in normalization form C; empty where the key is missing or has no value. */
    public Optional<String> text(String key) {
        return value(key).flatMap(value -> scalar(key, value));
    }

    /** Like {@link #text(String)}, but a missing text is an error. */
    public Optional<String> required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && value(key).filter(v -> !(v instanceof ScalarNode)).isEmpty()) {
            source.report(place(), YamlCode.YAML_KEY_MISSING.with(Map.of("key", key)));
        }
        return text;
    }

    /** Whether a key says {@code true}; a value other than {@code true} and {@code false} is reported. */
    public boolean flag(String key, boolean missing) {
        Optional<String> text = text(key);
        text.filter(word -> !word.equals("true") && !word.equals("false"))
                .ifPresent(word -> source.report(
                        place(key), YamlCode.YAML_VALUE_KIND.with("flag", Map.of("key", key, "word", word))));
        return text.map(Boolean::parseBoolean).orElse(missing);
    }

    /** A key's texts, whether it has a list of them or a single one. */
    public List<String> texts(String key) {
        return items(key).stream().map(Located::value).toList();
    }

    /** Like {@link #texts(String)}, each with its place. */
    public List<Located<String>> items(String key) {
        return nodes(key).stream()
                .flatMap(item -> scalar(key, item).map(text -> new Located<>(text, place(item))).stream())
                .toList();
    }

    /** The mappings that a key has a list of; what is none of them is reported. */
    public List<YamlMapping> mappings(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(item -> mapping(key, item).stream())
                    .toList();
        }
        value.ifPresent(v -> source.report(place(v), YamlCode.YAML_VALUE_KIND.with("list", Map.of("key", key))));
        return List.of();
    }

    /**
     * The mappings of a key, whether it has a list of them or a single one; what is none of them is reported.
     *
     * @param texts takes each text that stands in the place of a mapping, in place of a report
     */
    public List<YamlMapping> oneOrMore(String key, Consumer<Located<String>> texts) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (Node item : nodes(key)) {
            Optional<String> text = item instanceof ScalarNode ? scalar(key, item) : Optional.empty();
            text.ifPresentOrElse(found -> texts.accept(new Located<>(found, place(item))), () -> mapping(key, item)
                    .ifPresent(mappings::add));
        }
        return mappings;
    }

    /** Those of a list, or a single one. */
    private List<Node> nodes(String key) {
        Optional<Node> value = value(key);
        return value.isPresent() && value.get() instanceof SequenceNode sequence
                ? sequence.getValue()
                : value.map(List::of).orElseGet(List::of);
    }

    /** The keys as they are written, in that order. */
    public List<String> keys() {
        return node.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(key -> ((ScalarNode) key).getValue())
                .toList();
    }

    /** All values by their keys, as {@link YamlWriter} writes them; none and reported where there are more than anybody writes. */
    public Map<String, Object> values() {
        YamlValues values = new YamlValues();
        Object read = values.of(node);
        if (values.isSpent()) {
            source.report(place(), YamlCode.YAML_SYNTAX.with("values", Map.of()));
            return Map.of();
        }
        Map<String, Object> named = new LinkedHashMap<>();
        ((Map<?, ?>) read).forEach((key, value) -> named.put((String) key, value));
        return named;
    }

    public Optional<YamlMapping> mapping(String key) {
        return value(key).flatMap(value -> mapping(key, value));
    }

    private Optional<YamlMapping> mapping(String key, Node value) {
        if (value instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, source));
        }
        source.report(place(value), YamlCode.YAML_VALUE_KIND.with("mapping", Map.of("key", key)));
        return Optional.empty();
    }

    /** Reports each key that is not among the known ones, and each that stood before. */
    public void reportUnknown(Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!seen.add(key)) {
                source.report(place(tuple.getKeyNode()), YamlCode.YAML_KEY_TWICE.with(Map.of("key", key)));
            }
            if (!known.contains(key)) {
                Map<String, String> keys = Map.of("key", key, "known", String.join(", ", new TreeSet<>(known)));
                source.report(place(tuple.getKeyNode()), YamlCode.YAML_KEY_UNKNOWN.with(keys));
            }
        }
    }

    private Place place(Node value) {
        return source.place(value.getStartMark());
    }

    private Optional<Node> value(String key) {
        return tuple(key).map(NodeTuple::getValueNode);
    }

    private Optional<NodeTuple> tuple(String key) {
        return node.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode k
                        && k.getValue().equals(key))
                .findFirst();
    }

    private Optional<String> scalar(String key, Node value) {
        if (value instanceof ScalarNode scalar) {
            String text = SourceText.of("", scalar.getValue()).text().strip();
            return scalar.getTag().equals(Tag.NULL) || text.isEmpty() || isRefused(value, text)
                    ? Optional.empty()
                    : Optional.of(text);
        }
        source.report(place(value), YamlCode.YAML_VALUE_KIND.with("text", Map.of("key", key)));
        return Optional.empty();
    }

    /** An escape such as {@code "\0"} can write what {@link SourceText} would have refused. */
    private boolean isRefused(Node value, String text) {
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            source.report(place(value), Characters.finding(text, refused));
        }
        return refused >= 0;
    }
}
