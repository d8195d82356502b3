package parkhang.site.check;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.html.DocumentKind;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.xml.XmlStream;

/**
 * What a file of a site leads to: a page, a feed or a sitemap.
 *
 * @param path of the file, from the site's root
 * @param edition whether it is the page of an edition
 * @param embargoed whether it says that it is not to be published yet
 * @param canonical its own address; empty where it names none
 */
record CheckedPage(
        String path,
        boolean edition,
        boolean embargoed,
        String canonical,
        List<Reference> references,
        Set<String> anchors) {
    private static final String DATA = "data:";

    /** Elements whose text is an address: Atom's and the sitemap's. */
    private static final Set<String> ADDRESSES = Set.of("loc", "id");

    /** An address in the file, and the line that it stands in. */
    record Reference(String address, int line) {}

    /**
     * Reads a file.
     *
     * @throws XMLStreamException where it is no well-formed XML
     */
    static CheckedPage read(String path, Reader in) throws XMLStreamException, IOException {
        XmlStream xml = new XmlStream(path, in);
        boolean isPage = path.endsWith(".html");
        boolean edition = false;
        boolean embargoed = false;
        String canonical = "";
        List<Reference> references = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        XmlBase base = new XmlBase();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT) {
                base.leave();
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            int line = xml.place().line();
            Map<String, String> attributes = xml.attributes();
            base.enter(attributes);
            if (isPage && attributes.containsKey("id")) {
                anchors.add(attributes.get("id"));
            }
            edition |= DocumentKind.EDITION.word().equals(attributes.get(PageNames.DOCUMENT));
            embargoed |= PageClass.EMBARGO.isIn(attributes.getOrDefault("class", ""));
            if ("canonical".equals(attributes.get("rel"))) {
                canonical = attributes.getOrDefault("href", "");
            }
            for (String name : List.of("href", "src")) {
                String address = attributes.getOrDefault(name, "");
                if (!address.isEmpty() && !address.startsWith(DATA)) {
                    references.add(new Reference(base.resolve(address), line));
                }
            }
            if ("refresh".equals(attributes.get("http-equiv"))) {
                String content = attributes.getOrDefault("content", "");
                references.add(new Reference(content.replaceFirst("^.*?url=", ""), line));
            }
            if (!isPage && ADDRESSES.contains(xml.name())) {
                references.add(new Reference(xml.elementText(), line));
                base.leave();
            }
        }
        return new CheckedPage(path, edition, embargoed, canonical, List.copyOf(references), Set.copyOf(anchors));
    }
}
