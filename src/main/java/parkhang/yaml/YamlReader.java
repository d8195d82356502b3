package parkhang.yaml;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;

/** Reads one YAML 1.2 document, the root of which is a mapping. It constructs no objects: values stay text with a place. */
public final class YamlReader {
    private static final int MAX_DEPTH = 16;

    private final YamlSource source;

    /** @param lineOffset how many lines of the file stand before the YAML */
    public YamlReader(String file, int lineOffset, Diagnostics diagnostics) {
        source = new YamlSource(file, lineOffset, diagnostics);
    }

    /** The root mapping; empty and reported where the text is no YAML or no mapping. */
    public Optional<YamlMapping> read(String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
        try {
            if (isTooDeep(new Parse(settings).parseString(yaml))) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(mapping, source));
            }
            Place place = root.map(node -> source.place(node.getStartMark()))
                    .orElse(Place.of(source.file(), source.lineOffset() + 1));
            source.report(place, YamlCode.YAML_NOT_A_MAPPING.with(Map.of()));
        } catch (MarkedYamlEngineException e) {
            source.report(source.place(e.getProblemMark()), syntax(e.getProblem()));
        } catch (YamlEngineException e) {
            source.report(Place.of(source.file()), syntax(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Looks before the tree is built, because the builder calls itself for each level. */
    private boolean isTooDeep(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                source.report(
                        source.place(event.getStartMark()),
                        YamlCode.YAML_SYNTAX.with("deep", Map.of("most", MAX_DEPTH)));
                return true;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return false;
    }

    /** In the words of the parser. */
    private static Finding syntax(String problem) {
        return new Finding(
                YamlCode.YAML_SYNTAX,
                new Message.Words(problem.lines().findFirst().orElse("no YAML")));
    }
}
