package app.laurel.bot.payout.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.ExceptionCase;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.payout.reconciliation.Reconciling;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Write;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconcileConversationTests {

    private final Bank bank = Bank.open();
    private String payout = "";

    @BeforeEach
    void paysAna() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.passes(Duration.ofMinutes(5));
        payout = bank.the(LookingUp.class)
                .of(new Owner("ana"))
                .getFirst()
                .transfer()
                .orElseThrow()
                .id();
    }

    @Test
    void showsControlTotalsThatAgree() {
        bank.as("fiona").says("/payout reconcile").sees("begins within a minute");
        bank.passes(Duration.ofMinutes(2));
        bank.as("fiona")
                .says("/payout reconcile")
                .sees("Everything agrees", "CAD", "CA$0.00", "1 · CA$50.00", "On the rails’ statements");
        assertThat(differences()).isEmpty();
        bank.as("ana").says("/payout reconcile").seesNot("Everything agrees");
    }

    @Test
    void countsWhatTheCrmHasConfirmedByItsOwnWords() {
        reconciles();
        bank.as("fiona")
                .says("/payout reconcile")
                .sees("Confirmed less entitled, denied and waiting", "Confirmed by the CRM 1", "Rewarded 1");

        var documents = bank.the(Documents.class);
        var named = documents.read(new Key("X|crm:X-1", "case"), Pointer.class).orElseThrow();
        var lost = documents
                .read(new Key("R|" + named.value().goesTo(), named.value().goesTo()), LostCase.class)
                .orElseThrow();
        documents.commit(Batch.in(lost.key().partition(), Write.delete(lost)));
        reconciles();
        assertThat(differences()).containsExactly("CONFIRMED_UNANSWERED X-1");
    }

    @Test
    void comparesEachNightByItself() {
        bank.passes(Duration.ofHours(24));
        assertThat(bank.the(Reconciling.class).last()).isPresent();
    }

    @Test
    void ownsEachDifferenceOnceAndClosesItWhenItIsGone() {
        var documents = bank.the(Documents.class);
        var entry = documents
                .read(new Key("Z|simulated-rail", payout), RailEntry.class)
                .orElseThrow();
        documents.commit(Batch.in("Z|simulated-rail", Write.delete(entry)));
        reconciles();
        reconciles();
        assertThat(differences()).containsExactly("NOT_ON_STATEMENT " + payout);
        bank.as("fiona").says("/payout reconcile").sees("1 difference");
        bank.as("fiona").says("/exceptions").sees("Books that should agree do not");
        documents.commit(Batch.in("Z|simulated-rail", Write.create(payout, entry.value())));
        reconciles();
        assertThat(differences()).isEmpty();
    }

    @Test
    void seesWhatARailHasPaidThatNobodyOrdered() {
        var stranger = "P" + "A".repeat(25);
        var documents = bank.the(Documents.class);
        var known = documents
                .read(new Key("Z|simulated-rail", payout), RailEntry.class)
                .orElseThrow()
                .value();
        documents.commit(Batch.in("Z|simulated-rail", Write.create(stranger, known.under(stranger))));
        reconciles();
        assertThat(differences()).containsExactly("UNKNOWN_ON_STATEMENT " + stranger);
    }

    @Test
    void seesWhatIsPaidAndNotPosted() {
        var documents = bank.the(Documents.class);
        var entry = documents
                .read(new Key("L|ana", "journal:settlement:" + payout), JournalEntry.class)
                .orElseThrow();
        documents.commit(Batch.in("L|ana", Write.delete(entry)));
        reconciles();
        assertThat(differences())
                .singleElement()
                .asString()
                .startsWith("NOT_POSTED ana/")
                .endsWith(" payment");
    }

    private void qualifies(String crmId, String product, String person) {
        new CrmConfirms(bank).referralOf(person, product, crmId);
    }

    private void reconciles() {
        bank.the(Reconciling.class).want();
        bank.passes(Duration.ofMinutes(2));
    }

    private List<String> differences() {
        return bank.the(Exceptions.class).waiting(Role.FINANCE, "reconciliation").stream()
                .map(ExceptionCase.Waiting::refusal)
                .map(refusal -> refusal.subject())
                .toList();
    }

    /** A line of the rail's books as a vandal sees it. */
    @Kind("rail-entry")
    record RailEntry(
            String key,
            String reference,
            app.laurel.bot.money.Money amount,
            String state,
            app.laurel.bot.reward.Arrival arrival,
            java.time.Instant acceptedAt,
            boolean comesBack)
            implements Document {

        RailEntry under(String other) {
            return new RailEntry(other, reference, amount, state, arrival, acceptedAt, comesBack);
        }
    }

    /** What names a case, as a vandal sees it. */
    @Kind("referral-pointer")
    record Pointer(String goesTo) implements Document {}

    /** A case as a vandal sees it. */
    @Kind(value = "referral", version = 2, from = AsItIs.class)
    record LostCase(String id) implements Document {}

    enum AsItIs implements app.laurel.bot.store.Upcaster {
        ANY {
            @Override
            public void next(com.fasterxml.jackson.databind.node.ObjectNode document) {}
        }
    }

    /** A posting as a vandal sees it. */
    @Kind("journal")
    record JournalEntry(String cause) implements Document {}
}
