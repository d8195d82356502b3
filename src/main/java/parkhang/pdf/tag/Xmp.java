package parkhang.pdf.tag;

import java.time.LocalDate;

/**
 * Writes the XMP packet of a PDF that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once. PDF/A knows nothing of
 * PDF/UA's one property, so the packet brings the schema that describes it.
 */
final class Xmp {
    private static final String PACKET =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            %s</rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final StringBuilder properties = new StringBuilder();

    Xmp language(String tag) {
        return container("dc:language", "Bag", "", tag);
    }

    Xmp title(String text) {
        return container("dc:title", "Alt", " xml:lang=\"x-default\"", text);
    }

    Xmp creator(String name) {
        return container("dc:creator", "Seq", "", name);
    }

    Xmp description(String text) {
        return container("dc:description", "Alt", " xml:lang=\"x-default\"", text);
    }

    Xmp keywords(String text) {
        return property("pdf:Keywords", text);
    }

    Xmp tool(String name) {
        return property("pdf:Producer", name).property("xmp:CreatorTool", name);
    }

    /** Midnight by UTC, as both the date of creation and of the last change. */
    Xmp date(LocalDate date) {
        String midnight = date + "T00:00:00+00:00";
        return property("xmp:CreateDate", midnight).property("xmp:ModifyDate", midnight);
    }

    /** The whole packet. */
    String packet() {
        return PACKET.replace("%s", properties);
    }

    private Xmp property(String name, String text) {
        return text.isEmpty() ? this : element(name, escape(text));
    }

    private Xmp container(String name, String kind, String attribute, String text) {
        String item = "<rdf:li" + attribute + '>' + escape(text) + "</rdf:li>";
        return text.isEmpty() ? this : element(name, "<rdf:" + kind + '>' + item + "</rdf:" + kind + '>');
    }

    private Xmp element(String name, String content) {
        properties.append('<').append(name).append('>').append(content);
        properties.append("</").append(name).append(">\n");
        return this;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
