package app.laurel.bot.reward.yaml;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.rules.AwardScheme;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.Programme;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.Trigger;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The programmes as their owners write them in a file; what the law forbids is refused before Laurel starts. */
public final class YamlProgrammes {

    private static final Set<String> PROGRAMME = Set.of("code", "class", "budget", "versions");
    private static final Set<String> VERSION =
            Set.of("from", "seasoning-days", "cap-per-year", "approval-limit", "fees");
    private static final Set<String> FEE = Set.of("referrer", "paid", "for", "countries", "amount");

    private final LegalCheck legal;

    private YamlProgrammes(Law law) {
        this.legal = new LegalCheck(law);
    }

    public static Programmes read(String file, String text, Law law) {
        return new YamlProgrammes(law).read(Yaml.read(file, text, Set.of("awards", "programmes")));
    }

    private Programmes read(Entry root) {
        var awards = root.entry("awards", Set.of("budget", "approval-limit"));
        var codes = new HashSet<String>();
        var programmes = root.entries("programmes", PROGRAMME).stream()
                .map(entry -> programme(entry, codes))
                .toList();
        return new Programmes(programmes, new AwardScheme(awards.amount("budget"), awards.amount("approval-limit")));
    }

    private Programme programme(Entry entry, Set<String> codes) {
        var code = entry.text("code");
        if (!code.matches("[A-Z][A-Z0-9_]{1,39}") || code.equals(AwardScheme.PROGRAMME) || !codes.add(code)) {
            throw entry.refused(code + " is taken, or no code like CREDIT_CARD");
        }
        var productClass = entry.oneOf("class", ProductClass.class);
        var days = new HashSet<java.time.LocalDate>();
        var versions = entry.entries("versions", VERSION).stream()
                .map(version -> version(code, productClass, version, days))
                .toList();
        return new Programme(code, productClass, entry.amount("budget"), versions);
    }

    private RuleVersion version(String code, ProductClass productClass, Entry entry, Set<java.time.LocalDate> days) {
        var from = entry.day("from");
        if (!days.add(from)) {
            throw entry.refused("two versions of " + code + " start on " + from);
        }
        var fees = entry.entries("fees", FEE).stream()
                .flatMap(fee -> fees(fee).peek(one -> legal.check(one, productClass, from, fee)))
                .toList();
        refuseTwice(fees, entry);
        return new RuleVersion(
                code,
                from,
                entry.numberIfAny("seasoning-days").orElse(0),
                entry.numberIfAny("cap-per-year").map(OptionalInt::of).orElse(OptionalInt.empty()),
                entry.amount("approval-limit"),
                fees);
    }

    private static Stream<Fee> fees(Entry entry) {
        var amount = entry.amount("amount");
        if (amount.signum() == 0) {
            throw entry.refused("a fee is more than nothing");
        }
        return entry.someOf("countries", Country.class).stream()
                .map(country -> new Fee(
                        country,
                        entry.oneOf("referrer", ReferrerKind.class),
                        entry.oneOf("paid", Party.class),
                        entry.oneOf("for", Trigger.class),
                        in(country, amount)));
    }

    private static void refuseTwice(List<Fee> fees, Entry entry) {
        var seen = new HashSet<List<Object>>();
        for (var fee : fees) {
            if (!seen.add(List.of(fee.country(), fee.referrer(), fee.party()))) {
                throw entry.refused("the same party is paid twice for one referral");
            }
        }
    }

    private static Money in(Country country, BigDecimal amount) {
        return Money.of(amount.toPlainString(), country.currency().getCurrencyCode());
    }
}
