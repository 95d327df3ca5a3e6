package app.laurel.bot.staff;

import static app.laurel.bot.people.graph.EntraServer.json;
import static app.laurel.bot.people.graph.EntraServer.managedBy;
import static app.laurel.bot.people.graph.EntraServer.status;
import static app.laurel.bot.people.graph.EntraServer.user;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.Directory;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.graph.EntraServer;
import app.laurel.bot.staff.store.Registers;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntraFollowingTests {

    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId MONA = new PersonId("mona");

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final List<String> doubts = new ArrayList<>();
    private final EntraServer entra = new EntraServer();
    private Map<Role, List<String>> groups = Map.of();
    private Map<Role, List<String>> appRoles = Map.of();
    private Instance laurel = new Instance();

    /** One Laurel, as it starts. */
    private final class Instance {

        private final Registers registers = Registers.in(documents, clock);
        private final Following following = new Following(
                entra.source(registers.directory(), groups, appRoles),
                registers.register(),
                new Departing(registers.register(), new Belief(20, 5), doubts(), clock),
                clock);

        private Directory directory() {
            return registers.directory();
        }

        private void reads() {
            while (following.step()) {
                registers.register().refresh();
            }
        }
    }

    @AfterEach
    void close() {
        entra.close();
    }

    @Test
    void readsEverybodyPageByPage() {
        entra.begins(entra.pageBefore("p2", user("mona", "")))
                .goesOn("p2", entra.lastPage("d1", user("ana", managedBy("mona"))));

        laurel.reads();

        var ana = laurel.directory().find(ANA).orElseThrow();
        assertThat(ana.manager()).contains(MONA);
        assertThat(ana.email()).isEqualTo("ana@bank.example");
        assertThat(ana.country()).isEqualTo(Country.CA);
        assertThat(ana.timeZone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(ana.hiredOn()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(laurel.directory().reportsOf(MONA)).extracting(Person::id).containsExactly(ANA);
    }

    @Test
    void takesLanguageAndClockFromTheProvinceUnlessTheUserHasTheirOwn() {
        var quebec = ",\"state\":\"Québec\"";
        var own = ",\"preferredLanguage\":\"es\",\"state\":\"TX\",\"country\":null,\"usageLocation\":\"US\"";
        entra.begins(entra.lastPage("d1", user("luc", quebec), user("ana", own), user("ben", "")));

        laurel.reads();

        assertThat(person("luc").language()).contains(Locale.CANADA_FRENCH);
        assertThat(person("ana").language()).contains(Locale.of("es"));
        assertThat(person("ben").language()).isEmpty();
        assertThat(person("ana").timeZone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(person("ana").country()).isEqualTo(Country.US);
    }

    @Test
    void takesTheBirthdayFromTheAttributeThatTheBankAllows() {
        var birthday = ",\"onPremisesExtensionAttributes\":{\"extensionAttribute7\":\"1990-06-09\"}";
        entra.begins(entra.lastPage("d1", user("ana", birthday), user("mona", "")));

        laurel.reads();

        assertThat(person("ana").birthday()).contains(MonthDay.of(6, 9));
        assertThat(person("mona").birthday()).isEmpty();
    }

    @Test
    void leavesOutGuestsTheDisabledAndThoseNobodyCanPlace() {
        entra.begins(entra.lastPage(
                "d1",
                user("ana", ""),
                user("guest", ",\"userType\":\"Guest\""),
                user("off", ",\"accountEnabled\":false"),
                user("far", ",\"country\":\"Atlantis\"")));

        laurel.reads();

        assertThat(laurel.directory().everybody()).extracting(Person::id).containsExactly(ANA);
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        entra.begins(entra.pageBefore("p2", user("mona", ""))).goesOn("p2", entra.lastPage("d1", user("ana", "")));
        laurel.following.step();

        laurel = new Instance();
        laurel.reads();

        assertThat(laurel.directory().everybody()).hasSize(2);
        assertThat(entra.askedAtAll()).isEqualTo(2);
    }

    @Test
    void asksForChangesOnlyOnceEverybodyIsKnown() {
        everybody(user("mona", ""), user("ana", managedBy("mona")));
        entra.changes("d1", entra.lastPage("d2", user("ana", ",\"department\":\"Audit\"")));

        laurel = new Instance();
        changes();

        assertThat(person("ana").department()).isEqualTo("Audit");
        // What is not told has not changed.
        assertThat(person("ana").manager()).contains(MONA);
        assertThat(told()).contains("PersonMoved");
    }

    @Test
    void leavesEntraAloneForAsLongAsItAsks() {
        everybody(user("ana", ""));
        entra.changes("d1", status(429).withHeader("Retry-After", "120"));
        changes();
        var asked = entra.askedAtAll();

        clock.advance(Duration.ofSeconds(119));
        laurel.reads();
        assertThat(entra.askedAtAll()).isEqualTo(asked);

        entra.changes("d1", entra.lastPage("d2", user("ben", "")));
        clock.advance(Duration.ofSeconds(2));
        laurel.reads();
        assertThat(laurel.directory().everybody()).hasSize(2);
    }

    @Test
    void triesAgainLaterWhenEntraHasAFault() {
        for (var fault : List.of(status(500), status(503), status(504), json("no json"))) {
            entra.begins(fault);
            laurel.reads();
            assertThat(laurel.directory().everybody()).isEmpty();
            clock.advance(Duration.ofMinutes(1));
        }
        everybody(user("ana", ""));
        assertThat(laurel.directory().everybody()).hasSize(1);
    }

    @Test
    void readsEverybodyAnewWhenThePlaceIsTooOld() {
        everybody(user("ana", ""), user("ben", ""), user("mona", ""));
        entra.changes("d1", status(410))
                .begins(entra.pageBefore("p2", user("ana", "")))
                .goesOn("p2", entra.lastPage("d2", user("mona", "")));

        changes();

        assertThat(laurel.directory().everybody()).extracting(Person::id).containsExactly(ANA, MONA);
        assertThat(told()).containsExactly("PersonLeft");
    }

    @Test
    void letsThoseGoWhoAreDeletedDisabledOrGuestsNow() {
        everybody(user("ana", ""), user("ben", ""), user("mona", ""), user("zoe", ""));
        entra.changes(
                "d1",
                entra.lastPage(
                        "d2",
                        "{\"id\":\"ana\",\"@removed\":{\"reason\":\"changed\"}}",
                        user("ben", ",\"accountEnabled\":false"),
                        user("zoe", ",\"userType\":\"Guest\"")));

        changes();

        assertThat(laurel.directory().everybody()).extracting(Person::id).containsExactly(MONA);
        assertThat(laurel.directory().former(ANA)).isPresent();
        assertThat(told()).containsExactly("PersonLeft", "PersonLeft", "PersonLeft");
    }

    @Test
    void takesSomebodyBackWithTheManagerTheyHad() {
        everybody(user("mona", ""), user("ana", managedBy("mona")));
        entra.changes("d1", entra.lastPage("d2", user("ana", ",\"accountEnabled\":false")))
                .changes("d2", entra.lastPage("d3", user("ana", "")));

        changes();
        assertThat(laurel.directory().find(ANA)).isEmpty();
        changes();

        assertThat(person("ana").manager()).contains(MONA);
        assertThat(told()).containsExactly("PersonLeft", "PersonReturned");
    }

    @Test
    void asksForTheManagerOfSomebodyNewWhomTheChangesDoNotTell() {
        everybody(user("mona", ""));
        entra.changes("d1", entra.lastPage("d2", user("ana", ""), user("ben", "")))
                .at("/users/ana/manager", json("{\"id\":\"mona\"}"))
                .at("/users/ben/manager", status(404));

        changes();

        assertThat(person("ana").manager()).contains(MONA);
        assertThat(person("ben").manager()).isEmpty();
    }

    @Test
    void forgetsAManagerWhoWasTakenAway() {
        everybody(user("mona", ""), user("ana", managedBy("mona")));
        var taken = ",\"manager@delta\":[{\"id\":\"mona\",\"@removed\":{\"reason\":\"deleted\"}}]";
        entra.changes("d1", entra.lastPage("d2", user("ana", taken)));

        changes();

        assertThat(person("ana").manager()).isEmpty();
    }

    @Test
    void standsManagersWhoAreNotThereAndCirclesOfManagers() {
        everybody(
                user("ana", managedBy("ben")),
                user("ben", managedBy("ana")),
                user("mona", managedBy("nobody")),
                user("zoe", managedBy("zoe")));
        var people = new People(laurel.directory(), (person, roles) -> roles);

        assertThat(people.managersAbove(ANA))
                .extracting(one -> one.id().value())
                .containsExactly("ben");
        assertThat(people.managersAbove(MONA)).isEmpty();
        assertThat(people.managersAbove(new PersonId("zoe"))).isEmpty();
    }

    @Test
    void keepsSomebodyWhoseDescriptionTurnedBad() {
        everybody(user("ana", ""), user("mona", ""));
        entra.changes("d1", status(410))
                .begins(entra.lastPage("d2", user("ana", ",\"country\":\"\""), user("mona", "")));

        changes();

        assertThat(person("ana").country()).isEqualTo(Country.CA);
        assertThat(told()).isEmpty();
    }

    @Test
    void takesRolesFromGroupsAndAppRoles() {
        groups = Map.of(Role.FINANCE, List.of("g1"));
        appRoles = Map.of(Role.AGENT, List.of("r1"));
        entra.at("/groups/g1/transitiveMembers/microsoft.graph.user", members("ana"))
                .at("/groups/g2/transitiveMembers/microsoft.graph.user", members("mona"))
                .at(
                        "/servicePrincipals/laurel-sp/appRoleAssignedTo",
                        json("{\"value\":[{\"appRoleId\":\"r1\",\"principalId\":\"ana\",\"principalType\":\"User\"},"
                                + "{\"appRoleId\":\"r1\",\"principalId\":\"g2\",\"principalType\":\"Group\"},"
                                + "{\"appRoleId\":\"r9\",\"principalId\":\"ben\",\"principalType\":\"User\"}]}"));
        laurel = new Instance();
        everybody(user("ana", ""), user("ben", ""), user("mona", ""));

        assertThat(person("ana").roles()).containsExactlyInAnyOrder(Role.FINANCE, Role.AGENT);
        assertThat(person("mona").roles()).containsExactly(Role.AGENT);
        assertThat(person("ben").roles()).isEmpty();

        entra.at("/groups/g1/transitiveMembers/microsoft.graph.user", members("ben"))
                .changes("d1", entra.lastPage("d2"));
        changes();

        assertThat(person("ben").roles()).containsExactly(Role.FINANCE);
        assertThat(laurel.directory().holders(Role.FINANCE)).hasSize(1);
    }

    @Test
    void takesNobodysRolesAwayBecauseAGroupCannotBeRead() {
        groups = Map.of(Role.FINANCE, List.of("g1"));
        entra.at("/groups/g1/transitiveMembers/microsoft.graph.user", members("ana"));
        laurel = new Instance();
        everybody(user("ana", ""));

        entra.at("/groups/g1/transitiveMembers/microsoft.graph.user", status(403))
                .changes("d1", entra.lastPage("d2"));
        changes();

        assertThat(person("ana").roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void readsGroupsPageByPageAndWaitsAsLongAsEntraAsks() {
        groups = Map.of(Role.FINANCE, List.of("g1"));
        entra.group("g1", entra.membersBefore("g1", "m2", "ana"))
                .groupGoesOn("g1", "m2", status(429).withHeader("Retry-After", "90"));
        laurel = new Instance();
        everybody(user("ana", ""), user("ben", ""));
        assertThat(laurel.directory().holders(Role.FINANCE)).as("half a group").isEmpty();
        entra.groupGoesOn("g1", "m2", EntraServer.lastMembers("ben"));
        clock.advance(Duration.ofSeconds(89));
        laurel.reads();
        assertThat(laurel.directory().holders(Role.FINANCE)).as("too early").isEmpty();
        clock.advance(Duration.ofSeconds(2));
        laurel.reads();
        assertThat(laurel.directory().holders(Role.FINANCE))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(ANA, new PersonId("ben"));
    }

    @Test
    void goesOnWithThePageAtWhichEntraAskedToWait() {
        entra.begins(entra.pageBefore("p2", user("mona", "")))
                .goesOn("p2", status(429).withHeader("Retry-After", "60"));
        laurel.reads();
        clock.advance(Duration.ofSeconds(61));
        entra.goesOn("p2", entra.lastPage("d1", user("ana", managedBy("mona"))));
        laurel.reads();
        assertThat(laurel.directory().everybody()).extracting(Person::id).containsExactlyInAnyOrder(ANA, MONA);
        assertThat(entra.askedAtAll())
                .as("the first page once, the second twice")
                .isEqualTo(3);
    }

    @Test
    void believesNoLossThatIsTooBig() {
        var all = new String[30];
        for (int i = 0; i < all.length; i++) {
            all[i] = user("p" + i, "");
        }
        everybody(all);
        entra.changes("d1", status(410)).begins(entra.lastPage("d2", all[0], all[1]));

        changes();

        assertThat(laurel.directory().everybody()).hasSize(30);
        assertThat(doubts).singleElement().asString().startsWith("28 people");
        assertThat(told()).isEmpty();
    }

    @Test
    void showsAllInstancesWhatOneHasRead() {
        var other = new Instance();
        everybody(user("ana", ""));
        assertThat(other.directory().everybody()).isEmpty();

        other.registers.register().refresh();

        assertThat(other.directory().everybody()).extracting(Person::id).containsExactly(ANA);
    }

    @Test
    void carriesItsTokenNowhereElse() {
        entra.begins(json("{\"@odata.nextLink\":\"http://elsewhere.example/v1.0/users/delta\",\"value\":[]}"));

        laurel.following.step();
        laurel.following.step();

        assertThat(entra.askedAtAll()).isEqualTo(1);
    }

    @Test
    void givesATokenBackThatWasRefused() {
        entra.begins(status(401));

        laurel.reads();

        assertThat(entra.refused()).containsExactly("token");
        assertThat(laurel.directory().everybody()).isEmpty();
    }

    private void everybody(String... users) {
        entra.begins(entra.lastPage("d1", users));
        laurel.reads();
    }

    private void changes() {
        clock.advance(Duration.ofMinutes(6));
        laurel.reads();
    }

    private Person person(String id) {
        return laurel.directory().find(new PersonId(id)).orElseThrow();
    }

    private static ResponseDefinitionBuilder members(String id) {
        return json("{\"value\":[{\"id\":\"%s\"}]}".formatted(id));
    }

    /** The events so far, by name. */
    private List<String> told() {
        var names = new ArrayList<String>();
        while (documents.next(
                "test",
                EventDocument.class,
                100,
                all -> all.forEach(document -> document.value().events().forEach(event -> names.add(event.name()))))) {
            assertThat(names).isNotEmpty();
        }
        return names;
    }

    private Doubts doubts() {
        return new Doubts() {

            @Override
            public void raise(String loss, int missing, int of) {
                doubts.add(loss);
            }

            @Override
            public void settle(String loss) {
                doubts.remove(loss);
            }
        };
    }
}
