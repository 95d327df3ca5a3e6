package app.laurel.bot.voting;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.money.Money;
import app.laurel.bot.nomination.Nominated;
import app.laurel.bot.nomination.Nominating;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.award.KeepingAwards;
import app.laurel.bot.voting.ballot.Cast;
import app.laurel.bot.voting.ballot.Casting;
import app.laurel.bot.voting.counting.Counting;
import app.laurel.bot.voting.course.Opening;
import app.laurel.bot.voting.planning.Planning;
import app.laurel.bot.voting.publishing.Publishing;
import app.laurel.bot.voting.shortlist.ClosingNominations;
import app.laurel.bot.voting.shortlist.OpeningBallot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A cycle at the demo bank, brought to where a test needs it. */
public final class Election {

    public static final CycleId CYCLE = new CycleId("2026-12");
    public static final AwardId HERO = new AwardId("customer-hero");

    private static final Actor HENRY = Actor.person(new PersonId("henry"));

    private final Bank bank;

    private Election(Bank bank) {
        this.bank = bank;
    }

    /** One award that asks no manager, honours ties and has no quorum. */
    public static Election at(Bank bank) {
        return new Election(bank).award(HERO, "Customer Hero", Scope.BANK, false, Ties.HONOUR_ALL, 0);
    }

    public static Election withoutAwards(Bank bank) {
        return new Election(bank);
    }

    public Election award(AwardId id, String name, Scope scope, boolean needsApproval, Ties ties, int quorum) {
        bank.the(KeepingAwards.class)
                .add(
                        new PersonId("henry"),
                        new Award(
                                id,
                                name,
                                "Went out of their way for a customer",
                                scope,
                                needsApproval,
                                List.of(Money.of("250.00", "CAD"), Money.of("250.00", "USD")),
                                ties,
                                quorum == 0 ? OptionalInt.empty() : OptionalInt.of(quorum)));
        return this;
    }

    /** Nominating for ten days from now, voting from the twelfth to the twentieth. */
    public Election planned() {
        var now = bank.now();
        bank.the(Planning.class)
                .plan(
                        HENRY,
                        CYCLE,
                        new Calendar(
                                now,
                                now.plus(Duration.ofDays(10)),
                                now.plus(Duration.ofDays(12)),
                                now.plus(Duration.ofDays(20))));
        bank.settles();
        return this;
    }

    public Election nominating() {
        planned();
        bank.the(Opening.class).open(HENRY, CYCLE);
        bank.settles();
        return this;
    }

    public Election nominated(String nominator, String nominee) {
        return nominated(nominator, nominee, HERO);
    }

    public Election nominated(String nominator, String nominee, AwardId award) {
        nominate(nominator, nominee, award);
        return this;
    }

    public Nomination nominate(String nominator, String nominee, AwardId award) {
        var outcome = bank.the(Nominating.class)
                .nominate(
                        new PersonId(nominator),
                        new PersonId(nominee),
                        award.value(),
                        "%s was there when it mattered".formatted(nominee),
                        new RequestId(nominator + nominee));
        bank.settles();
        if (outcome instanceof Nominated.Raised(var nomination)) {
            return nomination;
        }
        throw new AssertionError("Not nominated: " + outcome);
    }

    public Election shortlisting() {
        bank.the(ClosingNominations.class).close(HENRY, CYCLE);
        bank.settles();
        return this;
    }

    public Election voting() {
        shortlisting();
        bank.the(OpeningBallot.class).open(HENRY, CYCLE);
        bank.settles();
        return this;
    }

    public Cast votes(String voter, String nominee) {
        return bank.the(Casting.class).cast(new PersonId(voter), CYCLE, Map.of(HERO, new PersonId(nominee)));
    }

    public Election counted() {
        bank.the(Counting.class).count(HENRY, CYCLE);
        bank.settles();
        return this;
    }

    public Election published() {
        bank.the(Publishing.class).publish(new PersonId("henry"), CYCLE);
        bank.settles();
        return this;
    }

    public Cycle cycle() {
        return bank.the(Cycles.class).find(CYCLE).orElseThrow();
    }

    public Result result() {
        return cycle().phase().outcome().orElseThrow();
    }
}
