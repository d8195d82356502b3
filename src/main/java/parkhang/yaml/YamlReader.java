package parkhang.yaml;

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
            source.report(place, YamlCode.YAML_NOT_A_MAPPING, "there is no mapping here");
        } catch (MarkedYamlEngineException e) {
            source.report(source.place(e.getProblemMark()), YamlCode.YAML_SYNTAX, problem(e));
        } catch (YamlEngineException e) {
            source.report(Place.of(source.file()), YamlCode.YAML_SYNTAX, firstLine(String.valueOf(e.getMessage())));
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
                        YamlCode.YAML_SYNTAX,
                        "more than " + MAX_DEPTH + " levels deep");
                return true;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return false;
    }

    private static String problem(MarkedYamlEngineException e) {
        return firstLine(e.getProblem());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no YAML");
    }
}
