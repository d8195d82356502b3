package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes XLIFF 2.1 files as other tools write them: valid, and full of what Parkhang does not read. */
final class ForeignXliff {
    private final Random random;
    private final List<String> marks = new ArrayList<>();
    private int number;

    ForeignXliff(long seed) {
        random = new Random(seed);
    }

    /** Words each of which stands once in the last file, in a place that is not Parkhang's. */
    List<String> marks() {
        return List.copyOf(marks);
    }

    String next() {
        marks.clear();
        number = 0;
        return "<?xml version=\"1.0\"?>\n" + aside() + "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"\n"
                + " xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" xmlns:x=\"urn:x\" version=\"2.1\"\n"
                + " xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\" xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\""
                + " srcLang=\"en\" trgLang=\"nl\"" + attribute() + ">\n<file id=\"" + mark()
                + "\" original=\"sample.md\""
                + sometimes(() -> " translate=\"no\"") + sometimes(() -> " trgDir=\"rtl\"") + attribute() + ">"
                + sometimes(() -> "<skeleton href=\"" + mark() + "\"/>")
                + sometimes(this::metadata)
                + sometimes(this::element)
                + sometimes(() -> "<notes>" + note() + aside() + "</notes>")
                + items(0) + unit() + items(0) + aside() + "</file></xliff>" + aside();
    }

    private String items(int depth) {
        StringBuilder items = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.append(aside()).append(random.nextInt(3) == 0 && depth < 3 ? group(depth) : unit());
        }
        return items.toString();
    }

    private String group(int depth) {
        return "<group id=\"" + mark() + "\"" + sometimes(() -> " name=\"" + mark() + "\"") + attribute() + ">"
                + sometimes(this::metadata)
                + sometimes(() -> "<notes>" + note() + "</notes>")
                + items(depth + 1)
                + aside()
                + "</group>";
    }

    private String unit() {
        String id = "u" + ++number;
        String data = "<originalData><data id=\"a\">[</data><data id=\"b\">*</data></originalData>";
        String source = content("o");
        return "<unit id=\"" + id + "\"" + sometimes(() -> " name=\"" + mark() + "\"")
                + sometimes(() -> " translate=\"no\"") + sometimes(() -> " type=\"x:" + mark() + "\"") + attribute()
                + ">" + sometimes(this::glossary) + sometimes(this::metadata) + sometimes(this::element) + aside()
                + sometimes(() -> "<notes>" + note() + note() + "</notes>") + data + segments(source) + "</unit>";
    }

    private String segments(String source) {
        return "<segment id=\"s1\" state=\"translated\" subState=\"x:" + mark() + "\">" + aside()
                + "<source xml:lang=\"en\">" + source + "</source>"
                + sometimes(() -> "<target xml:lang=\"nl\">" + content("t") + "</target>")
                + "</segment>"
                + sometimes(() -> "<ignorable><source> " + number + "</source></ignorable>")
                + sometimes(() -> "<segment id=\"s2\"><source>two</source><target>twee</target></segment>");
    }

    private String content(String prefix) {
        return switch (random.nextInt(6)) {
            case 0 -> "plain <pc id=\"1\" type=\"fmt\" dataRefStart=\"a\" dataRefEnd=\"b\">text</pc>";
            case 1 -> "<mrk id=\"" + prefix + "m\" type=\"comment\" value=\"" + mark() + "\">some</mrk> thing";
            case 2 ->
                "a <mrk id=\"" + prefix + "m\" type=\"x:" + mark() + "\" x:why=\"" + mark() + "\">t<ph id=\"2\""
                        + " dataRef=\"b\" equiv=\"" + mark() + "\"/></mrk>" + aside();
            case 3 ->
                "<sc id=\"1\" dataRef=\"a\" disp=\"" + mark() + "\"/>b <sm id=\"" + prefix + "m\" type=\"term\""
                        + " value=\"" + mark() + "\"/>c<ec startRef=\"1\" dataRef=\"b\"/> d<em startRef=\"" + prefix
                        + "m\"/>";
            case 4 -> "e<sc id=\"3\" isolated=\"yes\" dataRef=\"a\" type=\"ui\" subType=\"x:" + mark() + "\"/>";
            default ->
                "<sc id=\"1\" dataRef=\"a\"/>f<ph id=\"2\" dataRef=\"b\" canCopy=\"no\"/><ec startRef=\"1\" dataRef=\"b\"/>";
        };
    }

    private String glossary() {
        return "<gls:glossary><gls:glossEntry><gls:term>" + mark() + "</gls:term><gls:translation>" + mark()
                + "</gls:translation></gls:glossEntry></gls:glossary>";
    }

    private String metadata() {
        return "<mda:metadata>\n <mda:metaGroup category=\"" + mark() + "\"><mda:meta type=\"t\">" + mark()
                + "</mda:meta></mda:metaGroup></mda:metadata>";
    }

    private String element() {
        return random.nextBoolean()
                ? "<x:y " + "x:z=\"1\">" + mark() + "<x:b/></x:y>"
                : "<thing xmlns=\"urn:thing\" a='" + mark() + "'/>";
    }

    private String note() {
        return "<note category=\"" + mark() + "\"" + attribute() + ">" + mark() + "</note>";
    }

    private String attribute() {
        return sometimes(() -> " x:a=\"" + mark() + " &lt;&quot;&amp;\"");
    }

    private String aside() {
        return sometimes(() -> random.nextBoolean() ? "<!-- " + mark() + " & -->" : "<?tool " + mark() + "?>");
    }

    private String mark() {
        String mark = "k" + marks.size() + "k";
        marks.add(mark);
        return mark;
    }

    private String sometimes(Supplier<String> maker) {
        return random.nextInt(3) == 0 ? maker.get() : "";
    }
}
