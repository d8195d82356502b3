package parkhang.translation.check;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import parkhang.diagnostic.Code;
import parkhang.text.Contacts;

/** Mail addresses, telephone numbers and web addresses in the words of a target are those of its source. */
final class Contact implements Check {

    @Override
    public void check(Pair pair, Findings findings) {
        Contacts source = Contacts.in(pair.sourceText());
        Contacts target = Contacts.in(pair.targetText());
        report(FactCode.MAIL_CHANGED, source.mails(), target.mails(), Contact::sameMail, findings);
        report(FactCode.PHONE_CHANGED, source.phones(), target.phones(), PhoneNumbers::same, findings);
        WebAddresses addresses = new WebAddresses(pair.from(), pair.to());
        List<String> missing = missing(source.addresses(), target.addresses(), addresses::sameButForLanguage);
        List<String> added =
                missing(target.addresses(), source.addresses(), (a, b) -> addresses.sameButForLanguage(b, a));
        report(FactCode.ADDRESS_CHANGED, missing, added, findings);
        if (!target.addresses().isEmpty()) {
            reportLocale(source.addresses(), target.addresses(), addresses, findings);
        }
    }

    private static boolean sameMail(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private static void report(
            Code code, List<String> source, List<String> target, BiPredicate<String, String> same, Findings findings) {
        report(code, missing(source, target, same), missing(target, source, same), findings);
    }

    private static List<String> missing(List<String> these, List<String> others, BiPredicate<String, String> same) {
        return these.stream()
                .distinct()
                .filter(one -> others.stream().noneMatch(other -> same.test(one, other)))
                .toList();
    }

    private static void report(Code code, List<String> missing, List<String> added, Findings findings) {
        if (!missing.isEmpty() || !added.isEmpty()) {
            findings.report(code, Difference.of(missing, added));
        }
    }

    /** A page may be in the target's language or, where it has none, the source's: not in a third one. */
    private static void reportLocale(
            List<String> source, List<String> target, WebAddresses addresses, Findings findings) {
        for (String address : target) {
            List<Locale> strange = source.stream()
                    .filter(other -> addresses.sameButForLanguage(other, address))
                    .map(other -> addresses.strangeLanguage(other, address))
                    .toList();
            if (!strange.isEmpty() && strange.stream().noneMatch(Locale.ROOT::equals)) {
                findings.report(
                        FactCode.ADDRESS_LOCALE,
                        address + " is a page in " + strange.get(0).toLanguageTag() + ", the target is in "
                                + addresses.target().toLanguageTag());
            }
        }
    }
}
