package parkhang.workbench.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import parkhang.Axe;
import parkhang.Chrome;
import parkhang.workbench.Desk;

/**
 * Somebody before the workbench: finds things by what they are and what they are called, as a screen reader says it, uses them, and waits
 * for what comes of it.
 */
final class Person {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private static final String SOFT_HYPHEN = "\u00ad";

    /** More than any page has places where the key Tab stops. */
    private static final int STOPS = 300;

    /** What can be seen and has a role and a name; a name with … at its end is the beginning of one. */
    private static final String FIND =
            """
            const [role, name] = arguments;
            const called = name.endsWith('…') ? one => one.startsWith(name.slice(0, -1)) : one => one === name;
            return [...document.querySelectorAll('*')].filter(e => e.checkVisibility({visibilityProperty: true}) &&
              e.computedRole === role && called(e.computedName.trim()));
            """;

    private static final String FOCUSED =
            "const e = document.activeElement; return [e.computedRole, e.computedName.trim()]";

    private final ChromeDriver driver;

    private Person(ChromeDriver driver) {
        this.driver = driver;
    }

    /** At a workbench, in a browser that knows nobody yet. */
    static Person at(Desk desk) {
        return at(desk.address());
    }

    /** The same at an address. */
    static Person at(String address) {
        Person person = new Person(Chrome.fresh());
        return person.goTo(address);
    }

    Person goTo(String address) {
        driver.get(address);
        return this;
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** The one element with a role (WAI-ARIA) and a name, as soon as it is there. */
    WebElement the(String role, String name) {
        return await(role + " “" + name + "”", () -> {
            List<WebElement> found = all(role, name);
            return found.size() == 1 ? found.get(0) : null;
        });
    }

    @SuppressWarnings("unchecked")
    List<WebElement> all(String role, String name) {
        return (List<WebElement>) driver.executeScript(FIND, role, name);
    }

    Person press(String button) {
        the("button", button).click();
        return this;
    }

    Person follow(String link) {
        the("link", link).click();
        return this;
    }

    /** Writes in place of what a field has. */
    Person write(String field, String text) {
        WebElement box = the("textbox", field);
        box.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
        return this;
    }

    Person choose(String list, String option) {
        the("combobox", list).sendKeys(option);
        return this;
    }

    Person tick(String box) {
        the("checkbox", box).click();
        return this;
    }

    /** Gives a file to a field that takes one. */
    Person give(String field, Path file) {
        the("button", field).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Waits until the page says something. */
    Person sees(String text) {
        await("“" + text + "”", () -> shown().contains(text) ? text : null);
        return this;
    }

    /** Waits until the page says something no more. */
    Person seesNoMore(String text) {
        await("no “" + text + "”", () -> shown().contains(text) ? null : text);
        return this;
    }

    /** Waits until a live region says something. */
    Person hears(String text) {
        String said = "return [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]"
                + ".map(e => e.textContent).join('\\n')";
        await("to hear “" + text + "”", () -> ((String) driver.executeScript(said)).contains(text) ? text : null);
        return this;
    }

    /** Looks into the frame with a title; until {@link #out}. */
    Person into(String title) {
        By frame = By.cssSelector("iframe[title='" + title + "']");
        driver.switchTo().frame(await("a frame “" + title + "”", () -> driver.findElements(frame).stream()
                .findFirst()
                .orElse(null)));
        return this;
    }

    Person out() {
        driver.switchTo().defaultContent();
        return this;
    }

    /** Waits until the edition in a frame marks what has some words. */
    Person seesMarked(String text) {
        By marked = By.cssSelector("[data-chosen]");
        await("a mark around “" + text + "”", () -> driver.findElements(marked).stream()
                .filter(one -> one.getText().replace(SOFT_HYPHEN, "").contains(text))
                .findFirst()
                .orElse(null));
        return this;
    }

    /** What can be read on the page, and what its fields have. */
    String shown() {
        String shown = (String) driver.executeScript("return document.body.innerText + '\\n' + "
                + "[...document.querySelectorAll('input, textarea')].map(e => e.value).join('\\n')");
        return shown.replace(SOFT_HYPHEN, "");
    }

    /** Goes on with the key Tab until something has the focus. */
    Person tabTo(String role, String name) {
        for (int i = 0; i < STOPS; i++) {
            keys(Keys.TAB);
            if (List.of(role, name).equals(driver.executeScript(FOCUSED))) {
                return this;
            }
        }
        throw new AssertionError("the key Tab never stops at " + role + " “" + name + "”:\n" + shown());
    }

    /** Presses keys where the focus is. */
    Person keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Presses a key while another one is held down. */
    Person keysWith(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
        return this;
    }

    Person dark(boolean dark) {
        String scheme = dark ? "dark" : "light";
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    Person width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
        return this;
    }

    /** Has axe-core look at the page, in light and in dark. */
    Person findsNoBarrier() throws IOException {
        for (boolean dark : new boolean[] {true, false}) {
            dark(dark);
            assertEquals(List.of(), violations(), () -> address() + (dark ? " in dark\n" : "\n") + shown());
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    List<String> violations() throws IOException {
        driver.executeScript(Axe.script());
        return (List<String>) driver.executeAsyncScript("const done = arguments[0];" + Axe.FOUND + ".then(done);");
    }

    /** Breaks the page, to see that a test sees it. */
    Person spoil(String script) {
        driver.executeScript(script);
        return this;
    }

    private <T> T await(String what, Supplier<T> look) {
        long end = System.nanoTime() + PATIENCE;
        do {
            try {
                T seen = look.get();
                if (seen != null) {
                    return seen;
                }
            } catch (StaleElementReferenceException e) {
                continue; // the page was renewed meanwhile
            }
            pause();
        } while (System.nanoTime() < end);
        throw new AssertionError("looked for " + what + " at " + address() + " and saw\n" + shown());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
