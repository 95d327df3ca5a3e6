package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.payout.triage.Triaging;
import app.laurel.bot.payout.triage.Trouble;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Tells finance of a rail that has not taken or answered for a while: once a day for each cause, however many wait. */
@Component
final class TroubleAlarm implements Periodic {

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Triaging triaging;
    private final TroubleCards cards;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;
    private final InstantSource clock;

    TroubleAlarm(
            Triaging triaging,
            TroubleCards cards,
            Messenger messenger,
            People people,
            Voices voices,
            InstantSource clock) {
        this.triaging = triaging;
        this.cards = cards;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
        this.clock = clock;
    }

    @Override
    public void addTo(Schedule schedule) {
        schedule.every(LOOKS_EVERY, "payout.trouble-alarm", this::look);
    }

    private void look() {
        var border = clock.instant().minus(PATIENCE);
        triaging.underWay().stream()
                .filter(trouble -> trouble.since().isBefore(border))
                .forEach(this::tell);
    }

    private void tell(Trouble trouble) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        people.withRole(Role.FINANCE).forEach(one -> tell(one, trouble, day));
    }

    private void tell(Person one, Trouble trouble, LocalDate day) {
        messenger.tell(
                one.id(),
                Matter.FIX,
                "trouble:" + trouble.cause().key() + ":" + day,
                cards.alarm(trouble, voices.of(one)));
    }
}
