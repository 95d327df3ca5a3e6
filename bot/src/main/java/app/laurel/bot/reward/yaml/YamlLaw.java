package app.laurel.bot.reward.yaml;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.Provision;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.law.Ruling;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The law as compliance signs it off in a file. */
public final class YamlLaw {

    private static final Set<String> PROVISION =
            Set.of("countries", "classes", "referrers", "from", "ruling", "cap", "source");

    private YamlLaw() {}

    public static Law read(String file, String text) {
        var provisions = Yaml.read(file, text, Set.of("provisions")).entries("provisions", PROVISION);
        return new Law(provisions.stream().flatMap(YamlLaw::provisions).toList());
    }

    private static Stream<Provision> provisions(Entry entry) {
        var classes = entry.someOf("classes", ProductClass.class);
        var referrers = entry.someOf("referrers", ReferrerKind.class);
        return entry.someOf("countries", Country.class).stream()
                .flatMap(country -> classes.stream()
                        .flatMap(productClass -> referrers.stream()
                                .map(referrer -> new Provision(
                                        country, productClass, referrer, entry.day("from"), ruling(entry, country)))));
    }

    private static Ruling ruling(Entry entry, Country country) {
        var source = entry.text("source");
        return switch (entry.text("ruling")) {
            case "outcome" -> new Ruling.OnOutcome(source);
            case "blocked" -> new Ruling.Blocked(source);
            case "referral" ->
                new Ruling.OnReferralOnly(
                        entry.amountIfAny("cap")
                                .map(cap -> Money.of(
                                        cap.toPlainString(), country.currency().getCurrencyCode())),
                        source);
            default -> throw entry.refused("a ruling is one of " + List.of("outcome", "referral", "blocked"));
        };
    }
}
