package app.laurel.bot.referral.takeover;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Worker;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.TakingOver;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a file of cases over, and then waits until what is owed has become rewards of the same count and sum. */
final class Takeover implements Worker {

    static final String DIFFERS = "takeover-differs";
    static final String REFUSED = "takeover-refused";

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final List<OldCase> cases;
    private final Key key;
    private final TakingOver takingOver;
    private final Earnings earnings;
    private final Documents documents;
    private final Exceptions exceptions;
    private final InstantSource clock;
    private boolean refused;

    /** Takes over the cases of a file that could be read. */
    Takeover(
            List<OldCase> cases,
            TakingOver takingOver,
            Earnings earnings,
            Documents documents,
            Exceptions exceptions,
            InstantSource clock) {
        // What is paid comes first, so that nothing else of the same referee is paid before it.
        this.cases = cases.stream()
                .sorted(Comparator.comparing(OldCase::state).reversed())
                .toList();
        this.key = new Key("S|takeover", Hash.letters(this.cases.toString(), 26));
        this.takingOver = takingOver;
        this.earnings = earnings;
        this.documents = documents;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "takeover";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean isWoken() {
        return false;
    }

    @Override
    public boolean work() {
        var run = documents.read(key, Run.class);
        if (run.isPresent()) {
            return !run.get().value().compared() && compare(run.get());
        }
        return !refused && takingOver.isReady() && begin();
    }

    /** All of it or nothing; a crash in between begins it again, which changes nothing more. */
    private boolean begin() {
        var problems = new Examining(takingOver).problems(cases);
        if (!problems.isEmpty()) {
            refused = true;
            var refusal = new BadTakeover(problems);
            LOG.error("{}", refusal.getMessage());
            raise(REFUSED, String.valueOf(refusal.getMessage()));
            return false;
        }
        cases.forEach(this::apply);
        documents.commit(Batch.in(key.partition(), Write.create(key.id(), new Run(clock.instant(), false))));
        LOG.info("Taken over: {}", Totals.of(cases));
        return true;
    }

    private boolean compare(Stored<Run> run) {
        var in = owed();
        var out = rewarded();
        if (in.equals(out)) {
            LOG.info("What was taken over agrees with its rewards: {}", out);
        } else if (clock.instant().isBefore(run.value().at().plus(PATIENCE))) {
            return false;
        } else {
            raise(DIFFERS, "taken over %s, rewarded %s".formatted(in, out));
        }
        documents.commit(
                Batch.in(key.partition(), Write.replace(run, new Run(run.value().at(), true))));
        return true;
    }

    private void raise(String kind, String cause) {
        exceptions.raise(new Refusal(kind, key.id(), Role.FINANCE, cause, Optional.empty()));
    }

    private void apply(OldCase one) {
        switch (one.state()) {
            case OPEN -> takingOver.open(one.crmId(), one.particulars(), one.at());
            case UNPAID -> takingOver.unpaid(one.crmId(), one.particulars(), one.at());
            case PAID -> takingOver.paid(one.crmId(), one.particulars(), one.at());
        }
    }

    private Totals owed() {
        return Totals.of(cases.stream()
                .filter(one -> one.state() == OldCase.State.UNPAID)
                .toList());
    }

    /** The rewards of the referrers of what was owed. */
    private Totals rewarded() {
        var totals = new TreeMap<String, Totals.Total>();
        for (var one : cases) {
            if (one.state() == OldCase.State.UNPAID) {
                earned(one)
                        .forEach(earned -> totals.merge(
                                Totals.name(one.state(), earned.amount()),
                                Totals.Total.of(earned.amount()),
                                Totals.Total::plus));
            }
        }
        return new Totals(totals);
    }

    private List<Earned> earned(OldCase one) {
        var owner = one.particulars().referrer().owner();
        return takingOver.find(one.crmId()).stream()
                .flatMap(referral -> earnings.of(referral).stream())
                .filter(earned -> earned.owner().equals(owner))
                .toList();
    }

    /** That it was applied, and whether what came of it was compared. */
    @Kind("takeover")
    private record Run(Instant at, boolean compared) implements Document {}
}
