package parkhang;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The one Chromium of all tests of a machine (JVM), which does what people do; a browser needs longer to start than most tests. */
public final class Chrome {
    private static final Dimension WINDOW = new Dimension(1280, 900);

    /** It warns of each browser that is newer than itself; what we ask of it is in all of them. */
    private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

    private static ChromeDriver driver;

    private Chrome() {}

    /** The browser, with an empty window that knows nobody; the test is skipped where it isn't installed. */
    public static synchronized ChromeDriver fresh() {
        new Tool("chromedriver").require();
        new Tool("chromium").require();
        if (driver == null) {
            driver = started();
            Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        }
        String old = driver.getWindowHandle();
        String next = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        driver.switchTo().window(old).close();
        driver.switchTo().window(next);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        driver.manage().window().setSize(WINDOW);
        return driver;
    }

    private static ChromeDriver started() {
        LOG.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver"))
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium"));
        options.addArguments(List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--lang=en",
                // Whatever asks for another machine gets nothing.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                // An element says its role and its name (computedRole, computedName), as a screen reader would be told.
                "--enable-blink-features=ComputedAccessibilityInfo"));
        return new ChromeDriver(service, options);
    }

    private static File program(String name) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            File file = new File(folder, name);
            if (file.canExecute()) {
                return file;
            }
        }
        throw new IllegalStateException(name + " is not on the PATH");
    }
}
