package app.laurel.bot.admin.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.Desks;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.testing.Bank;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void grantsOnceASecondAdministratorAgrees() {
        bank.as("tess")
                .says("/role grant Ben Okafor finance")
                .sees("Give Ben Okafor the role Finance?", "Has now No role", "Will have Finance", "[Confirm]");
        assertThat(has("ben", Role.FINANCE)).isFalse();
        bank.as("tess").presses("Confirm").sees("Asked: Finance for Ben Okafor", "Adam Kowalski decides");
        bank.as("tess").says("approvals").sees("Nothing waits for you");

        bank.as("adam")
                .hears("The role Finance for Ben Okafor", "Proposed by Tess Lindqvist")
                .presses("Approve")
                .sees("Approved");
        bank.settles();

        assertThat(has("ben", Role.FINANCE)).isTrue();
        assertThat(bank.the(People.class).withRole(Role.FINANCE))
                .extracting(person -> person.id().value())
                .contains("ben");
        bank.as("tess").hears("Ben Okafor has the role Finance now");
        bank.as("ben")
                .hears("You have the role Finance now")
                .says("/exceptions")
                .sees("No exceptions");
    }

    @Test
    void grantsNothingThatWasRejected() {
        bank.as("tess").says("/role grant ben finance").presses("Confirm");

        bank.as("adam")
                .hears("The role Finance")
                .fills("Your words", "He has left the team")
                .presses("Reject");

        bank.as("tess").hears("Not given: Finance for Ben Okafor", "Adam Kowalski", "He has left the team");
        bank.as("ben").heard(0);
        assertThat(has("ben", Role.FINANCE)).isFalse();
    }

    @Test
    void asksForOneDecisionHoweverOftenItIsConfirmed() {
        bank.as("tess").says("/role grant ben finance").presses("Confirm").resends();
        bank.as("tess").clicks("admin.grant", Map.of("person", "ben", "role", "finance", "once", "turn-1"));

        bank.as("adam").heard(1);
    }

    @Test
    void understandsMentionsAndEitherOrder() {
        bank.as("tess").says("/role grant @ben finance").sees("Give Ben Okafor the role Finance?");
        bank.as("tess").says("/role grant finance Ben Okafor").sees("Give Ben Okafor the role Finance?");
        bank.as("tess").says("/role grant Ben nobody").sees("There is no role called nobody");
    }

    @Test
    void asksBackWhenItIsNotClear() {
        bank.as("tess")
                .says("/role grant Okafor finance")
                .sees("Whom do you mean?", "[Ben Okafor, Branches]", "[Nia Okafor, Business Development]");
        bank.as("tess").presses("Nia Okafor, Business Development").sees("Give Nia Okafor the role Finance?");
        bank.as("tess")
                .says("/role grant Ben Okafor finnance")
                .sees("There is no role called finnance", "[Finance]")
                .presses("Finance")
                .sees("Give Ben Okafor the role Finance?");
        bank.as("tess")
                .says("/role grant Benn Okaffor finance")
                .sees("I can't find anybody called Benn Okaffor", "[Ben Okafor, Branches]");
        bank.as("tess").says("/role grant Xqzt finance").sees("I can't find anybody called Xqzt");
        bank.as("tess").says("/role grant ben").sees("I need a person and a role", "hr-admin");
        bank.as("tess").says("/role grant").sees("I need a person and a role");
        bank.as("tess").says("/role grant fiona finance").sees("Fiona Marsh has the role Finance already");
    }

    @Test
    void revokesAtOnceAfterAskingOnce() {
        bank.as("tess")
                .says("/role revoke frank finance")
                .sees("Take the role Finance from Frank Miller?", "Will have No role");
        assertThat(has("frank", Role.FINANCE)).isTrue();
        bank.as("tess").presses("Confirm").sees("Frank Miller has the role Finance no more");

        assertThat(has("frank", Role.FINANCE)).isFalse();
        bank.as("frank")
                .hears("You have the role Finance no more")
                .says("/exceptions")
                .seesNot("No exceptions");
        bank.as("tess").says("/role revoke frank finance").sees("Frank Miller does not have the role Finance");
    }

    @Test
    void movesWhatWaitsToTheNextInLine() {
        bank.as("tess").says("/role grant ben finance").presses("Confirm");
        bank.as("adam").hears("The role Finance for Ben Okafor");

        bank.as("tess").says("/role revoke adam administrator").presses("Confirm");

        bank.as("adam").hears("With somebody else now: The role Finance for Ben Okafor");
        var desks = bank.the(Desks.class);
        assertThat(desks.of(new PersonId("adam")).waiting()).isEmpty();
        assertThat(desks.of(new PersonId("victor")).waiting().size()
                        + desks.of(new PersonId("carol")).waiting().size())
                .isEqualTo(1);
    }

    @Test
    void neverTakesTheLastAdministrator() {
        bank.as("tess")
                .says("/role revoke adam administrator")
                .presses("Confirm")
                .sees("no more");
        bank.as("tess")
                .says("/role revoke tess administrator")
                .presses("Confirm")
                .sees("Tess Lindqvist is the last administrator");

        assertThat(has("tess", Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void asksComplianceWhereThereIsNoSecondAdministrator() {
        bank.as("tess").says("/role revoke adam administrator").presses("Confirm");

        bank.as("tess").says("/role grant ben finance").presses("Confirm").sees("Asked: Finance for Ben Okafor");

        bank.settles();
        var asked = bank.the(Desks.class);
        assertThat(asked.of(new PersonId("victor")).waiting().size()
                        + asked.of(new PersonId("carol")).waiting().size())
                .isEqualTo(1);
    }

    @Test
    void isForAdministratorsOnly() {
        bank.as("fiona").says("/role grant ben finance").sees("That one is for others");
        bank.as("fiona")
                .clicks("admin.grant", Map.of("person", "ben", "role", "finance", "once", "1"))
                .sees("Only administrators give and take roles");
        bank.as("fiona")
                .clicks("admin.revoke", Map.of("person", "tess", "role", "administrator", "once", "1"))
                .sees("Only administrators");
        bank.as("tess")
                .clicks("admin.grant", Map.of("person", "nobody", "role", "finance", "once", "1"))
                .sees("I need a person and a role");
    }

    @Test
    void listsWhoHasWhichRole() {
        bank.as("adam")
                .says("/role list")
                .sees(
                        "Finance",
                        "Farid Haddad, Fiona Marsh",
                        "4 people",
                        "Programme owner",
                        "Peter Novak, Priya Sharma");
        bank.as("adam").says("/role list finance").sees("4 people").seesNot("Programme owner");
        bank.as("adam").says("/role list priya").sees("The roles of Priya Sharma", "Programme owner, Sales enablement");
    }

    private boolean has(String person, Role role) {
        return bank.the(People.class).has(new PersonId(person), role);
    }
}
