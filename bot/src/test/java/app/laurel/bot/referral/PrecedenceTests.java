package app.laurel.bot.referral;

import static app.laurel.bot.referral.CrmTold.JANE_BY_ANA;
import static app.laurel.bot.referral.CrmTold.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The desk listens to onboarding before the CRM. */
class PrecedenceTests {

    private static final Confirmation CRM_YES = told(Step.QUALIFIED, 3);
    private static final Confirmation CRM_NO = told(Step.REFUSED, 4);

    @Test
    void goesByTheFirstSourceInWhateverOrderTheyAreHeard() {
        for (var order :
                List.of(List.of(CRM_YES, onboarding(Step.REFUSED, 2)), List.of(onboarding(Step.REFUSED, 2), CRM_YES))) {
            var desk = new ReferralDesk().hears(order);
            assertThat(desk.theCase().stage()).isEqualTo(Stage.DENIED);
            assertThat(desk.oddities).anyMatch(odd -> odd.startsWith("SOURCES_DISAGREE"));
        }
        for (var order : List.of(
                List.of(CRM_NO, onboarding(Step.QUALIFIED, 5)), List.of(onboarding(Step.QUALIFIED, 5), CRM_NO))) {
            var desk = new ReferralDesk().hears(order);
            assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
            assertThat(desk.rewardHeard).hasSize(1);
        }
    }

    @Test
    void takesBackWhatTheOtherSourceHadEarned() {
        var desk = new ReferralDesk().hears(CRM_YES);
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        desk.hears(onboarding(Step.REFUSED, 5));
        assertThat(desk.rewardHeard).hasSize(2);
        assertThat(desk.rewardHeard.getLast()).startsWith("reversed");
    }

    @Test
    void findsNothingOddWhereBothSayTheSame() {
        var desk = new ReferralDesk().hears(CRM_YES, onboarding(Step.QUALIFIED, 5));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        assertThat(desk.rewardHeard).hasSize(1);
        assertThat(desk.oddities).isEmpty();
    }

    @Test
    void listensToOneSourceAsBefore() {
        var desk = new ReferralDesk().hears(CRM_YES, CRM_NO);
        assertThat(desk.theCase().stage()).isEqualTo(Stage.REVERSED);
        assertThat(desk.oddities).isEmpty();
    }

    @Test
    void givesTwoReferralsTwoCasesThoughTheirIdsWouldBeTheSame() {
        var desk = new ReferralDesk();
        assertThat(desk.cases.idFor("crm:CRM-128964")).isEqualTo(desk.cases.idFor("crm:CRM-2236968"));
        desk.hears(
                told(Step.QUALIFIED, 3, "e-1", "CRM-128964", Optional.empty(), JANE_BY_ANA),
                told(Step.OPENED, 3, "e-1", "CRM-2236968", Optional.empty(), JANE_BY_ANA));
        assertThat(desk.theCase("CRM-128964").stage()).isEqualTo(Stage.ENTITLED);
        assertThat(desk.theCase("CRM-2236968").stage()).isEqualTo(Stage.OPENED);
        assertThat(desk.theCase("CRM-2236968").id())
                .isNotEqualTo(desk.theCase("CRM-128964").id());
    }

    private static Confirmation onboarding(Step step, int day) {
        return told(step, day, Source.eventId("onboarding", step + "@" + day), "CRM-1", Optional.empty(), JANE_BY_ANA);
    }
}
