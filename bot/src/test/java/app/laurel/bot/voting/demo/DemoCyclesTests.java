package app.laurel.bot.voting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.nomination.Stage;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Cycles;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class DemoCyclesTests {

    private final Bank bank = Bank.open();

    @Test
    void hasSomethingToNominateForAndToVoteOnAtOnce() {
        start();
        bank.as("priya").says("vote").sees("Your ballot for 2026-10", "Customer Hero", "One Team", "Rising Star");
        bank.as("priya").says("nominate Ben Okafor because he stayed late").sees("Nominate Ben Okafor?", "One Team");
        bank.as("mona").says("approvals").sees("Ana Silva", "Ben Okafor");
    }

    @Test
    void showsNominationsInManyStates() {
        start();
        assertThat(bank.the(Nominations.class).of("2026-10"))
                .extracting(Nomination::stage)
                .contains(Stage.APPROVED, Stage.REJECTED, Stage.LAPSED);
        assertThat(bank.the(Nominations.class).of("2026-11"))
                .hasSize(12)
                .extracting(Nomination::stage)
                .contains(Stage.PENDING_APPROVAL, Stage.APPROVED, Stage.WITHDRAWN);
    }

    @Test
    void changesNothingAtTheSecondStart() {
        start();
        var before = bank.the(Cycles.class).newest(10).stream().map(Cycle::id).toList();
        start();
        assertThat(bank.the(Cycles.class).newest(10)).extracting(Cycle::id).isEqualTo(before);
    }

    private void start() {
        bank.the(DemoCycles.class).run(new DefaultApplicationArguments());
        bank.settles();
    }
}
