package parkhang.yaml;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Writes a mapping in block style, a value to a line, with quotation marks only where YAML needs them. */
public final class YamlWriter {
    private static final int INDENT = 2;

    private YamlWriter() {}

    /**
     * The mapping's text, as {@link YamlReader} reads it.
     *
     * @param mapping texts, {@link YamlPlain}, lists and mappings of such, in the order in which they are written
     */
    public static String write(Map<String, ?> mapping) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndent(INDENT)
                .setIndicatorIndent(INDENT)
                .setIndentWithIndicator(true)
                .setSplitLines(false)
                .build();
        return new Dump(settings, new Representer(settings)).dumpToString(mapping);
    }

    /** Texts as they stand in brackets on one line. */
    static String inLine(List<?> texts) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.FLOW)
                .setSplitLines(false)
                .setWidth(Integer.MAX_VALUE)
                .build();
        return new Dump(settings).dumpToString(texts).stripTrailing();
    }

    private static final class Representer extends StandardRepresenter {
        Representer(DumpSettings settings) {
            super(settings);
            representers.put(YamlPlain.class, data -> plain(((YamlPlain) data).typed()));
        }

        private Node plain(String typed) {
            return representScalar(
                    settings.getSchema().getScalarResolver().resolve(typed, true), typed, ScalarStyle.PLAIN);
        }
    }
}
