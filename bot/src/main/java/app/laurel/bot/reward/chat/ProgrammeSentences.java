package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.earning.BackTesting.Sum;
import app.laurel.bot.reward.earning.BackTesting.Trial;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.law.Ruling;
import app.laurel.bot.reward.rules.Differences.Difference;
import app.laurel.bot.reward.rules.Differences.Term;
import app.laurel.bot.reward.rules.Differences.Whose;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.LegalCheck.Forbidden;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Proposing.Check;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.common.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one reader's language what terms there are, and what would change. */
record ProgrammeSentences(Words words, Formats formats) {

    static final String ROOM = "programme";

    static ProgrammeSentences in(Voice voice) {
        return new ProgrammeSentences(
                Words.of(ROOM, voice.language()), new Formats(voice.language(), voice.timeZone()));
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> given) {
        return words.say(key, given);
    }

    String day(LocalDate day) {
        return formats.fullDate(day);
    }

    String money(Money money) {
        return formats.money(money.minor(), money.currency().getCurrencyCode());
    }

    /** What a name of the form means. */
    String term(String name) {
        return ProgrammeForm.whose(name).map(this::whose).orElseGet(() -> words.say("term." + name));
    }

    /** What changes, up to a version. */
    List<Fact> changes(List<Difference> differences, RuleVersion version) {
        return differences.stream().map(one -> change(one, version)).toList();
    }

    private Fact change(Difference difference, RuleVersion version) {
        return switch (difference) {
            case Difference.OfFee(var whose, var before, var after) ->
                new Fact(whose(whose), change(before.map(this::fee), after.map(this::fee)));
            case Difference.OfTerm(var term, var before, var after) ->
                new Fact(
                        term(name(term)),
                        term.isMoney() ? change(money(before, version), money(after, version)) : change(before, after));
        };
    }

    private Optional<String> money(Optional<String> decimal, RuleVersion version) {
        return decimal.map(one -> money(one, version));
    }

    /** An amount that holds in the currency of each country for which there are fees. */
    private String money(String decimal, RuleVersion version) {
        var amount = new BigDecimal(decimal);
        return formats.list(version.fees().stream()
                .map(fee -> fee.country().currency())
                .distinct()
                .map(currency -> money(RuleVersion.in(amount, currency)))
                .toList());
    }

    private String change(Optional<String> before, Optional<String> after) {
        var none = words.say("term.none");
        return words.say("change.line", Map.of("before", before.orElse(none), "after", after.orElse(none)));
    }

    private static String name(Term term) {
        return switch (term) {
            case MINIMUM -> "minimum";
            case SEASONING -> "seasoning";
            case WINDOW -> "window";
            case CAP_COUNT -> "cap";
            case CAP_AMOUNT -> "cap-amount";
            case LIMIT -> "limit";
            case BUDGET -> "budget";
            case BRAKE_COUNT -> "breaker";
            case BRAKE_AMOUNT -> "breaker-amount";
        };
    }

    private String whose(Whose whose) {
        return whose(whose.country(), whose.referrer(), whose.party());
    }

    private String whose(Country country, ReferrerKind referrer, Party party) {
        return words.say(
                "term.fee", Map.of("country", country.name(), "referrer", referrer.name(), "party", party.name()));
    }

    String fee(Fee fee) {
        var tiers = fee.tiers().stream()
                .map(tier ->
                        words.say("tier.line", Map.of("amount", money(tier.amount()), "from", money(tier.from()))));
        return Stream.concat(Stream.of(money(fee.amount())), tiers).collect(Collectors.joining(", "));
    }

