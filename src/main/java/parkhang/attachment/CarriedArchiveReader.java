package parkhang.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.archive.Hashing;
import parkhang.archive.Input;
import parkhang.archive.Siblings;
import parkhang.archive.SiblingsReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.gate.BoundedInflater;
import parkhang.text.SourceText;

/**
 * Takes out of a PDF what it carries of its archive. The PDF may come from anywhere, and is not believed: only what
 * {@code edition.yaml} names with the right SHA-256 is taken, so that neither what others attach nor a name in the PDF decides what
 * is written.
 */
final class CarriedArchiveReader {
    /** Of all files of a PDF together, in bytes. */
    private static final long MOST = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    private static final List<String> ABOUT_THE_PDF = List.of(Recipe.FILE, CarriedFile.README);

    private final PdfAttachments files;
    private final Place place;
    private final Diagnostics diagnostics;
    private long room;

    private CarriedArchiveReader(PdfAttachments files, Place place, long room, Diagnostics diagnostics) {
        this.files = files;
        this.place = place;
        this.room = room;
        this.diagnostics = diagnostics;
    }

    /** Empty and reported where a PDF carries no archive; what of it can't be used is reported and left out. */
    static Optional<CarriedArchive> read(Path file, Diagnostics diagnostics) {
        return read(file, MOST, diagnostics);
    }

    /** @param room for all files together, in bytes */
    static Optional<CarriedArchive> read(Path file, long room, Diagnostics diagnostics) {
        Place place = Place.of(file.toString());
        if (!Files.isRegularFile(file)) { // a pipe would never end
            diagnostics.report(place, AttachmentCode.PDF_UNREADABLE, "there is no such file");
            return Optional.empty();
        }
        try (PdfAttachments files = PdfAttachments.open(file)) {
            return new CarriedArchiveReader(files, place, room, diagnostics).read();
        } catch (IOException e) {
            diagnostics.report(place, AttachmentCode.PDF_UNREADABLE, "can't be read: " + DiskFault.reason(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // at PDFs that are made to hurt
            diagnostics.report(place, AttachmentCode.PDF_UNREADABLE, "can't be read: " + e);
        }
        return Optional.empty();
    }

    private Optional<CarriedArchive> read() {
        if (!files.names().contains(Recipe.FILE)) {
            diagnostics.report(
                    place, AttachmentCode.SOURCES_MISSING, "carries nothing of what a Parkhang edition is made of");
            return Optional.empty();
        }
        return bytes(Recipe.FILE)
                .flatMap(bytes -> SourceText.decode(place.file() + "/" + Recipe.FILE, bytes, diagnostics))
                .flatMap(text -> RecipeReader.read(text, diagnostics))
                .map(this::read);
    }

    private CarriedArchive read(Recipe recipe) {
        SortedMap<String, byte[]> read = new TreeMap<>();
        recipe.files().forEach((name, sha256) -> whole(name, sha256).ifPresent(bytes -> read.put(name, bytes)));
        reportForeign(recipe.files());
        byte[] siblings = read.remove(CarriedFile.SIBLINGS);
        return new CarriedArchive(place.file(), recipe, siblings(siblings == null ? new byte[0] : siblings), read);
    }

    /** A file that is what it was when the PDF was made. */
    private Optional<byte[]> whole(String name, String sha256) {
        Optional<String> fault = SafeName.fault(name);
        if (fault.isPresent()) {
            report(AttachmentCode.SOURCE_NAME_UNSAFE, name, fault.get());
            return Optional.empty();
        }
        if (!SafeName.isOfArchive(name)) {
            report(AttachmentCode.SOURCE_FOREIGN, name, "no edition is made of a file of that name");
            return Optional.empty();
        }
        Optional<byte[]> found = bytes(name);
        if (found.isPresent() && !Hashing.hash(found.get()).equals(sha256)) {
            report(AttachmentCode.SOURCE_DAMAGED, name, "its bytes are not those that the edition was made of");
            return Optional.empty();
        }
        return found;
    }

    private Optional<byte[]> bytes(String name) {
        try {
            byte[] bytes = files.read(name, Math.min(Input.LARGEST, room));
            room -= bytes.length;
            return Optional.of(bytes);
        } catch (BoundedInflater.TooLarge e) {
            report(AttachmentCode.SOURCE_TOO_LARGE, name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            report(AttachmentCode.SOURCE_DAMAGED, name, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void reportForeign(Map<String, String> own) {
        for (String name : files.names()) {
            if (!own.containsKey(name) && !ABOUT_THE_PDF.contains(name)) {
                report(AttachmentCode.SOURCE_FOREIGN, name, "somebody has attached it who did not make the edition");
            }
        }
        files.twice().forEach(name -> report(AttachmentCode.SOURCE_FOREIGN, name, "a second file of that name"));
    }

    private Siblings siblings(byte[] yaml) {
        return yaml.length == 0
                ? Siblings.NONE
                : SourceText.decode(place.file() + "/" + CarriedFile.SIBLINGS, yaml, diagnostics)
                        .map(text -> SiblingsReader.read(text, diagnostics))
                        .orElse(Siblings.NONE);
    }

    private void report(AttachmentCode code, String name, String message) {
        diagnostics.report(place, code, "`" + name.replaceAll("\\p{C}", "?") + "`: " + message);
    }
}
