package org.demarche.evaluate;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time in ISO 8601 as numbers: a month is a twelfth of 365.25 days. */
final class Lengths {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern FORM = Pattern.compile("P(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER
            + "W)?(?:" + NUMBER + "D)?(?:T(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?(?:" + NUMBER + "S)?)?");
    private static final double[] SECONDS = {31_557_600, 2_629_800, 604_800, 86_400, 3600, 60, 1};

    private Lengths() {}

    /** The seconds, empty where the words are no such length. */
    static OptionalDouble seconds(String iso) {
        Matcher matcher = FORM.matcher(iso);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int unit = 0; unit < SECONDS.length; unit++) {
            String number = matcher.group(unit + 1);
            sum += number == null ? 0 : Double.parseDouble(number) * SECONDS[unit];
        }
        return OptionalDouble.of(sum);
    }
}
