package parkhang.pdf.markup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the HTML edition as XML. Nothing but the plain HTML doctype is let in, so there are no entities to expand. */
public final class XhtmlReader {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private final DocumentBuilder builder;

    public XhtmlReader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The edition as elements.
     *
     * @throws IllegalArgumentException if the edition isn't well-formed, which is a fault of who wrote it
     */
    public Document read(String html) {
        String xml = html.startsWith(DOCTYPE) ? html.substring(DOCTYPE.length()) : html;
        try {
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("the edition is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
