package app.laurel.bot.reward.yaml;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.rules.AwardScheme;
import app.laurel.bot.reward.rules.Brake;
import app.laurel.bot.reward.rules.Cap;
import app.laurel.bot.reward.rules.Demands;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.LegalCheck;
import app.laurel.bot.reward.rules.Programme;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.Tier;
import app.laurel.bot.reward.rules.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The programmes as their owners write them in a file; what the law forbids is refused before Laurel starts. */
public final class YamlProgrammes {

    private static final Set<String> PROGRAMME = Set.of("code", "class", "budget", "versions");
    private static final Set<String> VERSION = Set.of(
            "from",
            "seasoning-days",
            "window-days",
            "minimum",
            "cap-per-year",
            "cap-amount",
            "approval-limit",
            "budget",
            "breaker-count",
            "breaker-amount",
            "fees");
    private static final Set<String> FEE = Set.of("referrer", "paid", "for", "countries", "amount", "tiers");
    private static final Set<String> TIER = Set.of("from", "amount");

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
        var days = new HashSet<LocalDate>();
        var budget = entry.amount("budget");
        var versions = entry.entries("versions", VERSION).stream()
                .map(version -> version(code, productClass, budget, version, days))
                .toList();
        return new Programme(code, productClass, versions);
    }

    private RuleVersion version(
            String code, ProductClass productClass, BigDecimal budget, Entry entry, Set<LocalDate> days) {
        var from = entry.day("from");
        if (!days.add(from)) {
            throw entry.refused("two versions of " + code + " start on " + from);
        }
        var fees = entry.entries("fees", FEE).stream()
                .flatMap(fee -> fees(fee).peek(one -> refuseForbidden(one, productClass, from, fee)))
                .toList();
        refuseTwice(fees, entry);
        return new RuleVersion(
                code,
                from,
                new Demands(
                        entry.numberIfAny("seasoning-days").orElse(0),
                        entry.numberIfAny("window-days"),
                        entry.amountIfAny("minimum")),
                new Cap(entry.numberIfAny("cap-per-year"), entry.amountIfAny("cap-amount")),
                entry.amount("approval-limit"),
                entry.amountIfAny("budget").orElse(budget),
                new Brake(entry.numberIfAny("breaker-count"), entry.amountIfAny("breaker-amount")),
                fees);
    }

    private void refuseForbidden(Fee fee, ProductClass productClass, LocalDate from, Entry entry) {
        if (fee.party() == Party.WINNER) {
            throw entry.refused("a referral pays a referrer or a referee");
        }
        legal.check(fee, productClass, from).ifPresent(forbidden -> {
            throw entry.refused(forbidden.why().plainly() + " (" + forbidden.source() + ")");
        });
    }

    private static Stream<Fee> fees(Entry entry) {
        return entry.someOf("countries", Country.class).stream()
                .map(country -> new Fee(
                        country,
                        entry.oneOf("referrer", ReferrerKind.class),
                        entry.oneOf("paid", Party.class),
                        entry.oneOf("for", Trigger.class),
                        fee(entry, country),
                        tiers(entry, country)));
    }

    private static Money fee(Entry entry, Country country) {
        var amount = entry.amount("amount");
        if (amount.signum() == 0) {
            throw entry.refused("a fee is more than nothing");
        }
        return in(country, amount);
    }

    private static List<Tier> tiers(Entry entry, Country country) {
        return entry.has("tiers")
                ? entry.entries("tiers", TIER).stream()
                        .map(tier -> new Tier(in(country, tier.amount("from")), fee(tier, country)))
                        .toList()
                : List.of();
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
