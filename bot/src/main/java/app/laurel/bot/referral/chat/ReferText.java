package app.laurel.bot.referral.chat;

import app.laurel.cards.Sayings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a referral that was said in one message: {@code Jane Doe jane@x.com for CHEQUING}. */
record ReferText(String name, String email, String phone, String product) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s<>,;:()]+@[^\\s<>,;:()]+\\.[^\\s<>,;:()]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().\\-]{6,20}[0-9]");
    /** "For" in all languages, left at the end when the product is taken out. */
    private static final Pattern LINK_WORDS = Pattern.compile("(?iu)[\\s,;:،؛]++(?:(?:" + links() + ")[\\s,;:،؛]*+)?$");

    /** "To" in all languages, as in "referir a Jane". */
    private static final Pattern WHOM = Pattern.compile("^(?:a|à|al)\\s+(?=\\p{Lu})");

    private static final int LONGEST_NAME = 100;
    /** More than all that it can say. */
    private static final int LONGEST = 500;

    /**
     * Reads it.
     *
     * @param products what can be referred for: code and everyday name
     */
    static ReferText read(String text, List<ProductName> products) {
        var rest = text.strip();
        rest = rest.substring(0, Math.min(rest.length(), LONGEST));
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
        var name = WHOM.matcher(LINK_WORDS.matcher(rest + " ").replaceAll(""))
                .replaceFirst("")
                .replaceAll("[\\s,;:]+", " ")
                .strip();
        return new ReferText(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                email,
                phone,
                product.map(ProductName::code).orElse(""));
    }

    private static String links() {
        return Sayings.everywhere("referral", "link.for")
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
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

    /**
     * A product as people may say it.
     *
     * @param names its everyday names in all languages
     */
    record ProductName(String code, List<String> names) {

        Pattern pattern() {
            var spoken = Stream.concat(Stream.of(code, code.replace('_', ' ')), names.stream())
                    .map(name -> Pattern.quote(name).replace("’", "\\E['’]\\Q"))
                    .toList();
            return Pattern.compile("(?iu)(?<=^|[\\s,;:،])(" + String.join("|", spoken) + ")(?=$|[\\s,;:.!،])");
        }
    }
}
