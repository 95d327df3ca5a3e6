package app.laurel.bot.referral;

import static app.laurel.bot.referral.CrmTold.about;
import static app.laurel.bot.referral.CrmTold.forProduct;
import static app.laurel.bot.referral.CrmTold.naming;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.Country;
import app.laurel.bot.testing.Histories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invariants 4 and 5: whatever the order, the gaps and the repetitions, a case ends the same, and nothing is left over. */
class CaseHistoriesTests {

    private static final RequestId REQUEST = new RequestId("request-1");

    @Test
    void endsTheSameInWhateverOrderItHears() {
        Histories.each(150, CaseHistoriesTests::shuffledWithRepetitions, told -> {
            var inOrder = new ReferralDesk().hears(sorted(told));
            var asHeard = new ReferralDesk().hears(told);
            assertThat(ends(asHeard)).isEqualTo(ends(inOrder));
            assertThat(paid(asHeard)).isEqualTo(paid(inOrder));
        });
    }

    @Test
    void endsTheSameWithSeasoning() {
        Histories.each(100, CaseHistoriesTests::shuffledWithRepetitions, told -> {
            var inOrder = seasoning().hears(sorted(told));
            var asHeard = seasoning().hears(told);
            inOrder.room.sweeping().sweep();
            asHeard.room.sweeping().sweep();
            assertThat(ends(asHeard)).isEqualTo(ends(inOrder));
        });
    }

    @Test
    void endsTheSameWhenTheLaurelIdIsNamedLateSoThatCasesMerge() {
        Histories.each(150, CaseHistoriesTests::withTheLaurelIdHereAndThere, told -> {
            var inOrder = withReferral().hears(sorted(told));
            var asHeard = withReferral().hears(told);
            var expected = inOrder.room.referring().find(given(inOrder)).orElseThrow();
            var ended = asHeard.room.referring().find(given(asHeard)).orElseThrow();
            assertThat(ended.stage()).isEqualTo(expected.stage());
            assertThat(crmFacts(ended)).isEqualTo(crmFacts(expected));
            assertThat(paid(asHeard)).isEqualTo(paid(inOrder));
        });
    }

    @Test
    void neverTurnsAFeeForTheReferralIntoAFeeForTheOutcome() {
        var securities = forProduct("SECURITIES", Country.US);
        Histories.each(100, CaseHistoriesTests::shuffledWithRepetitions, told -> {
            var desk = new ReferralDesk();
            desk.hears(told.stream().map(one -> about(one, securities)).toList());
            var registered = told.stream().map(Confirmation::step).anyMatch(CaseHistoriesTests::meansRegistered);
            assertThat(desk.rewardHeard).noneMatch(heard -> heard.startsWith("reversed"));
            assertThat(desk.rewardHeard).hasSize(registered ? 1 : 0);
        });
    }

    @Test
    void leavesNothingConfirmedThatIsNeitherEntitledNorDenied() {
        Histories.each(100, CaseHistoriesTests::ofManyReferrals, told -> {
            var desk = new ReferralDesk();
            // Kept, and then the process dies before anything follows; the sweep alone must find it all.
            told.forEach(desk.room.receiving()::receive);
            desk.room.sweeping().sweep();
            desk.settles();
            desk.room.sweeping().sweep();
            var cases = told.stream()
                    .map(Confirmation::crmId)
                    .distinct()
                    .map(desk::theCase)
                    .toList();
            var confirmed = cases.stream().filter(one -> one.course().hasReached(Stage.QUALIFIED));
            var entitled = cases.stream().filter(one -> !one.entitlements().isEmpty());
            var denied = cases.stream()
                    .filter(one -> one.course().hasReached(Stage.QUALIFIED))
                    .filter(one ->
                            one.entitlements().isEmpty() && !one.course().code().isEmpty());
            assertThat(confirmed.count() - entitled.count() - denied.count()).isZero();
            assertThat(desk.room.sweeping().sweep().unanswered()).isZero();
        });
    }

