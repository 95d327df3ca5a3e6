package app.laurel.bot.referral;

import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.referral.Casebook.Change;
import java.time.Duration;

/** Does what follows when a case has moved or time has passed: index, timers, and the claim when it is about to earn. */
final class Following implements Reacting {

    private static final Actor CLAIM = Actor.rule("one-bonus-per-referee");
    private static final Actor SCREENING = Actor.rule("screening");
    private static final Actor EXPIRY = Actor.rule("referral-expiry");

    private final Cases cases;
    private final CaseIndex index;
    private final Casebook casebook;
    private final Screening screening;
    private final Oddities oddities;
    private final Timers timers;
    private final Duration patience;

    Following(
            Cases cases,
            CaseIndex index,
            Casebook casebook,
            Screening screening,
            Oddities oddities,
            Timers timers,
            Duration patience) {
        this.screening = screening;
        this.oddities = oddities;
        this.cases = cases;
        this.index = index;
        this.casebook = casebook;
        this.timers = timers;
        this.patience = patience;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(ReferralMoved.class, "referral.follow", (event, occurrence) -> follow(event.id()));
    }

    void addDeedsTo(Deeds deeds) {
        deeds.on("referral.season", (subject, level) -> follow(new CaseId(subject)));
        deeds.on("referral.expire", (subject, level) -> expire(new CaseId(subject)));
    }

    /** Looks at a case again, and does whatever is due; may be called at any time. */
    Referral follow(CaseId id) {
        var referral = casebook.lookAgain(id).orElseThrow();
        enter(referral);
        setTimers(referral);
        if (!casebook.reckoning().wantsClaim(referral)) {
            return referral;
        }
        return isFlagged(referral) ? flag(referral) : claim(referral);
    }

    /** What became of its reward changes nothing about what a case is found by, only whether it is open. */
    private void enter(Referral referral) {
        var isRewarded = !referral.entitlements().isEmpty();
        if (isRewarded && referral.stage() == Stage.CLOSED) {
            index.close(referral.id());
        } else if (!isRewarded || referral.stage() != Stage.ENTITLED) {
            index.enter(entryOf(referral));
        }
    }

    /** More is known of a case than before, and it is found by that, too. */
    void learnt(CaseId id) {
        casebook.find(id).ifPresent(referral -> index.enter(entryOf(referral)));
    }

    /** A referral is screened once: what a person has let go on is not stopped again. */
    private boolean isFlagged(Referral referral) {
        return !wasFlagged(referral)
                && screening.holds(
                        referral, casebook.reckoning().conditions(referral).onReferral());
    }

    private static boolean wasFlagged(Referral referral) {
        return referral.facts().stream()
                .anyMatch(fact -> fact.step() == Step.QUESTIONED && fact.code().equals(Reason.ROUTINE_CHECK.name()));
    }

    private Referral flag(Referral referral) {
        oddities.note(referral.id(), Oddity.FLAGGED, referral.id().value());
        return casebook.changeKnown(referral.id(), SCREENING, (before, now) -> {
            if (!casebook.reckoning().wantsClaim(before) || wasFlagged(before)) {
                return Change.none(before);
            }
            var next = before.withOwn(Step.QUESTIONED, now, Reason.ROUTINE_CHECK.name());
            return Change.to(next, next);
        });
    }

    private void setTimers(Referral referral) {
        if (referral.stage().isSettled()) {
            return;
        }
        var conditions = casebook.reckoning().conditions(referral);
        if (!referral.course().hasReached(Moves.expiresBefore(conditions))) {
            timers.set(
                    "referral.expire",
                    referral.id().value(),
                    0,
                    referral.madeAt().plus(patience));
        }
        if (referral.course().reached() == Stage.SEASONING) {
            var end = referral.course().seasonedAt().orElseThrow();
            timers.set("referral.season", referral.id().value(), 0, end);
        }
    }

    private void expire(CaseId id) {
        casebook.changeKnown(id, EXPIRY, (before, now) -> {
            var next = before.withOwn(Step.EXPIRED, now, Reason.NOT_CONFIRMED_IN_TIME.name());
            var expired = casebook.reckoning().wouldBe(next) == Stage.EXPIRED && before.stage() != Stage.EXPIRED;
            return expired ? Change.to(next, true) : Change.none(false);
        });
    }

    private Referral claim(Referral referral) {
        var holder = cases.claim(referral.refereeOwner(), referral.id());
        var isOurs = casebook.find(holder)
                .filter(one -> one.id().equals(referral.id()))
                .isPresent();
        return casebook.changeKnown(referral.id(), CLAIM, (before, now) -> {
            if (!casebook.reckoning().wantsClaim(before)) {
                return Change.none(before);
            }
            var next = isOurs
                    ? before.marked(Mark.CLAIMED)
                    : before.withOwn(Step.DENIED, now, Reason.EARLIER_REFERRAL.name());
            return Change.to(next, next);
        });
    }

    /** What a case is found by. */
    static CaseIndex.Entry entryOf(Referral referral) {
        var known = referral.particulars();
        var tokens = Token.of(known.referee());
        if (known.referrer() instanceof Referrer.Customer(var number)) {
            tokens.add(Token.of(number));
            tokens.addAll(Token.of(known.referrerContact()));
        }
        referral.crmIds().forEach(crmId -> tokens.add(Token.of(crmId)));
        return new CaseIndex.Entry(
                referral.id(),
                referral.madeAt(),
                known.referrer().owner(),
                known.product(),
                tokens,
                !referral.stage().isSettled());
    }
}
