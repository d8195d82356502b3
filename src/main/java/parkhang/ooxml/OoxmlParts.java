package parkhang.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.parts.ZipParts;
import parkhang.xml.XmlElement;
import parkhang.xml.XmlStream;

/** The parts of a file of Office Open XML and what leads from one to another (ECMA-376, part 2, 6.5). Nothing outside of the file is ever asked for. */
public final class OoxmlParts {
    private final String file;
    private final ZipParts parts;
    private final Code broken;
    private final Diagnostics diagnostics;
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    /** @param broken what is reported of a part that is no XML */
    public OoxmlParts(String file, ZipParts parts, Code broken, Diagnostics diagnostics) {
        this.file = file;
        this.parts = parts;
        this.broken = broken;
        this.diagnostics = diagnostics;
    }

    /**
     * What a part refers to.
     *
     * @param kind the last segment of its type
     * @param target the name of a part, or an address outside
     */
    public record Relation(String kind, String target, boolean isOutside) {}

    /** The name of the part that is the document; empty where there is none. */
    public Optional<String> main() {
        return relations("").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument") && !relation.isOutside())
                .map(Relation::target)
                .findFirst();
    }

    public Optional<byte[]> bytes(String part) {
        return parts.part(part);
    }

    /** The XML of a part; empty where there is none, and reported where it is broken. */
    public Optional<XmlElement> xml(String part) {
        try {
            Optional<byte[]> bytes = parts.part(part);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(XmlElement.read(part, bytes.get()));
        } catch (XMLStreamException e) {
            Map<String, String> problem = Map.of("part", part, "problem", XmlStream.problem(e));
            diagnostics.report(Place.of(file), broken.shared("zip.part", problem));
            return Optional.empty();
        }
    }

    /** The first part of a kind that another refers to. */
    public Optional<XmlElement> xml(String from, String kind) {
        return named(from, kind).stream().findFirst().flatMap(this::xml);
    }

    /** The names of the parts of a kind that another refers to. */
    public List<String> named(String from, String kind) {
        return relations(from).values().stream()
                .filter(relation -> relation.kind().equals(kind) && !relation.isOutside())
                .map(Relation::target)
                .distinct()
                .sorted()
                .toList();
    }

    public @Nullable Relation relation(String from, @Nullable String id) {
        return id == null ? null : relations(from).get(id);
    }

    private Map<String, Relation> relations(String from) {
        return relations.computeIfAbsent(from, this::read);
    }

    private Map<String, Relation> read(String from) {
        int slash = from.lastIndexOf('/');
        String folder = from.substring(0, slash + 1);
        Map<String, Relation> read = new HashMap<>();
        xml(folder + "_rels/" + from.substring(slash + 1) + ".rels").stream()
                .flatMap(root -> root.all("Relationship"))
                .forEach(one -> {
                    String type = String.valueOf(one.attribute("Type"));
                    String target = String.valueOf(one.attribute("Target"));
                    boolean isOutside = "External".equals(one.attribute("TargetMode"));
                    read.put(
                            String.valueOf(one.attribute("Id")),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    isOutside ? target : resolved(folder, target),
                                    isOutside));
                });
        return read;
    }

    private static String resolved(String folder, String target) {
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> path = new ArrayDeque<>();
        for (String segment : whole.split("/", -1)) {
            if (segment.equals("..")) {
                path.pollLast();
            } else if (!segment.equals(".") && !segment.isEmpty()) {
                path.addLast(segment);
            }
        }
        return String.join("/", path);
    }
}
