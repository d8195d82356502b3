package parkhang.translation.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import parkhang.diagnostic.Code;
import parkhang.text.Contacts;

/** Mail addresses, telephone numbers and web addresses in the words of a target are those of its source. */
final class ContactDetails implements Check {
    /** Country codes have no more digits (ITU-T E.164). */
    private static final int COUNTRY = 3;

    @Override
    public void check(Pair pair, UnitFindings findings) {
        Contacts source = pair.sourceText().contacts();
        Contacts target = pair.targetText().contacts();
        report(FactCode.MAIL_CHANGED, source.mails(), target.mails(), ContactDetails::sameMail, findings);
        report(FactCode.PHONE_CHANGED, source.phones(), target.phones(), ContactDetails::samePhone, findings);
        WebAddresses addresses = new WebAddresses(pair.from(), pair.to());
        List<String> missing = missing(source.addresses(), target.addresses(), addresses::sameButForLanguage);
        List<String> added =
                missing(target.addresses(), source.addresses(), (a, b) -> addresses.sameButForLanguage(b, a));
        findings.report(FactCode.ADDRESS_CHANGED, missing, added);
        if (!target.addresses().isEmpty()) {
            reportLocale(source.addresses(), target.addresses(), addresses, findings);
        }
    }

    private static boolean sameMail(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    /** Whether two numbers ring at the same place: one may be national where the other names the country. */
    private static boolean samePhone(String one, String other) {
        String a = digits(one);
        String b = digits(other);
        return a.equals(b) || isNational(a, b) || isNational(b, a);
    }

    private static boolean isNational(String national, String whole) {
        int country = whole.length() - national.length();
        return country > 0 && country <= COUNTRY && whole.endsWith(national);
    }

    /** Without what is dialled before the country or before the town. */
    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.replace("(0)", "")
                .chars()
                .filter(Character::isDigit)
                .forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString().replaceFirst("^0+", "");
    }

    private static void report(
            Code code,
            List<String> source,
            List<String> target,
            BiPredicate<String, String> same,
            UnitFindings findings) {
        findings.report(code, missing(source, target, same), missing(target, source, same));
    }

    private static List<String> missing(List<String> these, List<String> others, BiPredicate<String, String> same) {
        return these.stream()
                .distinct()
                .filter(one -> others.stream().noneMatch(other -> same.test(one, other)))
                .toList();
    }

    /** A page may be in the target's language or, where it has none, the source's: not in a third one. */
    private static void reportLocale(
            List<String> source, List<String> target, WebAddresses addresses, UnitFindings findings) {
        for (String address : target) {
            List<Locale> strange = source.stream()
                    .filter(other -> addresses.sameButForLanguage(other, address))
                    .map(other -> addresses.strangeLanguage(other, address))
                    .toList();
            if (!strange.isEmpty() && strange.stream().noneMatch(Locale.ROOT::equals)) {
                findings.report(FactCode.ADDRESS_LOCALE.with(Map.of(
                        "address", address,
                        "page", strange.get(0).toLanguageTag(),
                        "target", addresses.target().toLanguageTag())));
            }
        }
    }
}
