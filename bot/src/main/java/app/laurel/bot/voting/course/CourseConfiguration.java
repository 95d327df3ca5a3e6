package app.laurel.bot.voting.course;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.nomination.Concluding;
import app.laurel.bot.people.People;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.VotingProperties;
import app.laurel.bot.voting.award.Awards;
import app.laurel.bot.voting.ballot.Ballots;
import app.laurel.bot.voting.ballot.Casting;
import app.laurel.bot.voting.counting.Counting;
import app.laurel.bot.voting.planning.Planning;
import app.laurel.bot.voting.publishing.Publishing;
import app.laurel.bot.voting.shortlist.ClosingNominations;
import app.laurel.bot.voting.shortlist.OpeningBallot;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what moves cycles on. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    Opening opening(Cycles cycles, Awards awards, People people) {
        return new Opening(cycles, awards, people);
    }

    @Bean
    Reminding reminding(Cycles cycles, Casting casting, VotingProperties properties, InstantSource clock) {
        return new Reminding(cycles, casting, properties.remindBefore(), clock);
    }

    @Bean
    CatchingUp catchingUp(
            Cycles cycles,
            Opening opening,
            ClosingNominations closing,
            OpeningBallot ballot,
            Counting counting,
            Publishing publishing,
            VotingProperties properties,
            InstantSource clock) {
        return new CatchingUp(cycles, opening, closing, ballot, counting, publishing, properties.archiveAfter(), clock);
    }

    @Bean
    CycleTimers cycleTimers(
            Cycles cycles, Timers timers, CatchingUp catchingUp, Reminding reminding, VotingProperties properties) {
        return new CycleTimers(cycles, timers, catchingUp, reminding, properties);
    }

    @Bean
    CycleReactions cycleReactions(
            Cycles cycles,
            Ballots ballots,
            Planning planning,
            ClosingNominations closing,
            CatchingUp catchingUp,
            Concluding nominations) {
        return new CycleReactions(cycles, ballots, planning, closing, catchingUp, nominations);
    }
}
