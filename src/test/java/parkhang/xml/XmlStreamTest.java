package parkhang.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import parkhang.text.SourceText;

class XmlStreamTest {
    private static XmlCursor root(String text) throws XMLStreamException {
        XmlCursor cursor = new XmlCursor(SourceText.of("a.xlf", text));
        cursor.next();
        return cursor;
    }

    @Test
    void anExtensionsAttributeIsAnother() throws XMLStreamException {
        assertEquals(
                "u4", root("<unit xmlns:x=\"urn:x\" x:id=\"u9\" id=\"u4\"/>").attribute("id"));
        assertNull(root("<segment xmlns:x=\"urn:x\" x:state=\"final\"/>").attribute("state"));
    }

    @Test
    void xmlsOwnAttributesNeedNoPrefix() throws XMLStreamException {
        assertEquals("de", root("<tuv xml:lang=\"de\"/>").attribute("lang"));
        assertEquals("de", root("<tuv lang=\"de\"/>").attribute("lang"));
    }
}
