package app.laurel.bot.reward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.RefusedRules;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.SettingUp;
import app.laurel.bot.reward.rules.VersionApproved;
import app.laurel.bot.reward.yaml.DemoRules;
import app.laurel.bot.reward.yaml.YamlProgrammes;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoredVersionsTests {

    private static final String FILE = """
            awards: { budget: 50000.00, approval-limit: 500.00 }
            programmes:
              - code: CHEQUING
                class: DEPOSIT
                budget: 1000.00
                versions:
                  - from: 2020-01-01
                    approval-limit: 500.00
                    seasoning-days: 30
                    window-days: 90
                    minimum: 100.00
                    cap-per-year: 5
                    cap-amount: 500.00
                    breaker-count: 10
                    breaker-amount: 900.00
                    fees:
                      - referrer: employee
                        paid: referrer
                        for: outcome
                        countries: [CA]
                        amount: 50.00
                        tiers: [{ from: 1000.00, amount: 75.00 }]
            """;
    private static final String SECOND = """
                  - from: 2027-01-01
                    approval-limit: 400.00
                    fees:
                      - { referrer: employee, paid: referrer, for: outcome, countries: [CA], amount: 20.00 }
            """.indent(0);

    private Instant now = Instant.parse("2026-11-22T17:00:00Z");
    private final InstantSource clock = () -> now;
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);

    @Test
    void keepsEachTermOfTheFirstSetUp() {
        var file = read(FILE);
        start(file);
        assertThat(instance().all())
                .extracting(Proposal::version)
                .isEqualTo(file.all().getFirst().versions());
    }

    @Test
    void startsAgainWithTheSameFile() {
        start(read(FILE + SECOND));
        assertThatCode(() -> start(read(FILE + SECOND))).doesNotThrowAnyException();
        assertThat(instance().all()).hasSize(2);
    }

    @Test
    void refusesAVersionThatIsNotAsItWas() {
        start(read(FILE));
        refuses(FILE.replace("amount: 50.00", "amount: 51.00"), "changes CHEQUING@2020-01-01", "fees", "never changed");
        refuses(FILE.replace("cap-per-year: 5", "cap-per-year: 6"), "cap-per-year", "/programme propose CHEQUING");
        refuses(FILE.replace("from: 1000.00", "from: 900.00"), "fees");
        refuses(FILE.replace("class: DEPOSIT", "class: CARD"), "class");
    }

    @Test
    void refusesALaterVersionThatNobodyAgreedTo() {
        start(read(FILE));
        refuses(FILE + SECOND, "adds CHEQUING@2027-01-01", "a second person agrees");
    }

    @Test
    void goesOnWithASetUpThatDiedHalfWay() {
        var file = read(FILE + SECOND);
        var first = file.all().getFirst().versions().getFirst();
        keep(instance(), first, new Proposal.Standing.SetUp(now, 2));
        assertThatCode(() -> start(file)).doesNotThrowAnyException();
        assertThat(instance().all()).hasSize(2);
    }

    @Test
    void showsEachInstanceWhatWasApprovedAtAnother() {
        var file = read(FILE);
        start(file);
        var here = instance();
        var elsewhere = instance();
        var programmes = file.with(elsewhere::recent);
        assertThat(programmes.find("CHEQUING").orElseThrow().versions()).hasSize(1);
        var next = file.all().getFirst().versions().getFirst().startingOn(LocalDate.parse("2027-01-01"));
        keep(here, next, new Proposal.Standing.Approved(new PersonId("priya"), new PersonId("carol"), now));
        now = now.plusSeconds(3);
        assertThat(programmes.find("CHEQUING").orElseThrow().versions()).hasSize(2);
    }

    @Test
    void paysByNothingThatWaitsOrWasRefused() {
        var file = read(FILE);
        start(file);
        var next = file.all().getFirst().versions().getFirst().startingOn(LocalDate.parse("2027-01-01"));
        keep(instance(), next, new Proposal.Standing.Proposed(new PersonId("priya"), now));
        assertThat(file.with(instance()::recent).find("CHEQUING").orElseThrow().versions())
                .hasSize(1);
    }

    private void keep(StoredVersions versions, RuleVersion version, Proposal.Standing standing) {
        var proposal = new Proposal(version, ProductClass.DEPOSIT, 1, standing);
        versions.decide(
                version.id(),
                Actor.system("test"),
                before -> Decision.change(proposal, true, new VersionApproved(version.id())));
    }

    private void refuses(String text, String... because) {
        assertThatThrownBy(() -> start(read(text)))
                .isInstanceOf(RefusedRules.class)
                .hasMessageContainingAll(because);
    }

    private void start(Programmes file) {
        new SettingUp(instance(), clock).setUp(file);
    }

    private StoredVersions instance() {
        return new StoredVersions(documents, new Trail(documents, clock), clock);
    }

    private static Programmes read(String text) {
        return YamlProgrammes.read("test.yaml", text, DemoRules.law());
    }
}
