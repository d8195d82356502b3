package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.PressContact;
import parkhang.diagnostic.Message;
import parkhang.text.Contacts;

/** Takes whom the press may ask out of the text, wherever it stands. */
final class ContactFinder {
    private static final int LONGEST_LINE = 110;
    private static final Pattern LABEL_END = Pattern.compile("^[\\s:.–—-]+");
    private static final Pattern FOR = Pattern.compile("(?iU)^[^\\p{L}]*(?:for|für|pour|voor|bei)\\h+");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{3,}[.!?][\"»”]?$");

    private final Reading reading;
    private final List<PressContact> contacts = new ArrayList<>();

    ContactFinder(Reading reading) {
        this.reading = reading;
    }

    /** @param office what a contact is called that names nobody; null where it is not known */
    List<PressContact> find(@Nullable String office) {
        for (Row row : List.copyOf(reading.rows)) {
            if (row.isLine() && isLabel(row.words()) && reading.rows.indexOf(row) >= 0) {
                List<Row> found = labelled(row);
                if (!found.isEmpty()) {
                    take(found, office);
                }
            }
        }
        signed(office);
        return List.copyOf(contacts);
    }

    private static boolean isLabel(String words) {
        int office = Phrases.ALL.end("office", words);
        return Phrases.ALL.begin("contact", words)
                || (office > 0 && words.substring(office).strip().startsWith(":"));
    }

    private static int labelEnd(String words) {
        return Math.max(Phrases.ALL.end("contact", words), Phrases.ALL.end("office", words));
    }

    /** The rows of a contact that a label heads; none where nothing there says how somebody is reached. */
    private List<Row> labelled(Row label) {
        List<Row> block = reading.block(label);
        List<Row> own = new ArrayList<>(block.subList(block.indexOf(label), block.size()));
        List<Row> found = new ArrayList<>(List.of(label));
        boolean wrapped = label.words().length() > LONGEST_LINE / 2
                && SENTENCE.matcher(Reading.words(own)).find();
        for (Row row : own.subList(1, own.size())) {
            if (!wrapped && !isContactLine(row)) {
                break;
            }
            found.add(row);
        }
        boolean alone = Phrases.ALL.are("contact", label.words()) || !isReachable(found);
        if (found.size() == own.size()
                && alone
                && (label.isBare() || label.words().strip().endsWith(":"))) {
            below(found);
        }
        return isReachable(found) ? found : List.of();
    }

    /** Paragraphs of short lines go on with it, for as long as a way to reach somebody follows. */
    private void below(List<Row> found) {
        List<List<Row>> blocks = Row.grouped(reading.rows);
        int at = 0;
        while (at < blocks.size() && !blocks.get(at).get(0).isOf(found.get(0))) {
            at++;
        }
        List<Row> waiting = new ArrayList<>();
        for (List<Row> block : blocks.subList(Math.min(at + 1, blocks.size()), blocks.size())) {
            if (!block.stream().allMatch(this::isContactLine) || waiting.size() > 3) {
                break;
            }
            waiting.addAll(block);
            if (isReachable(block)) {
                found.addAll(waiting);
                waiting.clear();
            }
        }
    }

    private boolean isContactLine(Row row) {
        String words = row.words();
        boolean isSection = row.isHeading()
                || reading.isRule(row)
                || Phrases.ALL.are("notes", words)
                || Phrases.ALL.are("end", words)
                || Phrases.ALL.are("boilerplate", words)
                || (Phrases.ALL.begin("about", words) && !isReachable(List.of(row)));
        boolean isList = !row.isLine() && isReachable(List.of(row));
        return !isSection && (isList || (row.isLine() && words.length() <= LONGEST_LINE && !isProse(row)));
    }

    private static boolean isProse(Row row) {
        return row.wordCount() > 5
                && SENTENCE.matcher(row.words()).find()
                && Contacts.places(row.words()).isEmpty();
    }

    private static boolean isReachable(List<Row> rows) {
        return rows.stream().anyMatch(row -> !ways(row.words()).isEmpty());
    }

    /** Mail addresses and telephone numbers; a web address reaches nobody. */
    private static List<String> ways(String words) {
        Contacts found = Contacts.in(words.replace("(at)", "@").replace("[at]", "@"));
        List<String> ways = new ArrayList<>(found.mails());
        ways.addAll(found.phones());
        return ways;
    }

    /** At the end of the text somebody may stand without a label: a name, and a way to reach them. */
    private void signed(@Nullable String office) {
        List<List<Row>> blocks = Row.grouped(reading.rows);
        for (int i = blocks.size() - 1; i > blocks.size() / 2 && i > 1; i--) {
            List<Row> block = blocks.get(i);
            boolean isSigned = block.size() > 1
                    && block.size() < 8
                    && block.stream().allMatch(this::isContactLine)
                    && block.stream().noneMatch(row -> row.words().length() > LONGEST_LINE / 2 && row.hasLink())
                    && isReachable(block)
                    && !PersonReader.isOffice(block.get(0).words())
                    && PersonReader.read(block.stream().map(Row::words).toList()).stream()
                            .anyMatch(person -> person.isNamed() && person.isReachable() && !person.isOffice());
            if (isSigned) {
                take(block, office);
            }
        }
    }

    /** What a contact is called that names nobody: by the desk, the sender, or what it is for. */
    private static String desk(String label, @Nullable String office) {
        Matcher desk = Phrases.ALL.find("office", label);
        if (desk.find()) {
            return label.substring(desk.start(), desk.end());
        }
        if (office != null) {
            return office;
        }
        String words = FOR.matcher(label.substring(0, Phrases.ALL.end("contact", label)))
                .replaceFirst("");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void take(List<Row> rows, @Nullable String office) {
        List<Row> lines = new ArrayList<>(rows);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            int label = i == 0 && isLabel(words) ? labelEnd(words) : 0;
            texts.add(LABEL_END.matcher(words.substring(label)).replaceFirst(""));
        }
        String label = Reading.words(rows.subList(0, 1));
        boolean sentence = rows.size() > 1
                && label.length() > LONGEST_LINE / 2
                && SENTENCE.matcher(Reading.words(rows)).find();
        List<Person> persons = PersonReader.read(sentence ? List.of(String.join(" ", texts)) : texts);
        String named = desk(label, office);
        List<PressContact> found = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        for (Person person : persons) {
            PressContact contact = person.contact(named);
            if (contact == null) {
                unplaced.addAll(person.unplaced());
            } else {
                found.add(contact);
                unplaced.addAll(person.unplaced());
            }
        }
        if (found.isEmpty()) {
            reading.omit(rows, ReleaseCode.PASSAGE_OMITTED, "contact");
            return;
        }
        found.stream().filter(contact -> !contacts.contains(contact)).forEach(contacts::add);
        Object names = found.stream()
                .map(contact -> (Object) contact.name())
                .reduce((one, other) -> new Message.Sentence("and", Map.of("one", one, "other", other)))
                .orElseThrow();
        Map<String, Object> gaps = Map.of(
                "names",
                names,
                "rest",
                unplaced.isEmpty() ? "none" : "some",
                "unplaced",
                String.join("`, `", unplaced));
        reading.file(rows, "contact", gaps);
    }
}
