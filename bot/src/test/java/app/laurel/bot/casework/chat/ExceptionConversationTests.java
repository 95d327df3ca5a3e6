package app.laurel.bot.casework.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.casework.Retry;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExceptionConversationTests {

    private final Bank bank = Bank.open();

    @BeforeEach
    void mend() {
        bank.the(Stubborn.class).works = false;
        bank.the(Indigestible.class).begin();
    }

    @Test
    void tellsTheOwnersInOneCardThatStaysCurrent() {
        raise("strange", "P-1", Optional.empty());
        bank.settles();
        raise("strange", "P-2", Optional.empty());

        bank.as("fiona")
                .hears("2 exceptions", "Automation could not go on (strange)", "P-1", "P-2")
                .heard(1);
        bank.as("frank").heard(1);
        bank.as("carol").heard(0);
    }

    @Test
    void listsThemByAgeToThoseWhoOwnThem() {
        raise("strange", "P-1", Optional.empty());
        bank.passes(Duration.ofHours(5));
        raise("strange", "P-2", Optional.empty());

        bank.as("fiona").says("/exceptions").sees("2 exceptions", "P-1, for 5 h", "P-2, for 1 s");
        bank.as("tess").says("/exceptions").sees("2 exceptions");
        bank.as("carol").says("/exceptions").sees("No exceptions");
        bank.as("ana").says("/exceptions").sees("That one is for others");
    }

    @Test
    void letsEachRoleThatOwnsSomeSeeThem() {
        bank.the(Exceptions.class).raise(new Refusal("strange", "R-1", Role.PROGRAMME_OWNER, "odd", Optional.empty()));

        bank.as("priya").hears("1 exception", "R-1").says("/exceptions").sees("R-1");
        bank.as("fiona").says("/exceptions").sees("No exceptions");
    }

    @Test
    void closesOneAfterAskingOnce() {
        var id = raise("strange", "P-1", Optional.empty());

        bank.as("fiona")
                .says("/exceptions resolve " + id + " paid by hand")
                .sees("Close " + id + "?", "paid by hand", "[Confirm]");
        bank.as("frank").says("/exceptions").sees("1 exception");
        bank.as("fiona").presses("Confirm").sees("Closed: " + id, "Fiona Marsh closed it", "paid by hand");
        bank.as("frank").hears("No exceptions");
        bank.as("fiona").says("/exceptions show " + id).sees("Fiona Marsh closed it");
        bank.as("frank")
                .clicks("casework.resolve", Map.of("id", id, "words", "again"))
                .sees("Fiona Marsh closed it");
    }

    @Test
    void triesAgainAndClosesWhatWorksNow() {
        var id = raise("strange", "P-1", Optional.of(new Retry("stubborn", List.of("P-1"))));

        bank.as("fiona")
                .says("/exceptions")
                .presses("Try again")
                .sees("Try " + id + " again?")
                .presses("Confirm")
                .sees("It failed again: " + id);
        bank.the(Stubborn.class).works = true;
        bank.as("fiona").says("/exceptions retry " + id).presses("Confirm").sees("Closed: " + id);
    }

    @Test
    void saysSoIfItCannotBeTriedAgain() {
        var id = raise("strange", "P-1", Optional.of(new Retry("nobody", List.of())));

        bank.as("fiona").says("/exceptions retry " + id).presses("Confirm").sees("It can't be tried again from here");
    }

    @Test
    void hidesWhatBelongsToOthers() {
        var id = raise("strange", "P-1", Optional.empty());

        bank.as("carol").says("/exceptions show " + id).sees("I can't find an exception");
        bank.as("ana").clicks("casework.resolve", Map.of("id", id)).sees("I can't find an exception");
        bank.as("fiona").says("/exceptions show event:1").sees("I can't find an exception");
    }

    @Test
    void keepsAnEventThatAReactionCouldNotDigest() {
        var poisoned = bank.the(PoisonedEvents.class);
        var occurrence = new Occurrence("D|d/event:decision:1#0", bank.now(), Actor.system("test"));

        poisoned.keep("approval.card", "D|d", "event:decision:1", occurrence, new IllegalStateException("Ana's name"));
        poisoned.keep("approval.card", "D|d", "event:decision:1", occurrence, new IllegalStateException("Ana's name"));

        bank.as("tess")
                .hears("1 exception", "A step failed again and again", "approval.card on D|d/event:decision:1")
                .doesNotHear("Ana's name");
        assertThat(bank.the(Exceptions.class).waitingFor(new PersonId("tess"))).hasSize(1);
    }

    @Test
    void isSilentAboutFaultsInTheTelling() {
        var occurrence = new Occurrence("E|finance/event:X:1#0", bank.now(), Actor.system("test"));

        bank.the(PoisonedEvents.class)
                .keep("casework.exception-raised", "E|finance", "event:X:1", occurrence, new IllegalStateException());

        bank.as("tess").heard(0);
        bank.as("tess").says("/exceptions").sees("casework.exception-raised");
    }

    @Test
    void goesOnPastAPoisonedEventAndTriesItAgainOnceTheFaultIsMended() {
        var indigestible = bank.the(Indigestible.class);
        indigestible.poison = "ben";
        bank.as("ana").says("kudos @ben you stayed until the audit was done");
        bank.as("ana").says("kudos @kim the move went without a hitch");
        bank.settles();
        assertThat(indigestible.digested).containsExactly("kim");

        bank.as("tess")
                .says("/exceptions")
                .sees("1 exception", "A step failed again and again", "test.indigestible on G|ana/event:")
                .presses("Try again")
                .presses("Confirm")
                .sees("It failed again");
        indigestible.poison = "";
        bank.as("tess")
                .says("/exceptions")
                .presses("Try again")
                .presses("Confirm")
                .sees("Closed:");
        assertThat(indigestible.digested).containsExactly("kim", "ben");
        bank.as("tess").says("/exceptions").sees("No exceptions");
        bank.passes(Duration.ofHours(1));
        assertThat(indigestible.digested).containsExactly("kim", "ben");
    }

    @Test
    void goesOnPastAPoisonedTimerAndSetsItAgainOnceTheFaultIsMended() {
        var indigestible = bank.the(Indigestible.class);
        indigestible.poison = "ben";
        bank.the(Timers.class).set(Indigestible.DEED, "ben", 0, bank.now());
        bank.the(Timers.class).set(Indigestible.DEED, "kim", 0, bank.now());
        for (var pause : List.of(1, 10, 60, 600)) {
            bank.passes(Duration.ofSeconds(pause + 6));
        }
        assertThat(indigestible.digested).containsExactly("kim");

        bank.as("tess").says("/exceptions").sees("1 exception", "test.indigestible-deed of ben at level 0");
        indigestible.poison = "";
        bank.as("tess")
                .says("/exceptions")
                .presses("Try again")
                .presses("Confirm")
                .sees("Closed:");
        bank.passes(Duration.ofSeconds(6));
        assertThat(indigestible.digested).containsExactly("kim", "ben");
        bank.as("tess").says("/exceptions").sees("No exceptions");
    }

    private String raise(String kind, String subject, Optional<Retry> retry) {
        return bank.the(Exceptions.class)
                .raise(new Refusal(kind, subject, Role.FINANCE, "odd", retry))
                .value();
    }
}
