package app.laurel.bot.reward.earning;

import static java.util.Comparator.comparing;

import app.laurel.bot.money.Money;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.PastCases;
import app.laurel.bot.referral.PastCases.Past;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Reason;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.Ruling;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Tries terms on what has happened: whom they would have paid, and how much. */
public final class BackTesting {

    private final PastCases cases;
    private final Programmes programmes;
    private final Law law;

    BackTesting(PastCases cases, Programmes programmes, Law law) {
        this.cases = cases;
        this.programmes = programmes;
        this.law = law;
    }

    /** The product's cases that would be looked at, the newest first. */
    public List<CaseId> cases(String programme, int most) {
        return cases.ids(new Product(programme), most);
    }

    /**
     * What two versions make of the same cases.
     *
     * @param progress told now and then how many cases were looked at
     */
    public Trial compare(RuleVersion before, RuleVersion after, List<CaseId> ids, IntConsumer progress) {
        var programme = programmes.find(before.programme());
        if (programme.isEmpty()) {
            return Trial.of(List.of(), Map.of(), Map.of()); // it is only to be founded
        }
        var productClass = programme.get().productClass();
        var past = new ArrayList<Past>();
        for (var id : ids) {
            cases.find(id).ifPresent(past::add);
            progress.accept(past.size());
        }
        past.sort(comparing(one -> one.at().orElse(Instant.EPOCH)));
        var was = new Side(before, productClass, law);
        var will = new Side(after, productClass, law);
        past.stream().filter(BackTesting::counts).forEach(one -> {
            was.pay(one);
            will.pay(one);
        });
        return Trial.of(past, was.paid, will.paid);
    }

    /** What the bank has turned down for another reason than its terms stays turned down. */
    private static boolean counts(Past past) {
        return switch (past.stage()) {
            case DENIED, APPEALED, UNDER_REVIEW -> !Reason.knows(past.code());
            case WITHDRAWN, EXPIRED, REVERSED, DUPLICATE -> false;
            case SUBMITTED, REGISTERED, VERIFIED, OPENED, SEASONING, QUALIFIED, ENTITLED, CLOSED -> true;
        };
    }

    /** One version, and what it has paid so far; cases are given in the order in which they came about. */
    private static final class Side {

        private final RuleVersion version;
        private final ProductClass productClass;
        private final Law law;
        private final Map<String, Money> paid = new HashMap<>();
        private final Map<String, Entitlements.Used> used = new HashMap<>();

        Side(RuleVersion version, ProductClass productClass, Law law) {
            this.version = version;
            this.productClass = productClass;
            this.law = law;
        }

        void pay(Past past) {
            for (var trigger : Trigger.values()) {
                var facts = trigger == Trigger.REFERRAL ? past.registered() : past.qualified();
                facts.filter(told -> due(told).filter(trigger::equals).isPresent())
                        .ifPresent(told -> pay(told, trigger));
            }
        }

        private Optional<Trigger> due(ReferralFacts told) {
            var kind = Assessing.kindOf(told.referrer());
            var fees = version.fees(told.country(), kind);
            var day = LocalDate.ofInstant(told.occurredAt(), ZoneOffset.UTC);
            if (fees.isEmpty()) {
                return Optional.empty();
            }
            var trigger = fees.getFirst().trigger();
            return switch (law.ruling(told.country(), productClass, kind, day)) {
                case Ruling.Blocked blocked -> Optional.empty();
                case Ruling.OnReferralOnly only ->
                    trigger == Trigger.REFERRAL ? Optional.of(trigger) : Optional.empty();
                case Ruling.OnOutcome open -> Optional.of(trigger);
            };
        }

        private void pay(ReferralFacts told, Trigger trigger) {
            if (trigger == Trigger.OUTCOME
                    && Assessing.missed(version.demands(), told).isPresent()) {
                return;
            }
            var fees = version.fees(told.country(), Assessing.kindOf(told.referrer()));
            for (var claim : Assessing.claims(fees, told)) {
                if (claim.party() == Party.REFERRER && version.cap().isSet() && isCapped(claim, told)) {
                    return;
                }
                paid.merge(key(claim), claim.amount(), Money::plus);
            }
        }

        private boolean isCapped(Claim claim, ReferralFacts told) {
            var year = told.occurredAt().atZone(ZoneOffset.UTC).getYear();
            var key = claim.owner() + "/" + year;
            var before = Optional.ofNullable(used.get(key))
                    .orElseGet(() ->
                            new Entitlements.Used(0, Money.zero(claim.amount().currency())));
            if (version.cap().isReached(before.count(), before.amount(), claim.amount())) {
                return true;
            }
            used.put(
                    key,
                    new Entitlements.Used(before.count() + 1, before.amount().plus(claim.amount())));
            return false;
        }

        // Nobody is paid in two currencies by one programme, but who is counts twice.
        private static String key(Claim claim) {
            return claim.amount().currency() + "/" + claim.owner();
        }
    }

    /**
     * What came of it.
     *
     * @param cases how many were looked at
     * @param keep open ones that were submitted here, which keep the terms of their day
     * @param open open ones that began in the CRM, which get the terms of the day on which they qualify
     * @param more people who would get more than before
     * @param less people who would get less
     */
    public record Trial(int cases, int keep, int open, Sum before, Sum after, int more, int less) {

        private static Trial of(List<Past> past, Map<String, Money> was, Map<String, Money> will) {
            var everybody = new HashSet<>(was.keySet());
            everybody.addAll(will.keySet());
            var more = everybody.stream()
                    .filter(one -> minor(will, one) > minor(was, one))
                    .count();
            var less = everybody.stream()
                    .filter(one -> minor(will, one) < minor(was, one))
                    .count();
            return new Trial(
                    past.size(),
                    (int) past.stream()
                            .filter(Past::open)
                            .filter(Past::submitted)
                            .count(),
                    (int) past.stream()
                            .filter(Past::open)
                            .filter(one -> !one.submitted())
                            .count(),
                    Sum.of(was),
                    Sum.of(will),
                    (int) more,
                    (int) less);
        }

        private static long minor(Map<String, Money> paid, String who) {
            return Optional.ofNullable(paid.get(who)).map(Money::minor).orElse(0L);
        }
    }

    /**
     * What one version would have paid.
     *
     * @param amounts one in each currency
     */
    public record Sum(int people, List<Money> amounts) {

        private static Sum of(Map<String, Money> paid) {
            var sums = new TreeMap<String, Money>();
            paid.values().forEach(money -> sums.merge(money.currency().getCurrencyCode(), money, Money::plus));
            return new Sum(paid.size(), List.copyOf(sums.values()));
        }
    }
}
