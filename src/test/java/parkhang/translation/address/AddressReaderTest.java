package parkhang.translation.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class AddressReaderTest {
    private static final String HEADER = "address,localized,note\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private AddressTable read(String text) {
        return AddressReader.read(SourceText.of("translations/nl/addresses.csv", text), diagnostics);
    }

    @Test
    void anAddressLeadsElsewhereAndOthersDoNot() {
        AddressTable table = read(HEADER + "https://www.hrw.org,https://www.hrw.org/nl,\"their site, in Dutch\"\n");
        assertEquals("https://www.hrw.org/nl", table.of("https://www.hrw.org"));
        assertEquals("https://www.hrw.org/", table.of("https://www.hrw.org/"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void columnsMayStandInAnyOrderAndBeSetApartBySemicolons() {
        AddressTable table = read("Localized;Address\nmailto:pers@example.org;mailto:press@example.org\n");
        assertEquals("mailto:pers@example.org", table.of("mailto:press@example.org"));
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://example.org/a b",
                "other.md",
                "#there",
                "",
                "www.hrw.org/nl",
                "file:///etc/passwd"
            })
    void whatNoPageMayLinkToIsRefused(String localized) {
        AddressTable table = read(HEADER + "https://a.example," + "\"" + localized + "\"\n");
        assertEquals(List.of("localized-address-invalid@2:1"), Reported.in(diagnostics));
        assertEquals("https://a.example", table.of("https://a.example"));
    }

    @Test
    void theFirstOfTwoCounts() {
        AddressTable table =
                read(HEADER + "https://a.example,https://a.example/1\nhttps://a.example,https://a.example/2\n");
        assertEquals(List.of("address-twice@3:1"), Reported.in(diagnostics));
        assertEquals("https://a.example/1", table.of("https://a.example"));
    }

    @Test
    void aFileWithoutHeaderIsRefused() {
        AddressTable table = read("https://a.example,https://a.example/nl\n");
        assertEquals(List.of("address-column@1:1", "address-column@1:1"), Reported.in(diagnostics));
        assertEquals("https://a.example", table.of("https://a.example"));
    }

    @Test
    void behindALostQuotationMarkNothingIsRead() {
        AddressTable table =
                read(HEADER + "https://a.example,https://a.example/nl\n\"https://b.example,https://b.example/nl\n");
        assertEquals(List.of("address-quote@3:1"), Reported.in(diagnostics));
        assertEquals("https://a.example/nl", table.of("https://a.example"));
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertEquals("https://a.example", read("").of("https://a.example"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void theNearestTableCounts() {
        AddressTable near = read(HEADER + "https://a.example,https://a.example/nl-be\n");
        AddressTable far =
                read(HEADER + "https://a.example,https://a.example/nl\nhttps://b.example,https://b.example/nl\n");
        AddressTable all = AddressTable.inherited(List.of(near, far));
        assertEquals("https://a.example/nl-be", all.of("https://a.example"));
        assertEquals("https://b.example/nl", all.of("https://b.example"));
    }
}
