package parkhang.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parkhang.text.SearchWords;

class SearchIndexTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    private static SearchDocument document(int number, String title, SearchUnit... units) {
        return new SearchDocument(
                number + ".html", title, "", DAY.minusDays(200L * number), List.of(), "", List.of(units));
    }

    private static SearchUnit unit(String anchor, String text) {
        return new SearchUnit(anchor, false, text);
    }

    private static IndexReader index(List<SearchDocument> documents) throws IOException {
        IndexReader reader = new IndexReader();
        SearchIndex.write(Locale.ENGLISH, documents, (name, bytes) -> {
            assertTrue(name.matches("[a-z]+(/[0-9]+)*\\.js"), name);
            assertEquals(null, reader.files.put(name, bytes), name);
        });
        reader.read();
        return reader;
    }

    @Test
    void saysHowStronglyATermIsInWhichPiece() throws IOException {
        IndexReader index = index(List.of(
                document(
                        0,
                        "Losar",
                        unit("a", "New year."),
                        new SearchUnit("b", true, "Butter lamps"),
                        unit("c", "year")),
                document(1, "Lamps", unit("a", "Lamps, a lamp, lamps and LAMPS. New year, year and year."))));
        assertEquals(Map.of(0, 3), index.terms.get("losar"));
        assertEquals(Map.of(0, 0, 1, 1), index.terms.get("year"));
        assertEquals(Map.of(0, 2, 1, 3), index.terms.get("lamps"));
        assertEquals(Map.of(0, 2), index.terms.get("butter"));
        assertEquals(
                Map.of(0, 1),
                index(List.of(document(0, "", unit("", "often ".repeat(99)))))
                        .terms
                        .get("often"));
        assertEquals(Map.of(0, 0, 1, 0), index.terms.get("new"));
        assertEquals(
                List.of(
                        "1.html",
                        "Lamps",
                        "",
                        "2023-08-23",
                        "August 23, 2023",
                        "",
                        "a",
                        "Lamps, a lamp, lamps and LAMPS. New year, year and year."),
                index.strings("pieces/0/1"));
    }

    @Test
    void startSaysWhatCanBeChosen() throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            documents.add(new SearchDocument(
                    i + ".html",
                    "T",
                    "",
                    DAY.minusDays(100L * i),
                    i % 2 == 0 ? List.of("b", "a", "b") : List.of("a", " "),
                    "Bern",
                    List.of()));
        }
        IndexReader index = index(documents);
        String start = index.data("start");
        assertTrue(
                start.startsWith("{\"pieces\":8,\"documents\":8,\"years\":[[2024,0,1],[2023,1,5],[2022,5,8]],"), start);
        assertTrue(start.contains("\"tags\":[[\"a\",8],[\"b\",4]],\"offices\":[[\"Bern\",8]],"), start);
        assertEquals("AAAAAAAA", index.strings("tags/0").get(0));
        assertEquals("AEEE", index.strings("tags/1").get(0));
        assertTrue(start.endsWith("\"first\":\"_D\"}"), start);
    }

    /** Every word of every document leads back to it, through the files alone. */
    @Test
    void everyWordIsFoundAgain() throws IOException {
        Random random = new Random(18);
        List<String> vocabulary =
                IntStream.range(0, 4000).mapToObj(i -> word(random)).toList();
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<SearchUnit> units = new ArrayList<>();
            for (int unit = random.nextInt(6); unit > 0; unit--) {
                units.add(new SearchUnit("u" + unit, random.nextInt(5) == 0, text(vocabulary, random, 200)));
            }
            documents.add(document(i, text(vocabulary, random, 8), units.toArray(SearchUnit[]::new)));
        }
        IndexReader index = index(documents);
        List<Set<String>> expected = new ArrayList<>();
        for (SearchDocument document : documents) {
            for (Piece piece : Piece.of(document.units())) {
                Set<String> terms = new TreeSet<>();
                SearchWords words = new SearchWords(Locale.ENGLISH);
                piece.units().forEach(unit -> words.cut(unit.text(), terms::add));
                if (piece.equals(Piece.of(document.units()).get(0))) {
                    words.cut(document.title(), terms::add);
                }
                expected.add(terms);
            }
        }
        assertEquals(expected.size(), index.pieces().size());
        for (int piece = 0; piece < expected.size(); piece++) {
            for (String term : expected.get(piece)) {
                assertTrue(index.terms.getOrDefault(term, Map.of()).containsKey(piece), term);
            }
        }
        long postings = index.terms.values().stream().mapToLong(Map::size).sum();
        assertEquals(expected.stream().mapToLong(Set::size).sum(), postings, "nor is anything more in it");
        index.blocks.forEach((term, block) -> assertEquals(block, index.blockOf(term), term));
        assertTrue(index.files.containsKey("words/5.js") && index.files.containsKey("postings/5.js"));
    }

    private static String word(Random random) {
        String[] letters = {"abcdefghijklmnopqrstuvwxyzäöüéß", "བོདཀྱིཡགརས", "西藏人民文化自由", "สิทธิมนุษยชน", "зжкопря"};
        String signs = letters[random.nextInt(8) % letters.length];
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(9); length > 0; length--) {
            word.append(signs.charAt(random.nextInt(signs.length())));
        }
        return word.toString();
    }

    private static String text(List<String> vocabulary, Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            double rank = Math.pow(random.nextDouble(), 3);
            text.append(vocabulary.get((int) (rank * vocabulary.size()))).append(random.nextInt(9) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    @Test
    void noFileIsLargeWhateverTheDocument() throws IOException {
        String words = IntStream.range(0, 40_000)
                .mapToObj(i -> "wort" + i)
                .reduce("", (a, b) -> a.length() < 300_000 ? a + " " + b : a);
        IndexReader index = index(List.of(
                document(
                        0,
                        "t".repeat(9000),
                        unit("a", words),
                        unit("b", "<".repeat(20_000)),
                        unit("c", "藏".repeat(20_000))),
                document(
                        1,
                        "",
                        IntStream.range(0, 9000)
                                .mapToObj(i -> unit("list" + i, "x"))
                                .toArray(SearchUnit[]::new))));
        index.files.forEach((name, bytes) ->
                assertTrue(bytes.length < (name.startsWith("words") ? 4500 : 4096), name + " " + bytes.length));
    }

    @Test
    void aPieceEndsBetweenWords() {
        String text = "Menschenrechtsverletzungen ".repeat(500).strip();
        List<Piece> pieces = Piece.of(List.of(unit("a", text)));
        assertEquals(5, pieces.size());
        StringBuilder joined = new StringBuilder();
        for (Piece piece : pieces) {
            assertEquals(1, piece.units().size());
            assertTrue(piece.units().get(0).text().startsWith("Menschen"));
            joined.append(piece.units().get(0).text());
        }
        assertEquals(text, joined.toString());
        List<Piece> longWords = Piece.of(List.of(unit("a", ("x".repeat(1000) + " ").repeat(20))));
        longWords.forEach(piece -> assertTrue(piece.units().get(0).text().length() <= 2800));
    }

    @Test
    void dataIsNeverCode() throws IOException {
        String evil = "</script><!--<script>\"]);alert(1);\\\"\u2028\u2029\n\r\0\uD800";
        IndexReader index = index(List.of(new SearchDocument(
                evil,
                evil,
                evil,
                DAY,
                List.of(evil),
                evil,
                List.of(new SearchUnit(evil, true, evil), unit("b", "\uDC00")))));
        for (byte[] bytes : index.files.values()) {
            String script = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(script.matches("(?s).*[<>\u2028\u2029\0\r\uFFFD].*"), script);
            assertEquals(script.length() - 1, script.indexOf('\n'), script);
        }
        List<String> strings = index.strings("pieces/0/0");
        assertEquals(List.of(evil, evil, evil), strings.subList(0, 3));
        assertEquals("\uDC00", strings.get(strings.size() - 1));
    }

    @Test
    void bytesDependOnTheDocumentsAlone() throws IOException {
        List<SearchDocument> documents =
                List.of(document(0, "Tibet", unit("a", "one two three")), document(1, "Lhasa"));
        Map<String, byte[]> once = index(documents).files;
        Map<String, byte[]> again = index(new ArrayList<>(documents)).files;
        assertEquals(once.keySet(), again.keySet());
        once.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }

    @Test
    void anIndexOfNothingCanBeAsked() throws IOException {
        IndexReader index = index(List.of());
        assertEquals(Set.of("start.js", "words/0.js", "postings/0.js"), index.files.keySet());
        assertEquals(Map.of(), index.terms);
    }

    @Test
    void onlyTheTagsThatAreUsedMostCanBeChosen() throws IOException {
        List<String> tags = IntStream.range(0, 1000).mapToObj(i -> "tag" + i).toList();
        IndexReader index = index(List.of(
                new SearchDocument("a", "", "", DAY, tags, "", List.of()),
                new SearchDocument("b", "", "", DAY, List.of("tag999"), "", List.of())));
        assertTrue(index.data("start").contains("\"tags\":[[\"tag999\",2],[\"tag0\",1]"));
        assertNotNull(index.files.get("tags/99.js"));
        assertEquals(null, index.files.get("tags/100.js"));
    }

    @Test
    void refusesDocumentsInAnotherOrder() {
        List<SearchDocument> documents = List.of(document(1, "old"), document(0, "new"));
        assertThrows(IllegalArgumentException.class, () -> index(documents));
    }

    @Test
    void whatTheSinkThrowsComesOut() {
        assertThrows(
                IOException.class,
                () -> SearchIndex.write(Locale.ENGLISH, List.of(document(0, "a")), (name, bytes) -> {
                    throw new IOException("full");
                }));
    }
}