    /** All terms of a version, in the order of the form; what isn't set is left out. */
    List<Fact> terms(Proposal proposal) {
        var facts = new ArrayList<Fact>();
        var version = proposal.version();
        version.fees().forEach(fee -> facts.add(new Fact(whose(Whose.of(fee)), fee(fee))));
        ProgrammeForm.of(version).typed().forEach((name, value) -> {
            if (!value.isEmpty()
                    && !name.equals(ProgrammeForm.FROM)
                    && ProgrammeForm.whose(name).isEmpty()) {
                facts.add(new Fact(term(name), ProgrammeForm.isMoney(name) ? money(value, version) : value));
            }
        });
        facts.add(new Fact(term(ProgrammeForm.FROM), day(version.from())));
        facts.add(new Fact(words.say("fact.state"), state(proposal)));
        return facts;
    }

    /** Where the law leaves no choice, and where it says so. */
    List<Fact> law(ProductClass productClass, Law law, LocalDate day) {
        var facts = new ArrayList<Fact>();
        for (var country : Country.values()) {
            for (var referrer : ReferrerKind.values()) {
                ruled(law.ruling(country, productClass, referrer, day))
                        .ifPresent(ruled -> facts.add(new Fact(
                                words.say("law.of", Map.of("country", country.name(), "referrer", referrer.name())),
                                ruled)));
            }
        }
        return facts;
    }

    private Optional<String> ruled(Ruling ruling) {
        return switch (ruling) {
            case Ruling.OnOutcome open -> Optional.empty();
            case Ruling.Blocked(var source) -> Optional.of(words.say("law.blocked", Map.of("source", source)));
            case Ruling.OnReferralOnly(var cap, var source) ->
                Optional.of(words.say(
                        "law.referral",
                        Map.of("cap", cap.map(this::money).orElse(words.say("term.none")), "source", source)));
        };
    }

    String state(Proposal proposal) {
        return words.say("state." + proposal.standing().getClass().getSimpleName());
    }

    /** What a trial came to. */
    List<Fact> trial(Trial trial) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("fact.keep"), words.say("fact.keep.count", Map.of("count", trial.keep()))));
        facts.add(new Fact(words.say("fact.open"), words.say("fact.keep.count", Map.of("count", trial.open()))));
        if (trial.cases() == 0) {
            facts.add(new Fact(words.say("fact.test.none"), words.say("term.none")));
            return facts;
        }
        var head = words.say("fact.test", Map.of("count", trial.cases()));
        facts.add(new Fact(head + ": " + words.say("fact.before"), sum(trial.before())));
        facts.add(new Fact(head + ": " + words.say("fact.after"), sum(trial.after())));
        facts.add(new Fact(words.say("fact.more"), words.say("fact.people", Map.of("count", trial.more()))));
        facts.add(new Fact(words.say("fact.less"), words.say("fact.people", Map.of("count", trial.less()))));
        return facts;
    }

    private String sum(Sum sum) {
        var money = sum.amounts().stream().map(this::money).toList();
        return words.say(
                "fact.sum",
                Map.of(
                        "people",
                        sum.people(),
                        "money",
                        money.isEmpty() ? words.say("term.none") : formats.list(money)));
    }

    /** What stands in the way. */
    String problem(Check check) {
        return switch (check) {
            case Check.TooSoon(var earliest) -> words.say("problem.soon", Map.of("day", day(earliest)));
            case Check.TooFar(var latest) -> words.say("problem.far", Map.of("day", day(latest)));
            case Check.Taken(var by) ->
                words.say("problem.taken", Map.of("version", by.version().id(), "state", state(by)));
            case Check.Illegal(var forbidden) -> illegal(forbidden);
            case Check.Same same -> words.say("problem.same");
            case Check.NoSuchProgramme none -> words.say("none.text");
            case Check.Possible possible -> "";
        };
    }

    private String illegal(Forbidden forbidden) {
        var key =
                switch (forbidden.why()) {
                    case BLOCKED -> "problem.blocked";
                    case DEPENDS_ON_OUTCOME -> "problem.outcome";
                    case MORE_THAN_NOMINAL -> "problem.nominal";
                };
        return words.say(key, Map.of("fee", whose(Whose.of(forbidden.fee())), "source", forbidden.source()));
    }
}
