package app.laurel.bot.admin.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Calendar;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import app.laurel.bot.voting.planning.Planning;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Views that somebody has damaged are right again, while Laurel goes on. */
class ViewConversationTests {

    private final Bank bank = Bank.open();
    private final InMemoryDocuments documents = bank.the(InMemoryDocuments.class);
    private int looks;

    @Test
    void makesTheListOfRewardsRightAgain() {
        confirm("C1", "C2", "C3", "C4");
        var right = rows(Earning.class);
        var all = stored(Earning.class);
        assertThat(all).hasSize(4);
        replace(
                all.get(0),
                new Earning(
                        changed(
                                all.get(0).value().json(),
                                row -> row.put("changes", 99).put("cause", "R-NOBODY")),
                        "ISSUED:1"));
        delete(all.get(1));
        create(all.get(2), "ana/reward-for:R-NOBODY1:referrer", all.get(2).value());
        create(all.get(2), "nonsense", all.get(2).value());
        assertThat(rows(Earning.class)).isNotEqualTo(right);

        rebuild("earnings", "3 put right");

        assertThat(rows(Earning.class)).isEqualTo(right);
    }

    @Test
    void findsReferralsAgain() {
        confirm("C1", "C2", "C3");
        var right = rows(CaseRow.class);
        var all = stored(CaseRow.class);
        replace(
                all.get(0),
                new CaseRow(changed(all.get(0).value().json(), row -> row.put("madeAt", "2020-01-01T00:00:00Z")), "1"));
        all.subList(1, 9).forEach(this::delete);
        create(
                all.get(9),
                "R-NOBODY1",
                new CaseRow(changed(all.get(9).value().json(), row -> row.put("id", "R-NOBODY1")), "2"));
        assertThat(rows(CaseRow.class)).isNotEqualTo(right);

        rebuild("referrals", "2 put right");

        assertThat(rows(CaseRow.class)).isEqualTo(right);
    }

    @Test
    void listsAllCyclesAgain() {
        plan("2027-01");
        plan("2027-02");
        plan("2027-03");
        bank.settles();
        var right = rows(CycleRow.class);
        var all = stored(CycleRow.class);
        assertThat(all).hasSize(3);
        replace(
                all.get(0),
                new CycleRow(changed(all.get(0).value().json(), row -> row.put("stage", "PUBLISHED")), "x"));
        delete(all.get(1));
        create(
                all.get(2),
                "cycle:2020-01",
                new CycleRow(changed(all.get(2).value().json(), row -> row.put("id", "2020-01")), "y"));

        rebuild("cycles", "2 put right");

        assertThat(rows(CycleRow.class)).isEqualTo(right);
    }

    @Test
    void listsAgainWhatPeopleHaveProposed() {
        propose();
        var right = rows(OwnRow.class);
        var all = stored(OwnRow.class);
        assertThat(all).hasSize(1);
        delete(all.get(0));
        var nobody = changed(all.get(0).value().json(), row -> row.put("id", "2020-01|one-team|ana|nobody"));
        create(all.get(0), "own:2020-01|one-team|ana|nobody", new OwnRow(nobody, "x"));

        rebuild("nominations", "1 put right");

        assertThat(rows(OwnRow.class)).isEqualTo(right);
    }

    @Test
    void putsDesksRightAgain() {
        propose();
        var right = rows(DeskRow.class);
        var desk = stored(DeskRow.class).stream()
                .filter(row -> !row.value().json().path("waiting").isEmpty())
                .findFirst()
                .orElseThrow();
        var waiting = desk.value().json().path("waiting");
        replace(
                desk,
                new DeskRow(changed(
                        desk.value().json(),
                        row -> row.putArray("waiting")
                                .add(changed(waiting.path(0), one -> one.put("decision", "NOBODY"))))));

        rebuild("desks", "1 put right");

        assertThat(rows(DeskRow.class)).isEqualTo(right);
    }

