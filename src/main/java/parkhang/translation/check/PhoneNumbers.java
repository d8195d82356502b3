package parkhang.translation.check;

/** Telephone numbers, however their digits are grouped. */
final class PhoneNumbers {
    /** Country codes have no more digits (ITU-T E.164). */
    private static final int COUNTRY = 3;

    private PhoneNumbers() {}

    /** Whether two numbers ring at the same place: one may be national where the other names the country. */
    static boolean same(String one, String other) {
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
}
