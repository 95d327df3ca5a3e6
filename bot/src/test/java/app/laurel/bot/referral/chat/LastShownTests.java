package app.laurel.bot.referral.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Course;
import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastShownTests {

    private final LastShown shown = new LastShown();

    @Test
    void knowsWhatIsShownAlready() {
        shown.keep(state("R-AAAAAA", Earned.State.ISSUED));

        assertThat(shown.isNew(state("R-AAAAAA", Earned.State.ISSUED))).isFalse();
    }

    @Test
    void takesAnyChangeAsNew() {
        shown.keep(state("R-AAAAAA", Earned.State.ISSUED));

        assertThat(shown.isNew(state("R-AAAAAA", Earned.State.PAID))).isTrue();
        assertThat(shown.isNew(state("R-BBBBBB", Earned.State.ISSUED))).isTrue();
    }

    private static LastShown.State state(String id, Earned.State money) {
        var referral = new Referral(
                new CaseId(id),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                new Course(Stage.SUBMITTED, new Standing.Open(), Optional.empty()));
        return new LastShown.State(
                referral, List.of(new Earned("ana", Money.of("50.00", "CAD"), money, Optional.empty(), "")));
    }
}
