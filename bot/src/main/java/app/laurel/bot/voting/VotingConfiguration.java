package app.laurel.bot.voting;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.nomination.Concluding;
import app.laurel.bot.nomination.OpenCalls;
import app.laurel.bot.people.People;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of awards and cycles together. */
@Configuration(proxyBeanMethods = false)
class VotingConfiguration {

    @Bean
    OpenCalls openCalls(Cycles cycles, InstantSource clock) {
        return new CyclesAsCalls(cycles, clock);
    }

    @Bean
    KeepingAwards keepingAwards(Awards awards) {
        return new KeepingAwards(awards);
    }

    @Bean
    Planning planning(Cycles cycles, Repetition repetition, VotingProperties properties, InstantSource clock) {
        return new Planning(cycles, repetition, new Months(properties.zone()), clock);
    }

    @Bean
    Opening opening(Cycles cycles, Awards awards, People people) {
        return new Opening(cycles, awards, people);
    }

    @Bean
    ClosingNominations closingNominations(Cycles cycles, Concluding nominations) {
        return new ClosingNominations(cycles, nominations);
    }

    @Bean
    Picking picking(Cycles cycles, Concluding nominations) {
        return new Picking(cycles, nominations);
    }

    @Bean
    OpeningBallot openingBallot(Cycles cycles, Concluding nominations) {
        return new OpeningBallot(cycles, nominations);
    }

    @Bean
    Casting casting(Cycles cycles, Ballots ballots, InstantSource clock) {
        return new Casting(cycles, ballots, clock);
    }

    @Bean
    Reminding reminding(Cycles cycles, Casting casting, VotingProperties properties, InstantSource clock) {
        return new Reminding(cycles, casting, properties.remindBefore(), clock);
    }

    @Bean
    Counting counting(Cycles cycles, Ballots ballots) {
        return new Counting(cycles, ballots);
    }

    @Bean
    Turnouts turnouts(Cycles cycles, Ballots ballots) {
        return new Turnouts(cycles, ballots);
    }

    @Bean
    BreakingTies breakingTies(Cycles cycles) {
        return new BreakingTies(cycles);
    }

    @Bean
    Publishing publishing(Cycles cycles, InstantSource clock, VotingProperties properties) {
        return new Publishing(cycles, clock, properties.announceAfter());
    }

    @Bean
    Extending extending(Cycles cycles, InstantSource clock) {
        return new Extending(cycles, clock);
    }

    @Bean
    Cancelling cancelling(Cycles cycles) {
        return new Cancelling(cycles);
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