    private static List<Confirmation> shuffledWithRepetitions(Random random) {
        var told = story(random, "CRM-1");
        var again = told.stream().filter(one -> random.nextInt(3) == 0).toList();
        var all = new ArrayList<>(told);
        all.addAll(again);
        Collections.shuffle(all, random);
        return all;
    }

    private static List<Confirmation> withTheLaurelIdHereAndThere(Random random) {
        var desk = withReferral();
        var id = Optional.of(given(desk));
        var told = new ArrayList<>(shuffledWithRepetitions(random).stream()
                .distinct()
                .map(one -> random.nextBoolean() ? naming(one, id) : one)
                .toList());
        told.add(naming(CrmTold.told(Step.VERIFIED, 11), id));
        Collections.shuffle(told, random);
        return told;
    }

    private static List<Confirmation> ofManyReferrals(Random random) {
        var all = new ArrayList<Confirmation>();
        for (int referral = 0; referral < 4; referral++) {
            all.addAll(story(random, "CRM-" + referral));
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** Some of what a CRM can say, with gaps, some of it at one moment. */
    private static List<Confirmation> story(Random random, String crmId) {
        var steps =
                List.of(Step.REGISTERED, Step.VERIFIED, Step.OPENED, Step.QUALIFIED, Step.UNCONFIRMED, Step.REFUSED);
        var referee = new Contact(crmId.replace("CRM", "C"), "Jane Doe", "jane@x.com", "");
        var known = CrmTold.JANE_BY_ANA;
        var particulars =
                new Particulars(known.product(), known.country(), known.referrer(), known.referrerContact(), referee);
        return Stream.generate(() -> steps.get(random.nextInt(steps.size())))
                .limit(1 + random.nextInt(7))
                .map(step -> CrmTold.told(step, random.nextInt(6), "", crmId, Optional.empty(), particulars))
                .map(one -> new Confirmation(
                        one.step() + "-" + one.occurredAt(),
                        crmId,
                        Optional.empty(),
                        one.step(),
                        one.occurredAt(),
                        particulars,
                        ""))
                .distinct()
                .toList();
    }

    private static boolean meansRegistered(Step step) {
        return List.of(Step.REGISTERED, Step.VERIFIED, Step.OPENED, Step.QUALIFIED)
                .contains(step);
    }

    private static ReferralDesk seasoning() {
        var desk = new ReferralDesk();
        desk.seasoningDays = 2;
        return desk;
    }

    private static ReferralDesk withReferral() {
        var desk = new ReferralDesk();
        var wish = new Submitting.Wish("CHEQUING", CrmTold.JANE_BY_ANA.referee(), "", true);
        desk.room.submitting().submit(desk.ana(), wish, REQUEST);
        desk.settles();
        return desk;
    }

    private static CaseId given(ReferralDesk desk) {
        return desk.cases.idFor(REQUEST.value());
    }

    private static List<Confirmation> sorted(List<Confirmation> told) {
        return told.stream()
                .distinct()
                .sorted(comparing(Confirmation::occurredAt).thenComparing(Confirmation::step))
                .toList();
    }

    private static String ends(ReferralDesk desk) {
        return desk.cases
                .named("CRM-1")
                .map(id ->
                        desk.theCase().stage() + " " + desk.theCase().course().code() + crmFacts(desk.theCase()))
                .orElse("nothing");
    }

    private static List<Fact> crmFacts(Referral referral) {
        return referral.facts().stream().filter(fact -> fact.step().isOfCrm()).toList();
    }

    /** What is left of what was earned: 1 or 0. */
    private static long paid(ReferralDesk desk) {
        return desk.rewardHeard.stream()
                        .filter(heard -> heard.startsWith("earned"))
                        .count()
                - desk.rewardHeard.stream()
                        .filter(heard -> heard.startsWith("reversed"))
                        .count();
    }
}
