package app.laurel.bot.referral;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people and numbers are found by: case, accents and what merely groups letters don't matter. */
final class Token {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\\-/]{7,25}");
    // National and international ways of writing a number agree in their last digits.
    private static final int DIGITS_THAT_TELL = 10;

    private Token() {}

    static String of(String text) {
        if (PHONE.matcher(text.strip()).matches()) {
            var digits = text.replaceAll("[^0-9]", "");
            return "tel " + digits.substring(Math.max(0, digits.length() - DIGITS_THAT_TELL));
        }
        var plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** All that somebody can be found by; of a name also each of its words. */
    static Set<String> of(Contact contact) {
        var tokens = new LinkedHashSet<String>();
        tokens.add(of(contact.customer()));
        tokens.add(of(contact.name()));
        tokens.add(of(contact.email()));
        tokens.add(of(contact.phone()));
        tokens.addAll(Arrays.asList(of(contact.name()).split(" ", -1)));
        tokens.removeIf(token -> token.length() < 2);
        return tokens;
    }
}
