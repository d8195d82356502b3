package parkhang.parts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a zip is nothing but its parts, one behind the other, and the directory of them (APPNOTE.TXT 6.3.10). Then all that read it
 * find the same parts, those that begin at its beginning and those that begin at its end. The numbers below say where in a record a
 * field is (4.3.7, 4.3.9, 4.3.12 and 4.3.16).
 */
public final class ZipForm {
    private static final int PART = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;

    /** In bytes, each without what is as long as a name. */
    private static final int PART_LENGTH = 30;

    private static final int ENTRY_LENGTH = 46;
    private static final int END_LENGTH = 22;

    /** What stands behind a part whose length was not known before it. */
    private static final int SUMS_LENGTH = 16;

    private static final int SUMS_BEHIND = 1 << 3;

    /** A checksum and two lengths, each of four bytes. */
    private static final int SUMS = 12;

    private static final int SHORT = 0xFFFF;

    private final ByteBuffer zip;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private ZipForm(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What is wrong, in words that go on behind the name of the file; empty where nothing is. */
    public static List<String> faults(byte[] zip) {
        ZipForm form = new ZipForm(zip);
        try {
            form.look();
        } catch (IndexOutOfBoundsException e) {
            form.faults.add("its directory leads out of it");
        }
        return form.faults;
    }

    private void look() {
        int end = end();
        if (end < 0) {
            faults.add("it breaks off: the directory of its files has no end");
            return;
        }
        int behind = zip.capacity() - end - END_LENGTH;
        if (behind > 0) {
            faults.add("behind its end there are " + behind + " bytes more");
        }
        int entry = zip.getInt(end + 16);
        int part = 0;
        for (int left = number(end + 10); left > 0; left--) {
            if (!isOf(part, entry)) {
                faults.add("its directory is not that of its files");
                return;
            }
            String name = name(entry + ENTRY_LENGTH, number(entry + 28));
            if (!names.add(name)) {
                faults.add("it has more than one " + name);
            }
            part = behind(part, entry);
            entry += ENTRY_LENGTH + number(entry + 28) + number(entry + 30) + number(entry + 32);
        }
        if (part != zip.getInt(end + 16) || entry != end) {
            faults.add("it has bytes that belong to none of its files");
        }
    }

    /** Where the last record begins; negative where there is none. */
    private int end() {
        int at = zip.capacity() - END_LENGTH;
        while (at >= 0 && zip.getInt(at) != END) {
            at--;
        }
        return at;
    }

    /** Whether an entry of the directory is that of a part, in all that it says of it. */
    private boolean isOf(int part, int entry) {
        if (zip.getInt(entry) != ENTRY || zip.getInt(entry + 42) != part || zip.getInt(part) != PART) {
            return false;
        }
        int sums = isSummedBehind(entry) ? behind(part, entry) - SUMS : part + 14;
        int length = number(entry + 28);
        return zip.getInt(entry + 8) == zip.getInt(part + 6)
                && number(part + 26) == length
                && zip.slice(part + PART_LENGTH, length).equals(zip.slice(entry + ENTRY_LENGTH, length))
                && zip.slice(sums, SUMS).equals(zip.slice(entry + 16, SUMS));
    }

    /** Where what is behind a part begins. */
    private int behind(int part, int entry) {
        return part
                + PART_LENGTH
                + number(part + 26)
                + number(part + 28)
                + zip.getInt(entry + 20)
                + (isSummedBehind(entry) ? SUMS_LENGTH : 0);
    }

    private boolean isSummedBehind(int entry) {
        return (zip.getShort(entry + 8) & SUMS_BEHIND) != 0;
    }

    private int number(int at) {
        return zip.getShort(at) & SHORT;
    }

    private String name(int at, int length) {
        byte[] name = new byte[length];
        zip.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
