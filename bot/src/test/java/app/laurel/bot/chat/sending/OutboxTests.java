package app.laurel.bot.chat.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.traffic.Sendings;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Shares;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTests {

    private static final PersonId ANA = new PersonId("ana");

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Addresses addresses = new Addresses(documents);
    private final Wire wire = new Wire();
    private final List<String> undelivered = new ArrayList<>();
    private final Undelivered kept = (receiver, cause, round, why) -> undelivered.add(receiver + " " + cause);
    private AppInstalling.Outcome installed = new AppInstalling.Ready();
    private Sender sender = sender();

    /** Teams, which takes everything unless told otherwise. */
    private static final class Wire implements Connector {

        private final List<String> taken = new ArrayList<>();
        private Supplier<Sent> answer = () -> new Sent.Accepted("a1");

        @Override
        public Sent post(Address to, ObjectNode card) {
            return take(to.conversation() + " " + card.path("text").asText());
        }

        @Override
        public Sent update(Address at, String activity, ObjectNode card) {
            return take(
                    at.conversation() + " " + activity + "=" + card.path("text").asText());
        }

        @Override
        public Sent open(Home home, PersonId person) {
            return new Sent.Accepted("own chat of " + person);
        }

        private Sent take(String what) {
            var sent = answer.get();
            if (sent instanceof Sent.Accepted) {
                taken.add(what);
            }
            return sent;
        }
    }

    @BeforeEach
    void theBankIsKnown() {
        addresses.remember(new Home("https://teams", "bank", "28:laurel"));
    }

    @Test
    void keepsWhatItHasToSayUntilLaurelIsInstalledForSomebody() {
        installed = new AppInstalling.Later(Duration.ofMinutes(10));
        say("ana", "c1", "hello");
        settle();
        assertThat(wire.taken).isEmpty();

        installed = new AppInstalling.Ready();
        clock.advance(Duration.ofMinutes(11));
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana hello");
        assertThat(undelivered).isEmpty();
    }

    @Test
    void opensAConversationWithSomebodyWhoNeverWrote() {
        say("ana", "c1", "hello");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana hello");
    }

    @Test
    void usesTheConversationThatIsKnown() {
        addresses.remember(ANA, new Address("https://teams", "19:ana"));
        say("ana", "c1", "hello");
        settle();
        assertThat(wire.taken).containsExactly("19:ana hello");
    }

    @Test
    void saysACauseOnce() {
        say("ana", "c1", "hello");
        settle();
        say("ana", "c1", "hello again");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana hello");
    }

    @Test
    void keepsTheOrderWhenTeamsIsBusy() {
        wire.answer = () -> new Sent.Busy(Duration.ofSeconds(7));
        say("ana", "c1", "one");
        say("ana", "c2", "two");
        settle();
        wire.answer = () -> new Sent.Accepted("a1");
        clock.advance(Duration.ofSeconds(6));
        settle();
        assertThat(wire.taken).as("before Teams asked for it").isEmpty();
        clock.advance(Duration.ofSeconds(2));
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one", "own chat of ana two");
    }

    @Test
    void sendsAPersonalMessageAgainWhenNobodyKnowsWhetherItArrived() {
        wire.answer = () -> new Sent.Unknown("timeout");
        say("ana", "c1", "one");
        settle();
        wire.answer = () -> new Sent.Accepted("a1");
        clock.advance(Duration.ofMinutes(1));
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one");
        assertThat(undelivered).isEmpty();
    }

    @Test
    void neverRisksToAnnounceTwice() {
        wire.answer = () -> new Sent.Unknown("timeout");
        outbox().put("19:all", Letter.announcement("c1", card("hear ye")));
        settle();
        wire.answer = () -> new Sent.Accepted("a1");
        clock.advance(Duration.ofMinutes(1));
        settle();
        assertThat(wire.taken).isEmpty();
        assertThat(undelivered).containsExactly("19:all c1");
    }

    @Test
    void dropsWhatWasQueuedForSomebodyWhoThenRemovedIt() {
        wire.answer = () -> new Sent.Busy(Duration.ofSeconds(5));
        say("ana", "c1", "queued");
        settle();
        addresses.silence("ana");
        say("ana", "c2", "written later");
        wire.answer = () -> new Sent.Accepted("a1");
        clock.advance(Duration.ofMinutes(1));
        settle();
        assertThat(addresses.unsilence("ana")).isOne();
        say("ana", "c3", "they are back");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana they are back");
        assertThat(undelivered).isEmpty();
    }

    @Test
    void announcesNothingWhereItWasRemovedAndHandsThatOver() {
        addresses.silence("19:all;messageid=7");
        outbox().put("19:all", Letter.announcement("c1", card("hear ye")));
        settle();
        assertThat(wire.taken).isEmpty();
        assertThat(undelivered).containsExactly("19:all c1");

        addresses.unsilence("19:all");
        assertThat(outbox().retry("19:all", "c1")).isTrue();
        settle();
        assertThat(wire.taken).containsExactly("19:all hear ye");
    }

    @Test
    void handsOverWhatTeamsRefusesAndGoesOn() {
        wire.answer = () -> new Sent.Refused("403");
        say("ana", "c1", "one");
        settle();
        wire.answer = () -> new Sent.Accepted("a1");
        say("ana", "c2", "two");
        settle();
        assertThat(undelivered).containsExactly("ana c1");
        assertThat(wire.taken).containsExactly("own chat of ana two");
    }

    @Test
    void triesAgainWhatWasGivenUpWhenSomebodyAsksForIt() {
        wire.answer = () -> new Sent.Refused("400");
        say("ana", "c1", "one");
        settle();
        assertThat(outbox().retry("ana", "c1")).isTrue();
        settle();
        assertThat(undelivered).as("once for each round").containsExactly("ana c1", "ana c1");
        wire.answer = () -> new Sent.Accepted("a1");
        assertThat(outbox().retry("ana", "c1")).isTrue();
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one");
        assertThat(outbox().retry("ana", "unknown")).isFalse();
    }

    @Test
    void putsAsideWhatIsForSomebodyWhoHasBlockedLaurel() {
        var attempts = new AtomicInteger();
        wire.answer = () -> {
            attempts.incrementAndGet();
            return new Sent.Blocked("403");
        };
        say("ana", "c1", "one");
        say("ana", "c2", "two");
        settle();
        passes(Duration.ofDays(3));
        assertThat(attempts).as("attempts in three days").hasValue(1);
        assertThat(undelivered).as("exceptions, however many messages").containsExactly("ana c1");
    }

    @Test
    void bringsAllInOrderWhenSomebodyIsBack() {
        wire.answer = () -> new Sent.Blocked("403");
        say("ana", "c1", "one");
        settle();
        say("ana", "c2", "two");
        settle();
        assertThat(undelivered).as("known before").containsExactly("ana c1");
        wire.answer = () -> new Sent.Accepted("a1");
        say("ana", "c3", "three");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one", "own chat of ana two", "own chat of ana three");
    }

    @Test
    void bringsAllWhenSomebodyHasItTriedAgain() {
        wire.answer = () -> new Sent.Blocked("403");
        say("ana", "c1", "one");
        say("ana", "c2", "two");
        settle();
        outbox().retry("ana", "c1");
        settle();
        assertThat(undelivered).as("blocked all the same").containsExactly("ana c1", "ana c1");
        wire.answer = () -> new Sent.Accepted("a1");
        outbox().retry("ana", "c1");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one", "own chat of ana two");
    }

    @Test
    void opensAConversationAnewThatHasVanished() {
        addresses.remember(ANA, new Address("https://teams", "19:old"));
        var first = new AtomicInteger();
        wire.answer = () -> first.getAndIncrement() == 0 ? new Sent.Gone("404") : new Sent.Accepted("a1");
        say("ana", "c1", "one");
        settle();
        say("ana", "c2", "two");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one", "own chat of ana two");
        assertThat(undelivered).isEmpty();
    }

    @Test
    void handsOverWhatFindsNoConversationOnceItWasMadeAnew() {
        wire.answer = () -> new Sent.Gone("404");
        say("ana", "c1", "one");
        outbox().put("19:all", Letter.announcement("c1", card("hear ye")));
        settle();
        passes(Duration.ofDays(1));
        assertThat(undelivered).containsExactlyInAnyOrder("ana c1", "19:all c1");
    }

    @Test
    void announcesNothingTwiceThatWasUnderWayWhenLaurelStopped() {
        outbox().put("19:all", Letter.announcement("c1", card("hear ye")));
        say("ana", "c2", "one");
        wire.answer = () -> {
            throw new MortalDocuments.Death();
        };
        for (int crash = 0; crash < 2; crash++) {
            assertThatThrownBy(this::settle).isInstanceOf(MortalDocuments.Death.class);
            sender = sender();
        }
        wire.answer = () -> new Sent.Accepted("a1");
        settle();
        assertThat(undelivered).containsExactly("19:all c1");
        assertThat(wire.taken).containsExactly("own chat of ana one");
    }

    @Test
    void triesAgainAfterPausesThatDoubleAndAreNeverQuiteTheSame() {
        wire.answer = () -> new Sent.Busy(Duration.ZERO);
        var pauses = new HashSet<Duration>();
        for (int person = 0; person < 10; person++) {
            say("p" + person, "c" + person, "hello");
        }
        settle();
        for (int failures = 0; failures < 5; failures++) {
            var longest = Duration.ofSeconds(1L << failures);
            for (int person = 0; person < 10; person++) {
                var pause = Duration.between(clock.instant(), nextAttempt("p" + person));
                assertThat(pause).isBetween(longest.dividedBy(2), longest);
                pauses.add(pause);
            }
            passes(longest);
        }
        assertThat(pauses).as("jitter").hasSizeGreaterThan(20);
    }

    private Instant nextAttempt(String person) {
        return documents.all(Query.in("M|" + person, Message.class)).stream()
                .flatMap(stored -> stored.value().attempts().notBefore().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesUpAfterADay() {
        wire.answer = () -> new Sent.Busy(Duration.ZERO);
        say("ana", "c1", "one");
        for (int hour = 0; hour < 26; hour++) {
            settle();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(undelivered).containsExactly("ana c1");
    }

    @Test
    void updatesWhatASlotShows() {
        show("ana", "referral:R-1", "c1", "submitted");
        settle();
        show("ana", "referral:R-1", "c2", "verified");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana submitted", "own chat of ana a1=verified");
    }

    @Test
    void showsOnlyTheNewestOfWhatWaitsForASlot() {
        show("ana", "referral:R-1", "c1", "submitted");
        show("ana", "referral:R-1", "c2", "verified");
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana verified");
    }

    @Test
    void findsAfterARestartWhatWaited() {
        wire.answer = () -> new Sent.Busy(Duration.ofSeconds(7));
        say("ana", "c1", "one");
        settle();
        wire.answer = () -> new Sent.Accepted("a1");
        sender = sender();
        settle();
        assertThat(wire.taken).as("before Teams asked for it").isEmpty();
        clock.advance(Duration.ofSeconds(8));
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one");
    }

    @Test
    void sendsAgainWhatWentToAnotherPlace() {
        say("ana", "c1", "one");
        settle();
        addresses.remember(ANA, new Address("https://teams", "19:here"));
        outbox().redirect(ANA, "19:here", 10);
        settle();
        assertThat(wire.taken).containsExactly("own chat of ana one", "19:here one");
    }

    private void say(String receiver, String cause, String text) {
        outbox().later(receiver, cause, card(text));
    }

    private void show(String receiver, String slot, String cause, String text) {
        outbox().put(receiver, new Letter(cause, Matter.ANSWER, false, Optional.of(slot), card(text)));
    }

    private static ObjectNode card(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }

    private void passes(Duration time) {
        for (var left = time; left.isPositive(); left = left.minusHours(1)) {
            clock.advance(Duration.ofHours(1));
            settle();
        }
    }

    private void settle() {
        while (sender.work()) {
            Thread.onSpinWait();
        }
    }

    private Outbox outbox() {
        return new Outbox(documents, new Timers(documents, clock), clock);
    }

    private Sender sender() {
        var traffic = Sendings.unlimited(documents, clock);
        var delivery = new Delivery(documents, addresses, wire, traffic, person -> installed);
        return new Sender(
                documents, documents, Shares.SOLE, delivery, outbox(), kept, traffic, "sole", clock, Runnable::run);
    }
}
