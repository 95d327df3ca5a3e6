package app.laurel.bot.referral.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.CaseIndex;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Consent;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Course;
import app.laurel.bot.referral.Fact;
import app.laurel.bot.referral.Inbox.Receipt;
import app.laurel.bot.referral.Mark;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Standing;
import app.laurel.bot.referral.Step;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferralStoreTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00.000000001Z");
    private static final CaseId ONE = new CaseId("R-AAAAAAAA");
    private static final CaseId OTHER = new CaseId("R-BBBBBBBB");
    private static final Particulars JANE_BY_A_CUSTOMER = new Particulars(
            new Product("CHEQUING"),
            Country.CA,
            new Referrer.Customer("C-1"),
            new Contact("C-1", "Mary Stone", "mary@x.com", ""),
            new Contact("C-2", "Jane Doe", "jane@x.com", "416 555 0100"));

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Trail trail = new Trail(documents, clock);
    private final StoredCases cases = new StoredCases(documents, trail);
    private final StoredCaseIndex index = new StoredCaseIndex(documents);
    private final StoredInbox inbox = new StoredInbox(documents, documents, trail, clock);

    @Test
    void bringsBackACaseWithEverythingInIt() {
        for (var standing : List.of(
                new Standing.Open(),
                new Standing.UnderReview("X"),
                new Standing.Denied("X"),
                new Standing.Appealed("X"),
                new Standing.Expired("X"),
                new Standing.Withdrawn(),
                new Standing.Duplicate(OTHER),
                new Standing.Reversed("X"))) {
            var id = new CaseId("R-" + standing.getClass().getSimpleName());
            var referral = referral(id, standing);
            cases.decide(id, Actor.system("test"), before -> Decision.change(referral, true));
            assertThat(cases.find(id)).contains(referral);
        }
    }

    @Test
    void namesACaseOnce() {
        assertThat(cases.named("CRM-1")).isEmpty();
        assertThat(cases.name("CRM-1", ONE)).isEqualTo(ONE);
        assertThat(cases.name("CRM-1", OTHER)).isEqualTo(ONE);
        assertThat(cases.named("CRM-1")).contains(ONE);
    }

    @Test
    void givesTheBonusOfARefereeOnce() {
        assertThat(cases.claim("customer:C-2", ONE)).isEqualTo(ONE);
        assertThat(cases.claim("customer:C-2", OTHER)).isEqualTo(ONE);
        assertThat(cases.claim("customer:C-3", OTHER)).isEqualTo(OTHER);
    }

    @Test
    void makesTheSameIdOfTheSameCause() {
        assertThat(cases.idFor("crm:1")).isEqualTo(cases.idFor("crm:1")).isNotEqualTo(cases.idFor("crm:2"));
        assertThat(cases.idFor("crm:1").value()).matches("R-[A-Z0-9]{8}");
    }

    @Test
    void findsCasesTheNewestFirstAndForgetsSettledOnesAsOpen() {
        index.enter(new CaseIndex.Entry(ONE, MONDAY, "ana", new Product("CHEQUING"), Set.of("jane", "doe"), true));
        index.enter(new CaseIndex.Entry(
                OTHER, MONDAY.plusSeconds(60), "ana", new Product("CHEQUING"), Set.of("jane"), true));
        index.enter(new CaseIndex.Entry(
                OTHER, MONDAY.plusSeconds(60), "ana", new Product("CHEQUING"), Set.of("jane", "c-2"), false));
        index.enter(new CaseIndex.Entry(
                OTHER, MONDAY.plusSeconds(60), "ana", new Product("CHEQUING"), Set.of("jane", "c-2"), false));
        assertThat(index.madeBy("ana", 10)).containsExactly(OTHER, ONE);
        assertThat(index.madeBy("ana", 1)).containsExactly(OTHER);
        assertThat(index.with("jane", 10)).containsExactly(OTHER, ONE);
        assertThat(index.with("c-2", 10)).containsExactly(OTHER);
        assertThat(index.open()).containsExactly(ONE);
        assertThat(index.of(new Product("CHEQUING"), 10)).containsExactly(OTHER, ONE);
        assertThat(index.of(new Product("CHEQUING"), 1)).containsExactly(OTHER);
        assertThat(index.of(new Product("MORTGAGE"), 10)).isEmpty();
    }

    @Test
    void keepsWhatTheCrmSaysOnceAndWalksThroughIt() {
        var told =
                new Confirmation("e-1", "CRM-1", Optional.of("R-X"), Step.OPENED, MONDAY, JANE_BY_A_CUSTOMER, "Open");
        var changed =
                new Confirmation("e-1", "CRM-1", Optional.of("R-X"), Step.REFUSED, MONDAY, JANE_BY_A_CUSTOMER, "Open");
        assertThat(inbox.keep(told)).isEqualTo(Receipt.KEPT);
        assertThat(inbox.keep(told)).isEqualTo(Receipt.KNOWN);
        assertThat(inbox.keep(changed)).isEqualTo(Receipt.KNOWN_OTHERWISE);
        assertThat(inbox.find("CRM-1", "e-1")).contains(told);
        assertThat(inbox.find("CRM-1", "e-2")).isEmpty();

        var walked = new ArrayList<Confirmation>();
        inbox.walk((one, keptAt) -> walked.add(one));
        inbox.walk((one, keptAt) -> walked.add(one));
        assertThat(walked).containsExactly(told);
    }

    private static Referral referral(CaseId id, Standing standing) {
        var consent = new Consent("Jane Doe", new PersonId("ana"), MONDAY, "A friend");
        var fact = new Fact(
                "CRM-1/e-1",
                Step.REGISTERED,
                MONDAY,
                "",
                "CRM-1",
                Optional.of(JANE_BY_A_CUSTOMER),
                Optional.of(consent),
                Optional.of(Money.of("1500.00", "CAD")));
        var facts = new ReferralFacts(
                id, new Product("CHEQUING"), Country.CA, new Referrer.Customer("C-1"), "customer:C-2", MONDAY);
        return new Referral(
                id,
                List.of(fact),
                Set.of(Mark.ASKED, Mark.CLAIMED),
                Optional.of(facts),
                List.of("customer:C-1/reward-for:" + id + ":referrer"),
                new Course(Stage.SEASONING, standing, Optional.of(MONDAY.plus(Duration.ofDays(30)))));
    }
}
