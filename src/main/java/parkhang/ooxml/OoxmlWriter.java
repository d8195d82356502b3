package parkhang.ooxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.parts.ZipWriter;
import parkhang.xml.XmlWriter;

/** Collects the parts of a file of Office Open XML, and writes it (ECMA-376, part 2): the same bytes for the same parts. */
public final class OoxmlWriter {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE = PACKAGE + "relationships/metadata/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> extensions = new TreeMap<>(
            Map.of("rels", "application/vnd.openxmlformats-package.relationships+xml", "xml", "application/xml"));
    private final Map<String, List<Relation>> relations = new TreeMap<>();

    private record Relation(String kind, String target, boolean isOutside) {}

    /**
     * Adds a part.
     *
     * @param name without a stroke before it
     */
    public void add(String name, String type, byte[] bytes) {
        parts.put(name, bytes);
        types.put(name, type);
    }

    /** Adds a part whose type goes by the ending of its name, as pictures' do. */
    public void addByExtension(String name, String type, byte[] bytes) {
        parts.put(name, bytes);
        extensions.put(name.substring(name.lastIndexOf('.') + 1), type);
    }

    /**
     * Lets a part refer to another; the id of that reference.
     *
     * @param from empty for the file itself
     * @param kind the last segment of the relationship's type
     * @param target as it is seen from the folder of the part
     */
    public String relate(String from, String kind, String target) {
        return relate(from, new Relation(kind, target, false));
    }

    /** The same to an address outside of the file. */
    public String relateOutside(String from, String kind, String address) {
        return relate(from, new Relation(kind, address, true));
    }

    private String relate(String from, Relation relation) {
        List<Relation> own = relations.computeIfAbsent(from, none -> new ArrayList<>());
        int at = own.indexOf(relation);
        if (at < 0) {
            own.add(relation);
            at = own.size() - 1;
        }
        return "rId" + (at + 1);
    }

    public byte[] write() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        relations.forEach((from, own) -> all.put(relationsOf(from), relationships(own)));
        all.putAll(parts);
        return ZipWriter.write(all);
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private byte[] contentTypes() {
        XmlWriter xml = new XmlWriter().start("Types", "xmlns", PACKAGE + "content-types");
        extensions.forEach((ending, type) -> xml.empty("Default", "Extension", ending, "ContentType", type));
        types.forEach((name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
        return xml.end().bytes();
    }

    private static byte[] relationships(List<Relation> own) {
        XmlWriter xml = new XmlWriter().start("Relationships", "xmlns", PACKAGE + "relationships");
        int id = 0;
        for (Relation relation : own) {
            id++;
            boolean isCore = relation.kind().equals("core-properties");
            @Nullable String mode = relation.isOutside() ? "External" : null;
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + id,
                    "Type",
                    (isCore ? CORE : OFFICE) + relation.kind(),
                    "Target",
                    relation.target(),
                    "TargetMode",
                    mode);
        }
        return xml.end().bytes();
    }
}
