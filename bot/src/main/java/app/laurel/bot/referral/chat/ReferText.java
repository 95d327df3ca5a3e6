package app.laurel.bot.referral.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a referral that was said in one message: {@code Jane Doe jane@x.com for CHEQUING}. */
record ReferText(String name, String email, String phone, String product) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s<>,;:()]+@[^\\s<>,;:()]+\\.[^\\s<>,;:()]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().\\-]{6,20}[0-9]");
    private static final Pattern LINK_WORDS =
            Pattern.compile("(?i)[\\s,;:]+(for( an?)?|pour( une?)?|para( una?)?)?[\\s,;:]*$");
    private static final int LONGEST_NAME = 100;

    /**
     * Reads it.
     *
     * @param products what can be referred for: code and everyday name
     */
    static ReferText read(String text, List<ProductName> products) {
        var rest = text.strip();
        var email = EMAIL.matcher(rest)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElse("");
        rest = without(rest, email);
        var phone = PHONE.matcher(rest)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElse("");
        rest = without(rest, phone);
        var product = product(rest, products);
        if (product.isPresent()) {
            rest = without(rest, product.get());
        }
        var name = LINK_WORDS
                .matcher(rest + " ")
                .replaceAll("")
                .replaceAll("[\\s,;:]+", " ")
                .strip();
        return new ReferText(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                email,
                phone,
                product.map(ProductName::code).orElse(""));
    }

    private static String without(String text, String part) {
        return part.isEmpty() ? text : text.replace(part, " ");
    }

    private static Optional<ProductName> product(String text, List<ProductName> products) {
        return products.stream()
                .filter(product -> product.pattern().matcher(text).find())
                .findFirst();
    }

    private static String without(String text, ProductName product) {
        return product.pattern().matcher(text).replaceFirst(" ");
    }

    /** A product as people may say it. */
    record ProductName(String code, String name) {

        Pattern pattern() {
            var spoken = Arrays.stream(new String[] {code, code.replace('_', ' '), name})
                    .map(one -> Pattern.quote(one.toLowerCase(Locale.ROOT)))
                    .toList();
            return Pattern.compile("(?iu)(?<=^|[\\s,;:])(" + String.join("|", spoken) + ")(?=$|[\\s,;:.!])");
        }
    }
}
