package parkhang.workbench.day;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import parkhang.workbench.Desk;

/** From an empty folder to a signed, exported and verified edition in Dutch, by keys alone: an office, a translator, a reviewer, a printer. */
class FourPeopleTest {
    @Test
    void aDayByKeysAlone(@TempDir Path folder) throws IOException {
        try (Desk desk = new Desk(folder)) {
            Person person = Person.at(desk).findsNoBarrier();
            office(person, desk);
            translator(person);
            reviewer(person);
            press(person);
            assertTrue(desk.read("output/nl/good-news.html").contains("Goed nieuws"));
            assertTrue(Files.exists(folder.resolve("output/nl/good-news.pdf")));
        }
    }

    private static void office(Person person, Desk desk) throws IOException {
        person.tabTo("textbox", "Name of the archive")
                .keysWith(Keys.CONTROL, "a")
                .keys("Our press");
        person.tabTo("checkbox", "Dutch").keys(Keys.SPACE);
        person.tabTo("button", "Begin").keys(Keys.ENTER).sees("1 article");
        person.tabTo("link", "New article")
                .keys(Keys.ENTER)
                .tabTo("textbox", "Title")
                .keys("Good news");
        person.findsNoBarrier().tabTo("button", "Begin to write").keys(Keys.ENTER);
        person.tabTo("textbox", "Text").keys("The *whole* text.").into("The edition in English");
        person.sees("The whole text.").out().keysWith(Keys.CONTROL, "s").hears("All is saved.");
        person.findsNoBarrier();
        assertTrue(desk.read("articles/good-news.md").contains("The *whole* text."));
    }

    private static void translator(Person person) throws IOException {
        person.tabTo("link", "Dutch")
                .keys(Keys.ENTER)
                .tabTo("link", "Translate")
                .keys(Keys.ENTER);
        person.tabTo("textbox", "Translation of passage 1").keys("Goed nieuws").keysWith(Keys.CONTROL, Keys.ENTER);
        person.hears("Saved.").keys("De hele");
        for (int i = 0; i < "hele".length(); i++) {
            person.keysWith(Keys.SHIFT, Keys.ARROW_LEFT);
        }
        person.keys(Keys.F2)
                .keys(Keys.END)
                .keys(" tekst.")
                .into("The edition in Dutch")
                .sees("De hele tekst.");
        person.out().keysWith(Keys.CONTROL, "s").sees("nothing is left").findsNoBarrier();
    }

    private static void reviewer(Person person) throws IOException {
        person.tabTo("link", "Review").keys(Keys.ENTER).sees("2 not signed");
        person.tabTo("textbox", "Your name, which signs:")
                .keysWith(Keys.CONTROL, "a")
                .keys("Anna Kowalska");
        person.tabTo("button", "Sign all 2 listed passages as reviewed").keys(Keys.ENTER);
        person.hears("2 passages are signed as reviewed.").findsNoBarrier();
        person.tabTo("button", "Sign all 2 listed passages as final").keys(Keys.ENTER);
        person.hears("2 passages are signed as final.");
    }

    private static void press(Person person) throws IOException {
        person.tabTo("link", "Make editions").keys(Keys.ENTER);
        person.tabTo("checkbox", "English")
                .keys(Keys.SPACE)
                .tabTo("textbox", "Articles")
                .keys("good-news");
        person.tabTo("combobox", "Translations that are at least").keys("final");
        person.tabTo("checkbox", "Only what is wholly translated").keys(Keys.SPACE);
        person.tabTo("button", "Make editions").keys(Keys.ENTER).hears("1 edition is made");
        person.tabTo("button", "Verify").keys(Keys.ENTER).hears("1 edition is verified, 1 page: all whole.");
        person.tabTo("link", "Pages: PDF, good-news, Dutch").keys(Keys.ENTER).the("image", "Page 1 of 1");
    }
}
