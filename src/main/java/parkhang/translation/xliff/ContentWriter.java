package parkhang.translation.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.xml.XmlText;

/** Writes a content with its codes. */
final class ContentWriter {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile(" (dataRef(?:Start|End)?)=\"([^\"]*)\"");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, InlineCode> codes = new HashMap<>();

    private ContentWriter(List<InlineCode> codes) {
        codes.forEach(code -> this.codes.put(code.id(), code));
    }

    /** @param codes the unit's; a code that it lacks is written with its id alone */
    static String write(Content content, List<InlineCode> codes) {
        ContentWriter writer = new ContentWriter(codes);
        String markup = content.markup();
        if (markup != null) {
            return writer.referring(markup);
        }
        writer.parts(content.parts());
        return writer.out.toString();
    }

    private void parts(List<Content.Part> parts) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Text text) {
                out.append(XmlText.escaped(text.text()));
            } else if (part instanceof Content.Paired paired) {
                code("pc", codes.get(paired.id()), paired.id(), List.of("dataRefStart", "dataRefEnd"));
                out.append('>');
                parts(paired.parts());
                out.append("</pc>");
            } else if (part instanceof Content.Standalone standalone) {
                code("ph", codes.get(standalone.id()), standalone.id(), List.of("dataRef"));
                out.append("/>");
            }
        }
    }

    /** The start of a code's tag. A stale target may span text with a code that in the new source stands for itself. */
    private void code(String element, @Nullable InlineCode code, String id, List<String> references) {
        out.append('<').append(element);
        out.append(XmlText.attribute("id", id));
        if (code != null) {
            out.append(XmlText.attribute("type", code.type()));
            out.append(XmlText.attribute("subType", code.subType()));
            references.forEach(name -> out.append(XmlText.attribute(name, CodeTable.reference(code, name))));
        }
    }

    /** Markup without references to data that the unit no longer has. */
    private String referring(String markup) {
        List<String> data = codes.values().stream()
                .flatMap(code -> Stream.of("dataRef", "dataRefStart", "dataRefEnd")
                        .flatMap(name -> Stream.ofNullable(CodeTable.reference(code, name))))
                .toList();
        return TAG.matcher(markup)
                .replaceAll(tag -> quoted(REFERENCE
                        .matcher(tag.group())
                        .replaceAll(found -> data.contains(found.group(2)) ? quoted(found.group()) : "")));
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
