package app.laurel.bot.reward.budget;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.store.TestBudgets;
import app.laurel.bot.testing.Histories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BudgetRaceTests {

    private static final BudgetId BUDGET = new BudgetId("CHEQUING-CAD-2026");
    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");

    private final Budgets budgets = TestBudgets.of(cad("1000.00"));

    @Test
    void neverReservesMoreThanThereIsHoweverManyAskAtOnce() throws Exception {
        var here = new Budgeting(budgets);
        var elsewhere = new Budgeting(budgets);
        var racers = new ArrayList<Callable<Granted>>();
        for (int i = 0; i < 50; i++) {
            var process = i % 2 == 0 ? here : elsewhere;
            var wish = reserve("e" + i, "30.00", i);
            racers.add(() -> process.ask(BUDGET, wish));
        }
        List<Granted> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(racers)) {
                answers.add(future.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer == Granted.YES).hasSize(33);
        var budget = budgets.find(BUDGET).orElseThrow();
        assertThat(budget)
                .isEqualTo(new Budget(BUDGET, cad("1000.00"), cad("990.00"), cad("0.00"), 17, budget.postings()));
    }

    @Test
    void servesThoseWhoWaitInTheOrderOfEarning() {
        var budgeting = new Budgeting(budgets);
        budgeting.ask(BUDGET, reserve("first", "900.00", 0));
        assertThat(budgeting.ask(BUDGET, reserve("late", "200.00", 9))).isEqualTo(Granted.WAITS);
        assertThat(budgeting.ask(BUDGET, reserve("early", "200.00", 1))).isEqualTo(Granted.WAITS);
        // Small enough, but others were first.
        assertThat(budgeting.ask(BUDGET, reserve("small", "10.00", 10))).isEqualTo(Granted.WAITS);
        assertThat(budgeting.limit(BUDGET, cad("1100.00"), new PersonId("fin")))
                .isInstanceOf(Budgeting.Outcome.Limited.class);
        budgeting.serveWaiting(BUDGET);
        assertThat(budgets.waiting(BUDGET)).extracting(Reservation::entitlement).containsExactly("late", "small");
        budgeting.limit(BUDGET, cad("1310.00"), new PersonId("fin"));
        budgeting.serveWaiting(BUDGET);
        assertThat(budgets.waiting(BUDGET)).isEmpty();
        assertThat(budgets.find(BUDGET).orElseThrow().left()).isEqualTo(cad("0.00"));
    }

    @Test
    void tellsOfEachMarkOnceWhenItIsReached() {
        var empty = Budget.opened(BUDGET, cad("1000.00"));
        var eighty = empty.reserve(cad("800.00"));
        assertThat(empty.reserve(cad("799.99")).reachedSince(empty)).isEmpty();
        assertThat(eighty.reachedSince(empty)).contains(new BudgetNearlyUsed(BUDGET, 80, cad("1000.00")));
        assertThat(eighty.spend(cad("800.00")).reachedSince(eighty)).isEmpty();
        assertThat(eighty.reserve(cad("150.00")).reachedSince(eighty))
                .contains(new BudgetNearlyUsed(BUDGET, 95, cad("1000.00")));
        assertThat(empty.reserve(cad("1000.00")).reachedSince(empty))
                .contains(new BudgetNearlyUsed(BUDGET, 95, cad("1000.00")));
    }

    @Test
    void isNeverLimitedBelowWhatItHasPromised() {
        var budgeting = new Budgeting(budgets);
        budgeting.ask(BUDGET, reserve("one", "900.00", 0));
        assertThat(budgeting.limit(BUDGET, cad("899.99"), new PersonId("fin")))
                .isInstanceOf(Budgeting.Outcome.BelowCommitments.class);
    }

    @Test
    void servesAThousandWhoWaitInAFewCommits() {
        var budgeting = new Budgeting(budgets);
        budgeting.ask(BUDGET, reserve("all", "1000.00", 0));
        for (int i = 0; i < 200; i++) {
            budgeting.ask(BUDGET, reserve("w" + i, "1.00", i + 1));
        }
        budgeting.ask(BUDGET, new Wish.Release("all"));
        budgeting.serveWaiting(BUDGET);
        assertThat(budgets.waiting(BUDGET)).isEmpty();
    }

    @Test
    void addsUpAfterAnyHistory() {
        Histories.each(200, BudgetRaceTests::wishes, wishes -> {
            var fresh = TestBudgets.of(cad("100.00"));
            var budgeting = new Budgeting(fresh);
            wishes.forEach(wish -> budgeting.ask(BUDGET, wish));
            budgeting.serveWaiting(BUDGET);
            var reserved = cad("0.00");
            var spent = cad("0.00");
            var waiting = 0;
            for (int i = 0; i < 6; i++) {
                var found = fresh.reservation(BUDGET, "e" + i);
                if (found.isPresent()) {
                    var one = found.get();
                    reserved = one.state() == Reservation.State.RESERVED ? reserved.plus(one.amount()) : reserved;
                    spent = one.state() == Reservation.State.SPENT ? spent.plus(one.amount()) : spent;
                    waiting += one.state() == Reservation.State.WAITING ? 1 : 0;
                }
            }
            var budget = fresh.find(BUDGET).orElseThrow();
            assertThat(budget)
                    .isEqualTo(new Budget(BUDGET, cad("100.00"), reserved, spent, waiting, budget.postings()));
        });
    }

    private static List<Wish> wishes(Random random) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < 25; i++) {
            var id = "e" + random.nextInt(6);
            wishes.add(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> reserve(id, "30.00", i);
                        case 2 -> new Wish.Spend(id);
                        case 3 -> new Wish.Unspend(id);
                        default -> new Wish.Release(id);
                    });
        }
        return wishes;
    }

    private static Wish reserve(String entitlement, String amount, int order) {
        return new Wish.Reserve(entitlement, "ana", cad(amount), NOON.plusSeconds(order));
    }

    private static Money cad(String decimal) {
        return Money.of(decimal, "CAD");
    }
}
