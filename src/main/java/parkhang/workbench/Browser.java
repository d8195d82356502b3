package parkhang.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of whoever sits at the machine. It is asked by the system's own program: Java's needs a screen, and runs have none. */
public final class Browser {
    private Browser() {}

    /** Opens an address where that can be done; whoever has no browser here opens it elsewhere by hand. */
    public static void open(String address) {
        try {
            new ProcessBuilder(call(System.getProperty("os.name", ""), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
        } catch (IOException | SecurityException e) {
            return; // the address is printed
        }
    }

    /** @param system its name, as Java has it */
    static List<String> call(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
