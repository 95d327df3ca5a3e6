package app.laurel.bot.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Leg;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.ScriptedRail.Trick;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.Reservation;
import app.laurel.bot.reward.clawback.Debt;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.testing.Histories;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever happens, in whatever order: each reward is paid at most once, and the books add up. */
class MoneyHistoriesTests {

    private static final int REFERRALS = 6;
    private static final List<Trick> TRICKS = List.of(Trick.values());

    /** One thing that happens. */
    sealed interface Step {

        record Qualifies(int referral) implements Step {}

        record Reverses(int referral) implements Step {}

        record IsApproved(int referral) implements Step {}

        record IsRejected(int referral) implements Step {}

        record RailPlays(Trick trick) implements Step {}

        record RailPays(int referral) implements Step {}

        record RailReturns(int referral) implements Step {}

        record RailFails(int referral) implements Step {}

        record RailPaysGivenBack(int number) implements Step {}

        record RailReturnsGivenBack(int number) implements Step {}

        record IsReleased(int referral) implements Step {}

        record IsStopped(int referral) implements Step {}

        record IsAskedAbout(int referral) implements Step {}

        record TopsUp(int hundreds) implements Step {}

        record IsWrittenOff(int referral) implements Step {}

        record IsForfeited(int referral) implements Step {}

        record Works() implements Step {}

        record Passes(int minutes) implements Step {}

        record Crashes() implements Step {}
    }

    @Test
    void paysEachRewardAtMostOnceAndBalancesTheBooks() {
        Histories.each(300, MoneyHistoriesTests::tell, MoneyHistoriesTests::hold);
    }