    private void propose() {
        Election.withoutAwards(bank)
                .award(new AwardId("one-team"), "One Team", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating();
        bank.as("ana")
                .says("nominate Ben Okafor because he stayed until the audit was done")
                .presses("Submit");
        bank.settles();
    }

    @Test
    void mayBeRepeatedWhileLaurelGoesOnAndThenFindsNothingWrong() {
        confirm("C1", "C2");
        bank.as("tess").says("/view rebuild earnings").presses("Confirm").sees("Looking at rows");
        confirm("C3");
        bank.as("tess").clicks("admin.rebuild", Map.of("view", "earnings"));
        var right = rows(Earning.class);

        rebuild("earnings", "3 rows looked at, 0 put right");

        assertThat(rows(Earning.class)).hasSize(3).isEqualTo(right);
    }

    @Test
    void isForAdministrators() {
        bank.as("fiona").says("/view rebuild earnings").sees("That one is for others");
        bank.as("fiona").clicks("admin.rebuild", Map.of("view", "earnings"));
        bank.as("tess")
                .says("/view show")
                .sees("Rewards by where they are", "Not since Laurel began", "[Make it right again]")
                .says("/view rebuild nonsense")
                .sees(
                        "There is no list “nonsense”",
                        "cycles, desks, earnings, nominations and referrals",
                        "[Make it right again]");
        assertThat(stored(Rebuilt.class)).isEmpty();
    }

    private void rebuild(String view, String figures) {
        bank.as("tess")
                .says("/view rebuild " + view)
                .sees("Make this list right again")
                .presses("Confirm");
        bank.passes(Duration.ofSeconds(6)).passes(Duration.ofSeconds(6));
        bank.as("tess").says("/view show").sees("Done", figures);
    }

    private void confirm(String... crmIds) {
        for (var crmId : crmIds) {
            var particulars = new Particulars(
                    new Product("CHEQUING"),
                    Country.CA,
                    new Referrer.Employee(new PersonId("ana")),
                    Contact.UNKNOWN,
                    new Contact("C-9" + crmId, "Maya Chen", crmId + "@example.com", ""));
            bank.the(Receiving.class)
                    .receive(new Confirmation(
                            "E-" + crmId, crmId, Optional.empty(), Step.QUALIFIED, Bank.START, particulars, ""));
        }
        bank.passes(Duration.ofMinutes(10));
    }

    private void plan(String cycle) {
        var now = bank.now();
        bank.the(Planning.class)
                .plan(
                        Actor.person(new PersonId("henry")),
                        new CycleId(cycle),
                        new Calendar(
                                now.plus(Duration.ofDays(40)),
                                now.plus(Duration.ofDays(50)),
                                now.plus(Duration.ofDays(51)),
                                now.plus(Duration.ofDays(60))));
    }

    private static JsonNode changed(JsonNode json, Consumer<ObjectNode> change) {
        var copy = (ObjectNode) json.deepCopy();
        change.accept(copy);
        return copy;
    }

    /** All rows of a kind, wherever they are. */
    private <T extends Document> List<Stored<T>> stored(Class<T> type) {
        var all = new ArrayList<Stored<T>>();
        documents.next("look " + ++looks, type, 10_000, all::addAll);
        return all;
    }

    private <T extends Document> Map<String, T> rows(Class<T> type) {
        var rows = new TreeMap<String, T>();
        stored(type).forEach(row -> rows.put(row.key().toString(), row.value()));
        return rows;
    }

    private <T extends Document> void replace(Stored<T> before, T after) {
        documents.commit(Batch.in(before.key().partition(), Write.replace(before, after)));
    }

    private void delete(Stored<?> row) {
        documents.commit(Batch.in(row.key().partition(), Write.delete(row)));
    }

    private void create(Stored<?> beside, String id, Document row) {
        documents.commit(Batch.in(beside.key().partition(), Write.create(id, row)));
    }

    /** A line of the rewards, as it is kept. */
    @Kind("earning")
    record Earning(@JsonValue JsonNode json, String order) implements Document {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Earning of(JsonNode json) {
            return new Earning(json, "");
        }
    }

    /** A row by which a case is found, as it is kept. */
    @Kind("referral-row")
    record CaseRow(@JsonValue JsonNode json, String order) implements Document {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static CaseRow of(JsonNode json) {
            return new CaseRow(json, "");
        }
    }

    /** A row of the cycles, as it is kept. */
    @Kind("cycle-row")
    record CycleRow(@JsonValue JsonNode json, String order) implements Document {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static CycleRow of(JsonNode json) {
            return new CycleRow(json, "");
        }
    }

    /** A line of what somebody has proposed, as it is kept. */
    @Kind("own-nomination")
    record OwnRow(@JsonValue JsonNode json, String order) implements Document {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static OwnRow of(JsonNode json) {
            return new OwnRow(json, "");
        }
    }

    /** A desk, as it is kept. */
    @Kind("desk")
    record DeskRow(@JsonValue JsonNode json) implements Document {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DeskRow of(JsonNode json) {
            return new DeskRow(json);
        }
    }

    /** A rebuild, as it is kept. */
    @Kind("view-rebuild")
    record Rebuilt(@JsonValue JsonNode json) implements Document {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Rebuilt of(JsonNode json) {
            return new Rebuilt(json);
        }
    }
}
