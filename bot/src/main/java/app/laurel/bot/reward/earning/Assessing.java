package app.laurel.bot.reward.earning;

import app.laurel.bot.people.Country;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.law.Ruling;
import app.laurel.bot.reward.rules.Demands;
import app.laurel.bot.reward.rules.Fee;
import app.laurel.bot.reward.rules.Programme;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Holds a referral against the terms in force and the law. */
final class Assessing {

    private final Programmes programmes;
    private final Law law;

    Assessing(Programmes programmes, Law law) {
        this.programmes = programmes;
        this.law = law;
    }

    /** What a fact earns; which one it is decides by the law, not by the file. */
    Assessment assess(ReferralFacts facts, Trigger happened) {
        var found = terms(facts.product(), facts.country(), facts.referrer(), facts.termsAt(), facts.occurredAt());
        return switch (found) {
            case Terms.Refused(var reason, var law) -> refused(reason, happened);
            case Terms.Pay pay when pay.trigger() == happened -> due(pay, facts);
            case Terms.Pay another -> new Assessment.NothingYet();
        };
    }

    /** What the terms say about a kind of referral on a day. */
    Terms terms(Product product, Country country, Referrer referrer, Instant at) {
        return terms(product, country, referrer, at, at);
    }

    /** The terms are those that were promised; the law is that of the day on which it earns. */
    private Terms terms(Product product, Country country, Referrer referrer, Instant promised, Instant earned) {
        var kind = kindOf(referrer);
        var programme = programmes.find(product.code());
        var version = programme.flatMap(one -> one.inForce(day(promised)));
        if (version.isEmpty()) {
            return Terms.Refused.because(ReasonCode.NO_PROGRAMME);
        }
        return switch (ruling(programme.orElseThrow(), country, kind, day(earned))) {
            case Ruling.Blocked(var source) -> Terms.Refused.byLaw(source);
            case Ruling.OnReferralOnly only ->
                onReferralOnly(version.get(), version.get().fees(country, kind), only);
            case Ruling.OnOutcome open -> pay(version.get(), version.get().fees(country, kind));
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Assessment due(Terms.Pay pay, ReferralFacts facts) {
        var onReferral = pay.trigger() == Trigger.REFERRAL;
        var missed =
                onReferral ? Optional.<ReasonCode>empty() : missed(pay.version().demands(), facts);
        return missed.<Assessment>map(Assessment.Denied::new)
                .orElseGet(() -> new Assessment.Due(pay.version(), claims(pay.fees(), facts), onReferral));
    }

    /** What an outcome lacks to earn. */
    static Optional<ReasonCode> missed(Demands demands, ReferralFacts facts) {
        var currency = facts.country().currency();
        var since = facts.madeAt().orElseGet(facts::occurredAt);
        if (demands.windowDays()
                .filter(days -> facts.occurredAt().isAfter(since.plus(Duration.ofDays(days))))
                .isPresent()) {
            return Optional.of(ReasonCode.WINDOW_PASSED);
        }
        return demands.minimum()
                .map(minimum -> RuleVersion.in(minimum, currency))
                .filter(minimum -> facts.business()
                        .filter(business -> business.currency().equals(currency))
                        .filter(business -> !minimum.exceeds(business))
                        .isEmpty())
                .map(minimum -> ReasonCode.BELOW_MINIMUM);
    }

    /** What is paid for in a country, in the order of the file. */
    List<Product> products(Country country, LocalDate day) {
        return programmes.all().stream()
                .filter(programme -> programme
                        .inForce(day)
                        .filter(version -> version.paysIn(country))
                        .isPresent())
                .map(programme -> new Product(programme.code()))
                .toList();
    }

    private Ruling ruling(Programme programme, Country country, ReferrerKind kind, LocalDate day) {
        return law.ruling(country, programme.productClass(), kind, day);
    }

    /** Where the law leaves no choice: a fixed fee for the referral itself, nominal by the law of the day. */
    private static Terms onReferralOnly(RuleVersion version, List<Fee> fees, Ruling.OnReferralOnly law) {
        var isAllowed = fees.stream()
                .allMatch(fee -> fee.trigger() == Trigger.REFERRAL
                        && fee.tiers().isEmpty()
                        && law.cap().filter(fee.amount()::exceeds).isEmpty());
        return isAllowed ? pay(version, fees) : Terms.Refused.byLaw(law.source());
    }

    /** The terms decide what triggers a fee where the law leaves the choice. */
    private static Terms pay(RuleVersion version, List<Fee> fees) {
        return fees.isEmpty()
                ? Terms.Refused.because(ReasonCode.NOT_COVERED)
                : new Terms.Pay(version, fees, fees.getFirst().trigger());
    }

    /** A registration that earns nothing may still qualify, unless the law forbids it whatever comes. */
    private static Assessment refused(ReasonCode reason, Trigger happened) {
        return happened == Trigger.REFERRAL && reason != ReasonCode.LAW_BLOCKED
                ? new Assessment.NothingYet()
                : new Assessment.Denied(reason);
    }

    static List<Claim> claims(List<Fee> fees, ReferralFacts facts) {
        return fees.stream()
                .map(fee -> new Claim(ownerOf(fee.party(), facts), fee.party(), fee.due(facts.business())))
                .toList();
    }

    private static Owner ownerOf(Party party, ReferralFacts facts) {
        return new Owner(party == Party.REFERRER ? facts.referrer().owner() : facts.referee());
    }

    static ReferrerKind kindOf(Referrer referrer) {
        return switch (referrer) {
            case Referrer.Employee employee -> ReferrerKind.EMPLOYEE;
            case Referrer.Customer customer -> ReferrerKind.CUSTOMER;
        };
    }

    /** What the terms in force say. */
    sealed interface Terms {

        /** Who gets what, and what makes it due. */
        record Pay(RuleVersion version, List<Fee> fees, Trigger trigger) implements Terms {}

        /**
         * Nobody gets anything.
         *
         * @param law where it says so, if the law forbids it
         */
        record Refused(ReasonCode reason, Optional<String> law) implements Terms {

            static Refused because(ReasonCode reason) {
                return new Refused(reason, Optional.empty());
            }

            static Refused byLaw(String source) {
                return new Refused(ReasonCode.LAW_BLOCKED, Optional.of(source));
            }
        }
    }
}
