package app.laurel.bot.referral.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Step;
import app.laurel.bot.referral.TakingOver;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.store.Documents;
import app.laurel.bot.testing.Bank;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeoverTests {

    private static final String HEADER = String.join(",", TakeoverFile.COLUMNS) + "\n";
    private static final String OPEN =
            "OLD-1,CHEQUING,CA,EMPLOYEE,ana,C-1,Jane Doe,jane@x.com,OPEN,2026-10-01,50.00,CAD\n";
    private static final String OWED =
            "OLD-2,CHEQUING,CA,EMPLOYEE,ana,C-2,Joe Roe,joe@x.com,UNPAID,2026-10-02,50.00,CAD\n";
    private static final String PAID =
            "OLD-3,CHEQUING,US,EMPLOYEE,ben,C-3,Jim Poe,jim@x.com,PAID,2026-09-02,50.00,USD\n";
    private static final String TOTALS = "TOTAL,OPEN,CAD,1,50.00\nTOTAL,UNPAID,CAD,1,50.00\nTOTAL,PAID,USD,1,50.00\n";

    private Bank bank = Bank.open();

    @BeforeEach
    void open() {
        bank = Bank.open();
    }

    @Test
    void paysWhatIsOwedAndNothingElse() throws IOException {
        takesOver(HEADER + OPEN + OWED + PAID + TOTALS);
        assertThat(rewards("ana")).containsExactly("OLD-2");
        assertThat(rewards("ben")).isEmpty();
        assertThat(stage("OLD-1")).isEqualTo(Stage.REGISTERED);
        assertThat(stage("OLD-3")).isEqualTo(Stage.CLOSED);
        assertThat(exceptions()).isEmpty();
    }

    @Test
    void changesNothingMoreWhenItIsTakenOverAgain() throws IOException {
        takesOver(HEADER + OPEN + OWED + PAID + TOTALS);
        takesOver(HEADER + OPEN + OWED + PAID + TOTALS);
        takesOver(HEADER + PAID + OWED + TOTALS.replace("TOTAL,OPEN,CAD,1,50.00\n", ""));
        assertThat(rewards("ana")).hasSize(1);
        assertThat(rewards("ben")).isEmpty();
        assertThat(exceptions()).isEmpty();
    }

    @Test
    void paysNothingTwiceThatTheCrmConfirmsLater() throws IOException {
        takesOver(HEADER + OPEN + OWED + PAID + TOTALS);
        for (var crmId : List.of("OLD-1", "OLD-2", "OLD-3")) {
            confirms(crmId, crmId);
        }
        assertThat(rewards("ana")).containsExactlyInAnyOrder("OLD-1", "OLD-2");
        assertThat(rewards("ben")).isEmpty();
    }

    @Test
    void paysNoSecondBonusForARefereeThatTheOldProcessHasPaidFor() throws IOException {
        takesOver(HEADER + PAID + "TOTAL,PAID,USD,1,50.00\n");
        confirms("NEW-1", "OLD-3");
        assertThat(rewards("ben")).isEmpty();
        assertThat(stage("NEW-1")).isEqualTo(Stage.DENIED);
    }

    @Test
    void refusesAFileWithEachBadLineAndItsReason() {
        assertThatThrownBy(() -> TakeoverFile.read(new StringReader(HEADER
                        + OPEN.replace("CHEQUING", "chequing")
                        + OWED.replace("2026-10-02", "yesterday")
                        + PAID.replace("USD", "CAD")
                        + OPEN.replace("50.00", "-1.00").replace("OLD-1", "OLD-9")
                        + OPEN.replace("OLD-1", "a|b")
                        + "short\n")))
                .isInstanceOf(BadTakeover.class)
                .hasMessageContainingAll(
                        "line 2: product",
                        "line 3: day",
                        "line 4: currency",
                        "line 5: amount",
                        "line 6: crm_id",
                        "line 7: 1 columns")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Jane", "jane@x.com"));
    }

    @Test
    void refusesAFileWhoseTotalsDoNotAgree() {
        for (var totals : List.of(
                "",
                TOTALS.replace("UNPAID,CAD,1", "UNPAID,CAD,2"),
                TOTALS.replace("PAID,USD,1,50.00", "PAID,USD,1,50.01"))) {
            assertThatThrownBy(() -> TakeoverFile.read(new StringReader(HEADER + OPEN + OWED + PAID + totals)))
                    .isInstanceOf(BadTakeover.class)
                    .hasMessageContaining("control totals");
        }
    }

    @Test
    void refusesAFileOfWhichOnlyTheHeaderIsThere() {
        assertThatThrownBy(() -> TakeoverFile.read(new StringReader(HEADER)))
                .isInstanceOf(BadTakeover.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void saysInASentenceWhyItDoesNotStart() {
        var bad = new BadTakeover(List.of("line 2: day can't be read"));
        var said = Optional.ofNullable(new BadTakeoverAnalyzer().analyze(new IllegalStateException(bad)))
                .orElseThrow();
        assertThat(said.getDescription()).contains("line 2: day can't be read");
        assertThat(said.getAction()).contains("nothing of it was applied");
    }

    @Test
    void appliesNothingOfAFileThatDoesNotFitTheBank() throws IOException {
        confirms("OLD-3", "OLD-3");
        takesOver(HEADER
                + OPEN
                + OWED.replace("50.00", "75.00")
                + PAID
                + OWED.replace("OLD-2", "OLD-4").replace("ana", "nobody").replace("C-2", "C-3")
                + "TOTAL,OPEN,CAD,1,50.00\nTOTAL,UNPAID,CAD,2,125.00\nTOTAL,PAID,USD,1,50.00\n");
        assertThat(bank.the(TakingOver.class).find("OLD-1")).isEmpty();
        assertThat(exceptions()).hasSize(1);
        assertThat(exceptions().getFirst())
                .contains(
                        "line 3: the programme gave 50.00",
                        "line 4: Laurel has OLD-3 itself",
                        "line 5: nobody at the bank",
                        "line 5: the referee has the one bonus");
    }

    @Test
    void tellsFinanceWhenWhatIsOwedDoesNotBecomeRewards() throws IOException {
        confirms("NEW-1", "OLD-2");
        takesOver(HEADER + OWED + "TOTAL,UNPAID,CAD,1,50.00\n");
        assertThat(exceptions()).hasSize(1);
        assertThat(exceptions().getFirst()).contains("UNPAID CAD=1 of 50.00", "rewarded {}");
    }

    private void takesOver(String file) throws IOException {
        var clock = bank.the(InstantSource.class);
        var takeover = new Takeover(
                TakeoverFile.read(new StringReader(file)),
                bank.the(TakingOver.class),
                bank.the(Earnings.class),
                bank.the(Documents.class),
                bank.the(Exceptions.class),
                clock);
        takeover.work();
        bank.passes(Duration.ofMinutes(1));
        takeover.work();
        bank.passes(Duration.ofMinutes(20));
        takeover.work();
        assertThat(takeover.work()).isFalse();
    }

    /** The CRM confirms a referral whose referee is that of a row. */
    private void confirms(String crmId, String row) throws IOException {
        var old = TakeoverFile.read(new StringReader(HEADER + OPEN + OWED + PAID + TOTALS)).stream()
                .filter(one -> one.crmId().equals(row))
                .findFirst()
                .orElseThrow()
                .particulars();
        var told = new Particulars(
                new Product("CHEQUING"), old.country(), old.referrer(), old.referrerContact(), old.referee());
        bank.the(Receiving.class)
                .receive(new Confirmation("e-1", crmId, Optional.empty(), Step.QUALIFIED, bank.now(), told, ""));
        bank.passes(Duration.ofMinutes(1));
    }

    private List<String> rewards(String owner) {
        return bank.the(LookingUp.class).of(new Owner(owner)).stream()
                .map(one -> List.of("OLD-1", "OLD-2", "OLD-3", "NEW-1").stream()
                        .filter(crmId -> bank.the(TakingOver.class)
                                .find(crmId)
                                .filter(referral ->
                                        referral.id().value().equals(one.cause().id()))
                                .isPresent())
                        .findFirst()
                        .orElse("another"))
                .toList();
    }

    private Stage stage(String crmId) {
        return bank.the(TakingOver.class).find(crmId).orElseThrow().stage();
    }

    private List<String> exceptions() {
        var finance = bank.the(People.class).withRole(Role.FINANCE).getFirst().id();
        return bank.the(Exceptions.class).waitingFor(finance).stream()
                .filter(one -> one.refusal().kind().startsWith("takeover"))
                .map(one -> one.refusal().cause())
                .toList();
    }
}
