package app.laurel.bot.referral.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.money.Money;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;
import app.laurel.cards.Formats;
import app.laurel.cards.Languages;
import app.laurel.cards.Words;
import app.laurel.cards.common.Button;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of referrals for one reader. */
record Tongue(Words words, Formats formats) {

    private static final Set<String> PRODUCTS =
            Set.of("CHEQUING", "CREDIT_CARD", "BUSINESS", "MORTGAGE", "SECURITIES", "INSURANCE");

    static Tongue of(Voice voice) {
        return new Tongue(Words.of("referral", voice.language()), new Formats(voice.language(), voice.timeZone()));
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> given) {
        return words.say(key, given);
    }

    String money(Money amount) {
        return formats.money(amount.minor(), amount.currency().getCurrencyCode());
    }

    /** The product's everyday name; the code of one that has none yet. */
    String product(Product product) {
        return PRODUCTS.contains(product.code())
                ? say("product." + product.code())
                : product.code().replace('_', ' ');
    }

    /** The product's everyday names in all languages: people mix them. */
    static List<String> names(Product product) {
        return Languages.ALL.stream()
                .flatMap(language -> Words.of("referral", language).find("product." + product.code()).stream())
                .toList();
    }

    /** Why, for this kind of reader, in the words of whoever said so; a general wording where the code has none. */
    String reason(String code, Reader reader) {
        return words.find("reason." + code + "." + reader.word())
                .or(() -> ofRewards(code, reader))
                .orElseGet(() -> say("reason.OTHER." + reader.word()));
    }

    private Optional<String> ofRewards(String code, Reader reader) {
        var word = reader == Reader.REFERRER ? "" : "." + reader.word();
        return Words.of("reward", formats.language()).find("reason." + code + word);
    }

    Button button(String key, String verb, CaseId id) {
        return Button.of(say(key), verb, Map.of("id", id.value()));
    }

    Button saying(String key, String text) {
        return Button.say(say(key), text);
    }
}
