package app.laurel.bot.referral;

import static app.laurel.bot.referral.CrmTold.about;
import static app.laurel.bot.referral.CrmTold.forProduct;
import static app.laurel.bot.referral.CrmTold.naming;
import static app.laurel.bot.referral.CrmTold.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseTests {

    private final ReferralDesk desk = new ReferralDesk();

    @Test
    void goesThroughItsStagesToWhatItEarns() {
        desk.hears(told(Step.REGISTERED, 0));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.REGISTERED);
        desk.hears(told(Step.VERIFIED, 1));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.VERIFIED);
        desk.hears(told(Step.OPENED, 2));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.OPENED);
        desk.hears(told(Step.QUALIFIED, 3));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        assertThat(desk.theCase().id().value()).matches("R-[A-Z0-9]{8}");
        assertThat(desk.rewardHeard).containsExactly("earned " + desk.theCase().id() + " by ana");
    }

    @Test
    void jumpsWhereTheCrmJumps() {
        desk.hears(told(Step.QUALIFIED, 3));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        desk.hears(told(Step.REGISTERED, 0), told(Step.OPENED, 5));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        assertThat(desk.rewardHeard).hasSize(1);
    }

    @Test
    void callsTheRewardBackWhenTheCrmTakesItsWordBack() {
        desk.hears(told(Step.QUALIFIED, 3), told(Step.UNCONFIRMED, 4));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.REVERSED);
        assertThat(desk.rewardHeard)
                .containsExactly(
                        "earned " + desk.theCase().id() + " by ana",
                        "reversed " + desk.theCase().id());
    }

    @Test
    void earnsNothingWhenTheReversalIsHeardFirst() {
        desk.hears(told(Step.REGISTERED, 0), told(Step.UNCONFIRMED, 4), told(Step.QUALIFIED, 3));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.REVERSED);
        assertThat(desk.rewardHeard).isEmpty();
    }

    @Test
    void earnsWhenItIsConfirmedAfterAReversalOfNothing() {
        desk.hears(told(Step.UNCONFIRMED, 2), told(Step.QUALIFIED, 3));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
    }

    @Test
    void paysForTheReferralItselfWhereTheLawForbidsToPayForTheOutcome() {
        var securities = forProduct("SECURITIES", Country.US);
        desk.hears(about(told(Step.REGISTERED, 0), securities));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        desk.hears(
                about(told(Step.QUALIFIED, 1), securities),
                about(told(Step.UNCONFIRMED, 2), securities),
                about(told(Step.REFUSED, 3), securities));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        assertThat(desk.rewardHeard).hasSize(1);
    }

    @Test
    void seasonsBeforeItQualifies() {
        desk.seasoningDays = 30;
        desk.hears(told(Step.QUALIFIED, 3));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.SEASONING);
        desk.clock.advance(Duration.ofDays(28));
        desk.room.sweeping().sweep();
        desk.settles();
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
    }

    @Test
    void earnsNothingWhenTheCrmTakesItsWordBackWhileItSeasons() {
        desk.seasoningDays = 30;
        desk.hears(told(Step.QUALIFIED, 3), told(Step.UNCONFIRMED, 5));
        desk.clock.advance(Duration.ofDays(60));
        desk.room.sweeping().sweep();
        desk.settles();
        assertThat(desk.theCase().stage()).isEqualTo(Stage.REVERSED);
        assertThat(desk.rewardHeard).isEmpty();
    }

    @Test
    void keepsAQuestionForAPersonWhenTheCrmNamesAnUnknownLaurelId() {
        desk.hears(naming(told(Step.QUALIFIED, 3), Optional.of(new CaseId("R-NOSUCH1"))));
        var id = desk.theCase().id();
        assertThat(desk.theCase().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(desk.oddities).containsExactly("UNKNOWN_LAUREL_ID " + id);

        desk.room.reviewing().clear(ReferralDesk.OLA, id);
        desk.settles();
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
    }

    @Test
    void asksAboutAColleagueNobodyKnows() {
        var unknown = new Particulars(
                new Product("CHEQUING"),
                Country.CA,
                new Referrer.Employee(new PersonId("nobody")),
                Contact.UNKNOWN,
                CrmTold.JANE_BY_ANA.referee());
        desk.hears(about(told(Step.QUALIFIED, 3), unknown));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(desk.oddities)
                .containsExactly("UNKNOWN_REFERRER " + desk.theCase().id());
    }

    @Test
    void givesTheOneBonusOfARefereeToTheFirst() {
        desk.hears(told(Step.QUALIFIED, 3));
        desk.hears(told(Step.QUALIFIED, 1, "other", "CRM-2", Optional.empty(), CrmTold.JANE_BY_ANA));
        assertThat(desk.theCase("CRM-2").course().standing())
                .isEqualTo(new Standing.Denied(Reason.EARLIER_REFERRAL.name()));
        assertThat(desk.rewardHeard).hasSize(1);
    }

    @Test
    void makesOneOfTwoCasesThatTurnOutToBeOne() {
        var given = submitted();
        desk.hears(told(Step.REGISTERED, 8));
        assertThat(desk.theCase().id()).isNotEqualTo(given);
        desk.hears(naming(told(Step.OPENED, 9), Optional.of(given)));
        assertThat(desk.theCase().id()).isEqualTo(given);
        assertThat(desk.theCase().stage()).isEqualTo(Stage.OPENED);
        assertThat(desk.theCase().first(Step.REGISTERED)).isPresent();
        var ended = desk.cases.named("CRM-1").orElseThrow();
        assertThat(desk.cases.find(ended).orElseThrow().stage()).isEqualTo(Stage.DUPLICATE);
    }

    @Test
    void earnsOnceWhenItTurnsOutToBeTwoCasesAfterOneHasEarned() {
        var given = submitted();
        desk.hears(told(Step.QUALIFIED, 8));
        desk.hears(naming(told(Step.OPENED, 9), Optional.of(given)));
        assertThat(desk.theCase().id()).isEqualTo(given);
        assertThat(desk.theCase().stage()).isEqualTo(Stage.ENTITLED);
        assertThat(desk.rewardHeard).hasSize(1);

        desk.hears(told(Step.UNCONFIRMED, 10));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.REVERSED);
        assertThat(desk.rewardHeard).hasSize(2).last().asString().startsWith("reversed R-");
        assertThat(desk.rewardHeard.getLast().substring(9))
                .isEqualTo(desk.rewardHeard.getFirst().substring(7, 17));
    }

    @Test
    void keepsTheFirstReferrerAndAsksAboutAnother() {
        var byOla = new Particulars(
                new Product("CHEQUING"),
                Country.CA,
                new Referrer.Employee(ReferralDesk.OLA),
                Contact.UNKNOWN,
                CrmTold.JANE_BY_ANA.referee());
        desk.hears(told(Step.QUALIFIED, 3), about(told(Step.OPENED, 4), byOla));
        assertThat(desk.rewardHeard).containsExactly("earned " + desk.theCase().id() + " by ana");
        assertThat(desk.oddities)
                .containsExactly("OTHER_REFERRER " + desk.theCase().id() + ":ola");
    }

    @Test
    void staysDeniedAndAsksWhenTheCrmConfirmsLater() {
        desk.hears(told(Step.REFUSED, 1), told(Step.QUALIFIED, 2));
        assertThat(desk.theCase().stage()).isEqualTo(Stage.DENIED);
        assertThat(desk.oddities).containsExactly("CONFIRMED_TOO_LATE CRM-1/QUALIFIED@2");
    }

    @Test
    void refusesWhoeverIntroducesThemselves() {
        var herself = new Particulars(
                new Product("CHEQUING"),
                Country.CA,
                new Referrer.Employee(ReferralDesk.ANA),
                Contact.UNKNOWN,
                new Contact("C-9", "A. Silva", "Ana@demo.bank", ""));
        desk.hears(about(told(Step.QUALIFIED, 1), herself));
        assertThat(desk.theCase().course().code()).isEqualTo("SELF_REFERRAL");
        assertThat(desk.rewardHeard).isEmpty();
    }

    @Test
    void isTurnedDownByTheRewardRoomWithItsReason() {
        desk.rewardAnswers = false;
        desk.hears(told(Step.QUALIFIED, 1));
        var id = desk.theCase().id();
        desk.room.referring().denied(id, "CAP");
        desk.room.referring().denied(id, "CAP");
        assertThat(desk.theCase().course().standing()).isEqualTo(new Standing.Denied("CAP"));
        assertThat(desk.theCase().facts()).hasSize(2);
        desk.settles();
        assertThat(desk.rewardHeard).hasSize(1);
    }

    @Test
    void goesOnAfterAnAppeal() {
        var id = submitted();
        desk.room.reviewing().deny(ReferralDesk.OLA, id, Reason.NOT_ELIGIBLE);
        assertThat(stageOf(id)).isEqualTo(Stage.DENIED);
        desk.room.withdrawing().appeal(ReferralDesk.ANA, id);
        assertThat(stageOf(id)).isEqualTo(Stage.APPEALED);
        assertThat(desk.oddities).containsExactly("APPEALED " + id);
        desk.room.reviewing().reopen(ReferralDesk.OLA, id);
        assertThat(stageOf(id)).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(desk.oddities).isEmpty();
        desk.hears(naming(told(Step.QUALIFIED, 9), Optional.of(id)));
        assertThat(stageOf(id)).isEqualTo(Stage.UNDER_REVIEW);
        desk.room.reviewing().clear(ReferralDesk.OLA, id);
        desk.settles();
        assertThat(stageOf(id)).isEqualTo(Stage.ENTITLED);
    }

    @Test
    void isWithdrawnByItsReferrerOnlyAndOnlyBeforeItQualifies() {
        var id = submitted();
        var withdrawing = desk.room.withdrawing();
        assertThat(withdrawing.withdraw(ReferralDesk.OLA, id)).isEqualTo(new Withdrawing.Answer.Unknown());
        assertThat(withdrawing.withdraw(ReferralDesk.ANA, id)).isEqualTo(new Withdrawing.Answer.Done(id));
        assertThat(withdrawing.withdraw(ReferralDesk.ANA, id)).isEqualTo(new Withdrawing.Answer.Done(id));
        assertThat(stageOf(id)).isEqualTo(Stage.WITHDRAWN);

        desk.hears(told(Step.QUALIFIED, 1, "e", "CRM-7", Optional.empty(), CrmTold.JANE_BY_ANA));
        var earned = desk.theCase("CRM-7").id();
        assertThat(withdrawing.withdraw(ReferralDesk.ANA, earned))
                .isEqualTo(new Withdrawing.Answer.TooLate(earned, Stage.ENTITLED));
    }

    @Test
    void ignoresWhatTheCrmRepeats() {
        desk.hears(told(Step.QUALIFIED, 1));
        var before = desk.theCase();
        assertThat(desk.room.receiving().receive(told(Step.QUALIFIED, 1))).isEqualTo(Inbox.Receipt.KNOWN);
        var changed = new Confirmation(
                "QUALIFIED@1", "CRM-1", Optional.empty(), Step.REFUSED, CrmTold.MONDAY, CrmTold.JANE_BY_ANA, "");
        assertThat(desk.room.receiving().receive(changed)).isEqualTo(Inbox.Receipt.KNOWN_OTHERWISE);
        desk.settles();
        assertThat(desk.theCase()).isEqualTo(before);
        assertThat(desk.oddities).containsExactly("EVENT_CHANGED CRM-1/QUALIFIED@1");
    }

    private Stage stageOf(CaseId id) {
        return desk.room.referring().find(id).orElseThrow().stage();
    }

    private CaseId submitted() {
        var people = new RequestId("request-1");
        var wish = new Submitting.Wish("CHEQUING", new Contact("", "Jane Doe", "jane@x.com", ""), "A friend", true);
        var done = (Submitting.Submitted.Done) desk.room.submitting().submit(desk.ana(), wish, people);
        desk.settles();
        return done.id();
    }
}
