package app.laurel.bot.reward.clawback;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.clawback.Debt.Course;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Step;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.ClawbackNetted;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Has what was paid and is no longer earned come back out of what the same person is paid later: never more than a part
 * of each payout, not before they had time to object, and not while they do.
 */
public final class Netting {

    private static final Actor RULE = Actor.rule("netting");

    private final DebtBook books;
    private final Entitlements entitlements;
    private final Function<Owner, List<String>> challenged;
    private final ClawbackSettings settings;
    private final InstantSource clock;

    /**
     * Withholds by these settings.
     *
     * @param challenged the ids that an owner challenges just now, of rewards or of what has earned them
     */
    Netting(
            DebtBook books,
            Entitlements entitlements,
            Function<Owner, List<String>> challenged,
            ClawbackSettings settings,
            InstantSource clock) {
        this.books = books;
        this.entitlements = entitlements;
        this.challenged = challenged;
        this.settings = settings;
        this.clock = clock;
    }

    public Optional<Debt> debt(Owner owner, EntitlementId entitlement) {
        return books.find(owner).flatMap(debts -> debts.find(entitlement));
    }

    /** How much of each later payout may be withheld. */
    public int mostPercent() {
        return settings.mostPercent();
    }

    /** From when on it is withheld. */
    public Instant from(Instant begun) {
        return begun.plus(settings.notice());
    }

    /** It has to come back; saying so twice changes nothing. */
    void owe(ClawbackBegun begun, Instant at) {
        var debt = new Debt(begun.entitlement(), begun.amount(), from(at), List.of(), Course.OPEN);
        books.decide(begun.owner(), RULE, found -> {
            var before = found.orElseGet(() -> Debts.none(begun.owner()));
            return before.find(begun.entitlement()).isPresent()
                    ? Decision.answer(before)
                    : change(before.with(debt), begun.entitlement().value(), "OWED");
        });
    }

    /**
     * What is withheld of a payout; the same however often it is asked for.
     *
     * @param amount what it would come to otherwise
     */
    public Money withhold(Owner owner, String payout, Money amount) {
        var found = books.find(owner);
        if (found.isEmpty()) {
            return Money.zero(amount.currency());
        }
        var disputed = challenged.apply(owner);
        return books.decide(owner, RULE, stored -> {
                    var before = stored.orElseGet(() -> Debts.none(owner));
                    if (before.knows(payout)) {
                        return Decision.answer(before);
                    }
                    var after = before.withholding(
                            payout,
                            amount,
                            settings.mostPercent(),
                            clock.instant(),
                            debt -> disputed.stream().anyMatch(about -> concerns(about, debt)));
                    return after.equals(before) ? Decision.answer(before) : change(after, payout, "WITHHELD");
                })
                .withheld(payout, amount);
    }

    private static boolean concerns(String about, Debt debt) {
        var id = debt.entitlement().value();
        return id.equals(about) || id.startsWith("reward-for:" + about + ":");
    }

    /** The payout has arrived, and what was withheld of it is given back. */
    public void taken(Owner owner, String payout) {
        if (knows(owner, payout)) {
            move(owner, payout, "TAKEN", before -> before.taken(payout)).debts().stream()
                    .filter(debt -> debt.share(payout).isPresent() && debt.isPaidBack())
                    .forEach(debt -> recovered(owner, debt));
        }
    }

    /** The payout will not arrive, or came back: what was withheld of it is owed again. */
    public void dropped(Owner owner, String payout) {
        if (knows(owner, payout)) {
            move(owner, payout, "DROPPED", before -> before.dropped(payout));
        }
    }

    /** All that somebody has to give back, or had; none if there was never anything. */
    Debts debts(Owner owner) {
        return books.find(owner).orElseGet(() -> Debts.none(owner));
    }

    /** The money itself came back: nothing more is withheld for it, and what was is its owner's. */
    void cameBack(Owner owner, EntitlementId entitlement) {
        if (debt(owner, entitlement).isPresent()) {
            move(owner, entitlement.value(), "CAME_BACK", before -> before.on(Course.CAME_BACK, entitlement));
        }
    }

    /** What the bank has given up of a reward's money; empty if it has given up nothing. */
    public Optional<Money> givenUp(Owner owner, EntitlementId entitlement) {
        return debt(owner, entitlement)
                .filter(debt -> debt.course() == Course.GIVEN_UP)
                .map(Debt::left);
    }

    /** Gives up what is owed yet; empty while a payout that withholds some of it is under way. */
    Optional<Money> giveUp(Owner owner, EntitlementId entitlement) {
        return books.decide(owner, RULE, found -> {
            var debt = found.flatMap(debts -> debts.find(entitlement));
            if (debt.filter(one -> !one.isUnderWay()).isEmpty()) {
                return Decision.answer(Optional.empty());
            }
            var left = Optional.of(debt.get().left());
            return debt.get().isOpen()
                    ? Decision.change(
                            found.orElseThrow().on(Course.GIVEN_UP, entitlement),
                            left,
                            new DebtCounted(owner, entitlement.value(), "CLOSED"))
                    : Decision.answer(left);
        });
    }

    private void recovered(Owner owner, Debt debt) {
        entitlements.decide(
                owner,
                debt.entitlement(),
                RULE,
                Step.on(before -> before.stage() == Stage.CLAWBACK_PENDING
                        ? Step.done(
                                before.netted(clock.instant()), new ClawbackNetted(before.id(), owner, debt.amount()))
                        : Step.refused(before)));
    }

    private boolean knows(Owner owner, String payout) {
        return books.find(owner).filter(debts -> debts.knows(payout)).isPresent();
    }

    private Debts move(Owner owner, String subject, String how, UnaryOperator<Debts> rule) {
        return books.decide(owner, RULE, found -> {
            var before = found.orElseGet(() -> Debts.none(owner));
            var after = rule.apply(before);
            return after.equals(before) ? Decision.answer(before) : change(after, subject, how);
        });
    }

    private static Decision<Debts, Debts> change(Debts after, String subject, String how) {
        return Decision.change(after, after, new DebtCounted(after.owner(), subject, how));
    }
}
