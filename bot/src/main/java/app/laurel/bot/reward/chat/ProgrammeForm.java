package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.typed.TypedDigits;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.law.Ruling;
import app.laurel.bot.reward.rules.Brake;
import app.laurel.bot.reward.rules.Cap;
import app.laurel.bot.reward.rules.Demands;
import app.laurel.bot.reward.rules.Differences.Whose;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.Programme;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.Tier;
import app.laurel.bot.reward.rules.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms as they are typed: each under its name; reads back what it has written. */
final class ProgrammeForm {

    static final String FROM = "from";
    static final String CLASS = "class";

    private static final List<String> AMOUNTS = List.of("minimum", "cap-amount", "breaker-amount", "limit", "budget");
    private static final List<String> NUMBERS = List.of("seasoning", "window", "cap", "breaker");
    private static final List<String> NEEDED = List.of(FROM, "limit", "budget");
    private static final String AMOUNT = "\\d{1,9}(\\.\\d{2})?";
    private static final String NUMBER = "\\d{1,4}";

    private final Map<String, String> typed;

    private ProgrammeForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** Filled with a version's terms. */
    static ProgrammeForm of(RuleVersion version) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(FROM, version.from().toString());
        whose().forEach(one ->
                typed.put(key(one), one.in(version).map(ProgrammeForm::text).orElse("")));
        typed.put("minimum", text(version.demands().minimum()));
        typed.put(
                "seasoning",
                number(Optional.of(version.demands().seasoningDays()).filter(days -> days > 0)));
        typed.put("window", number(version.demands().windowDays()));
        typed.put("cap", number(version.cap().count()));
        typed.put("cap-amount", text(version.cap().amount()));
        typed.put("limit", text(Optional.of(version.limit())));
        typed.put("budget", text(Optional.of(version.budget())));
        typed.put("breaker", number(version.brake().count()));
        typed.put("breaker-amount", text(version.brake().amount()));
        return new ProgrammeForm(typed);
    }

    /** That of a programme that is to be founded, which also says what it is for. */
    static ProgrammeForm founding(Programme fresh) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(CLASS, fresh.productClass().name());
        typed.putAll(of(fresh.versions().getFirst()).typed());
        return new ProgrammeForm(typed);
    }

    /** What a programme is for that is to be founded; empty of one that there is. */
    static Optional<ProductClass> founding(Map<String, String> typed) {
        var name = typed.getOrDefault(CLASS, "").strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(ProductClass.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** The same with other values under some of the names; names that there aren't are left out. */
    ProgrammeForm with(Map<String, String> others) {
        var all = new LinkedHashMap<>(typed);
        all.replaceAll((name, value) -> others.getOrDefault(name, value).strip());
        return new ProgrammeForm(all);
    }

    /** As a whole form came back: what is not in it was emptied. */
    ProgrammeForm filled(Map<String, String> sent) {
        var all = new LinkedHashMap<>(typed);
        all.replaceAll((name, value) -> sent.getOrDefault(name, "").strip());
        return new ProgrammeForm(all);
    }

    Map<String, String> typed() {
        return typed;
    }

    boolean knows(String name) {
        return typed.containsKey(name);
    }

    static String hint(String name) {
        if (name.equals(FROM)) {
            return "hint.from";
        }
        if (name.equals(CLASS)) {
            return "hint.class";
        }
        if (NUMBERS.contains(name)) {
            return "hint.number";
        }
        return AMOUNTS.contains(name) ? "hint.amount" : "hint.fee";
    }

    /** Whether a name means an amount that is no fee. */
    static boolean isMoney(String name) {
        return AMOUNTS.contains(name);
    }

    /** Whose fee a name means; empty for another term. */
    static Optional<Whose> whose(String name) {
        return whose().filter(one -> key(one).equals(name)).findFirst();
    }

    /** The version that it means, or the first name whose value can't be read. */
    Read read(Programme programme, Law law) {
        var wrong = typed.keySet().stream().filter(name -> !fits(name)).findFirst();
        if (wrong.isPresent()) {
            return new Read.Wrong(wrong.get(), typed.getOrDefault(wrong.get(), ""));
        }
        var from = LocalDate.parse(plain(FROM));
        var fees =
                whose().flatMap(one -> fee(one, from, programme, law).stream()).toList();
        if (fees.isEmpty()) {
            return new Read.NoFees();
        }
        return new Read.Fine(new RuleVersion(
                programme.code(),
                from,
                new Demands(count("seasoning").orElse(0), count("window"), amount("minimum")),
                new Cap(count("cap"), amount("cap-amount")),
                amount("limit").orElseThrow(),
                amount("budget").orElseThrow(),
                new Brake(count("breaker"), amount("breaker-amount")),
                fees));
    }

    private boolean fits(String name) {
        if (name.equals(CLASS)) {
            return founding(typed).isPresent();
        }
        if (plain(name).isEmpty()) {
            return !NEEDED.contains(name);
        }
        if (name.equals(FROM)) {
            return isDay(plain(name));
        }
        if (NUMBERS.contains(name)) {
            return plain(name).matches(NUMBER);
        }
        if (AMOUNTS.contains(name)) {
            return isAmount(plain(name));
        }
        return isFee(plain(name));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() < 3000;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private static boolean isAmount(String text) {
        return TypedDigits.amount(text).matches(AMOUNT);
    }

    /** An amount, then tiers that begin ever higher. */
    private static boolean isFee(String text) {
        var parts = text.split(";", -1);
        if (!isPaid(parts[0])) {
            return false;
        }
        var last = BigDecimal.ZERO;
        for (var part : Arrays.copyOfRange(parts, 1, parts.length)) {
            var tier = part.split(":", -1);
            if (tier.length != 2 || !isAmount(tier[0].strip()) || !isPaid(tier[1])) {
                return false;
            }
            if (decimal(tier[0]).compareTo(last) <= 0) {
                return false;
            }
            last = decimal(tier[0]);
        }
        return true;
    }

    private static boolean isPaid(String text) {
        return isAmount(text.strip()) && decimal(text).signum() > 0;
    }

    private Optional<Fee> fee(Whose whose, LocalDate from, Programme programme, Law law) {
        var text = plain(key(whose));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var parts = text.split(";", -1);
        var currency = whose.country().currency();
        var tiers = new ArrayList<Tier>();
        for (var part : Arrays.copyOfRange(parts, 1, parts.length)) {
            var tier = part.split(":", -1);
            tiers.add(new Tier(RuleVersion.in(decimal(tier[0]), currency), RuleVersion.in(decimal(tier[1]), currency)));
        }
        return Optional.of(new Fee(
                whose.country(),
                whose.referrer(),
                whose.party(),
                trigger(whose, from, programme, law),
                RuleVersion.in(decimal(parts[0]), currency),
                tiers));
    }

    /** As it is today; of a new fee, what the law asks for. */
    private static Trigger trigger(Whose whose, LocalDate from, Programme programme, Law law) {
        ProductClass productClass = programme.productClass();
        return whose.in(programme.on(from.minusDays(1)))
                .map(Fee::trigger)
                .orElseGet(() -> law.ruling(whose.country(), productClass, whose.referrer(), from)
                                instanceof Ruling.OnReferralOnly
                        ? Trigger.REFERRAL
                        : Trigger.OUTCOME);
    }

    private String plain(String name) {
        return TypedDigits.plain(typed.getOrDefault(name, ""));
    }

    private Optional<Integer> count(String name) {
        return Optional.of(plain(name)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
    }

    private Optional<BigDecimal> amount(String name) {
        return Optional.of(plain(name)).filter(text -> !text.isEmpty()).map(ProgrammeForm::decimal);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(TypedDigits.amount(text.strip())).setScale(2);
    }

    private static Stream<Whose> whose() {
        return Arrays.stream(Country.values())
                .flatMap(country -> Arrays.stream(ReferrerKind.values())
                        .flatMap(referrer -> Stream.of(Party.REFERRER, Party.REFEREE)
                                .map(party -> new Whose(country, referrer, party))));
    }

    private static String key(Whose whose) {
        return (whose.country() + "-" + whose.referrer() + "-" + whose.party()).toLowerCase(Locale.ROOT);
    }

    private static String text(Fee fee) {
        return Stream.concat(
                        Stream.of(decimal(fee.amount())),
                        fee.tiers().stream().map(tier -> decimal(tier.from()) + ": " + decimal(tier.amount())))
                .collect(Collectors.joining("; "));
    }

    private static String decimal(Money money) {
        return money.decimal();
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("");
    }

    private static String number(Optional<Integer> count) {
        return count.map(Object::toString).orElse("");
    }

    /** What was typed, as it can be read. */
    sealed interface Read {

        record Fine(RuleVersion version) implements Read {}

        record Wrong(String name, String value) implements Read {}

        record NoFees() implements Read {}
    }
}
