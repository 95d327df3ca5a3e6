package app.laurel.bot.payout.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.Statement;
import app.laurel.bot.payout.Statement.Answer;
import app.laurel.bot.payout.chat.CrmConfirms;
import app.laurel.bot.payout.payment.PaymentSamples;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.cases.AnsweredToCrm;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.overview.Overview;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rail's books that are asked payment by payment, as Tremendous' are. */
class ReconcilingTests {

    private final Bank bank = Bank.open();
    // Moved without the bank: its own comparison at night knows the rail as it is.
    private final MovableClock clock = bank.the(MovableClock.class);
    private Answer answer = new Answer.Nothing();

    @BeforeEach
    void paysAna() {
        new CrmConfirms(bank).referralOf("ana", "CHEQUING", "X-1");
        bank.passes(Duration.ofMinutes(5));
    }

    @Test
    void keepsADifferenceOpenWhileTheRailIsSilent() {
        reconciles();
        assertThat(differences()).containsExactly("NOT_ON_STATEMENT " + payout());
        answer = new Answer.Silent();
        reconciles();
        assertThat(differences()).containsExactlyInAnyOrder("NOT_ON_STATEMENT " + payout(), "RAIL_SILENT 1");
        answer = agreeing();
        reconciles();
        assertThat(differences()).isEmpty();
    }

    @Test
    void keepsADifferenceOpenThoughItIsTooOldToBeAskedAboutEachNight() {
        reconciles();
        clock.advance(Duration.ofDays(30));
        reconciles();
        assertThat(differences()).containsExactly("NOT_ON_STATEMENT " + payout());
        answer = agreeing();
        reconciles();
        assertThat(differences()).isEmpty();
    }

    @Test
    void asksNoMoreAboutWhatIsOldAndHasAgreed() {
        answer = agreeing();
        reconciles();
        clock.advance(Duration.ofDays(30));
        answer = new Answer.Nothing();
        reconciles();
        assertThat(differences()).isEmpty();
    }

    private Answer agreeing() {
        var paid = bank.the(Payouts.class).find(new PayoutId(payout())).orElseThrow();
        return new Answer.There(new Statement.Line(payout(), paid.order().amount(), true));
    }

    private String payout() {
        return bank.the(LookingUp.class)
                .of(new Owner("ana"))
                .getFirst()
                .transfer()
                .orElseThrow()
                .id();
    }

    private void reconciles() {
        clock.advance(Duration.ofMinutes(2));
        new Reconciling(
                        bank.the(Overview.class),
                        bank.the(Entitlements.class),
                        bank.the(Payouts.class),
                        PaymentSamples.rails(new Asked(() -> answer)),
                        bank.the(Ledger.class),
                        bank.the(Exceptions.class),
                        bank.the(Reconciliations.class),
                        () -> new AnsweredToCrm.Count(0, 0, 0, 0, List.of()),
                        clock)
                .reconcile();
    }

    private List<String> differences() {
        return bank.the(Exceptions.class).waiting(Role.FINANCE, "reconciliation").stream()
                .map(waiting -> waiting.refusal().subject())
                .toList();
    }

    /** A rail that is asked for each payment, and only for what is younger than a week. */
    private record Asked(Supplier<Answer> answer) implements PaymentRail, Statement {
        @Override
        public String name() {
            return "simulated";
        }

        @Override
        public Optional<Statement> statement() {
            return Optional.of(this);
        }

        @Override
        public Sent send(Order order) {
            return new Sent.Unclear();
        }

        @Override
        public Found ask(PayoutId key) {
            return new Found.NoAnswer();
        }

        @Override
        public Duration settlingTime() {
            return Duration.ZERO;
        }

        @Override
        public Stream<Statement.Line> lines() {
            return Stream.empty();
        }

        @Override
        public boolean isRead() {
            return false;
        }

        @Override
        public Optional<Duration> reach() {
            return Optional.of(Duration.ofDays(7));
        }

        @Override
        public Answer find(PayoutId key) {
            return answer.get();
        }
    }
}
