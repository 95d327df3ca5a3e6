package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.payout.triage.RailThatIsDown;
import app.laurel.bot.payout.triage.Triaging;
import app.laurel.bot.people.People;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TroubleAlarmTests {

    private final Bank bank = Bank.open();
    private final RailThatIsDown rail = new RailThatIsDown(bank);

    @Test
    void tellsFinanceOnceADayOfARailThatIsDownHoweverManyWait() {
        var schedule = schedule(rail.keepsWaiting(3).triaging(100));
        looks(schedule, Duration.ofMinutes(6));
        bank.as("fiona").heard(0);
        looks(schedule, Duration.ofMinutes(10));
        bank.as("fiona").hears("simulated is down: 3 payouts", "CA$150.00", "sends them again by itself");
        looks(schedule, Duration.ofMinutes(10));
        bank.as("fiona").heard(1);
        bank.as("ana").heard(0);
        looks(schedule, Duration.ofDays(1));
        bank.as("fiona").heard(2);
    }

    private Schedule schedule(Triaging triaging) {
        var clock = bank.the(InstantSource.class);
        var schedule = new Schedule(new InMemoryDocuments(), clock, Duration.ofMinutes(5));
        new TroubleAlarm(
                        triaging,
                        bank.the(TroubleCards.class),
                        bank.the(Messenger.class),
                        bank.the(People.class),
                        bank.the(Voices.class),
                        clock)
                .addTo(schedule);
        return schedule;
    }

    private void looks(Schedule schedule, Duration later) {
        bank.passes(later);
        schedule.jobs().forEach(job -> job.work());
        bank.settles();
    }
}
