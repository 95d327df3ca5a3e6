package app.laurel.bot.voting.chat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/** What HR has filled in, as an award or with what is wrong with it. */
sealed interface NewAward {

    record Fit(Award award) implements NewAward {}

    /** What to say about it, by its key. */
    record Unfit(String problem) implements NewAward {}

    static NewAward read(AwardForm form) {
        if (!AwardId.isOne(id(form.name())) || form.name().strip().length() > Award.LONGEST_NAME) {
            return new Unfit("award.badName");
        }
        if (form.criteria().isBlank() || form.criteria().strip().length() > Award.LONGEST_CRITERIA) {
            return new Unfit("award.badCriteria");
        }
        if (!form.amount().strip().matches("\\d{1,7}(\\.\\d{1,2})?")
                || !form.amount().matches(".*[1-9].*")) {
            return new Unfit("award.badAmount");
        }
        if (!form.quorum().strip().matches("|[1-9]\\d?|100")) {
            return new Unfit("award.badQuorum");
        }
        return new Fit(award(form));
    }

    private static Award award(AwardForm form) {
        var amount = form.amount().strip();
        var quorum = form.quorum().strip();
        return new Award(
                new AwardId(id(form.name())),
                form.name().strip(),
                form.criteria().strip(),
                form.scope(),
                form.approval(),
                Arrays.stream(Country.values())
                        .map(country -> Money.of(amount, country.currency().getCurrencyCode()))
                        .toList(),
                form.ties(),
                quorum.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(quorum)));
    }

    /** The id of a name: "Customer Hero" is {@code customer-hero}. */
    static String id(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var dashed =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return dashed.substring(0, Math.min(40, dashed.length()));
    }
}