    private static List<Step> tell(Random random) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 40; i++) {
            var referral = random.nextInt(REFERRALS);
            steps.add(
                    switch (random.nextInt(22)) {
                        case 0, 1, 2, 3 -> new Step.Qualifies(referral);
                        case 4, 18 -> new Step.Reverses(referral);
                        case 17 ->
                            random.nextBoolean() ? new Step.IsWrittenOff(referral) : new Step.IsForfeited(referral);
                        case 19 -> new Step.RailPaysGivenBack(referral);
                        case 20 -> new Step.RailReturnsGivenBack(referral);
                        case 5 -> new Step.IsApproved(referral);
                        case 6 -> new Step.IsRejected(referral);
                        case 7, 8 -> new Step.RailPlays(TRICKS.get(random.nextInt(TRICKS.size())));
                        case 9, 10 -> new Step.RailPays(referral);
                        case 11 -> new Step.RailReturns(referral);
                        case 12 -> new Step.RailFails(referral);
                        case 13 -> new Step.IsReleased(referral);
                        case 14 ->
                            random.nextBoolean() ? new Step.IsStopped(referral) : new Step.IsAskedAbout(referral);
                        case 15 -> new Step.TopsUp(random.nextInt(20));
                        case 16 -> random.nextBoolean() ? new Step.Works() : new Step.Passes(random.nextInt(90));
                        default -> new Step.Crashes();
                    });
        }
        return steps;
    }

    private static void hold(List<Step> steps) {
        var desk = new MoneyDesk("800.00");
        var referrals = IntStream.range(0, REFERRALS)
                .mapToObj(i -> desk.facts("R-" + i, i == 0 ? "BUSINESS" : "CHEQUING", "p" + i % 2))
                .toList();
        for (var step : steps) {
            take(step, desk, referrals);
            assertNothingIsDouble(desk);
        }
        desk.comesToAnEnd();
        assertNothingIsDouble(desk);
        assertPaidMeansPaid(desk, referrals);
        Stream.of("p0", "p1").forEach(person -> assertBalanced(desk, new Owner(person)));
        Stream.of("p0", "p1").forEach(person -> assertNothingIsKept(desk, new Owner(person)));
        assertBudgets(desk, referrals);
        assertLedger(desk);
        desk.hearsAllAgain();
        assertLedger(desk);
        assertThat(desk.faults).allMatch(fault -> fault.contains("Crash"));
    }

    private static void take(Step step, MoneyDesk desk, List<ReferralFacts> referrals) {
        switch (step) {
            case Step.Qualifies(var i) -> desk.rewards.qualified(referrals.get(i));
            case Step.Reverses(var i) -> desk.rewards.reversed(referrals.get(i));
            case Step.IsApproved(var i) -> {
                var ref = MoneyDesk.ref(referrals.get(i));
                desk.rewards.approved(ref.owner(), ref.id());
            }
            case Step.IsRejected(var i) -> {
                var ref = MoneyDesk.ref(referrals.get(i));
                desk.rewards.rejected(ref.owner(), ref.id());
            }
            case Step.RailPlays(var trick) -> desk.rail.plays(List.of(trick));
            case Step.RailPays(var i) ->
                rail(desk, referrals.get(i), State.SETTLED, new News.Arrived(ScriptedRail.SOON));
            case Step.RailReturns(var i) ->
                rail(desk, referrals.get(i), State.RETURNED, new News.Returned("ACCOUNT_CLOSED"));
            case Step.RailPaysGivenBack(var i) ->
                givenBack(desk, i).ifPresent(id -> rail(desk, id, State.SETTLED, new News.Arrived(ScriptedRail.SOON)));
            case Step.RailReturnsGivenBack(var i) ->
                givenBack(desk, i).ifPresent(id -> rail(desk, id, State.RETURNED, new News.Returned("ACCOUNT_CLOSED")));
            case Step.RailFails(var i) ->
                rail(desk, referrals.get(i), State.FAILED_FINAL, new News.Failed("ACCOUNT_CLOSED"));
            case Step.IsReleased(var i) -> desk.releases(referrals.get(i));
            case Step.IsStopped(var i) -> desk.stops(referrals.get(i));
            case Step.IsAskedAbout(var i) ->
                desk.payout(referrals.get(i))
                        .ifPresent(id -> desk.waking.wake(id, app.laurel.bot.event.Actor.rule("test")));
            case Step.TopsUp(var hundreds) ->
                desk.rewards.topUp(budget("CHEQUING"), Money.of(hundreds + "00.00", "CAD"));
            case Step.IsWrittenOff(var i) -> desk.rewards.writtenOff(MoneyDesk.ref(referrals.get(i)));
            case Step.IsForfeited(var i) -> desk.rewards.forfeited(MoneyDesk.ref(referrals.get(i)));
            case Step.Works works -> desk.settles();
            case Step.Passes(var minutes) -> desk.passes(Duration.ofMinutes(minutes));
            case Step.Crashes crashes -> desk.start();
        }
    }

    private static void rail(MoneyDesk desk, ReferralFacts referral, State state, News news) {
        desk.payout(referral).ifPresent(id -> rail(desk, id, state, news));
    }

    /** The rail does something to what it has, and says so, now and once more. */
    private static void rail(MoneyDesk desk, PayoutId id, State state, News news) {
        var has = desk.rail.state(id).filter(from -> Lifecycle.allows(from, state));
        if (has.isPresent()) {
            desk.rail.put(id, state);
            desk.hears(id, news);
            desk.hears(id, news);
        }
    }

    /** One of the payouts by which something is given back, if there is any. */
    private static Optional<PayoutId> givenBack(MoneyDesk desk, int number) {
        var all = Stream.of("p0", "p1")
                .flatMap(person -> desk.rewards.entitlements().of(new Owner(person)).stream())
                .filter(one -> one.cause() instanceof Cause.OfWithheld)
                .flatMap(one -> one.transfer().stream())
                .map(transfer -> new PayoutId(transfer.id()))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(number % all.size()));
    }

    private static void assertNothingIsDouble(MoneyDesk desk) {
        var alive = new TreeMap<String, Integer>();
        desk.rail.books().values().stream()
                .filter(entry -> !entry.state().isDead())
                .forEach(entry -> alive.merge(entry.entitlement(), 1, Integer::sum));
        assertThat(alive.values()).as("payments alive per reward: " + alive).allMatch(count -> count == 1);
    }

    private static void assertPaidMeansPaid(MoneyDesk desk, List<ReferralFacts> referrals) {
        for (var referral : referrals) {
            var found = find(desk, referral);
            if (found == null) {
                continue;
            }
            var onTheRail = desk.payout(referral).flatMap(desk.rail::state);
            switch (found.stage()) {
                case SETTLED, CLAWBACK_PENDING -> assertThat(onTheRail).contains(State.SETTLED);
                case ISSUED -> assertThat(onTheRail).contains(State.ACKNOWLEDGED);
                case ACCRUED, APPROVED, PAYABLE, IN_PAYOUT ->
                    throw new AssertionError(found.id() + " got stuck as " + found.stage());
                default -> {}
            }
        }
    }

    /** Each currency sums to zero, and each account holds what the states say. */
    private static void assertBalanced(MoneyDesk desk, Owner owner) {
        var sums = new TreeMap<String, Long>();
        desk.rewards.journal(owner).stream()
                .map(Posting::legs)
                .flatMap(List::stream)
                .forEach((Leg leg) ->
                        sums.merge(leg.account().name(), leg.amount().minor(), Long::sum));
        assertThat(sums.values().stream().mapToLong(Long::longValue).sum()).isZero();
        var expected = new TreeMap<String, Long>();
        for (var one : desk.rewards.entitlements().of(owner)) {
            expect(expected, one, owner, desk);
        }
        sums.values().removeIf(sum -> sum == 0);
        expected.values().removeIf(sum -> sum == 0);
        assertThat(sums).isEqualTo(expected);
    }

    /** The general ledger is the sum of all journals and of the budgets, however often it was told of them. */
    private static void assertLedger(MoneyDesk desk) {
        var expected = new TreeMap<String, Long>();
        for (var owner : List.of(new Owner("p0"), new Owner("p1"))) {
            var own = new TreeMap<String, Long>();
            desk.rewards.entitlements().of(owner).forEach(one -> expect(own, one, owner, desk));
            own.forEach((account, sum) ->
                    expected.merge(new Account(account).inGeneral().name(), sum, Long::sum));
        }
        for (var id : List.of(budget("CHEQUING"), budget("BUSINESS"))) {
            var budget = desk.rewards.budgets().find(id).orElseThrow();
            if (budget.postings() > 0) {
                expected.put("granted:" + id, -budget.limit().minor());
                expected.put("left:" + id, budget.left().minor());
                expected.put("reserved:" + id, budget.reserved().minor());
                expected.put("spent:" + id, budget.spent().minor());
            }
        }
        expected.values().removeIf(sum -> sum == 0);
        var found = new TreeMap<String, Long>();
        for (var books : desk.ledger().balances()) {
            assertThat(books.difference().minor()).as("trial balance " + books).isZero();
            books.turnovers()
                    .forEach(
                            one -> found.put(one.account().name(), one.balance().minor()));
        }
        found.values().removeIf(sum -> sum == 0);
        assertThat(found).isEqualTo(expected);
    }

    private static void expect(Map<String, Long> expected, Entitlement one, Owner owner, MoneyDesk desk) {
        var amount = one.amount().minor();
        var withheld = one.withheld().map(Money::minor).orElse(0L);
        var cost = "expense:" + one.grounds().programme();
        // What is given back comes out of what was withheld.
        var source = one.cause() instanceof Cause.OfWithheld ? "receivable:" + owner : cost;
        switch (one.stage()) {
            case ACCRUED, PENDING_APPROVAL, APPROVED, PAYABLE, HELD, IN_PAYOUT -> {
                expected.merge(source, amount, Long::sum);
                expected.merge("payable:" + owner, -amount, Long::sum);
            }
            case ISSUED -> {
                expected.merge(source, amount, Long::sum);
                expected.merge("rail:simulated", withheld - amount, Long::sum);
                expected.merge("receivable:" + owner, -withheld, Long::sum);
            }
            case SETTLED -> {
                expected.merge(source, amount, Long::sum);
                expected.merge("paid:" + owner, withheld - amount, Long::sum);
                expected.merge("receivable:" + owner, -withheld, Long::sum);
            }
            case CLAWBACK_PENDING -> {
                expected.merge("receivable:" + owner, amount - withheld, Long::sum);
                expected.merge("paid:" + owner, withheld - amount, Long::sum);
            }
            case RECOVERED -> {
                // What came back by itself is as if it had never been paid; what was withheld was paid and is had back.
                if (debt(desk, one).isOpen()) {
                    expected.merge("receivable:" + owner, amount - withheld, Long::sum);
                    expected.merge("paid:" + owner, withheld - amount, Long::sum);
                }
            }
            case WRITTEN_OFF -> {
                var left = debt(desk, one).left().minor();
                expected.merge(cost, left, Long::sum);
                expected.merge("receivable:" + owner, amount - left - withheld, Long::sum);
                expected.merge("paid:" + owner, withheld - amount, Long::sum);
            }
            case REJECTED, REVERSED, FORFEITED, DORMANT, ESCHEATED -> {}
        }
    }

    private static Debt debt(MoneyDesk desk, Entitlement one) {
        return desk.rewards.netting().debt(one.owner(), one.id()).orElseThrow();
    }

    /** The bank owes nobody anything that it does not mean to pay: what was withheld in vain is given back. */
    private static void assertNothingIsKept(MoneyDesk desk, Owner owner) {
        var all = desk.rewards.entitlements().of(owner);
        assertThat(all)
                .as("none is stuck")
                .noneMatch(one -> Set.of(Stage.ACCRUED, Stage.APPROVED, Stage.PAYABLE, Stage.IN_PAYOUT)
                        .contains(one.stage()));
        var underWay = all.stream()
                .flatMap(one -> desk.rewards.netting().debt(owner, one.id()).stream())
                .flatMap(debt -> debt.shares().stream())
                .filter(share -> !share.taken())
                .mapToLong(share -> share.amount().minor())
                .sum();
        var receivable = desk.rewards.journal(owner).stream()
                .flatMap(posting -> posting.legs().stream())
                .filter(leg -> leg.account().equals(Account.receivable(owner.value())))
                .mapToLong(leg -> leg.amount().minor())
                .sum();
        assertThat(receivable + underWay).as("what the bank keeps of " + owner).isNotNegative();
    }

    /** Each reservation stands where its reward does; none is left behind. */
    private static void assertBudgets(MoneyDesk desk, List<ReferralFacts> referrals) {
        for (var referral : referrals) {
            var one = find(desk, referral);
            if (one == null) {
                continue;
            }
            var reservation = desk.rewards
                    .budgets()
                    .reservation(one.grounds().budget(), one.id().value())
                    .map(Reservation::state);
            switch (one.stage()) {
                case PENDING_APPROVAL, REJECTED -> assertThat(reservation).isEmpty();
                case HELD ->
                    assertThat(reservation)
                            .contains(
                                    one.isHeldFor(app.laurel.bot.reward.HoldReason.BUDGET)
                                            ? Reservation.State.WAITING
                                            : Reservation.State.RESERVED);
                case ISSUED -> assertThat(reservation).contains(Reservation.State.RESERVED);
                case SETTLED, CLAWBACK_PENDING, WRITTEN_OFF ->
                    assertThat(reservation).contains(Reservation.State.SPENT);
                case REVERSED, FORFEITED ->
                    assertThat(reservation.filter(state -> state != Reservation.State.RELEASED))
                            .isEmpty();
                case RECOVERED -> assertThat(reservation).contains(Reservation.State.RELEASED);
                default -> throw new AssertionError(one.id() + " is still " + one.stage());
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Entitlement find(MoneyDesk desk, ReferralFacts referral) {
        var ref = MoneyDesk.ref(referral);
        return desk.rewards.entitlements().find(ref.owner(), ref.id()).orElse(null);
    }

    private static BudgetId budget(String programme) {
        return new BudgetId(programme + "-CAD-2026");
    }
}
