package app.laurel.bot.referral.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Course;
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
        shown.keep(referral("R-AAAAAA", "news"));

        assertThat(shown.isNew(referral("R-AAAAAA", "news"))).isFalse();
    }

    @Test
    void takesAnyChangeAsNew() {
        shown.keep(referral("R-AAAAAA", "news"));

        assertThat(shown.isNew(referral("R-AAAAAA", "later news"))).isTrue();
        assertThat(shown.isNew(referral("R-BBBBBB", "news"))).isTrue();
    }

    private static Referral referral(String id, String heard) {
        return new Referral(
                new CaseId(id),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Set.of(heard),
                new Course(Stage.SUBMITTED, new Standing.Open(), Optional.empty()));
    }
}
