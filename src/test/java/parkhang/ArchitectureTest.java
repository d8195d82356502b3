package parkhang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the order of the packages, each library in its room, and a sign on each door. */
class ArchitectureTest {
    /** From bottom to top: each uses only those before it. */
    private static final List<String> PACKAGES = List.of(
            "wording",
            "diagnostic",
            "text",
            "text.typography",
            "text.number",
            "search",
            "paragraph",
            "yaml",
            "xml",
            "parts",
            "ooxml",
            "article",
            "translation",
            "translation.exchange",
            "translation.xliff",
            "translation.xliff.validity",
            "translation.po",
            "translation.docx",
            "translation.tmx",
            "translation.glossary",
            "translation.address",
            "translation.memory",
            "translation.analysis",
            "translation.check",
            "translation.align",
            "translation.pseudo",
            "imprint",
            "svg",
            "theme",
            "picture",
            "picture.reference",
            "file",
            "archive",
            "ledger",
            "document",
            "document.word",
            "document.opendocument",
            "document.web",
            "document.markdown",
            "document.wordpress",
            "document.mail",
            "ingest.plain",
            "ingest.release",
            "ingest",
            "edition",
            "volume",
            "html",
            "docx",
            "plain",
            "mail",
            "font",
            "localization",
            "pdf.draw",
            "pdf.tag",
            "pdf.line",
            "pdf.furniture",
            "pdf.page",
            "pdf.markup",
            "pdf.style",
            "pdf.pagination",
            "pdf.pageend",
            "pdf",
            "card",
            "epub",
            "prepress",
            "imposition",
            "gate",
            "gate.ink",
            "gate.order",
            "verify",
            "attachment",
            "report",
            "report.run",
            "inspection",
            "export.plan",
            "export",
            "bind",
            "site.edition",
            "site.page",
            "site",
            "site.check",
            "synopsis",
            "workbench.server",
            "workbench.live",
            "workbench.page",
            "workbench.form",
            "workbench.intake",
            "workbench.settings",
            "workbench.write",
            "workbench.translate",
            "workbench.review",
            "workbench.make",
            "workbench.runs",
            "workbench.begin",
            "workbench",
            "terminal",
            "command");

    /** Which packages may use a library; all others must not. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry(
                    "com.ibm.icu..",
                    List.of("wording", "text", "text.typography", "text.number", "font", "pdf.line", "gate.order")),
            Map.entry("org.snakeyaml..", List.of("yaml")),
            Map.entry("org.commonmark..", List.of("article", "document.markdown")),
            Map.entry("org.tomlj..", List.of("document.markdown")),
            Map.entry(
                    "javax.xml.stream..",
                    List.of(
                            "xml",
                            "translation.xliff",
                            "translation.xliff.validity",
                            "translation.tmx",
                            "translation.glossary",
                            "svg",
                            "ooxml",
                            "document.opendocument",
                            "document.wordpress",
                            "site.edition",
                            "site.check")),
            Map.entry("com.github.weisj..", List.of("svg")),
            Map.entry("io.nayuki..", List.of("html")),
            Map.entry("org.apache.commons.text..", List.of("translation", "translation.check")),
            Map.entry("org.apache.commons.csv..", List.of("translation.glossary", "report")),
            Map.entry("com.fasterxml.jackson..", List.of("report", "report.run", "bind", "synopsis")),
            Map.entry("com.github.difflib..", List.of("ingest", "report")),
            Map.entry("org.apache.commons.io..", List.of("file")),
            Map.entry("org.apache.fontbox..", List.of("font", "pdf.draw", "pdf.line", "prepress")),
            Map.entry("org.lwjgl..", List.of("font")),
            Map.entry(
                    "org.apache.pdfbox..",
                    List.of(
                            "font",
                            "pdf.draw",
                            "pdf.tag",
                            "pdf.line",
                            "pdf",
                            "card",
                            "prepress",
                            "imposition",
                            "gate",
                            "gate.ink",
                            "gate.order",
                            "verify",
                            "attachment")),
            Map.entry("org.apache.xmpbox..", List.of("verify")),
            Map.entry(
                    "com.openhtmltopdf..",
                    List.of("pdf.draw", "pdf.line", "pdf.style", "pdf.pagination", "pdf.pageend", "pdf")),
            Map.entry("org.jsoup..", List.of("document.web", "mail")),
            Map.entry("org.apache.james..", List.of("document.mail", "mail", "gate")),
            Map.entry("nu.validator..", List.of("verify")),
            Map.entry("org.verapdf..", List.of("verify")),
            Map.entry("com.sun.net.httpserver..", List.of("workbench.server")),
            Map.entry("picocli..", List.of("command")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parkhang");

    private static String named(String name) {
        return "parkhang." + name;
    }

    @Test
    void thereIsNoPackageOutsideTheTable() {
        TreeSet<String> found = new TreeSet<>();
        CLASSES.stream().map(JavaClass::getPackageName).forEach(found::add);
        found.removeAll(PACKAGES.stream().map(ArchitectureTest::named).toList());
        assertEquals(List.of(), List.copyOf(found));
    }

    static List<String> packages() {
        return PACKAGES.stream()
                .filter(name ->
                        CLASSES.stream().anyMatch(type -> type.getPackageName().equals(named(name))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyThoseAboveItInTheTable(String name) {
        List<String> later = PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size());
        if (!later.isEmpty()) {
            noClasses()
                    .that()
                    .resideInAPackage(named(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            later.stream().map(ArchitectureTest::named).toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    static Stream<String> libraries() {
        return ROOMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryStaysInItsRoom(String library) {
        String[] rooms = ROOMS.getOrDefault(library, List.of()).stream()
                .map(ArchitectureTest::named)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aRoomHasNoLibraryThatItDoesNotUse(String library) {
        TreeSet<String> idle = new TreeSet<>(ROOMS.getOrDefault(library, List.of()));
        CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> JavaClass.Predicates.resideInAPackage(library)
                        .test(dependency.getTargetClass().getBaseComponentType()))
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .forEach(user -> idle.removeIf(name -> named(name).equals(user)));
        assertEquals(List.of(), List.copyOf(idle));
    }

    @Test
    void everyLibraryHasARoom() {
        List<String> free = List.of("java.", "javax.", "parkhang.", "org.jspecify.", "org.w3c.dom", "org.xml.sax");
        List<String> homeless = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> !type.isPrimitive())
                .map(type -> type.getPackageName() + ".")
                .filter(name -> free.stream().noneMatch(name::startsWith))
                .filter(name -> ROOMS.keySet().stream().noneMatch(room -> name.startsWith(room.replace("..", "."))))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(), homeless);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aSignHangsOnEachDoor(String name) throws IOException, ClassNotFoundException {
        assertTrue(Class.forName(named(name) + ".package-info").isAnnotationPresent(NullMarked.class));
        Path file = Path.of("src/main/java", named(name).replace('.', '/'), "package-info.java");
        String sign = Files.readString(file).lines().findFirst().orElse("");
        assertTrue(sign.matches("/\\*\\* (?!.*\\. \\p{Lu}).+\\. \\*/"), sign);
        String sentence = sign.substring("/** ".length(), sign.length() - ". */".length());
        String row = "| `" + name + "` | " + sentence + " |";
        String table = Files.readString(Path.of("ARCHITECTURE.md"));
        assertTrue(table.toLowerCase(Locale.ROOT).contains(row.toLowerCase(Locale.ROOT)), row);
    }
}
