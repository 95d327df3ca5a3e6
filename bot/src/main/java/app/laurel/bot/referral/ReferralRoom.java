package app.laurel.bot.referral;

import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.people.People;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Everything that can be done with referrals, put together. */
public final class ReferralRoom {

    private final Cases cases;
    private final Screening screening;
    private final Submitting submitting;
    private final Receiving receiving;
    private final Referring referring;
    private final Withdrawing withdrawing;
    private final Reviewing reviewing;
    private final LookingUp lookingUp;
    private final Following following;
    private final Sweeping sweeping;
    private final TakingOver takingOver;

    public ReferralRoom(
            Cases cases,
            CaseIndex index,
            Inbox inbox,
            Oddities oddities,
            Terms terms,
            People people,
            Timers timers,
            InstantSource clock,
            Duration patience,
            Precedence precedence,
            ScreeningSettings screeningSettings) {
        this.cases = cases;
        var casebook = new Casebook(cases, terms, precedence, clock);
        var confirming = new Confirming(cases, casebook, new Merging(cases, casebook, oddities), oddities, people);
        this.screening = new Screening(cases, index, people, screeningSettings, clock);
        this.submitting = new Submitting(cases, index, casebook, terms, clock);
        this.following = new Following(cases, index, casebook, screening, oddities, timers, patience);
        this.receiving = new Receiving(inbox, cases, confirming, following, oddities);
        this.referring = new Referring(casebook);
        this.withdrawing = new Withdrawing(casebook, oddities);
        this.reviewing = new Reviewing(casebook, people, oddities);
        this.lookingUp = new LookingUp(index, casebook, people);
        this.takingOver = new TakingOver(cases, casebook, receiving, terms, people);
        this.sweeping = new Sweeping(inbox, index, confirming, following, casebook, oddities, clock);
    }

    public Screening screening() {
        return screening;
    }

    public Submitting submitting() {
        return submitting;
    }

    public Receiving receiving() {
        return receiving;
    }

    public Referring referring() {
        return referring;
    }

    public Withdrawing withdrawing() {
        return withdrawing;
    }

    public Reviewing reviewing() {
        return reviewing;
    }

    public LookingUp lookingUp() {
        return lookingUp;
    }

    /** What a case is found by, if there is one. */
    public Optional<CaseIndex.Entry> entry(CaseId id) {
        return cases.find(id).map(Following::entryOf);
    }

    public Sweeping sweeping() {
        return sweeping;
    }

    public TakingOver takingOver() {
        return takingOver;
    }

    public Reacting reacting() {
        return reactions -> {
            receiving.addTo(reactions);
            following.addTo(reactions);
        };
    }

    public Timed timed() {
        return following::addDeedsTo;
    }
}
